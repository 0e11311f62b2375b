import { html, nothing, type TemplateResult } from 'lit';
import type { Base } from '../dataset/map-numbers.js';
import type { Count, Measure, Structure, Text } from '../dataset/schema.js';
import { stateOf } from '../dataset/states.js';
import { asOfText } from '../i18n/as-of.js';
import { bound } from '../i18n/bound.js';
import { formatDate, formatNumber, type Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { absenceText } from '../i18n/reading-text.js';
import { detailWordsOf, mapWordsOf, textOf } from '../i18n/words.js';
import { line, type ReadingPanel } from './reading-panel.js';
import { statedLine } from './stated-line.js';

const BASES: Partial<Record<Metric['id'], Base>> = {
  'regions-per-million': 'population',
  'regions-per-1000-km2': 'area',
  'regions-per-100k-pupils': 'pupils',
};

/** What it was divided by, with its own date, and what is to say of that. */
function denominator(panel: ReadingPanel, noteOf: Beside['baseNoteOf']): readonly string[] {
  const { reading, dataset, metric, language } = panel;
  const base = BASES[metric.id];
  const measure: Measure | undefined = base && stateOf(dataset, reading.state)[base];
  if (!base || !measure || reading.value === null) return [];
  const date = measure.schoolYear ?? formatDate(measure.asOf, language) ?? '';
  const number = formatNumber(Math.round(measure.value), language);
  const note = measure.note ?? noteOf(base, measure);
  return [detailWordsOf(language).bases[base](number, date), note ? textOf(note, language) : ''];
}

/** Why there is no value, as far as that is known. */
function absence(
  { reading, metric, language }: ReadingPanel,
  everywhere: Beside['everywhere'],
): string {
  if (reading.value !== null) return '';
  if (metric.id === 'own') return '';
  if (metric.id === 'district-coverage') return absenceText(metric, language);
  const words = detailWordsOf(language);
  const date = everywhere?.value === 16 && formatDate(everywhere.asOf, language);
  return date ? words.someRegionKnown(date) : absenceText(metric, language);
}

function older(count: Count, language: Language): TemplateResult {
  const words = mapWordsOf(language);
  const number = formatNumber(count.value, language);
  const what = count.of ? textOf(count.of, language) : words.regions(count.value);
  const qualifier = count.qualifier ? `${words.qualifiers[count.qualifier]} ` : '';
  return html`<li>
    ${bound(`${qualifier}${number} ${what} (${asOfText(count.asOf, language)})`)}
  </li>`;
}

/** Counts of other dates and of other things, one step away. */
function otherCounts({ metric, language }: ReadingPanel, others: Beside['counts']) {
  if (others.length === 0 || metric.id === 'district-coverage' || metric.id === 'own')
    return nothing;
  return html`<details>
    <summary>${detailWordsOf(language).olderCounts}</summary>
    <ul class="small">
      ${others.map((count) => older(count, language))}
    </ul>
  </details>`;
}

/** What is told beside the numbers. */
interface Beside {
  /** Who coordinates in the Land, by kind and name. */
  structure: Partial<Pick<Structure, 'type' | 'name'>>;
  /** What is to say of the value. */
  note: Text | undefined;
  /** What was counted there beside what is shown. */
  counts: readonly Count[];
  /** What we have to say of what was divided by. */
  baseNoteOf: (base: Base, measure: Measure) => Text | undefined;
  /** How many Länder have a network, as others count. */
  everywhere: Count | undefined;
}

function coordination({ type, name }: Beside['structure'], language: Language): string {
  const words = detailWordsOf(language);
  if (!type) return '';
  const kind = words.structures[type];
  const own = name ? textOf(name, language) : '';
  return own === '' || own.startsWith(kind) ? own || kind : `${kind}: ${own}`;
}

/** What is known beyond a value: its place, what it was divided by, who coordinates there, and other counts. */
export function readingDetails(
  panel: ReadingPanel,
  { structure, note, counts, baseNoteOf, everywhere }: Beside,
): TemplateResult {
  const { reading, metric, language } = panel;
  const words = detailWordsOf(language);
  const rankText = metric.id === 'own' ? words.rank : words.rankLong;
  const { rank, ranked = 0 } = reading;
  const place = rank && ranked > 1 ? rankText(rank, ranked) : '';
  const few = reading.count === 1 && reading.total === undefined;
  return html`${line(absence(panel, everywhere))} ${line(place)}
  ${few ? line(words.smallBase, 'muted small') : nothing}
  ${line(note ? textOf(note, language) : '', 'muted small')}
  ${denominator(panel, baseNoteOf).map((text) => line(text, 'muted small'))}
  ${line(coordination(structure, language))} ${statedLine(structure, panel)}
  ${otherCounts(panel, counts)}`;
}
