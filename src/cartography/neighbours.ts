import navigation from '../../data/navigation.json' with { type: 'json' };

import type { Moves } from './navigation.js';

export type Direction = keyof Moves;

const OPPOSITE: Record<Direction, Direction> = {
  up: 'down',
  right: 'left',
  down: 'up',
  left: 'right',
};

/** A step from one area to its neighbour. */
export interface Move {
  from: string;
  to: string;
  direction: Direction;
}

/** Where each arrow key leads from an area; undefined for what is no area. */
export type Neighbours = (area: string) => Moves | undefined;

/** Where they lead between the Länder. */
export const STATE_NEIGHBOURS: Neighbours = (area) =>
  (navigation as Readonly<Record<string, Moves>>)[area];

/**
 * The area that lies in a direction, or null at an edge. The opposite of the move just made leads back to
 * where it came from, even where the table would lead elsewhere.
 */
export function neighbourOf(
  area: string,
  direction: Direction,
  neighbours: Neighbours,
  last: Move | null = null,
): string | null {
  const back = last?.to === area && OPPOSITE[last.direction] === direction;
  return back ? last.from : (neighbours(area)?.[direction] ?? null);
}
