import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { shown } from './shown.js';

/** How long elements are completed for without letting the page come to itself, in ms. */
const STRETCH = 16;

/** Lets the page come to itself. */
const later = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** The elements of a page that are still to be completed, in the order they came in. */
const waiting: FirstFrameController[] = [];

/**
 * Completes them, as many between two frames as there is time for, so that they never hold up the page. All are measured
 * before one is changed: that is one layout.
 */
async function completeAll(): Promise<void> {
  for (let next = waiting[0]; next; next = waiting[0]) {
    await (next.isShown ? later() : shown());
    for (const each of waiting) each.measure();
    const since = performance.now();
    while (next && performance.now() - since < STRETCH) {
      await next.complete();
      waiting.shift();
      next = waiting[0];
    }
  }
}

/** Tells an element when its first drawing is on the screen, and the rest of it may be drawn. */
export class FirstFrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isOver!: (isOver: true) => void;
  #isWaiting = false;
  readonly #isHeld: () => boolean;
  /** To be called once the first drawing is laid out. */
  readonly measure: () => void;
  /** Resolves when the element stands whole. */
  readonly over = new Promise<true>((resolve) => (this.#isOver = resolve));
  /** True until then; a server has no frames, and draws the whole. */
  active = !isServer;
  /** True where the first drawing is on the screen already. */
  isShown = false;

  /** While `isHeld`, the first drawing has to wait for something, and the rest with it. */
  constructor(host: ReactiveControllerHost, measure: () => void, isHeld: () => boolean) {
    this.#host = host;
    this.#isHeld = isHeld;
    this.measure = measure;
    host.addController(this);
  }

  /** An element that fails says so itself, and holds up no other. */
  async complete(): Promise<void> {
    this.active = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete.catch(() => undefined);
    this.#isOver(true);
  }

  hostUpdated(): void {
    if (this.#isWaiting || this.#isHeld()) return;
    this.#isWaiting = true;
    if (waiting.push(this) === 1) void completeAll();
  }
}
