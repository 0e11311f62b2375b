import type { ReactiveControllerHost } from 'lit';

/** So many entries stand there at once, and so many more in each further frame. */
const FIRST = 40;
const MORE = 80;

/** Lets a long list grow frame by frame, so that its beginning is there at once and the page stays quick. */
class Steps {
  readonly #host: ReactiveControllerHost;
  #shown = FIRST;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The next list begins anew. */
  reset(): void {
    this.#shown = FIRST;
  }

  /** How many entries of `all` are to be drawn; while that is not all, the host is asked to draw again. */
  of(all: number): number {
    if (this.#shown < all && !this.#isWaiting) {
      this.#isWaiting = true;
      // What is drawn now is on the screen before more is.
      requestAnimationFrame(() => setTimeout(this.#more));
    }
    return this.#shown;
  }

  readonly #more = (): void => {
    this.#isWaiting = false;
    this.#shown += MORE;
    this.#host.requestUpdate();
  };
}

const steps = new WeakMap<ReactiveControllerHost, Steps>();

/** How far the list of an element has grown. */
export function stepsOf(host: ReactiveControllerHost): Steps {
  const known = steps.get(host) ?? new Steps(host);
  steps.set(host, known);
  return known;
}
