import { clock, isPast, MONTHS_VALID } from '../dataset/ageing.js';
import { decimalsOf } from '../dataset/decimals.js';
import type { Reading } from '../dataset/metrics.js';
import type { Qualifier } from '../dataset/schema.js';
import { asOfText } from './as-of.js';
import { gapBefore } from './bound.js';
import { formatNumber, type Language } from './locale.js';
import type { Metric } from './metric.js';
import { textOf, mapWordsOf } from './words.js';

/** A name for speech is never longer, in characters. */
const NAME_LIMIT = 90;

const numberOf = (value: number, metric: Metric, language: Language): string =>
  formatNumber(value, language, metric.digits(value));

/** The one formatter of values: labels, legend, table and tooltip read the same. */
export const formatValue = (value: number, metric: Metric, language: Language): string =>
  numberOf(value, metric, language) + metric.sign;

/** True where there may be more than is on record; all Kreise of a Land cannot become more. */
export const isLowerBound = ({ condition, count, total, qualifier }: Reading): boolean =>
  condition === 'recorded' && count !== total && qualifier !== 'up-to';

/** How exact a value is; undefined where it is exact. What was only recorded is a lower bound. */
export const qualifierOf = (reading: Reading): Qualifier | undefined =>
  isLowerBound(reading) ? 'at-least' : reading.qualifier;

/** The qualifier as a label carries it. */
const SIGNS: Record<Qualifier, string> = { 'at-least': '≥', over: '>', 'up-to': '≤', about: '≈' };

/** A value with what limits it: `mindestens 3,2`, `rund 40`. */
export function qualified(reading: Reading, value: string, language: Language): string {
  const qualifier = qualifierOf(reading);
  return qualifier ? `${mapWordsOf(language).qualifiers[qualifier]} ${value}` : value;
}

/** Why there is no value: no network, or none that says which Kreise it reaches. */
export const absenceText = (metric: Metric, language: Language): string => {
  const words = mapWordsOf(language);
  if (metric.id === 'own' || metric.none) return absenceWords(metric, language);
  return metric.id === 'district-coverage' ? words.noCoverageKnown : words.noneKnownHere;
};

/** The same in two or three words. */
export const absenceWords = (metric: Metric, language: Language): string =>
  metric.none ?? mapWordsOf(language).noData;

/** `Stand: 8. Juli 2020`, and that this is long ago; that there is no date says as much. */
export function dateTexts({ asOf }: Pick<Reading, 'asOf'>, language: Language): string[] {
  const months = MONTHS_VALID.figure;
  const text = asOfText(asOf, language);
  return isPast(asOf, months, clock.now())
    ? [text, mapWordsOf(language).aged(months / 12)]
    : [text];
}

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
export function labelText(reading: Reading, metric: Metric, language: Language): string {
  if (reading.value === null) return mapWordsOf(language).noDataShort;
  const value = formatValue(reading.value, metric, language);
  const qualifier = qualifierOf(reading);
  return qualifier ? `${SIGNS[qualifier]} ${value}` : value;
}

/** The value with its unit: `3,3 je 1 Million Einwohner:innen`; a lower bound says that it is one. */
export function valueText(reading: Reading, metric: Metric, language: Language): string {
  if (reading.value === null) return absenceWords(metric, language);
  const number = formatValue(reading.value, metric, language);
  const unit = unitText(reading, metric, language);
  return qualified(reading, number + gapBefore(unit) + unit, language);
}

/** The unit after a value; for plain counts it is what was counted. */
export function unitText(reading: Reading, metric: Metric, language: Language): string {
  const words = mapWordsOf(language);
  const { one = metric.unit, unit } = metric;
  if (metric.id !== 'regions') return reading.value === 1 ? one : unit;
  return reading.of ? textOf(reading.of, language) : words.regions(reading.count ?? 0);
}

/** The unit beside a bare number, the same for all that is counted alike: `% der Kreise`, `zdi-Netzwerke`. */
export const columnUnit = (
  { of }: Pick<Reading, 'of'>,
  metric: Metric,
  language: Language,
): string =>
  metric.id === 'regions' && of
    ? textOf(of, language)
    : `${metric.sign} ${metric.unit}`.trimStart();

