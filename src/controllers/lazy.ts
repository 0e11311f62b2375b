import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Brings something when its element first wants it, and renders the element anew when it is there. */
export class LazyController<Wanted> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #open: () => Promise<Wanted>;
  readonly #failed: () => void;
  #isAsked = false;
  #present: Wanted | null = null;

  /** True where it did not come. */
  lost = false;

  /** `failed` is called when it does not come. */
  constructor(host: ReactiveControllerHost, open: () => Promise<Wanted>, failed: () => void) {
    this.#host = host;
    this.#open = open;
    this.#failed = failed;
    host.addController(this);
  }

  /** What is wanted, if it is there; nobody is made to ask for it. */
  get present(): Wanted | null {
    return this.#present;
  }

  /** What is wanted; null until it is there. The first call asks for it. */
  get wanted(): Wanted | null {
    if (!this.#isAsked) void this.#ask();
    return this.#present;
  }

  /** After the element has left and come back, what was lost is asked for again. */
  hostConnected(): void {
    if (this.lost) this.lost = this.#isAsked = false;
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#present = await this.#open();
    } catch {
      this.lost = true;
      this.#failed();
    }
    this.#host.requestUpdate();
  }
}
