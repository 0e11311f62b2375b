import type { LitElement, ReactiveController } from 'lit';

/**
 * Follows the width of an element and of a part of its shadow tree. Only the density of labels depends on it: an
 * element in a hidden place keeps its last width, and gets the right one when shown.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #observer: ResizeObserver | null = null;
  #part: Element | null = null;

  /** Width of the host in px; 0 where it was never shown. */
  host = 0;
  /** Width of the part in px; 0 until it is drawn. */
  part = 0;

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  protected get found(): Element | null {
    return this.#host.renderRoot.querySelector(this.#selector);
  }

  /** Takes the present widths; true if one changed. What is not shown keeps its last. */
  measure(): boolean {
    const { host, part } = this;
    const widthOf = (element: Element | null): number =>
      Math.round(element?.getBoundingClientRect().width ?? 0);
    this.host = widthOf(this.#host) || host;
    this.part = widthOf(this.found) || part;
    return host !== this.host || part !== this.part;
  }

  /** Answering within the observer's own turn could change what it observes, which browsers report as an error. */
  readonly #resized = (): void => {
    requestAnimationFrame(() => {
      if (this.measure()) this.#host.requestUpdate();
    });
  };

  hostConnected(): void {
    // That of another document does not see in time what changes in this one, which browsers report as an error.
    const { defaultView } = this.#host.ownerDocument;
    this.#observer = defaultView && new defaultView.ResizeObserver(this.#resized);
    this.#observer?.observe(this.#host);
    if (this.#part) this.#observer?.observe(this.#part);
  }

  /** The observer measures a new part when the browser has laid it out. */
  hostUpdated(): void {
    const part = this.found;
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
