import type { ReactiveControllerHost } from 'lit';

/** How long something may be on its way before an element shows that it waits, in ms: less would only flicker. */
const PATIENCE = 250;

/** Gives what is on its way a moment in which the element draws nothing in its place. */
export class Patience {
  readonly #host: ReactiveControllerHost;
  #end: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** True once the moment has passed, which begins with the first question; the element is rendered anew then. */
  get isOver(): boolean {
    this.#end ??= setTimeout(() => {
      this.#isOver = true;
      this.#host.requestUpdate();
    }, PATIENCE);
    return this.#isOver;
  }
}
