import { readingsOf, type Reading } from './metrics.js';
import { reachedDistricts } from './regions.js';
import type { Dataset, Qualifier } from './schema.js';
import { stateOfKey, stateOf } from './states.js';

/** What limits the rest where something limits a part: at least 3 of 10 leave 7 at the most. */
const OF_REST: Readonly<Record<Qualifier, Qualifier>> = {
  'at-least': 'up-to',
  over: 'up-to',
  'up-to': 'at-least',
  about: 'about',
};

/** Kreise that are not reached, out of those that are; of recorded ones there may be fewer, but not fewer than none. */
function restOf(reading: Reading): Reading {
  const { value, count, total, condition } = reading;
  if (value === null || count === null || total === undefined) return reading;
  const { qualifier = condition === 'recorded' ? 'at-least' : undefined, ...rest } = reading;
  const limited = qualifier && count < total;
  return {
    ...rest,
    value: 100 - value,
    count: total - count,
    ...(limited && { qualifier: OF_REST[qualifier] }),
  };
}

/**
 * One reading for each of the 16 Länder: the share of its Kreise, in percent, that no network on record names. An
 * upper bound unless a source says which are reached; nothing where no network names any.
 */
export const whiteSpotReadings = (dataset: Dataset): Reading[] =>
  readingsOf(dataset, 'district-coverage').map(({ rank: _rank, ranked: _ranked, ...reading }) =>
    restOf(reading),
  );

/** What is known of a Kreis: a network names it, a source counts it among those reached, none does, or nothing is. */
export type Naming = 'named' | 'counted' | 'unnamed' | 'unknown';

/** Tells of Kreise by their official keys whether a network names them. */
export function namingOf(dataset: Dataset): (district: string) => Naming {
  const reached = reachedDistricts(dataset);
  return (district) => {
    if (reached.has(district)) return 'named';
    const state = stateOfKey(district, dataset);
    const coverage = state && stateOf(dataset, state).coverage;
    if (!coverage) return 'unknown';
    return coverage.reached === coverage.total ? 'counted' : 'unnamed';
  };
}
