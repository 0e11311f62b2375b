import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  neighbourOf,
  type Direction,
  type Move,
  type Neighbours,
} from '../cartography/neighbours.js';
import { typedIndex } from '../cartography/type-ahead.js';

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
  /** The areas by name, or the list that one of them belongs to: Home and End, and the order letters search in. */
  order: (area: string) => readonly string[];
  nameOf: (area: string) => string;
  /** The value PageUp and PageDown follow; null comes last. */
  valueOf: (area: string) => number | null;
  /** Where the arrows lead. */
  neighbours: () => Neighbours;
  elementOf: (area: string) => SVGElement | null;
  /** True if there was something to choose. */
  choose: (area: string) => boolean;
  /** True if there was something to leave. */
  escape: () => boolean;
}

/**
 * Moves the focus over the areas of a map, Länder or Kreise: arrows to the neighbour, Home and End by name,
 * PageUp and PageDown by value, letters by name. Enter and Space choose, Esc leaves.
 */
export class RovingController implements ReactiveController {
  readonly #walk: Walk;
  readonly #host: ReactiveControllerHost;
  #lastMove: Move | null = null;
  #typed = '';
  #typedAt = 0;

  /** The area the keyboard is on, while it shows. */
  focused: string | null = null;
  /** The area that had the focus last. */
  last: string | null = null;

  constructor(host: ReactiveControllerHost, walk: Walk) {
    this.#host = host;
    this.#walk = walk;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.focused = null;
  }

  /** Takes note that an area got the focus, and whether by the keyboard. */
  entered(area: string, visibly: boolean): void {
    this.last = area;
    this.focused = visibly ? area : null;
    this.#host.requestUpdate();
  }

  left(): void {
    this.focused = null;
    this.#lastMove = null;
    this.#host.requestUpdate();
  }

  /** Does what a key asks for; keys that mean nothing here, and combinations, belong to the page. */
  press(event: KeyboardEvent, area: string): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#handled(event.key, area)) event.preventDefault();
  }

  #handled(key: string, area: string): boolean {
    const direction = ARROWS[key];
    if (direction) return this.#move(area, direction);
    const goal = this.#goalOf(key, area);
    if (goal) return this.#focus(goal);
    if (key === 'Enter' || key === ' ') return this.#walk.choose(area);
    if (key === 'Escape') return this.#walk.escape();
    return key.length === 1 && this.#type(key, area);
  }

  /** At an edge nothing moves, and the page does not scroll either. */
  #move(from: string, direction: Direction): true {
    const to = neighbourOf(from, direction, this.#walk.neighbours(), this.#lastMove);
    if (to) {
      // The focus that leaves forgets the move before.
      this.#focus(to);
      this.#lastMove = { from, to, direction };
    }
    return true;
  }

  #goalOf(key: string, area: string): string | undefined {
    const order = this.#walk.order(area);
    if (key === 'Home') return order[0];
    if (key === 'End') return order.at(-1);
    if (key !== 'PageUp' && key !== 'PageDown') return undefined;
    const byValue = this.#byValue(order);
    return byValue[byValue.indexOf(area) + (key === 'PageUp' ? -1 : 1)] ?? area;
  }

  /** The areas from the highest value to the lowest, those without one last. */
  #byValue(order: readonly string[]): string[] {
    const { valueOf } = this.#walk;
    return [...order].sort((a, b) => (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity));
  }

  #focus(area: string): true {
    this.#walk.elementOf(area)?.focus();
    return true;
  }

  #type(letter: string, area: string): boolean {
    const now = Date.now();
    this.#typed = now - this.#typedAt < TYPING ? this.#typed + letter : letter;
    this.#typedAt = now;
    const order = this.#walk.order(area);
    const names = order.map((each) => this.#walk.nameOf(each));
    const found = order[typedIndex(names, this.#typed, order.indexOf(area))];
    return found !== undefined && this.#focus(found);
  }
}
