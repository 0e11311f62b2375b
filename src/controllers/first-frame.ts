import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long what is drawn may take to reach the screen, in ms; where nothing is shown, it never does. */
const PATIENCE = 100;

/** Resolves once what has been drawn is on the screen. */
const shown = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

/** The elements of a page are completed one a frame, so that none holds up the page for all of them. */
let turn = Promise.resolve();

/** Tells an element when its first drawing is on the screen, and the rest of it may be drawn. */
export class FirstFrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #next: Promise<void> | null = null;
  /** True until then. */
  active = true;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when the element stands whole. */
  get over(): Promise<unknown> {
    return this.#next?.then(() => this.#host.updateComplete) ?? Promise.resolve();
  }

  hostUpdated(): void {
    if (this.#next) return;
    this.#next = turn = turn.then(shown).then(() => {
      this.active = false;
      this.#host.requestUpdate();
    });
  }
}
