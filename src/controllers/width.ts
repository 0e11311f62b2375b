import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows the width of an element and, where there is one, of a part of its shadow tree. Only the density of
 * labels depends on it: an element in a hidden place keeps its last width, and gets the right one when shown.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #observer: ResizeObserver | null = null;
  #part: Element | null = null;

  /** Width of the host in px. */
  host = 0;
  /** Width of the part in px. */
  part = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  readonly #measured = (entries: readonly ResizeObserverEntry[]): void => {
    const before = [this.host, this.part];
    for (const { target, contentRect } of entries) {
      const width = Math.round(contentRect.width);
      if (width > 0 && target === this.#host) this.host = width;
      if (width > 0 && target === this.#part) this.part = width;
    }
    if (before[0] !== this.host || before[1] !== this.part) this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.#observer = new ResizeObserver(this.#measured);
    this.#observer.observe(this.#host);
    if (this.#part) this.#observer.observe(this.#part);
  }

  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector) ?? null;
    if (part === this.#part) return;
    if (this.#part) this.#observer?.unobserve(this.#part);
    if (part) this.#observer?.observe(part);
    this.#part = part;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
