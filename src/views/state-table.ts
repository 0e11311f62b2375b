import { html, type TemplateResult } from 'lit';
import type { MetricId, Reading } from '../dataset/metrics.js';
import type { StateId } from '../dataset/states.js';
import { compareNames, formatDate, type Language } from '../i18n/locale.js';
import { countText, valueText } from '../i18n/reading-text.js';
import { wordsOf } from '../i18n/words.js';

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

function row(table: StateTable, reading: Reading): TemplateResult {
  const { metric, language, selected } = table;
  const words = wordsOf(language);
  const { state, condition, asOf } = reading;
  const date = condition === 'none' ? '–' : (formatDate(asOf, language) ?? words.undatedShort);
  const isSelected = state === selected;
  return html`<tr class=${isSelected ? 'chosen' : ''} aria-current=${isSelected ? 'true' : 'false'}>
    <th scope="row">${table.nameOf(state)}</th>
    <td class="number">${valueText(reading, metric, language)}</td>
    <td>${countText(reading, language)}</td>
    <td class="condition">${words.conditions[condition]}</td>
    <td class="date">${date}</td>
  </tr>`;
}

/** The values of a map as a table that can be sorted by name and by value. */
export function stateTable(table: StateTable): TemplateResult {
  const words = wordsOf(table.language);
  return html`<table part="table" class="table numbers">
    <caption>
      ${table.caption}
    </caption>
    <thead>
      <tr>
        ${head(table, 'name', words.tableState)} ${head(table, 'value', words.tableValue)}
        <th scope="col">${words.tableCount}</th>
        <th scope="col" class="condition">${words.tableCondition}</th>
        <th scope="col" class="date">${words.tableAsOf}</th>
      </tr>
    </thead>
    <tbody>
      ${sorted(table).map((reading) => row(table, reading))}
    </tbody>
  </table>`;
}
