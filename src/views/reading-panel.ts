import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import { formatNumber, type Language } from '../i18n/locale.js';
import { bound, gapBefore } from '../i18n/bound.js';
import type { Metric } from '../i18n/metric.js';
import {
  countText,
  dateTexts,
  formatValue,
  unitText,
  valueText,
  isLowerBound,
} from '../i18n/reading-text.js';
import { metaLine, type Voice } from './data-text.js';
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
    <span class="big numbers">${number}</span>${gapBefore(unit)}<span class="unit">${unit}</span>
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

/** A line of a panel, where there is something to say. */
export const line = (text: string, className = ''): TemplateResult | typeof nothing =>
  text === '' ? nothing : html`<p class=${className}>${bound(text)}</p>`;

/** The name a panel begins with. */
export const headedPanel = ({
  name,
  level,
}: Pick<ReadingPanel, 'name' | 'level'>): TemplateResult =>
  html`<div class="panel-head" role="heading" aria-level=${Math.min(6, level + 1)}>${name}</div>`;

/** The selected area in words: its value, what that rests on, its date, and whose it is. */
export function readingPanel(panel: ReadingPanel): TemplateResult {
  const { reading, language } = panel;
  const dated = reading.value === null ? [] : dateTexts(reading, language);
  return html`${headedPanel(panel)} ${headline(panel)} ${metaLine([basis(panel), ...dated], '')}
  ${line(panel.statedBy(reading.src))}`;
}
