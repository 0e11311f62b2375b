import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { neighbourOf, type Direction, type Move } from '../cartography/neighbours.js';
import { typedIndex } from '../cartography/type-ahead.js';
import type { StateId } from '../dataset/states.js';

/** How long letters typed after one another belong together, in ms. */
const TYPING = 500;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** What the keyboard walks over, and what it does there. */
export interface Walk {
  /** The Länder by name: Home and End, and the order letters search in. */
  order: () => readonly StateId[];
  nameOf: (state: StateId) => string;
  /** The value PageUp and PageDown follow; null comes last. */
  valueOf: (state: StateId) => number | null;
  elementOf: (state: StateId) => SVGElement | null;
  choose: (state: StateId) => void;
  /** True if there was something to leave. */
  escape: () => boolean;
}

/**
 * Moves the focus over the Länder of a map: arrows to the neighbour, Home and End by name, PageUp and PageDown
 * by value, letters by name. Enter and Space choose, Esc leaves.
 */
export class RovingController implements ReactiveController {
  readonly #walk: Walk;
  readonly #host: ReactiveControllerHost;
  #lastMove: Move | null = null;
  #typed = '';
  #typedAt = 0;

  /** The Land the keyboard is on, while it shows. */
  focused: StateId | null = null;
  /** The Land that had the focus last. */
  last: StateId | null = null;

  constructor(host: ReactiveControllerHost, walk: Walk) {
    this.#host = host;
    this.#walk = walk;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.focused = null;
  }

  /** Takes note that a Land got the focus, and whether by the keyboard. */
  entered(state: StateId, visibly: boolean): void {
    this.last = state;
    this.focused = visibly ? state : null;
    this.#host.requestUpdate();
  }

  left(): void {
    this.focused = null;
    this.#lastMove = null;
    this.#host.requestUpdate();
  }

  /** Does what a key asks for; keys that mean nothing here, and combinations, belong to the page. */
  press(event: KeyboardEvent, state: StateId): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#handled(event.key, state)) event.preventDefault();
  }

  #handled(key: string, state: StateId): boolean {
    const direction = ARROWS[key];
    if (direction) return this.#move(state, direction);
    const goal = this.#goalOf(key, state);
    if (goal) return this.#focus(goal);
    if (key === 'Enter' || key === ' ') return this.#choose(state);
    if (key === 'Escape') return this.#walk.escape();
    return key.length === 1 && this.#type(key, state);
  }

  /** At an edge nothing moves, and the page does not scroll either. */
  #move(from: StateId, direction: Direction): true {
    const to = neighbourOf(from, direction, this.#lastMove);
    if (to) {
      this.#lastMove = { from, to, direction };
      this.#focus(to);
    }
    return true;
  }

  #goalOf(key: string, state: StateId): StateId | undefined {
    const order = this.#walk.order();
    if (key === 'Home') return order[0];
    if (key === 'End') return order.at(-1);
    if (key !== 'PageUp' && key !== 'PageDown') return undefined;
    const byValue = this.#byValue();
    return byValue[byValue.indexOf(state) + (key === 'PageUp' ? -1 : 1)] ?? state;
  }

  /** The Länder from the highest value to the lowest, those without one last. */
  #byValue(): StateId[] {
    const { order, valueOf } = this.#walk;
    return [...order()].sort((a, b) => (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity));
  }

  #focus(state: StateId): true {
    this.#walk.elementOf(state)?.focus();
    return true;
  }

  #choose(state: StateId): true {
    this.#walk.choose(state);
    return true;
  }

  #type(letter: string, state: StateId): boolean {
    const now = Date.now();
    this.#typed = now - this.#typedAt < TYPING ? this.#typed + letter : letter;
    this.#typedAt = now;
    const order = this.#walk.order();
    const names = order.map((each) => this.#walk.nameOf(each));
    const found = order[typedIndex(names, this.#typed, order.indexOf(state))];
    return found !== undefined && this.#focus(found);
  }
}
