import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StateId } from '../dataset/states.js';

/**
 * Elements of one group share their selection. They speak by events on the document, not through a variable,
 * so elements from separately loaded scripts understand each other too.
 */
interface GroupMessage {
  group: string;
  /** What is selected; undefined asks for it. */
  state: StateId | null | undefined;
  from: unknown;
}

const MESSAGE = 'mint-group';

/** An element, its group, and the Land that is selected in it. */
type GroupHost = ReactiveControllerHost &
  HTMLElement & { group: string | null; state: string; readonly stateId: StateId | null };

export class GroupController implements ReactiveController {
  readonly #host: GroupHost;
  /** The group that was joined last, and the Land that stood here then. */
  #joined: string | null = '';
  #last: StateId | null = null;
  #heard = 0;

  constructor(host: GroupHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Who is in no group, or has left the page, says nothing. */
  #send(state?: StateId | null): void {
    const { group, isConnected } = this.#host;
    if (!group || !isConnected) return;
    const detail: GroupMessage = { group, state, from: this };
    document.dispatchEvent(new CustomEvent(MESSAGE, { detail }));
  }

  readonly #hear = (event: Event): void => {
    const { group, state, from } = (event as CustomEvent<GroupMessage>).detail;
    const { stateId } = this.#host;
    if (group !== this.#host.group || from === this) return;
    if (state === undefined) {
      if (stateId) this.#send(stateId);
      return;
    }
    this.#heard += 1;
    if (state !== stateId) this.#host.state = state ?? '';
  };

  /**
   * Joining, an element takes the Land the group has; to a group without one it brings its own. Who answers does so
   * before the question is over.
   */
  readonly #join = (): void => {
    const { stateId } = this.#host;
    const before = this.#heard;
    this.#send();
    if (stateId && this.#heard === before) this.#send(stateId);
  };

  /** The group is asked once the update is over that joins it: what it answers is an update of its own. */
  hostUpdated(): void {
    const { group, stateId } = this.#host;
    if (group !== this.#joined) queueMicrotask(this.#join);
    else if (stateId !== this.#last) this.#send(stateId);
    this.#joined = group;
    this.#last = stateId;
  }

  hostConnected(): void {
    document.addEventListener(MESSAGE, this.#hear);
  }

  /** Who comes back joins anew. */
  hostDisconnected(): void {
    document.removeEventListener(MESSAGE, this.#hear);
    this.#joined = '';
  }
}
