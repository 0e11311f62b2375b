import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far ahead of what the visitor sees: one more window all round. */
const AHEAD: IntersectionObserverInit = { rootMargin: '100%' };

/** Tells an element that waits when it comes near to what the visitor sees. */
export class NearnessController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | null = null;
  #isWaiting = false;
  #isNear = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** True until the element has come near; the first who asks makes it wait for that. */
  get isFar(): boolean {
    if (!this.#isNear && !this.#isWaiting) {
      this.#isWaiting = true;
      this.hostConnected();
    }
    return !this.#isNear;
  }

  readonly #seen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#isNear = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    if (!this.#isWaiting || this.#isNear) return;
    this.#observer = new IntersectionObserver(this.#seen, AHEAD);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
