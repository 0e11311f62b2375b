/**
 * Class breaks at run time, for values of a page or partner; those of ours are frozen with the data. Natural breaks
 * by our own hand: `ckmeans` of simple-statistics weighs 1,123 bytes after brotli by itself, more than all of this
 * file, and a test holds this against it.
 */
import { givenText } from '../dataset/given-text.js';
import { classOf, RAMP_STEPS } from './classes.js';

/** The most breaks a page may set. */
const MAX_BREAKS = 8;

/** How far a break may leave the gap between two classes to be a rounder number, as a share of the range. */
const LEEWAY = 0.05;

/** Distinct values, rising, with how often each occurs. */
type Weighted = readonly (readonly [value: number, weight: number])[];

function weighted(values: readonly number[]): Weighted {
  const weights = new Map<number, number>();
  for (const value of values)
    if (Number.isFinite(value)) weights.set(value, (weights.get(value) ?? 0) + 1);
  return [...weights].sort(([a], [b]) => a - b);
}

/** The running sum of what each value gives, from 0. */
const sumsOf = (values: Weighted, of: (distance: number) => number): number[] => {
  // Counted from the middle, large values keep their digits when squared.
  const middle = values[values.length >> 1]?.[0] ?? 0;
  const sums = [0];
  for (const [value, weight] of values) sums.push((sums.at(-1) ?? 0) + weight * of(value - middle));
  return sums;
};

const between = (sums: readonly number[], from: number, to: number): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

/** Squared deviations from their mean, summed over the values from one index up to, not including, another. */
function deviations(values: Weighted): (from: number, to: number) => number {
  const counts = sumsOf(values, () => 1);
  const sums = sumsOf(values, (distance) => distance);
  const squares = sumsOf(values, (distance) => distance ** 2);
  return (from, to) =>
    between(squares, from, to) - between(sums, from, to) ** 2 / between(counts, from, to);
}

/**
 * Where each class after the first begins, as an index, so that deviations within classes are least: dynamic
 * programming over classes (Wang and Song, Ckmeans.1d.dp, The R Journal 3/2, 2011), each of its rows by divide and
 * conquer, as the best beginning never falls while the end rises. O(classes × n log n).
 */
function naturalStarts(values: Weighted, classes: number): number[] {
  const cost = deviations(values);
  const empty = (): number[] => Array<number>(values.length + 1).fill(0);
  const starts: number[][] = [];
  let least = empty().map((_, end) => (end ? cost(0, end) : 0));
  for (let index = 1; index < classes; index += 1) {
    const before = least;
    const start = empty();
    least = empty();
    const fill = (low: number, high: number, from: number, to: number): void => {
      if (low > high) return;
      const end = (low + high) >> 1;
      let [best, at] = [Infinity, from];
      for (let each = from; each <= Math.min(to, end - 1); each += 1) {
        const sum = (before[each] ?? 0) + cost(each, end);
        if (sum < best) [best, at] = [sum, each];
      }
      least[end] = best;
      start[end] = at;
      fill(low, end - 1, from, at);
      fill(end + 1, high, at, to);
    };
    fill(index + 1, values.length, index, values.length - 1);
    starts.push(start);
  }
  let end = values.length;
  return starts
    .reverse()
    .map((start) => (end = start[end] ?? 0))
    .reverse();
}

/** The roundest number above `low` and not above `high`: a multiple of 5, 2 or 1 times a power of ten. */
function roundest(low: number, high: number): number {
  const middle = low / 2 + high / 2;
  const top = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1;
  for (let power = top; power > top - 17; power -= 1) {
    for (const step of [5, 2, 1]) {
      const multiple = step * Math.round(middle / Number(`${step}e${power}`));
      const value = Number(`${multiple}e${power}`);
      if (value > low && value <= high) return value;
    }
  }
  return high;
}

/** A break near the gap between two values; as much room as `width` at least is searched for a round number. */
function breakBetween(low: number, high: number, width: number): number {
  const more = Math.max(0, (width - (high - low)) / 2);
  return roundest(low - more, high + more);
}

/**
 * Breaks for values: lower bounds of the second and each higher of `classes` natural classes, as round as may be
 * while no class is empty. Fewer distinct values make fewer classes; equal ones make one, without a break. What is
 * not finite does not count.
 */
export function breaksFor(values: readonly number[], classes = RAMP_STEPS): number[] {
  const distinct = weighted(values);
  const valueAt = (index: number): number => distinct[index]?.[0] ?? 0;
  const starts = naturalStarts(distinct, Math.min(classes, distinct.length));
  const width = LEEWAY * (valueAt(distinct.length - 1) - valueAt(0));
  const within = (room: number): number[] =>
    starts.map((start) => breakBetween(valueAt(start - 1), valueAt(start), room));
  const round = within(width);
  const filled = new Set(distinct.map(([value]) => classOf(value, round)));
  return filled.size > starts.length ? round.sort((a, b) => a - b) : within(0);
}

/**
 * The breaks a page sets as text: `0,5; 1; 2,5` or `0.5 1 2.5` or `0.5,1,2.5`. Semicolons separate if there are any,
 * else blanks, with or without a comma before them, and then a number may have a decimal comma; else commas, and then
 * it has a decimal point, as in a list of numbers. Null, for automatic breaks, unless they are one to eight finite numbers that rise.
 */
export function breaksIn(text: unknown): number[] | null {
  const list = givenText(text).trim();
  const mark = [/\s*;\s*/, /,?\s+/, /,/].find((each) => each.test(list)) ?? /;/;
  const parts = list.split(mark).map((part) => part.replace(',', '.'));
  if (parts.length > MAX_BREAKS || !parts.every((part) => /^[-\u2212]?\d+(\.\d+)?$/.test(part)))
    return null;
  const breaks = parts.map((part) => Number(part.replace('\u2212', '-')));
  const rise = breaks.every((each, index) => each > (breaks[index - 1] ?? -Infinity));
  return rise && breaks.every(Number.isFinite) ? breaks : null;
}
