import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element when the page is being printed, so that paper gets what a screen has folded away. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | null = null;
  active = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  #set(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.#host.requestUpdate();
  }

  readonly #before = (): void => this.#set(true);
  readonly #after = (): void => this.#set(this.#query?.matches ?? false);

  hostConnected(): void {
    this.#query = matchMedia('print');
    this.#query.addEventListener('change', this.#after);
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
    this.active = this.#query.matches;
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#after);
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }
}
