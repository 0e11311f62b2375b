/** Kreise that no network on record names, by Land. */
import { html, type TemplateResult } from 'lit';
import { fillOf, legendEntries, type LegendEntry } from '../cartography/legend.js';
import { breaksOf, type Reading } from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import { whiteSpotReadings } from '../dataset/white-spots.js';
import { asOfText } from '../i18n/as-of.js';
import { formatNumber, type Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { furtherWordsOf } from '../i18n/words.js';
import { metaLine, type Voice } from '../views/data-text.js';
import type { Told, Values } from '../views/map-content.js';

const NO_BREAK_SPACE = '\u00a0';

function metricIn(language: Language): Metric {
  const words = furtherWordsOf(language);
  return {
    ...words.spots,
    id: 'white-spots',
    digits: () => 0,
    boundDigits: 0,
    sign: `${NO_BREAK_SPACE}%`,
    bound: words.boundSpots,
  };
}

/** The classes of coverage, turned round: what is 10 % reached is 90 % white. */
const breaksIn = (facts: Dataset): number[] =>
  [...breaksOf(facts, 'district-coverage')].map((bound) => 100 - bound).reverse();

/** A reading as fill and key see it: hatched where there may be fewer, and only there, whatever it was counted from. */
function asPainted(reading: Reading): Reading {
  const { condition, qualifier } = reading;
  if (condition === 'none' || condition === 'own') return reading;
  return { ...reading, condition: qualifier === 'up-to' ? 'recorded' : 'published' };
}

const SIGNS: Partial<Record<string, string>> = { 'up-to': '≤ ', 'at-least': '≥ ', about: '≈ ' };

/** A text with what limits it: `höchstens 64 %`. */
function limited({ qualifier }: Reading, text: string, language: Language): string {
  return qualifier ? `${furtherWordsOf(language).qualifiers[qualifier]} ${text}` : text;
}

const numbersOf = ({ count, total, value }: Reading, language: Language) => ({
  count: formatNumber(count ?? 0, language),
  total: formatNumber(total ?? 0, language),
  share: formatNumber(value ?? 0, language),
});

const percent = (share: string): string => `${share}${NO_BREAK_SPACE}%`;

function basisIn(reading: Reading, { language, statedBy }: Voice): TemplateResult {
  const words = furtherWordsOf(language);
  const { value, condition, asOf, src } = reading;
  if (value === null) return html`<span class="muted">${words.noSpotsKnown}</span>`;
  const { count, total } = numbersOf(reading, language);
  const from = condition === 'recorded' ? words.spotsFrom.recorded : words.spotsFrom.published;
  return html`${limited(reading, words.spotsOf(count, total), language)}
  ${metaLine([statedBy(src) || from, asOfText(asOf, language)], 'muted')}`;
}

function toldIn(reading: Reading, area: string, breaks: readonly number[], voice: Voice): Told {
  const { language } = voice;
  const words = furtherWordsOf(language);
  const fill = fillOf(asPainted(reading), breaks);
  const basis = basisIn(reading, voice);
  if (reading.value === null) {
    const { noData, noDataShort } = words;
    return { fill, label: noDataShort, text: noData, spoken: `${area}: ${noData}`, basis };
  }
  const { count, total, share } = numbersOf(reading, language);
  const spoken = limited(reading, words.spotsSpoken(count, total, share), language);
  return {
    fill: { ...fill, hatched: fill.hatched || reading.qualifier === 'up-to' },
    label: `${SIGNS[reading.qualifier ?? ''] ?? ''}${percent(share)}`,
    text: limited(reading, percent(share), language),
    spoken: `${area}: ${spoken}`,
    basis,
  };
}

/** The classes with what is hatched and what is not known. */
const entriesOf = (readings: readonly Reading[], breaks: readonly number[]): LegendEntry[] =>
  legendEntries(readings.map(asPainted), breaks);

function summaryOf(readings: readonly Reading[], language: Language): string {
  const words = furtherWordsOf(language);
  const known = readings.filter(({ value }) => value !== null);
  const sum = (of: (reading: Reading) => number): string =>
    formatNumber(
      known.reduce((all, reading) => all + of(reading), 0),
      language,
    );
  const unknown = readings.length - known.length;
  const count = sum((reading) => reading.count ?? 0);
  const total = sum((reading) => reading.total ?? 0);
  return [
    known.length > 0 ? words.summarySpots(known.length, count, total) : '',
    unknown > 0 ? words.summaryNoSpots(unknown) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function panelIn(reading: Reading, voice: Voice): TemplateResult {
  const { language, statedBy } = voice;
  const words = furtherWordsOf(language);
  const { value, qualifier, condition, asOf, src } = reading;
  if (value === null) {
    return html`<p class="figure-line"><span class="big none">${words.noData}</span></p>
      <p>${words.noSpotsKnown}</p>`;
  }
  const { count, total, share } = numbersOf(reading, language);
  const from = condition === 'recorded' ? words.spotsFrom.recorded : words.spotsFrom.published;
  return html`<p class="figure-line">
      ${qualifier ? html`<span class="qualifier">${words.qualifiers[qualifier]}</span>` : ''}
      <span class="big numbers">${count}</span>
      <span class="unit">${words.spotsUnit(total)}</span>
    </p>
    <p>${limited(reading, words.spotsShare(percent(share)), language)}</p>
    ${metaLine([statedBy(src) || from, asOfText(asOf, language)])}
    ${qualifier === 'up-to' ? html`<p class="muted small">${words.spotsRest}</p>` : ''}
    <p class="muted small">${words.spotsMeant}</p>`;
}

/** What a map of white spots by Land tells; `given` are classes that the page sets. */
export function whiteSpotValues(
  facts: Dataset,
  voice: Voice,
  given: readonly number[] | null,
): Values {
  const { language } = voice;
  const readings = whiteSpotReadings(facts);
  const breaks = given ?? breaksIn(facts);
  return {
    metric: metricIn(language),
    readings,
    breaks,
    summary: summaryOf(readings, language),
    toldOf: (reading, area) => toldIn(reading, area, breaks, voice),
    panelOf: (reading) => panelIn(reading, voice),
    legend: (list) => list(entriesOf(readings, breaks)),
  };
}
