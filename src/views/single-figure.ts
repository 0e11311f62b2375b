import { html, nothing, type TemplateResult } from 'lit';
import { isPast, MONTHS_VALID } from '../dataset/ageing.js';
import type { MetricId, Reading } from '../dataset/metrics.js';
import type { Dataset, Measure } from '../dataset/schema.js';
import type { FoundFigure, ToldValue } from '../dataset/single-figures.js';
import { stateOf } from '../dataset/states.js';
import { asOfText } from '../i18n/as-of.js';
import { bound } from '../i18n/bound.js';
import { formatDate, formatNumber, type Language } from '../i18n/locale.js';
import { densityDigits } from '../i18n/metric.js';
import { figureWordsOf, textOf } from '../i18n/words.js';
import { amountText, large, type Amount } from './amount.js';
import { dataText, metaLine, type Voice } from './data-text.js';

/** A figure and how it is told. */
export interface SingleFigure {
  /** Its name, as the page asks for it. */
  name: string;
  found: FoundFigure;
  facts: Dataset;
  voice: Voice;
  now: Date;
}

type Part = TemplateResult | typeof nothing;

const NO_BREAK_SPACE = '\u00a0';

const BASES: Partial<Record<MetricId, 'population' | 'area' | 'pupils'>> = {
  'regions-per-million': 'population',
  'regions-per-1000-km2': 'area',
  'regions-per-100k-pupils': 'pupils',
};

/** The number of a value, as its metric writes it. */
function amountOf(value: ToldValue, metric: MetricId | undefined): Amount {
  if (!metric) return value;
  return metric === 'district-coverage'
    ? { ...value, digits: 0, sign: `${NO_BREAK_SPACE}%` }
    : { ...value, digits: densityDigits(value.value) };
}

/** What a value counts: in the words of the data, else in ours. */
function labelOf(value: ToldValue, { name, found }: SingleFigure, language: Language) {
  const words = figureWordsOf(language);
  if (found.metric) return bound(words.metrics[found.metric].name);
  if (name === 'clusters') return value.label ? dataText(value.label, language) : words.clusters;
  if (name === 'states-with-regions') return words.statesWithRegions;
  const what = value.label ? textOf(value.label, language) : words.regions(value.value);
  if (value.isRecorded) return words.recordedUnit(what);
  return value.label ? dataText(value.label, language) : what;
}

/** What a rate was made from: `7 MINT-Regionen`, `22 von 22 Kreisen`. */
function countText({ count, total, of }: Reading, language: Language): string {
  const words = figureWordsOf(language);
  const number = formatNumber(count ?? 0, language);
  if (total !== undefined) return words.districts(number, formatNumber(total, language));
  return `${number} ${of ? textOf(of, language) : words.regions(count ?? 0)}`;
}

/** What a rate was divided by, with its own date. */
function baseText(metric: MetricId, measure: Measure, language: Language): string {
  const base = BASES[metric];
  const date = measure.schoolYear ?? formatDate(measure.asOf, language) ?? '';
  const value = formatNumber(Math.round(measure.value), language);
  return base ? figureWordsOf(language).bases[base](value, date) : '';
}

/** What a rate rests on. */
function basis({ found: { metric, reading, state }, facts, voice: { language } }: SingleFigure) {
  if (!metric || !reading || !state) return nothing;
  const base = BASES[metric];
  const measure = base && stateOf(facts, state)[base];
  const isFew = reading.count === 1 && reading.total === undefined;
  return html`${metaLine([countText(reading, language)])}
  ${metaLine([measure ? baseText(metric, measure, language) : ''])}
  ${metaLine([isFew ? figureWordsOf(language).smallBase : ''])}`;
}

function notice({ asOf }: ToldValue, { now, voice: { language } }: SingleFigure): Part {
  const months = MONTHS_VALID.figure;
  if (!isPast(asOf, months, now)) return nothing;
  const text = figureWordsOf(language).ageingFigure(months);
  return html`<p part="notice" class="notice small">${text}</p>`;
}

function furtherValue(value: ToldValue, figure: SingleFigure): TemplateResult {
  const { language, statedBy } = figure.voice;
  const basis = [asOfText(value.asOf, language), statedBy(value.src)];
  return html`<li>
    ${amountText(amountOf(value, figure.found.metric), language)}
    ${labelOf(value, figure, language)}
    <span class="muted">(${basis.filter((part) => part !== '').join(', ')})</span>
  </li>`;
}

/** Values of other dates, one step away. */
function further(figure: SingleFigure): Part {
  const values = figure.found.further;
  if (values.length === 0) return nothing;
  const words = figureWordsOf(figure.voice.language);
  const isCount = figure.name === 'regions' || figure.name === 'clusters';
  const title = (isCount ? words.furtherCounts : words.olderFigures)(values.length);
  return html`<details class="small numbers">
    <summary><bdi>${title}</bdi></summary>
    <ul class="further">
      ${values.map((value) => furtherValue(value, figure))}
    </ul>
  </details>`;
}

/** Why there is no value, as far as that is known: never a zero. */
function absence({ name, found, facts, voice: { language } }: SingleFigure, place: string) {
  const words = figureWordsOf(language);
  if (found.metric === 'district-coverage') return words.noCoverageKnown;
  if (!found.metric && name !== 'regions') return words.noFigure(place);
  const everywhere = facts.national?.statesWithRegions;
  const date = everywhere?.value === 16 && formatDate(everywhere.asOf, language);
  return date ? words.someRegionKnown(date) : words.noneKnownHere;
}

/**
 * One number in the rows that several of them share: number, what it counts, date; below that what it rests on, notices
 * and older values. `place` is the Land, or Germany.
 */
export function singleFigure(figure: SingleFigure, place: string): TemplateResult {
  const { found, voice } = figure;
  const { shown, metric } = found;
  const { language } = voice;
  if (!shown) return html`<p part="figure" class="absent muted">${absence(figure, place)}</p>`;
  const { plan, asOf, src, note } = shown;
  const isPlan = plan ? [html`<b>${figureWordsOf(language).plan}</b>`] : [];
  return html`<div part="figure" class="number">${large(amountOf(shown, metric), language)}</div>
    <p part="unit" class="label">${labelOf(shown, figure, language)}</p>
    <div class="dated">${metaLine([...isPlan, asOfText(asOf, language), voice.statedBy(src)])}</div>
    <div class="rest">
      ${basis(figure)}
      ${note ? html`<p class="small muted">${dataText(note, language)}</p>` : nothing}
      ${notice(shown, figure)} ${further(figure)}
    </div>`;
}
