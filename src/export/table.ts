import { noteOf } from '../dataset/count-notes.js';
import type { Condition, Reading } from '../dataset/metrics.js';
import { isOfPartner, partnerBehind } from '../dataset/partner-mark.js';
import type { AsOf, Dataset, Qualifier } from '../dataset/schema.js';
import { sourcesOf, type CitedSource } from '../dataset/sources.js';
import { stateOf } from '../dataset/states.js';
import { compareNames, type Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { columnUnit, isLowerBound } from '../i18n/reading-text.js';
import { exportWordsOf, textOf } from '../i18n/words.js';

/** What a file says about one Land or Kreis; files hold the fields in this order. */
export interface ExportRow {
  /** `TH`; the official key of a Kreis. */
  id: string;
  name: string;
  /** The official key, with its leading zero. */
  ags: string | null;
  /** In `unit`; null where nothing is known, which is not zero. */
  value: number | null;
  /** What stands for the value where it is no number; null where it is one, or not known. */
  text: string | null;
  unit: string;
  /** How exact value and count are; null means exact. */
  qualifier: Qualifier | null;
  condition: Condition;
  /** The condition in words; a partner is named. */
  basis: string;
  /** The number the value was made from, and of what. */
  count: number | null;
  of: string | null;
  /** What there is in all, where the value is a share. */
  total: number | null;
  /** The dates that the count, and what it was divided by, speak for; null is undated or not there. */
  asOf: AsOf;
  baseAsOf: AsOf;
  note: string | null;
  /** Ids in the table's `sources`. */
  sources: readonly string[];
}

/** A point that lies on the map. */
export interface ExportPoint {
  name: string;
  /** What kind it is, in words; empty where that is not known. */
  kind: string;
  /** The town; empty where it is not known. */
  place: string;
  /** Degrees (WGS 84). */
  lon: number;
  lat: number;
  /** An address that has yet to pass `webLink`. */
  url: string;
  /** Ids in the table's `sources`. */
  sources: readonly string[];
}

/** What leaves the page as a table: rows in the order of their names, and what must go along with them. */
export interface ExportTable {
  title: string;
  metric: string;
  unit: string;
  language: Language;
  /** Version of the data, and when it was last checked. */
  version: string | null;
  checked: AsOf;
  /** What a row is about: `Land`. */
  area: string;
  sources: readonly CitedSource[];
  rows: readonly ExportRow[];
  /** Those shown beside the values, and whom their places are owed to; empty where that is nobody. */
  points: readonly ExportPoint[];
  credit: string;
}

/** What a map knows. */
export interface Readings {
  readings: readonly Reading[];
  metric: Metric;
  /** What the file is called inside, such as the heading of the map. */
  title: string;
  dataset: Dataset;
  /** What an area is called: a Land, or a Kreis. */
  nameOf: (area: string) => string;
  /** The value in words, where it is the place of a kind and no number. */
  told?: ((reading: Reading) => string) | undefined;
  /** Head of the column of names. */
  areaHead: string;
  language: Language;
  points?: readonly ExportPoint[];
  credit?: string;
}

/** Three decimals, or three figures below one: more than the sources can bear, and never a false zero. */
const rounded = (value: number | null): number | null => {
  if (value === null || !Number.isFinite(value)) return null;
  return Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Math.round(value * 1000) / 1000;
};

function basisOf({ condition, src }: Reading, { dataset, metric, language }: Readings): string {
  const words = exportWordsOf(language);
  if (condition === 'none') return metric.none ?? words.conditions.none;
  if (metric.isKind && condition !== 'own') return '';
  if (condition !== 'own') return words.conditions[condition];
  const partner = partnerBehind(dataset, src);
  return partner ? words.claim(partner) : words.ownClaim;
}

function countedOf(
  { count, total, of }: Reading,
  metric: Metric,
  language: Language,
): string | null {
  if (count === null) return null;
  const words = exportWordsOf(language);
  if (metric.id === 'white-spots') return metric.name;
  if (total !== undefined) return words.districtsReached;
  if (metric.id === 'networks') return metric.unit;
  return of ? textOf(of, language) : words.regions;
}

function rowOf(reading: Reading, from: Readings): ExportRow {
  const { dataset, metric, nameOf, told, language } = from;
  const { id, state, value, condition, count, total, qualifier, asOf, baseAsOf, src } = reading;
  const note = noteOf(reading);
  return {
    id,
    name: nameOf(id),
    ags: id === state ? (stateOf(dataset, state).ags ?? null) : id,
    value: metric.isKind ? null : rounded(value),
    text: metric.isKind && value !== null ? (told?.(reading) ?? null) : null,
    unit: columnUnit(reading, metric, language),
    qualifier: qualifier ?? (isLowerBound(reading) ? 'at-least' : null),
    condition,
    basis: basisOf(reading, from),
    count,
    of: countedOf(reading, metric, language),
    total: total ?? null,
    asOf,
    baseAsOf: baseAsOf ?? null,
    note: note ? textOf(note, language) : null,
    sources: sourcesOf(dataset, src).map(({ id }) => id),
  };
}

/** The readings of a map as a table to take along. */
export function readingsTable(from: Readings): ExportTable {
  const { readings, metric, title, dataset, areaHead, language, points = [], credit = '' } = from;
  const cited = [
    ...readings.flatMap(({ src }) => src),
    ...points.flatMap(({ sources }) => sources),
  ];
  // Version and day of our check say nothing of what is all the page's.
  const isTheirs = cited.length > 0 && cited.every((id) => isOfPartner([id]));
  const { version = null, checked = null } = isTheirs ? {} : dataset;
  return {
    title,
    metric: metric.id,
    unit: columnUnit({}, metric, language),
    language,
    version,
    checked,
    area: areaHead,
    sources: sourcesOf(dataset, cited),
    rows: readings
      .map((reading) => rowOf(reading, from))
      .sort((a, b) => compareNames(a.name, b.name, language)),
    points,
    credit,
  };
}
