import { decimalsShown } from './decimals.js';
import { noReading, ranked, type Reading } from './metrics.js';
import type { OwnValue, OwnValues } from './own-values.js';
import type { Dataset } from './schema.js';
import { STATE_IDS, stateOfKey } from './states.js';

/** A figure that a page brings, ready to be shown. */
export interface OwnFigure {
  level: OwnValues['level'];
  /** What it is called in the data; empty where they do not say. */
  label: string;
  unit: string;
  /** Decimals of a value: as many as all have, or more where it would else be a false zero. */
  digits: (value: number) => number;
  /** Lower bounds of the second and each higher class, found in the values. */
  breaks: readonly number[];
  /** One reading for each of the 16 Länder; of Kreise, those with a row. */
  readings: readonly Reading[];
  /** The readings of these Kreise, in their order; those without a row have no value. */
  readingsOfAll: (ids: readonly string[]) => readonly Reading[];
}

/** Who gives values, and the sources that rows name, under their own names, as a dataset that says nothing else. */
export const sourcesNamed = ({ values, by }: OwnValues): Dataset => ({
  ...by,
  national: {},
  sources: Object.fromEntries(
    [...values.values()].flatMap(({ source }) => (source ? [[source, { title: source }]] : [])),
  ),
});

/** A value of a place; `src` is the id of the source that stands for the page, and the beginning of those it names. */
function readingOf(empty: Reading, own: OwnValue | undefined, src: string): Reading {
  if (own?.value == null) return empty;
  const { value, asOf = null, source, note, qualifier } = own;
  return {
    ...empty,
    condition: 'own',
    value,
    asOf,
    src: source ? [`${src}:${source}`, src] : [src],
    ...(note !== undefined && { note: { de: note } }),
    ...(qualifier && { qualifier }),
  };
}

/** What a figure is made with. */
interface Making {
  /** The id of the source that stands for the page. */
  src: string;
  /** Tells the Land of an official key. */
  names: Dataset;
  /** Finds classes in values. */
  breaksFor: (values: readonly number[]) => readonly number[];
}

/** Of the Länder there are always 16 readings; of Kreise, one for each row. */
function emptyReadings({ level, values }: OwnValues, names: Dataset): Reading[] {
  if (level === 'states') return STATE_IDS.map(noReading);
  return [...values.keys()].flatMap((id) => {
    const state = stateOfKey(id, names);
    return state ? [{ ...noReading(state), id }] : [];
  });
}

/** The figure of a page out of its rows. */
export function ownFigureOf(own: OwnValues, { src, names, breaksFor }: Making): OwnFigure {
  const { level, label = '', unit = '', digits, values } = own;
  const readings = emptyReadings(own, names).map((empty) =>
    readingOf(empty, values.get(empty.id), src),
  );
  const known = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    ...{ level, label, unit, breaks: breaksFor(known) },
    digits: (value) => Math.max(digits, decimalsShown(value)),
    readings: ranked(readings),
    readingsOfAll: (ids) => readingsOfAll(ids, ranked(readings), names),
  };
}

function readingsOfAll(
  ids: readonly string[],
  readings: readonly Reading[],
  names: Dataset,
): Reading[] {
  const known = new Map(readings.map((reading) => [reading.id, reading]));
  return ids.flatMap((id) => {
    const state = stateOfKey(id, names);
    return known.get(id) ?? (state ? { ...noReading(state), id } : []);
  });
}
