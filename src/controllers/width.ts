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

  /** Takes the present widths; true if one changed. A part that is not shown keeps its last. */
  #measure(): boolean {
    const before = [this.host, this.part];
    this.host = Math.round(this.#host.getBoundingClientRect().width) || this.host;
    this.part = Math.round(this.#part?.getBoundingClientRect().width ?? 0) || this.part;
    return before[0] !== this.host || before[1] !== this.part;
  }

  /** Answering within the observer's own turn could change what it observes, which browsers report as an error. */
  readonly #resized = (): void => {
    requestAnimationFrame(() => {
      if (this.#host.isConnected && this.#measure()) this.#host.requestUpdate();
    });
  };

  hostConnected(): void {
    this.#observer = new ResizeObserver(this.#resized);
    this.#observer.observe(this.#host);
    if (this.#part) this.#observer.observe(this.#part);
  }

  /** A new part is measured at once, so that its first frame is right. */
  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector) ?? null;
    if (part === this.#part && this.host > 0) return;
    if (this.#part) this.#observer?.unobserve(this.#part);
    if (part) this.#observer?.observe(part);
    this.#part = part;
    if (this.#measure()) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
