import type { StateId } from '../dataset/states.js';
import { FRAME, unitsPerPixel, type Point } from './frame.js';
import type { AreaFinder } from './inside.js';
import {
  boxOf,
  overlap,
  pointsAround,
  sizeOf,
  toPixels,
  touches,
  type Box,
  type Circle,
  type Labelled,
} from './label-room.js';
import { broken, labelLines, labelPointOf, OUTSIDE, VALUES_FROM } from './labels.js';

/** How the label of a Land stands on a map with circles; all places in px. */
export interface Stand {
  lines: readonly string[];
  box: Box;
  /** How far it has moved, where it is written as on a map without circles; else null. */
  shift: Point | null;
  /** From the Land to the label, where that stands outside. */
  leader?: readonly [from: Point, to: Point];
}

/** How labels stand, by what they stand for; null where one has no room at all. */
export type Stands = ReadonlyMap<string, Stand | null>;

/** How far apart the places are that are tried outside, in px. */
const STEP = 6;

/** What lies on the picture already, and whose place is whose; all in px. */
interface Surroundings {
  width: number;
  circles: readonly Circle[];
  taken: readonly Box[];
  /** The Land at a place. */
  landAt: (at: Point) => string | null;
}

const boxAt = ([x, y]: Point, [wide, high]: Point): Box => ({
  left: x - wide / 2,
  top: y - high / 2,
  right: x + wide / 2,
  bottom: y + high / 2,
});

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

const cornersOf = ({ left, top, right, bottom }: Box): Point[] => [
  [left, top],
  [right, top],
  [left, bottom],
  [right, bottom],
];

const isFree = (box: Box, { circles, taken }: Surroundings): boolean =>
  !circles.some((circle) => touches(circle, box)) && !taken.some((other) => overlap(box, other));

/** The ways to write a label, the fullest first, which is that of a map without circles. */
function waysToWrite({ state, name, value }: Labelled, width: number): (readonly string[])[] {
  const usual = labelLines(state, name, value, width);
  const below = usual.includes(value) ? [value] : [];
  const names = [broken(name) ?? [name], [state]].map((lines) => [...lines, ...below]);
  const [wide] = sizeOf(usual);
  return [usual, ...names, [state]].filter((lines) => lines === usual || sizeOf(lines)[0] < wide);
}

/** The nearest free place in the Land for one of some ways to write; `edge` gives what has to lie in the Land. */
function inside(
  label: Labelled,
  ways: readonly (readonly string[])[],
  around: Surroundings,
  edge: (box: Box) => Point[],
): Stand | undefined {
  const home = toPixels(labelPointOf(label.state).point, unitsPerPixel(around.width));
  const isOwn = (at: Point): boolean => around.landAt(at) === label.state;
  for (const lines of ways) {
    for (const at of pointsAround(home)) {
      const box = boxAt(at, sizeOf(lines));
      if (!isFree(box, around) || !edge(box).every(isOwn)) continue;
      return { lines, box, shift: lines === ways[0] ? [at[0] - home[0], at[1] - home[1]] : null };
    }
  }
  return undefined;
}

/** The picture in px. */
const pictureOf = (width: number): Box => {
  const perPixel = unitsPerPixel(width);
  const [left, top] = toPixels([FRAME.x, FRAME.y], perPixel);
  return { left, top, right: left + width, bottom: top + FRAME.height / perPixel };
};

const isWithin = (box: Box, { left, top, right, bottom }: Box): boolean =>
  box.left > left && box.top > top && box.right < right && box.bottom < bottom;

/** Numbers from one to another. */
const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / STEP) }, (_, index) => from + index * STEP);

/** Places all over the picture, the nearest to one first. */
function placesFrom([x, y]: Point, { left, top, right, bottom }: Box): Point[] {
  const away = (at: Point): number => Math.hypot(at[0] - x, at[1] - y);
  const across = steps(left, right);
  return steps(top, bottom)
    .flatMap((down) => across.map((each): Point => [each, down]))
    .sort((a, b) => away(a) - away(b));
}

