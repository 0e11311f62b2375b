import labels from '../../data/labels.json' with { type: 'json' };
import type { StateId } from '../dataset/states.js';
import { unitsPerPixel, type Point } from './frame.js';

/** Where a Land has room for text and for a finger; all lengths in units of 100 m. */
export interface LabelPoint {
  /** Middle of the roomiest box for text, which is two fifths as high as it is wide. */
  point: Point;
  width: number;
  /** Where the leader of a label outside begins. */
  anchor?: Point;
}

export const labelPointOf = (state: StateId): LabelPoint =>
  (labels as unknown as Record<StateId, LabelPoint>)[state];

/** Where a label outside its Land begins: its leader ends there, and the text goes on from it. */
export interface OutsideLabel {
  point: Point;
  /** To which side of the point the text lies; `below` is centred under it. */
  side: 'left' | 'right' | 'below';
}

/** The Länder that cannot hold a label have theirs at sea or abroad; points in units of 100 m. */
export const OUTSIDE: Partial<Record<StateId, OutsideLabel>> = {
  HH: { point: [1250, 640], side: 'left' },
  HB: { point: [820, 1180], side: 'left' },
  BE: { point: [5960, 1780], side: 'right' },
  SL: { point: [470, 6850], side: 'below' },
};

/** From this width of the picture on, in px, labels carry values. */
export const VALUES_FROM = 480;

/** Under this width all labels are the two letters, so that they read as one kind. */
export const NAMES_FROM = 400;

/** Size of label text in px; it does not shrink with the picture. */
export const LABEL_SIZE = 13;

/** Widest likely advance of a character of bold text, as a share of its size, over common typefaces. */
const ADVANCE = 0.6;
const LINE = 1.25;

/** Width of the room for text by its height, as the data are made. */
const RATIO = 2.5;

/** The width of the longest of some lines, in px. */
export const textWidth = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length)) * ADVANCE * LABEL_SIZE;

/**
 * How far text may reach beyond the box: 2 is the ellipse through the corners of the box, in which a lower
 * text may be wider and a narrower one higher; a little more still reads as lying inside the Land.
 */
const REACH = 2.8;

function fits(lines: readonly string[], room: LabelPoint, perPixel: number): boolean {
  const across = (textWidth(lines) * perPixel) / room.width;
  const down = (lines.length * LINE * LABEL_SIZE * perPixel) / (room.width / RATIO);
  return across <= 1 && across ** 2 + down ** 2 <= REACH;
}

/** A name in two lines, where it has a hyphen to break at. */
export function broken(name: string): string[] | null {
  const at = name.indexOf('-') + 1;
  return at > 0 ? [name.slice(0, at), name.slice(at)] : null;
}

/**
 * The lines of a label that fit a Land in a picture `width` px wide: the name (in two lines if need be) with
 * the value under it, else the two letters with the value, else the letters alone. Values appear from
 * 480 px on.
 */
export function labelLines(
  state: StateId,
  name: string,
  value: string,
  width: number,
): readonly string[] {
  const perPixel = unitsPerPixel(width);
  const room = labelPointOf(state);
  const below = width >= VALUES_FROM && value !== '' ? [value] : [];
  if (OUTSIDE[state]) return width >= VALUES_FROM ? [name, ...below] : [state];
  if (width < NAMES_FROM) return [state];
  const names = [[name], broken(name) ?? [name], [state]];
  const candidates = names.map((lines) => [...lines, ...below]);
  return candidates.find((lines) => fits(lines, room, perPixel)) ?? [state];
}
