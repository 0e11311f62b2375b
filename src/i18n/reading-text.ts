import type { MetricId, Reading } from '../dataset/metrics.js';
import { formatNumber, type Language } from './locale.js';
import { textOf, mapWordsOf } from './words.js';

/** A name for speech is never longer, in characters. */
const NAME_LIMIT = 90;

const isWhole = (metric: MetricId): boolean =>
  metric === 'regions' || metric === 'district-coverage';

/** Decimals of a value: none for whole numbers, two below one, else one. */
export const digitsOf = (value: number, metric: MetricId): number =>
  isWhole(metric) ? 0 : value < 1 ? 2 : 1;

const NO_BREAK_SPACE = '\u00a0';

/** The sign that a share is written with; speech says it in words. */
const signOf = (metric: MetricId): string =>
  metric === 'district-coverage' ? `${NO_BREAK_SPACE}%` : '';

const numberOf = (value: number, metric: MetricId, language: Language): string =>
  formatNumber(value, language, digitsOf(value, metric));

/** The one formatter of values: labels, legend, table and tooltip read the same. */
export const formatValue = (value: number, metric: MetricId, language: Language): string =>
  numberOf(value, metric, language) + signOf(metric);

/** True where there may be more than is on record; all Kreise of a Land cannot become more. */
export const isLowerBound = ({ condition, count, total }: Reading): boolean =>
  condition === 'recorded' && count !== total;

/** Why there is no value: no network, or none that says which Kreise it reaches. */
export const absenceText = (metric: MetricId, language: Language): string => {
  const words = mapWordsOf(language);
  return metric === 'district-coverage' ? words.noCoverageKnown : words.noneKnownHere;
};

/** What was counted: `7 MINT-Regionen`, `47 zdi-Netzwerke`, `12 von 22 Kreisen`. */
export function countText(reading: Reading, language: Language): string {
  const words = mapWordsOf(language);
  const { count, total, of } = reading;
  if (count === null) return words.noData;
  const number = formatNumber(count, language);
  if (total !== undefined) return words.districts(number, formatNumber(total, language));
  return `${number} ${of ? textOf(of, language) : words.regions(count)}`;
}

/** The value as a label carries it: `3,3`, `≥ 0,48`, `k. A.`. */
export function labelText(reading: Reading, metric: MetricId, language: Language): string {
  if (reading.value === null) return mapWordsOf(language).noDataShort;
  const value = formatValue(reading.value, metric, language);
  return isLowerBound(reading) ? `≥ ${value}` : value;
}

/** The value with its unit: `3,3 je 1 Mio. Einwohner:innen`; a lower bound says that it is one. */
export function valueText(reading: Reading, metric: MetricId, language: Language): string {
  const words = mapWordsOf(language);
  if (reading.value === null) return words.noData;
  const number = formatValue(reading.value, metric, language);
  const value = `${number} ${unitText(reading, metric, language)}`;
  return isLowerBound(reading) ? words.atLeast(value) : value;
}

/** The unit after a value; for plain counts it is what was counted. */
export function unitText(reading: Reading, metric: MetricId, language: Language): string {
  const words = mapWordsOf(language);
  if (metric !== 'regions') return words.metrics[metric].unit;
  return reading.of ? textOf(reading.of, language) : words.regions(reading.count ?? 0);
}

/** The unit beside a bare number, the same for all that is counted alike: `% der Kreise`, `zdi-Netzwerke`. */
export const columnUnit = (
  { of }: Pick<Reading, 'of'>,
  metric: MetricId,
  language: Language,
): string =>
  metric === 'regions' && of
    ? textOf(of, language)
    : `${signOf(metric)} ${mapWordsOf(language).metrics[metric].unit}`.trimStart();

const recordedText = (reading: Reading, language: Language): string =>
  mapWordsOf(language).atLeastRecorded(
    reading.total === undefined
      ? formatNumber(reading.count ?? 0, language)
      : countText(reading, language),
  );

function publishedParts(reading: Reading, metric: MetricId, language: Language): string[] {
  const words = mapWordsOf(language);
  const value = numberOf(reading.value ?? 0, metric, language);
  const count = countText(reading, language);
  const rank = reading.rank ? words.rank(reading.rank, reading.ranked ?? 0) : '';
  const main = metric === 'regions' ? count : `${value} ${words.metrics[metric].spoken}`;
  return [main, metric === 'regions' ? '' : count, rank].filter((part) => part !== '');
}

/** A sentence out of parts, with as many of them as keep it short enough. */
function withinLimit(name: string, parts: readonly string[]): string {
  const text = `${name}: ${parts.join(', ')}`;
  return text.length <= NAME_LIMIT || parts.length < 2
    ? text
    : withinLimit(name, parts.slice(0, -1));
}

/** What a Land is called for speech: its name first, then what is known, in at most 90 characters. */
export function spokenName(
  name: string,
  reading: Reading,
  metric: MetricId,
  language: Language,
): string {
  const words = mapWordsOf(language);
  if (reading.value === null) return `${name}: ${words.noData}`;
  if (isLowerBound(reading)) return `${name}: ${recordedText(reading, language)}`;
  return withinLimit(name, publishedParts(reading, metric, language));
}

/** The bounds of a class, written alike in legend and speech. */
export function rangeText(
  from: number | null,
  below: number | null,
  metric: MetricId,
  language: Language,
): string {
  const words = mapWordsOf(language);
  const digits = isWhole(metric) ? 0 : 1;
  const text = (value: number): string => formatNumber(value, language, digits) + signOf(metric);
  if (from === null) return below === null ? '' : words.below(text(below));
  return below === null ? words.from(text(from)) : words.range(text(from), text(below));
}

/** One or two sentences on what a map shows, made from its readings. */
export function summaryText(
  readings: readonly Reading[],
  nameOf: (reading: Reading) => string,
  metric: MetricId,
  language: Language,
): string {
  const words = mapWordsOf(language);
  const known = readings
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const recorded = readings.filter(({ condition }) => condition === 'recorded').length;
  const none = readings.filter(({ condition }) => condition === 'none').length;
  const [high] = known;
  const low = known.at(-1);
  const value = (reading: Reading): string => formatValue(reading.value ?? 0, metric, language);
  const sentences: string[] = [];
  if (high && low && high !== low) {
    const ends = [nameOf(high), value(high), nameOf(low), value(low)] as const;
    sentences.push(words.summaryTop(known.length, ...ends));
  } else if (high) sentences.push(words.summaryOne(nameOf(high), value(high)));
  else if (recorded === 0) sentences.push(words.summaryNone);
  if (recorded > 0 || (none > 0 && high)) sentences.push(words.summaryRest(recorded, none));
  return sentences.join(' ');
}
