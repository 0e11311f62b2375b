import type { Reading } from '../dataset/metrics.js';
import type { StateId } from '../dataset/states.js';
import { unitsPerPixel, type Point } from './frame.js';
import type { AreaFinder } from './inside.js';
import {
  boxAround,
  pointsAround,
  pointsOn,
  toPixels,
  touches,
  type Box,
  type Circle,
} from './label-room.js';
import { labelPointOf } from './labels.js';

/** A count as a disc: its area stands for the number. */
export interface Disc {
  state: StateId;
  count: number;
  /** The middle in units of 100 m. */
  at: Point;
  /** In px. */
  radius: number;
  /** True for a lower bound. */
  isBound: boolean;
}

/** The radius of the largest disc in px: what the smallest counts need to be seen. */
const largest = (width: number): number => Math.max(9, Math.min(26, width / 22));

/** The radius that stands for a count, in px, where `most` is the highest. */
export const discRadius = (count: number, most: number, width: number): number =>
  most > 0 ? largest(width) * Math.sqrt(count / most) : 0;

/** The next lower number that is 1, 2 or 5 times a power of ten. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2].find((each) => each * power <= value) ?? 1;
  return step * power;
}

/** Sizes for a key: the highest count, and round numbers below a quarter and a sixteenth of it. */
export function discSizes(most: number): number[] {
  const smaller = [most / 16, most / 4].filter((value) => value >= 1).map(roundBelow);
  return [...new Set([...smaller, most])];
}

/** The nearest place where a disc lies on no box and in its Land, as far as it can; null where there is none. */
function freePlace(
  middle: Point,
  radius: number,
  boxes: readonly Box[],
  isOwn: (at: Point) => boolean,
): Point | null {
  let [best, most]: [Point | null, number] = [null, -1];
  for (const at of pointsAround(middle)) {
    const circle = { at, radius };
    if (!isOwn(at) || boxes.some((box) => touches(circle, box))) continue;
    const rim = pointsOn(circle);
    const count = rim.filter(isOwn).length;
    if (count > most) [best, most] = [at, count];
    if (count === rim.length) return at;
  }
  return best;
}

const bySize = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort((a, b) => (b.count ?? 0) - (a.count ?? 0));

/**
 * The known counts of the Länder as discs in a picture of the country `width` px wide, each as near to the place of
 * its label as it goes without lying on a label or on another disc. Where there is no such place, there is no disc.
 *
 * @param labels where labels lie, in px
 * @param marks what it should rather not lie under, in px
 * @param find tells the Land of a point in units of 100 m
 */
export function discsOf(
  readings: readonly Reading[],
  labels: readonly Box[],
  marks: readonly Circle[],
  width: number,
  find: AreaFinder,
): Disc[] {
  const perPixel = unitsPerPixel(width);
  const counted = bySize(readings).filter(({ count }) => count !== null && count > 0);
  const most = counted[0]?.count ?? 0;
  const taken = [...labels];
  const discs: Disc[] = [];
  for (const { state, count, condition, qualifier } of counted) {
    const radius = discRadius(count ?? 0, most, width);
    const { anchor, point } = labelPointOf(state);
    const isOwn = ([x, y]: Point): boolean => find([x * perPixel, y * perPixel]) === state;
    const middle = toPixels(anchor ?? point, perPixel);
    const place =
      freePlace(middle, radius, [...taken, ...marks.map(boxAround)], isOwn) ??
      freePlace(middle, radius, taken, isOwn);
    if (!place) continue;
    taken.push(boxAround({ at: place, radius }));
    const [x, y] = place;
    const isBound = condition === 'recorded' || qualifier === 'at-least';
    const at: Point = [x * perPixel, y * perPixel];
    discs.push({ state, count: count ?? 0, at, radius, isBound });
  }
  return discs;
}