const recordedText = (reading: Reading, language: Language): string =>
  mapWordsOf(language).atLeastRecorded(
    reading.total === undefined
      ? formatNumber(reading.count ?? 0, language)
      : countText(reading, language),
  );

function publishedParts(reading: Reading, metric: Metric, language: Language): string[] {
  const words = mapWordsOf(language);
  const value = numberOf(reading.value ?? 0, metric, language);
  const count = reading.count === null ? '' : countText(reading, language);
  const rank = reading.rank ? words.rank(reading.rank, reading.ranked ?? 0) : '';
  const main = metric.id === 'regions' ? count : `${value} ${metric.spoken ?? metric.unit}`.trim();
  return [qualified(reading, main, language), metric.id === 'regions' ? '' : count, rank].filter(
    (part) => part !== '',
  );
}

/** A sentence out of parts, with as many of them as keep it short enough; then it loses words, but not its number. */
function withinLimit(name: string, parts: readonly string[]): string {
  const text = `${name}: ${parts.join(', ')}`;
  if (text.length <= NAME_LIMIT) return text;
  if (parts[1]) return withinLimit(name, parts.slice(0, -1));
  const end = text.lastIndexOf(' ', NAME_LIMIT - 2);
  return text.search(/\d/) < end ? `${text.slice(0, end)} …` : text;
}

/** What a Land is called for speech: its name first, then what is known, in at most 90 characters. */
export function spokenName(
  name: string,
  reading: Reading,
  metric: Metric,
  language: Language,
): string {
  if (reading.value === null) return `${name}: ${absenceWords(metric, language)}`;
  if (isLowerBound(reading)) return `${name}: ${recordedText(reading, language)}`;
  return withinLimit(name, publishedParts(reading, metric, language));
}

/** The bounds of a class, written alike in legend and speech. */
export function rangeText(
  from: number | null,
  below: number | null,
  metric: Metric,
  language: Language,
): string {
  const words = mapWordsOf(language);
  const { boundDigits, sign } = metric;
  // A bound that has more decimals than the metric needs them: rounded, it would name another class.
  const text = (value: number): string =>
    formatNumber(value, language, Math.max(boundDigits, decimalsOf(value))) + sign;
  const least = from ?? metric.least;
  if (least !== undefined && below === least + 1 && Number.isInteger(least) && boundDigits === 0)
    return text(least);
  if (from === null) return below === null ? '' : words.below(text(below));
  return below === null ? words.from(text(from)) : words.range(text(from), text(below));
}

/** One or two sentences on what a map shows, made from its readings; `counted` says how many areas are meant. */
export function summaryText(
  readings: readonly Reading[],
  nameOf: (reading: Reading) => string,
  metric: Metric,
  counted: (areas: number) => string,
  language: Language,
): string {
  const words = mapWordsOf(language);
  const known = readings
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const recorded = readings.filter(({ condition }) => condition === 'recorded').length;
  const none = readings.filter(({ condition }) => condition === 'none').length;
  const isOwn = metric.id === 'own';
  const value = (reading: Reading): string =>
    isOwn
      ? valueText(reading, metric, language)
      : formatValue(reading.value ?? 0, metric, language);
  const first = (): string => {
    const [high] = known;
    const low = known.at(-1);
    if (!high || !low) return none === readings.length ? words.summaryNone : '';
    const best = [nameOf(high), value(high)] as const;
    if (high === low) return isOwn ? `${best.join(': ')}.` : words.summaryOne(...best);
    if (high.value === low.value) return `${value(high)}: ${counted(known.length)}.`;
    return (metric.top ?? words.summaryTop)(known.length, ...best, nameOf(low), value(low));
  };
  const rest =
    none < readings.length &&
    recorded + none > 0 &&
    words.summaryRest(recorded > 0 && counted(recorded), none > 0 && counted(none));
  return [first(), rest].filter(Boolean).join(' ');
}
