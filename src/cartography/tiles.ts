/**
 * The 16 Länder as tiles of one size, each near where it lies on a map. The tiles fill the frame of the map, so
 * that a page does not jump when one takes the place of the other.
 */
import tiles from '../../data/tiles.json' with { type: 'json' };
import { STATE_IDS, type StateId } from '../dataset/states.js';
import { FRAME, type Frame, type Point } from './frame.js';
import { broken, NAMES_FROM } from './labels.js';
import type { Neighbours } from './neighbours.js';
import { BOLD, lineWidth } from './text-width.js';

/** Column and row of a tile, from 0, from the west and from the north. */
type Cell = readonly [column: number, row: number];

const CELLS = tiles as unknown as Readonly<Record<StateId, Cell>>;
const COLUMNS = 5;
const ROWS = 5;

/** The picture of the tiles, in units of 100 m. */
export const TILE_FRAME: Frame = { x: 0, y: 0, width: FRAME.width, height: FRAME.height };

const WIDTH = TILE_FRAME.width / COLUMNS;
const HEIGHT = TILE_FRAME.height / ROWS;
/** Half of what lies between two tiles. */
const INSET = 30;

/** The cell of a Land. */
export const cellOf = (state: StateId): Cell => CELLS[state];

/** A tile as path data in units of 100 m. */
export function tileShape(state: StateId): string {
  const [column, row] = cellOf(state);
  const [left, top] = [column * WIDTH + INSET, row * HEIGHT + INSET];
  const [right, bottom] = [left + WIDTH - 2 * INSET, top + HEIGHT - 2 * INSET];
  return `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
}

/** The middle of a tile. */
export const tileMiddle = (state: StateId): Point => {
  const [column, row] = cellOf(state);
  return [(column + 0.5) * WIDTH, (row + 0.5) * HEIGHT];
};

const tileAt = (column: number, row: number): StateId | null =>
  STATE_IDS.find((id) => CELLS[id][0] === column && CELLS[id][1] === row) ?? null;

/** An arrow leads to the tile that touches this one there; where none does is an edge. */
export const TILE_NEIGHBOURS: Neighbours = (area) => {
  const state = STATE_IDS.find((id) => id === area);
  if (!state) return undefined;
  const [column, row] = cellOf(state);
  return {
    up: tileAt(column, row - 1),
    right: tileAt(column + 1, row),
    down: tileAt(column, row + 1),
    left: tileAt(column - 1, row),
  };
};

/** Room at each side of the text on a tile, in px. */
const PADDING = 1;

const full = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

/**
 * The lines of text on a tile of a picture `width` px wide: the name (in two lines if need be) with the value
 * under it, else the two letters with the value, in two lines if need be. A value that is too long even so is
 * left to table, panel and speech.
 */
export function tileLines(
  state: StateId,
  name: string,
  value: string,
  width: number,
): readonly string[] {
  const room = (width * (WIDTH - 2 * INSET)) / TILE_FRAME.width - 2 * PADDING;
  const names =
    width < NAMES_FROM
      ? []
      : [
          [name, value],
          [...(broken(name) ?? [name]), value],
        ];
  const candidates = [...names, [state, value], [state, ...value.split(' ')]].map(full);
  const fits = (line: string): boolean =>
    lineWidth(line) * (value.includes(line) ? 1 : BOLD) <= room;
  return candidates.find((lines) => lines.every(fits)) ?? [state];
}
