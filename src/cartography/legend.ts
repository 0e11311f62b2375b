import type { Condition, Reading } from '../dataset/metrics.js';
import { classOf, rampStep } from './classes.js';

/** A line of the key: a class of values, or a condition that values can be in. */
export type LegendEntry =
  | { kind: 'class'; step: number; from: number | null; below: number | null; areas: number }
  | { kind: 'condition'; condition: LegendCondition; areas: number };

/** What values can be, beside published: `bounded` are lower bounds that a page gives. */
export type LegendCondition = Exclude<Condition, 'published'> | 'bounded';

/** How a Land is painted: the ramp's step, or null where there is no value; and whether it is hatched. */
export interface Fill {
  step: number | null;
  hatched: boolean;
  /** Its kind, where a map shows kinds: the name of a fill, and of the pattern that takes the place of the hatch. */
  kind?: string;
}

/** The one rule of fill, for the map and for its key. */
export function fillOf(
  { value, condition, qualifier }: Reading,
  breaks: readonly number[],
  isBound = false,
): Fill {
  if (value === null) return { step: null, hatched: true };
  return {
    step: rampStep(classOf(value, breaks), breaks.length + 1),
    hatched: !isBound && (condition === 'recorded' || qualifier === 'at-least'),
  };
}

function isIn({ condition, qualifier }: Reading, wanted: LegendCondition): boolean {
  return wanted === 'bounded'
    ? condition !== 'recorded' && qualifier === 'at-least'
    : condition === wanted;
}

/**
 * The key of a map: every class, if there are values, then every condition that occurs. With `isBound` all values are lower bounds,
 * which then is no condition of some.
 */
export function legendEntries(
  readings: readonly Reading[],
  breaks: readonly number[],
  isBound = false,
): LegendEntry[] {
  const values = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = (values[0] === undefined ? [] : [null, ...breaks]).map(
    (from, index): LegendEntry => {
      const below = breaks[index] ?? null;
      const areas = values.filter((value) => classOf(value, breaks) === index).length;
      return { kind: 'class', step: rampStep(index, breaks.length + 1), from, below, areas };
    },
  );
  const bounds: readonly LegendCondition[] = isBound ? [] : ['recorded', 'bounded'];
  const wanted: readonly LegendCondition[] = [...bounds, 'none', 'own'];
  const conditions = wanted.flatMap((condition): LegendEntry[] => {
    const areas = readings.filter((reading) => isIn(reading, condition)).length;
    return areas > 0 ? [{ kind: 'condition', condition, areas }] : [];
  });
  return [...classes, ...conditions];
}
