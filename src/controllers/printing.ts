import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

const FOLDED = 'details:not([open])' as 'details';

/** What Lit lets only its own elements call. */
interface Rendered {
  performUpdate: () => void;
}

/**
 * Tells an element when the page is being printed. Paper has no second step: what is folded is opened for it,
 * and folded again after.
 */
export class PrintController implements ReactiveController {
  readonly #host: Host;
  #unfolded: HTMLDetailsElement[] = [];
  #query!: MediaQueryList;
  active = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Updates at once: Firefox makes the paper before an update that waits for its turn. */
  #set(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.#host.requestUpdate();
    (this.#host as unknown as Rendered).performUpdate();
  }

  readonly #before = (): void => this.#set(true);
  readonly #after = (): void => this.#set(this.#query.matches);

  hostUpdated(): void {
    if (this.active) this.#unfolded.push(...this.#host.renderRoot.querySelectorAll(FOLDED));
    for (const details of this.#unfolded) details.open = this.active;
    if (!this.active) this.#unfolded = [];
  }

  hostConnected(): void {
    this.#query = matchMedia('print');
    this.#turn('addEventListener');
    this.active = this.#query.matches;
  }

  hostDisconnected(): void {
    this.#turn('removeEventListener');
  }

  /** Begins or ends to listen. */
  #turn(to: 'addEventListener' | 'removeEventListener'): void {
    this.#query[to]('change', this.#after);
    window[to]('beforeprint', this.#before);
    window[to]('afterprint', this.#after);
  }
}
