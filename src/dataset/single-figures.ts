import { regionCountsOf, seriesOf } from './key-figures.js';
import { isMetricId, readingsOf, type MetricId, type Reading } from './metrics.js';
import type { Count, Dataset, Figure, State, Text } from './schema.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** Figures of all Germany; the others are of a Land. */
const NATIONAL = ['regions', 'states-with-regions', 'clusters'];

/** A value with what it needs to be told. */
export interface ToldValue extends Pick<
  Figure,
  'value' | 'unit' | 'qualifier' | 'display' | 'asOf' | 'src' | 'note' | 'plan'
> {
  /** What is counted, where the data say it themselves. */
  label?: Text;
  /** True for what was only counted from the networks on record: a lower bound. */
  isRecorded: boolean;
}

/** What is known of a figure. */
export interface FoundFigure {
  /** The Land; null for all Germany. */
  state: StateId | null;
  /** Undefined where nothing is known. */
  shown?: ToldValue;
  /** Values of other dates, and counts of other things. */
  further: readonly ToldValue[];
  /** Of a rate or a share: which, and what it was made from. */
  metric?: MetricId;
  reading?: Reading;
}

/** Why a figure cannot be shown: nobody knows it, or it is one of a Land and none is named. */
export type Missing = 'unknown' | 'needs-state';

const ofCount = ({ of, condition, ...count }: Count): ToldValue => ({
  ...count,
  ...(of && { label: of }),
  ...(condition === 'recorded' && { qualifier: 'at-least' }),
  isRecorded: condition === 'recorded',
});

const ofFigure = (figure: Figure): ToldValue => ({ ...figure, isRecorded: false });

function found(state: StateId | null, values: readonly ToldValue[]): FoundFigure {
  const [shown, ...further] = values;
  return { state, further, ...(shown && { shown }) };
}

function national({ national: { counts, clusters, statesWithRegions } = {} }: Dataset, id: string) {
  if (id === 'clusters') return found(null, (clusters ?? []).map(ofCount));
  if (id === 'regions') return found(null, (counts ?? []).map(ofCount));
  return found(null, statesWithRegions ? [ofCount(statesWithRegions)] : []);
}

function regions(state: StateId, facts: State): FoundFigure {
  const { shown, further } = regionCountsOf(facts);
  return found(state, [...(shown ? [shown] : []), ...further].map(ofCount));
}

function rate(dataset: Dataset, state: StateId, metric: MetricId): FoundFigure {
  const reading = readingsOf(dataset, metric).find(({ id }) => id === state);
  if (reading?.value == null) return { ...found(state, []), metric };
  const { value, condition, count, total, qualifier, asOf, src, note } = reading;
  const isRecorded = condition === 'recorded' && count !== total;
  const bound = isRecorded ? 'at-least' : qualifier;
  const shown: ToldValue = {
    value,
    asOf,
    src: [...src],
    ...(bound && { qualifier: bound }),
    ...(note && { note }),
    isRecorded,
  };
  return { ...found(state, [shown]), metric, reading };
}

function keyFigure(state: StateId, { profile }: State, key: string): FoundFigure {
  const series = seriesOf(profile?.figures ?? []).find(({ newest }) => newest.key === key);
  return found(state, series ? [series.newest, ...series.older].map(ofFigure) : []);
}

/** True for a key that one of the Länder has among its figures. */
const isKey = (dataset: Dataset, key: string): boolean =>
  STATE_IDS.some((id) =>
    stateOf(dataset, id).profile?.figures?.some((figure) => figure.key === key),
  );

/**
 * A figure by its name: of all Germany `regions`, `states-with-regions`, `clusters`; of a Land `regions`, a metric of the
 * map, or the key of one of its key figures.
 */
export function figureOf(
  dataset: Dataset,
  name: string,
  state: StateId | null,
): FoundFigure | Missing {
  const isNational = NATIONAL.includes(name);
  if (isNational && (name !== 'regions' || !state)) return national(dataset, name);
  if (!isNational && !isMetricId(name) && !isKey(dataset, name)) return 'unknown';
  if (!state) return 'needs-state';
  const facts = stateOf(dataset, state);
  if (name === 'regions') return regions(state, facts);
  return isMetricId(name) ? rate(dataset, state, name) : keyFigure(state, facts, name);
}
