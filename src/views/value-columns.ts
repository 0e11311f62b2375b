import { html, type TemplateResult } from 'lit';
import type { MetricId, Reading } from '../dataset/metrics.js';
import { compareNames } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { mapWordsOf } from '../i18n/words.js';
import { pieces, type Voice } from './data-text.js';
import { basisOf, sortHead, valueCell, type Sorting } from './state-table.js';

/** A metric with a reading for each Land. */
interface Column {
  id: MetricId;
  metric: Metric;
  readings: readonly Reading[];
}

/** What a table of several metrics shows. */
export interface ValueColumns extends Voice {
  columns: readonly Column[];
  nameOf: (area: string) => string;
  /** Head of the column of names. */
  head: string;
  selected: string | null;
  sorting: Sorting<'name' | MetricId>;
  /** Absent where there is nothing to press. */
  sortBy?: ((key: 'name' | MetricId) => void) | undefined;
}

const readingIn = ({ readings }: Column, area: string): Reading | undefined =>
  readings.find(({ id }) => id === area);

/** The areas in their order; those without a value come last, whichever way the rest is sorted. */
function sortedAreas({ columns, sorting, nameOf, language }: ValueColumns): string[] {
  const areas = columns[0]?.readings.map(({ id }) => id) ?? [];
  const sign = sorting.descending ? -1 : 1;
  const byName = (a: string, b: string): number => compareNames(nameOf(a), nameOf(b), language);
  const column = columns.find(({ id }) => id === sorting.key);
  if (!column) return areas.toSorted((a, b) => sign * byName(a, b));
  const valueOf = (area: string): number =>
    readingIn(column, area)?.value ?? (sorting.descending ? -Infinity : Infinity);
  return areas.toSorted((a, b) => sign * (valueOf(a) - valueOf(b)) || byName(a, b));
}

function cell(table: ValueColumns, { metric }: Column, reading: Reading | undefined) {
  if (!reading) return html`<td role="cell"></td>`;
  return html`<td role="cell" class="number">
    <span class="of muted" aria-hidden="true">${metric.name}</span>
    <span>${valueCell(reading, metric, table.language)}</span>
    <span class="basis muted">${pieces(basisOf({ ...table, metric }, reading))}</span>
  </td>`;
}

function row(table: ValueColumns, area: string): TemplateResult {
  const isSelected = area === table.selected;
  return html`<tr
    role="row"
    class=${isSelected ? 'chosen' : ''}
    aria-current=${isSelected ? 'true' : 'false'}
  >
    <th role="rowheader" scope="row">${table.nameOf(area)}</th>
    ${table.columns.map((column) => cell(table, column, readingIn(column, area)))}
  </tr>`;
}

/**
 * Several metrics side by side, a row for each Land; under each value what it rests on. In a narrow column a row is drawn
 * as a block; the roles keep it a row for speech.
 */
export function valueColumns(table: ValueColumns): TemplateResult {
  const { columns, language } = table;
  return html`<table role="table" part="table" class="table several numbers">
    <caption>
      ${mapWordsOf(language).listLabel}
    </caption>
    <thead>
      <tr role="row">
        ${sortHead(table, 'name', table.head)}
        ${columns.map(({ id, metric }) => sortHead<'name' | MetricId>(table, id, metric.name, 'number'))}
      </tr>
    </thead>
    <tbody>
      ${sortedAreas(table).map((area) => row(table, area))}
    </tbody>
  </table>`;
}
