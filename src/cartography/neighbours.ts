import navigation from '../../data/navigation.json' with { type: 'json' };
import type { StateId } from '../dataset/states.js';

export type Direction = 'up' | 'right' | 'down' | 'left';

type Table = Record<StateId, Record<Direction, StateId | null>>;

const OPPOSITE: Record<Direction, Direction> = {
  up: 'down',
  right: 'left',
  down: 'up',
  left: 'right',
};

/** A step from one Land to its neighbour. */
export interface Move {
  from: StateId;
  to: StateId;
  direction: Direction;
}

/**
 * The Land that lies in a direction, or null at an edge. The opposite of the move just made leads back to
 * where it came from, even where the table would lead elsewhere.
 */
export function neighbourOf(
  state: StateId,
  direction: Direction,
  last: Move | null = null,
): StateId | null {
  const back = last?.to === state && OPPOSITE[last.direction] === direction;
  return back ? last.from : (navigation as Table)[state][direction];
}
