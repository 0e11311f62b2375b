import type { Condition, Reading } from '../dataset/metrics.js';
import { classOf, rampStep } from './classes.js';

/** A line of the key: a class of values, or a condition that values can be in. */
export type LegendEntry =
  | { kind: 'class'; step: number; from: number | null; below: number | null; states: number }
  | { kind: 'condition'; condition: Exclude<Condition, 'published'>; states: number };

/** How a Land is painted: the ramp's step, or null where there is no value; and whether it is hatched. */
export interface Fill {
  step: number | null;
  hatched: boolean;
}

/** The one rule of fill, for the map and for its key. */
export function fillOf({ value, condition }: Reading, breaks: readonly number[]): Fill {
  if (value === null) return { step: null, hatched: true };
  return {
    step: rampStep(classOf(value, breaks), breaks.length + 1),
    hatched: condition === 'recorded',
  };
}

const counted = (readings: readonly Reading[], condition: Condition): number =>
  readings.filter((reading) => reading.condition === condition).length;

/** The key of a map: every class, then every condition that occurs. */
export function legendEntries(
  readings: readonly Reading[],
  breaks: readonly number[],
): LegendEntry[] {
  const values = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = [null, ...breaks].map((from, index): LegendEntry => {
    const below = breaks[index] ?? null;
    const states = values.filter((value) => classOf(value, breaks) === index).length;
    return { kind: 'class', step: rampStep(index, breaks.length + 1), from, below, states };
  });
  const conditions = (['recorded', 'none', 'own'] as const).flatMap((condition): LegendEntry[] => {
    const states = counted(readings, condition);
    return states > 0 ? [{ kind: 'condition', condition, states }] : [];
  });
  return [...classes, ...conditions];
}
