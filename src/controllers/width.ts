import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Elements that have come to the page and are not drawn yet. */
const arrived = new Set<WidthController>();

/**
 * Follows the width of an element and of a part of its shadow tree. Only the density of labels depends on it: an
 * element in a hidden place keeps its last width, and gets the right one when shown.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  readonly #partOf: (host: number) => number;
  #observer: ResizeObserver | null = null;
  #part: Element | null = null;

  /** Width of the host in px; 0 where it was never shown. */
  host = 0;
  /** Width of the part in px; until it is drawn, what it will be. */
  part = 0;

  /** `partOf` foretells the width of the part from that of the host, so that nothing is drawn twice. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    selector: string,
    partOf: (host: number) => number,
  ) {
    this.#host = host;
    this.#selector = selector;
    this.#partOf = partOf;
    host.addController(this);
  }

  get #hostWidth(): number {
    return Math.round(this.#host.getBoundingClientRect().width);
  }

  /** To be called before the first rendering. All that have arrived are measured at once: that is one layout. */
  foresee(): void {
    if (!arrived.has(this)) return;
    for (const each of arrived) {
      each.host = each.#hostWidth || each.host;
      each.part ||= Math.round(each.#partOf(each.host));
    }
    arrived.clear();
  }

  /** Takes the present widths; true if one changed. A part that is not shown keeps its last. */
  #measure(): boolean {
    const before = [this.host, this.part];
    this.host = this.#hostWidth || this.host;
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
    arrived.add(this);
    this.#observer = new ResizeObserver(this.#resized);
    this.#observer.observe(this.#host);
    if (this.#part) this.#observer.observe(this.#part);
  }

  /** The observer measures a new part when the browser has laid it out. */
  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector) ?? null;
    if (part === this.#part) return;
    if (this.#part) this.#observer?.unobserve(this.#part);
    if (part) this.#observer?.observe(part);
    this.#part = part;
  }

  hostDisconnected(): void {
    arrived.delete(this);
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
