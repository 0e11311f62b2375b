import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StateId } from '../dataset/states.js';

/**
 * Elements of one group share their selection. They speak by events on the document, not through a variable,
 * so elements from separately loaded scripts understand each other too.
 */
interface GroupMessage {
  group: string;
  state: StateId | null;
  from: unknown;
}

const TELL = 'mint-group-tell';
const ASK = 'mint-group-ask';

type GroupHost = ReactiveControllerHost & HTMLElement & { group: string };

interface Selection {
  get: () => StateId | null;
  set: (state: StateId | null) => void;
}

export class GroupController implements ReactiveController {
  readonly #host: GroupHost;
  readonly #selection: Selection;
  #heard = 0;

  constructor(host: GroupHost, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    host.addController(this);
  }

  /** Tells the others of the group what is selected here now. */
  tell(state: StateId | null): void {
    if (this.#host.group !== '') this.#send(TELL, state);
  }

  #send(name: string, state: StateId | null): void {
    const detail: GroupMessage = { group: this.#host.group, state, from: this };
    document.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #concerns({ group, from }: GroupMessage): boolean {
    return this.#host.group !== '' && group === this.#host.group && from !== this;
  }

  readonly #hear = (event: Event): void => {
    const message = (event as CustomEvent<GroupMessage>).detail;
    if (!this.#concerns(message)) return;
    this.#heard += 1;
    if (this.#selection.get() !== message.state) this.#selection.set(message.state);
  };

  readonly #answer = (event: Event): void => {
    const state = this.#selection.get();
    if (state && this.#concerns((event as CustomEvent<GroupMessage>).detail)) this.tell(state);
  };

  /**
   * Joining, an element takes the Land the group has; to a group without one it brings its own. The group is asked
   * once the update is over that joins it: what it answers is an update of its own.
   */
  join(): void {
    queueMicrotask(() => {
      const own = this.#selection.get();
      if (this.#host.group !== '' && !this.#ask() && own) this.tell(own);
    });
  }

  /** True if somebody of the group answered, which happens before `dispatchEvent` returns. */
  #ask(): boolean {
    const before = this.#heard;
    this.#send(ASK, null);
    return this.#heard > before;
  }

  hostConnected(): void {
    document.addEventListener(TELL, this.#hear);
    document.addEventListener(ASK, this.#answer);
  }

  hostDisconnected(): void {
    document.removeEventListener(TELL, this.#hear);
    document.removeEventListener(ASK, this.#answer);
  }
}
