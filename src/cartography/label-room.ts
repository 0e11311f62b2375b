import type { StateId } from '../dataset/states.js';
import { unitsPerPixel, type Point } from './frame.js';
import {
  LABEL_SIZE,
  labelLines,
  labelPointOf,
  OUTSIDE,
  textWidth,
  type OutsideLabel,
} from './labels.js';

/** A rectangle in px of the picture. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A circle in px of the picture. */
export interface Circle {
  at: Point;
  radius: number;
}

/** A Land as the map labels it. */
export interface Labelled {
  state: StateId;
  name: string;
  value: string;
}

/** Height of a line, as a share of the size of a label; and room between things, in px. */
const LINE = 1.25;
const ROOM = 2;

/** Two capitals are wider than two letters of a name: `BW`, in px. */
const LEAST = 1.8 * LABEL_SIZE;

export const toPixels = ([x, y]: Point, perPixel: number): Point => [x / perPixel, y / perPixel];

/** Width and height that lines of a label take at most, in px. */
export const sizeOf = (lines: readonly string[]): Point => [
  Math.max(LEAST, textWidth(lines)),
  lines.length * LINE * LABEL_SIZE,
];

/** What lies between the end of a leader and the text at its side, in px: see `.left` in styles/picture.ts. */
const LEADER_GAP = 4;

/** How far the text of a label begins to the left of its place, in px. */
const leftOf = (side: OutsideLabel['side'] | undefined, wide: number): number => {
  if (side === 'left') return wide + LEADER_GAP;
  return side === 'right' ? -LEADER_GAP : wide / 2;
};

/** The box of a label in px, wherever its text may reach. */
export function boxOf({ state, name, value }: Labelled, width: number): Box {
  const [wide, high] = sizeOf(labelLines(state, name, value, width));
  const outside = OUTSIDE[state];
  const [x, y] = toPixels(outside?.point ?? labelPointOf(state).point, unitsPerPixel(width));
  const left = x - leftOf(outside?.side, wide);
  const top = outside?.side === 'below' ? y : y - high / 2;
  return { left, top, right: left + wide, bottom: top + high };
}

/** True if a circle lies on a box, or nearly. */
export const touches = ({ at: [x, y], radius }: Circle, box: Box): boolean =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) <
  radius + ROOM;

/** The box around a circle. */
export const boxAround = ({ at: [x, y], radius }: Circle): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** True if two boxes lie on each other. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const TURNS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/** Points on a circle, the uppermost first. */
export const pointsOn = ({ at: [x, y], radius }: Circle): Point[] =>
  TURNS.map((turn) => [x + radius * Math.sin(turn), y - radius * Math.cos(turn)]);

/** Points around one, the nearest first. */
export const pointsAround = (at: Point): Point[] => [
  at,
  ...Array.from({ length: 24 }, (_, index) => pointsOn({ at, radius: 3 * (index + 1) })).flat(),
];
