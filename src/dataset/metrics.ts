import type { AsOf, Count, Dataset, Measure, Qualifier, State, Text } from './schema.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** Everything a map can show by Land. */
export const METRIC_IDS = [
  'regions-per-million',
  'regions',
  'regions-per-1000-km2',
  'regions-per-100k-pupils',
  'district-coverage',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** What a map can show by Land besides, made from other facts than counts: kinds, and what no network names. */
export const FURTHER_METRIC_IDS = ['structure', 'white-spots'] as const;
export type FurtherMetricId = (typeof FURTHER_METRIC_IDS)[number];

/**
 * How sure a value is. `published`: a named source gives it. `recorded`: at least that much, counted from the
 * networks on record. `none`: nothing is on record, which is not zero. `own`: the figure of the page or of the
 * partner whose data it brings.
 */
export type Condition = 'published' | 'recorded' | 'none' | 'own';

/** What a map says about one Land or one Kreis. */
export interface Reading {
  /** The area: two letters of a Land, or the official key of a Kreis. */
  id: string;
  /** The Land it is or lies in. */
  state: StateId;
  condition: Condition;
  /**
   * In the unit of the metric: networks, networks per base, or percent; of kinds the place in their order. Null where
   * nothing is known.
   */
  value: number | null;
  /** The number the value was made from: networks, or Kreise reached. */
  count: number | null;
  /** Kreise of the Land, where the metric is a share of them. */
  total?: number;
  /** How exact the count is; absent means exact. */
  qualifier?: Qualifier;
  /** What is counted, where it differs from MINT regions. */
  of?: Text;
  note?: Text;
  /** The date the count speaks for. */
  asOf: AsOf;
  /** The date of what it was divided by. */
  baseAsOf?: AsOf;
  /** Ids of the sources of the count and of what it was divided by. */
  src: readonly string[];
  /** Place among the values that can be compared, from 1, and how many there are. */
  rank?: number;
  ranked?: number;
}

interface Rate {
  base: (state: State) => Measure | undefined;
  per: number;
}

const RATES: Partial<Record<MetricId, Rate>> = {
  'regions-per-million': { base: (state) => state.population, per: 1e6 },
  'regions-per-1000-km2': { base: (state) => state.area, per: 1e3 },
  'regions-per-100k-pupils': { base: (state) => state.pupils, per: 1e5 },
};

export const isMetricId = (text: string): text is MetricId =>
  (METRIC_IDS as readonly string[]).includes(text);

export const isFurtherMetricId = (text: string): text is FurtherMetricId =>
  (FURTHER_METRIC_IDS as readonly string[]).includes(text);

/** A Land of which nothing is known. */
export const noReading = (state: StateId): Reading => ({
  id: state,
  state,
  condition: 'none',
  value: null,
  count: null,
  asOf: null,
  src: [],
});

function ofCount(id: StateId, count: Count): Reading {
  const { condition, value, asOf, src, qualifier, of, note } = count;
  return {
    id,
    state: id,
    condition,
    value,
    count: value,
    asOf,
    src,
    ...(qualifier && { qualifier }),
    ...(of && { of }),
    ...(note && { note }),
  };
}

/** Without a base to divide it by, or with one that makes no sense, a count says nothing about density. */
function divided(reading: Reading, base: Measure | undefined, per: number): Reading {
  if (reading.count === null) return reading;
  const value = (reading.count / (base?.value ?? 0)) * per;
  if (!base || !Number.isFinite(value)) return { ...reading, value: null, condition: 'none' };
  return {
    ...reading,
    value,
    baseAsOf: base.asOf,
    src: [...new Set([...reading.src, ...base.src])],
  };
}

function ofCoverage(id: StateId, state: State): Reading {
  const { coverage } = state;
  if (!coverage || coverage.reached > coverage.total) return noReading(id);
  const { condition, reached, total, qualifier, asOf, src } = coverage;
  return {
    id,
    state: id,
    condition,
    value: (reached / total) * 100,
    count: reached,
    total,
    ...(qualifier && { qualifier }),
    asOf,
    src,
  };
}

function readingOf(dataset: Dataset, metric: MetricId, id: StateId): Reading {
  const state = stateOf(dataset, id);
  if (metric === 'district-coverage') return ofCoverage(id, state);
  const count = state.counts?.[0];
  if (!count) return noReading(id);
  const reading = ofCount(id, count);
  const rate = RATES[metric];
  return rate ? divided(reading, rate.base(state), rate.per) : reading;
}

/** A lower bound has no place in an order. */
const isComparable = ({ condition, qualifier }: Reading): boolean =>
  (condition === 'published' || condition === 'own') && qualifier !== 'at-least';

/** Readings with their places among those that can be compared. Equal values share a place. */
export function ranked(readings: readonly Reading[]): Reading[] {
  const values = readings.filter(isComparable).map(({ value }) => value ?? 0);
  const places = new Map<number, number>();
  values.sort((a, b) => b - a);
  values.forEach((value, above) => {
    if (!places.has(value)) places.set(value, above + 1);
  });
  return readings.map((reading) => {
    const rank = isComparable(reading) && places.get(reading.value ?? 0);
    return rank ? { ...reading, rank, ranked: values.length } : reading;
  });
}

/** One reading for each of the 16 Länder, in the order of their ids. */
export const readingsOf = (dataset: Dataset, metric: MetricId): Reading[] =>
  ranked(STATE_IDS.map((id) => readingOf(dataset, metric, id)));

/** The frozen class breaks of a metric: lower bounds of the second and each higher class. */
export const breaksOf = (dataset: Dataset, metric: MetricId): readonly number[] =>
  dataset.breaks?.[metric] ?? [];
