import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Another element, if it is there; it may be of an older version of ours. */
type Found<Followed> = (Followed & Partial<ReactiveControllerHost>) | null;

/** Said by each element of ours when it stands: the one that is waited for may be among them. */
const READY = 'mint-ready';

/**
 * Follows another element of the page by its id: whenever that has rendered, the host is rendered anew. The other may come
 * later, from another script, and go again. The host calls `find` before it renders, as its id may be another one.
 */
export class FollowingController<Followed extends HTMLElement> implements ReactiveController {
  readonly #host: Host;
  readonly #tag: string;
  readonly #id: () => string | null;
  #present: Found<Followed> = null;
  /** The one that was found last: where it has left, it may come back. */
  #followed: Found<Followed> = null;

  /** `id` gives the id of the element with this tag. */
  constructor(host: Host, tag: string, id: () => string | null) {
    this.#host = host;
    this.#tag = tag;
    this.#id = id;
    host.addController(this);
  }

  /** The other element, once it is there and one of ours. */
  get present(): Followed | null {
    return this.#present;
  }

  readonly #follower: ReactiveController = {
    hostUpdated: () => this.#host.requestUpdate(),
    hostConnected: () => this.find(),
    hostDisconnected: () => this.find(),
  };

  /** Looks for the other element, and has the host rendered anew if it is another one than before. */
  readonly find = (): void => {
    const { isConnected } = this.#host;
    const found = isConnected ? this.#found() : null;
    if (found !== this.#present) this.#host.requestUpdate();
    this.#present = found;
    if (found || !isConnected) this.#follow(found);
  };

  #follow(next: Found<Followed>): void {
    const last = this.#followed;
    if (next === last) return;
    this.#followed = next;
    last?.removeController?.(this.#follower);
    next?.addController?.(this.#follower);
  }

  #found(): Found<Followed> {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const id = this.#id();
    const found = id && root.querySelector(`#${CSS.escape(id)}`);
    const isOurs = found && found.localName === this.#tag && 'addController' in found;
    return isOurs ? (found as unknown as Found<Followed>) : null;
  }

  hostConnected(): void {
    document.addEventListener(READY, this.find);
  }

  hostDisconnected(): void {
    document.removeEventListener(READY, this.find);
    this.find();
  }
}
