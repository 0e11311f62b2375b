import type { StateId } from '../dataset/states.js';
import { unitsPerPixel, type Point } from './frame.js';
import type { AreaFinder } from './inside.js';
import { LABEL_SIZE, labelLines, labelPointOf, OUTSIDE, textWidth } from './labels.js';

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

/** How far a label has to move to make room, in px; null where it has no room at all. */
export type Shift = Point | null;

/** Height of a line, as a share of the size of a label; and room between things, in px. */
const LINE = 1.25;
const ROOM = 2;

/** Two capitals are wider than two letters of a name: `BW`, in px. */
const LEAST = 1.8 * LABEL_SIZE;

export const toPixels = ([x, y]: Point, perPixel: number): Point => [x / perPixel, y / perPixel];

/** The box of a label in px, wherever its text may reach. */
export function boxOf({ state, name, value }: Labelled, width: number): Box {
  const lines = labelLines(state, name, value, width);
  const wide = Math.max(LEAST, textWidth(lines));
  const high = lines.length * LINE * LABEL_SIZE;
  const outside = OUTSIDE[state];
  const [x, y] = toPixels(outside?.point ?? labelPointOf(state).point, unitsPerPixel(width));
  const left = outside?.side === 'left' ? x - wide : outside?.side === 'right' ? x : x - wide / 2;
  const top = outside?.side === 'below' ? y : y - high / 2;
  return { left, top, right: left + wide, bottom: top + high };
}

const movedBy = ({ left, top, right, bottom }: Box, [x, y]: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

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

/** The middles of the sides of a box. */
const middlesOf = ({ left, top, right, bottom }: Box): Point[] => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    [left, y],
    [right, y],
    [x, top],
    [x, bottom],
  ];
};

/**
 * How far the labels of Länder have to move so that none lies under a circle or another label and each stays in its
 * Land; those outside lie clear of all and stay. For a picture of the country `width` px wide.
 *
 * @param find tells the Land of a point in units of 100 m
 */
export function labelShifts(
  labels: readonly Labelled[],
  circles: readonly Circle[],
  width: number,
  find: AreaFinder,
): ReadonlyMap<StateId, Shift> {
  const perPixel = unitsPerPixel(width);
  const shifts = new Map<StateId, Shift>();
  const taken = labels.filter(({ state }) => OUTSIDE[state]).map((each) => boxOf(each, width));
  for (const label of labels) {
    const { state } = label;
    if (OUTSIDE[state]) continue;
    const box = boxOf(label, width);
    const isOwn = ([x, y]: Point): boolean => find([x * perPixel, y * perPixel]) === state;
    const isFree = (shift: Point): boolean => {
      const moved = movedBy(box, shift);
      const isCovered = circles.some((circle) => touches(circle, moved));
      return !isCovered && !taken.some((other) => overlap(moved, other));
    };
    const shift: Shift | undefined = pointsAround([0, 0]).find(
      (each) => isFree(each) && middlesOf(movedBy(box, each)).every(isOwn),
    );
    const best: Shift = shift ?? (isFree([0, 0]) ? [0, 0] : null);
    shifts.set(state, best);
    if (best) taken.push(movedBy(box, best));
  }
  return shifts;
}

/** The boxes of labels after they have moved; those without room have none. */
export const shiftedBoxes = (
  labels: readonly Labelled[],
  shifts: ReadonlyMap<string, Shift>,
  width: number,
): Box[] =>
  labels.flatMap((label) => {
    const shift = shifts.get(label.state);
    return shift === null ? [] : movedBy(boxOf(label, width), shift ?? [0, 0]);
  });

/** The labels that lie under a circle and cannot move: they have no room. */
export const hiddenUnder = (
  circles: readonly Circle[],
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, null> =>
  new Map(
    [...boxes].flatMap(([id, box]) =>
      circles.some((circle) => touches(circle, box)) ? [[id, null] as const] : [],
    ),
  );