/** The point of a box that is nearest to another. */
const nearestOf = ({ left, top, right, bottom }: Box, [x, y]: Point): Point => [
  Math.max(left, Math.min(x, right)),
  Math.max(top, Math.min(y, bottom)),
];

/** True if a straight line runs over one of some boxes. */
function runsOver([x, y]: Point, [endX, endY]: Point, boxes: readonly Box[]): boolean {
  return Array.from({ length: 33 }, (_, index) => index / 32).some((share) => {
    const spot = boxAt([x + share * (endX - x), y + share * (endY - y)], [0, 0]);
    return boxes.some((box) => overlap(box, spot));
  });
}

/** A place in the Land that no circle covers, the nearest to that of its label. */
function bareIn(state: StateId, { width, circles, landAt }: Surroundings): Point {
  const home = toPixels(labelPointOf(state).point, unitsPerPixel(width));
  const isBare = (at: Point): boolean =>
    !circles.some((circle) => touches(circle, boxAt(at, [0, 0])));
  return pointsAround(home).find((at) => landAt(at) === state && isBare(at)) ?? home;
}

/** The nearest free place at sea or abroad, with a line to it that runs over no other label. */
function outside(label: Labelled, around: Surroundings): Stand | undefined {
  const { state, name, value } = label;
  const { width, taken, landAt } = around;
  const lines = width < VALUES_FROM ? [state] : [name, value].filter((line) => line !== '');
  const from = bareIn(state, around);
  const picture = pictureOf(width);
  for (const at of placesFrom(from, picture)) {
    const box = boxAt(at, sizeOf(lines));
    if (!isWithin(box, picture) || !isFree(box, around)) continue;
    if ([at, ...middlesOf(box), ...cornersOf(box)].some((each) => landAt(each) !== null)) continue;
    const to = nearestOf(box, from);
    if (!runsOver(from, to, taken)) return { lines, box, shift: null, leader: [from, to] };
  }
  return undefined;
}

/** A label where it stands without circles, if it can stay there. */
function atHome(label: Labelled, around: Surroundings): Stand | undefined {
  const box = boxOf(label, around.width);
  const { state, name, value } = label;
  const lines = labelLines(state, name, value, around.width);
  return isFree(box, around) ? { lines, box, shift: [0, 0] } : undefined;
}

function standOf(label: Labelled, around: Surroundings): Stand | null {
  const ways = waysToWrite(label, around.width);
  return (
    atHome(label, around) ??
    inside(label, ways, around, (box) => [...middlesOf(box), ...cornersOf(box)]) ??
    inside(label, ways, around, middlesOf) ??
    outside(label, around) ??
    null
  );
}

/**
 * How the labels of Länder stand so that none lies under a circle or another label: moved within its Land, else written
 * shorter, else outside with a leader. Those that always stand outside lie clear of all and stay. For a picture of the
 * country `width` px wide.
 *
 * @param find tells the Land of a point in units of 100 m
 */
export function labelStands(
  labels: readonly Labelled[],
  circles: readonly Circle[],
  width: number,
  find: AreaFinder,
): Stands {
  const perPixel = unitsPerPixel(width);
  const landAt = ([x, y]: Point): string | null => find([x * perPixel, y * perPixel]);
  const taken = labels.filter(({ state }) => OUTSIDE[state]).map((each) => boxOf(each, width));
  const stands = new Map<StateId, Stand | null>();
  for (const label of labels.filter(({ state }) => !OUTSIDE[state])) {
    const stand = standOf(label, { width, circles, taken, landAt });
    stands.set(label.state, stand);
    if (stand) taken.push(stand.box);
  }
  return stands;
}

/** The boxes of labels as they stand; those without room have none. */
export const boxesOf = (labels: readonly Labelled[], stands: Stands, width: number): Box[] =>
  labels.flatMap((label) => {
    const stand = stands.get(label.state);
    return stand === null ? [] : (stand?.box ?? boxOf(label, width));
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
