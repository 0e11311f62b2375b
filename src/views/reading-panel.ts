import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../dataset/metrics.js';
import type { Count, Dataset, Measure } from '../dataset/schema.js';
import { stateOf } from '../dataset/states.js';
import { formatDate, formatNumber, type Language } from '../i18n/locale.js';
import { asOfText } from '../i18n/as-of.js';
import type { Metric } from '../i18n/metric.js';
import {
  absenceText,
  countText,
  formatValue,
  unitText,
  valueText,
  isLowerBound,
} from '../i18n/reading-text.js';
import type { Voice } from './data-text.js';
import { textOf, mapWordsOf } from '../i18n/words.js';

/** What is said about the Land that is selected. */
export interface ReadingPanel extends Voice {
  reading: Reading;
  dataset: Dataset;
  metric: Metric;
  name: string;
  level: number;
}

const figure = (qualifier: string, number: string, unit: string): TemplateResult =>
  html`<p class="figure-line">
    ${qualifier ? html`<span class="qualifier">${qualifier}</span>` : nothing}
    <span class="big numbers">${number}</span> <span class="unit">${unit}</span>
  </p>`;

/** The number itself: a lower bound leads with what was counted, for that is what is known. */
function headline({ reading, metric, language }: ReadingPanel): TemplateResult {
  const words = mapWordsOf(language);
  const { value, count } = reading;
  if (value === null) {
    return html`<p class="figure-line"><span class="big none">${words.noData}</span></p>`;
  }
  if (isLowerBound(reading)) {
    return figure(
      words.qualifiers['at-least'],
      formatNumber(count ?? 0, language),
      words.recordedUnit(countUnit(reading, language)),
    );
  }
  return figure(
    reading.qualifier ? words.qualifiers[reading.qualifier] : '',
    formatValue(value, metric, language),
    unitText(reading, metric, language),
  );
}

function countUnit(reading: Reading, language: Language): string {
  const words = mapWordsOf(language);
  if (reading.total !== undefined) return words.ofDistricts(formatNumber(reading.total, language));
  return reading.of ? textOf(reading.of, language) : words.regions(reading.count ?? 0);
}

/** What the number was made from, or what a lower bound comes to. */
function basis({ reading, metric, language }: ReadingPanel): string {
  const words = mapWordsOf(language);
  if (reading.value === null) return '';
  if (isLowerBound(reading)) {
    return metric.id === 'regions' ? '' : words.equals(valueText(reading, metric, language));
  }
  return metric.id === 'regions' || reading.count === null ? '' : countText(reading, language);
}

const BASES: Partial<Record<Metric['id'], 'population' | 'area' | 'pupils'>> = {
  'regions-per-million': 'population',
  'regions-per-1000-km2': 'area',
  'regions-per-100k-pupils': 'pupils',
};

/** What it was divided by, with its own date. */
function denominator({ reading, dataset, metric, language }: ReadingPanel): string {
  const base = BASES[metric.id];
  const measure: Measure | undefined = base && stateOf(dataset, reading.state)[base];
  if (!base || !measure || reading.value === null) return '';
  const date = measure.schoolYear ?? formatDate(measure.asOf, language) ?? '';
  return mapWordsOf(language).bases[base](formatNumber(Math.round(measure.value), language), date);
}

/** Why there is no value, as far as that is known. */
function absence({ reading, dataset, metric, language }: ReadingPanel): string {
  if (reading.value !== null) return '';
  if (metric.id === 'own') return '';
  if (metric.id === 'district-coverage') return absenceText(metric, language);
  const words = mapWordsOf(language);
  const everywhere = dataset.national?.statesWithRegions;
  const date = everywhere?.value === 16 && formatDate(everywhere.asOf, language);
  return date ? words.someRegionKnown(date) : absenceText(metric, language);
}

function older(count: Count, language: Language): TemplateResult {
  const words = mapWordsOf(language);
  const number = formatNumber(count.value, language);
  const what = count.of ? textOf(count.of, language) : words.regions(count.value);
  const qualifier = count.qualifier ? `${words.qualifiers[count.qualifier]} ` : '';
  return html`<li>${`${qualifier}${number} ${what} (${asOfText(count.asOf, language)})`}</li>`;
}

/** Counts of other dates and of other things, one step away. */
function otherCounts({ reading, dataset, metric, language }: ReadingPanel) {
  const others = stateOf(dataset, reading.state).counts?.slice(1) ?? [];
  if (others.length === 0 || metric.id === 'district-coverage' || metric.id === 'own')
    return nothing;
  return html`<details>
    <summary>${mapWordsOf(language).olderCounts}</summary>
    <ul class="small">
      ${others.map((count) => older(count, language))}
    </ul>
  </details>`;
}

function structure({ reading, dataset, language }: ReadingPanel): string {
  const words = mapWordsOf(language);
  const { type, name } = stateOf(dataset, reading.state).structure ?? {};
  if (!type) return '';
  const kind = words.structures[type];
  const own = name ? textOf(name, language) : '';
  return own === '' || own.startsWith(kind) ? own || kind : `${kind}: ${own}`;
}

const line = (text: string, className = ''): TemplateResult | typeof nothing =>
  text === '' ? nothing : html`<p class=${className}>${text}</p>`;

/** The name a panel begins with. */
export const headedPanel = ({
  name,
  level,
}: Pick<ReadingPanel, 'name' | 'level'>): TemplateResult =>
  html`<div class="panel-head" role="heading" aria-level=${Math.min(6, level + 1)}>${name}</div>`;

/** The selected Land in words: value, what it rests on, its date, its place, and who coordinates there. */
export function readingPanel(panel: ReadingPanel): TemplateResult {
  const { reading, metric, language } = panel;
  const words = mapWordsOf(language);
  const dated = reading.value === null ? '' : asOfText(reading.asOf, language);
  const rankText = metric.id === 'own' ? words.rank : words.rankLong;
  const rank = reading.rank ? rankText(reading.rank, reading.ranked ?? 0) : '';
  const few = reading.count === 1 && reading.total === undefined;
  return html`${headedPanel(panel)} ${headline(panel)}
  ${line([basis(panel), dated].filter((part) => part !== '').join(' · '))}
  ${line(panel.statedBy(reading.src))} ${line(absence(panel))} ${line(rank)}
  ${few ? line(words.smallBase, 'muted small') : nothing}
  ${line(reading.note ? textOf(reading.note, language) : '', 'muted small')}
  ${line(denominator(panel), 'muted small')} ${line(structure(panel))} ${otherCounts(panel)}`;
}
