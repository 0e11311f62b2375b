import { html, nothing, type TemplateResult } from 'lit';
import type { MetricId, Reading } from '../dataset/metrics.js';
import type { StateId } from '../dataset/states.js';
import { compareNames, type Language } from '../i18n/locale.js';
import { asOfText } from '../i18n/as-of.js';
import { absenceText, countText, formatValue, isLowerBound } from '../i18n/reading-text.js';
import { mapWordsOf } from '../i18n/words.js';

export type SortKey = 'name' | 'value';

export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** What a table shows; the same readings as the map, through the same formatter. */
export interface StateTable {
  readings: readonly Reading[];
  metric: MetricId;
  language: Language;
  caption: string;
  nameOf: (state: StateId) => string;
  selected: StateId | null;
  sorting: Sorting;
  sortBy: (key: SortKey) => void;
}

/** Länder without a value come last, whichever way the rest is sorted. */
function sorted({ readings, sorting, nameOf, language }: StateTable): Reading[] {
  const sign = sorting.descending ? -1 : 1;
  const byName = (a: Reading, b: Reading): number =>
    compareNames(nameOf(a.state), nameOf(b.state), language);
  const byValue = (a: Reading, b: Reading): number => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return sign * (a.value - b.value);
  };
  return [...readings].sort((a, b) =>
    sorting.key === 'name' ? sign * byName(a, b) : byValue(a, b) || byName(a, b),
  );
}

function head(table: StateTable, key: SortKey, text: string): TemplateResult {
  const { key: present, descending } = table.sorting;
  const sort = present !== key ? 'none' : descending ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${sort} class=${key === 'value' ? 'number' : ''}>
    <button class="sort" @click=${() => table.sortBy(key)}>
      ${text}<span class="arrow" aria-hidden="true"
        >${sort === 'none' ? '↕' : descending ? '↓' : '↑'}</span
      >
    </button>
  </th>`;
}

/** Number alone: the unit stands once, in the head of the column. */
function valueCell({ metric, language }: StateTable, reading: Reading): string {
  const words = mapWordsOf(language);
  if (reading.value === null) return words.noData;
  const value = formatValue(reading.value, metric, language);
  return isLowerBound(reading) ? words.atLeast(value) : value;
}

function row(table: StateTable, reading: Reading): TemplateResult {
  const { language, selected } = table;
  const words = mapWordsOf(language);
  const { state, condition, asOf } = reading;
  const isSelected = state === selected;
  const known = condition !== 'none';
  return html`<tr class=${isSelected ? 'chosen' : ''} aria-current=${isSelected ? 'true' : 'false'}>
    <th scope="row">${table.nameOf(state)}</th>
    <td class="number">${valueCell(table, reading)}</td>
    <td>
      ${known ? html`${countText(reading, language)}<br />` : nothing}
      <span class="muted"
        >${known ? `${words.conditions[condition]}, ${asOfText(asOf, language)}` : absenceText(table.metric, language)}</span
      >
    </td>
  </tr>`;
}

/** The values of a map as a table that can be sorted by name and by value. */
export function stateTable(table: StateTable): TemplateResult {
  const words = mapWordsOf(table.language);
  return html`<table part="table" class="table numbers">
    <caption>
      ${table.caption}
    </caption>
    <thead>
      <tr>
        ${head(table, 'name', words.tableState)}
        ${head(table, 'value', words.metrics[table.metric].unit)}
        <th scope="col">${words.tableBasis}</th>
      </tr>
    </thead>
    <tbody>
      ${sorted(table).map((reading) => row(table, reading))}
    </tbody>
  </table>`;
}
