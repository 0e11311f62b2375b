import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../dataset/metrics.js';
import { pieces, type Voice } from './data-text.js';
import type { Metric } from '../i18n/metric.js';
import {
  absenceText,
  absenceWords,
  countText,
  dateTexts,
  formatValue,
  qualified,
} from '../i18n/reading-text.js';
import { mapWordsOf } from '../i18n/words.js';
import type { Told } from './map-content.js';

export type SortKey = 'name' | 'value';

export interface Sorting<Key = SortKey> {
  key: Key;
  descending: boolean;
}

/** What a table shows; the same readings as the map, through the same formatter. */
export interface StateTable extends Voice {
  readings: readonly Reading[];
  metric: Metric;
  /** The areas in the order of their names. */
  areas: readonly { id: string }[];
  /** How many rows are drawn by now. */
  shown: number;
  /** What stands for the count, where there is more to say than the number. */
  detailOf?: (area: string) => string;
  /** How a reading is told that is no plain number. */
  toldOf?: ((reading: Reading, name: string) => Told) | undefined;
  /** The name as it stands in the table. */
  headOf: (area: string) => TemplateResult | string;
  /** Head of the column of names. */
  words: { head: string };
  selected: string | null;
  sorting: Sorting;
  /** Absent where there is nothing to press. */
  sortBy?: ((key: SortKey) => void) | undefined;
}

/** Länder without a value come last, whichever way the rest is sorted. */
function sorted({ readings, sorting, areas }: StateTable): Reading[] {
  const sign = sorting.descending ? -1 : 1;
  const places = new Map(areas.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Reading): number => places.get(id) ?? 0;
  const byName = (a: Reading, b: Reading): number => placeOf(a) - placeOf(b);
  const byValue = (a: Reading, b: Reading): number => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return sign * (a.value - b.value);
  };
  return [...readings].sort((a, b) =>
    sorting.key === 'name' ? sign * byName(a, b) : byValue(a, b) || byName(a, b),
  );
}

/** Numbers stand at the end of their column, kinds at the start. */
const valueClass = ({ metric }: StateTable): string => (metric.isKind ? '' : 'number');

/** How a table is sorted, and what sorts it otherwise; nothing where there is nothing to press. */
interface Sorted<Key> {
  sorting: Sorting<Key>;
  sortBy?: ((key: Key) => void) | undefined;
}

/** The head of a column that can be sorted by. */
export function sortHead<Key extends string>(
  { sorting, sortBy }: Sorted<Key>,
  key: Key,
  text: string,
  className = '',
): TemplateResult {
  const { key: present, descending } = sorting;
  const sort = present !== key ? 'none' : descending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" aria-sort=${sort} class=${className}>
    ${
      sortBy
        ? html`<button class="sort" @click=${() => sortBy(key)}>
            ${text}<span class="arrow" aria-hidden="true"
              >${sort === 'none' ? '↕' : descending ? '↓' : '↑'}</span
            >
          </button>`
        : text
    }
  </th>`;
}

/** Number alone: the unit stands once, in the head of the column. */
export function valueCell(reading: Reading, metric: Metric, language: Voice['language']): string {
  if (reading.value === null) return absenceWords(metric, language);
  const value = formatValue(reading.value, metric, language);
  return qualified(reading, value, language);
}

function row(table: StateTable, reading: Reading): TemplateResult {
  const { language, selected } = table;
  const { id, count } = reading;
  const isSelected = id === selected;
  const told = table.toldOf?.(reading, '');
  const basis = (): TemplateResult =>
    html`${count === null ? nothing : html`${table.detailOf?.(id) ?? countText(reading, language)}<br />`}
      <span class="muted">${pieces(basisOf(table, reading))}</span>`;
  return html`<tr
    role="row"
    class=${isSelected ? 'chosen' : ''}
    aria-current=${isSelected ? 'true' : 'false'}
  >
    <th role="rowheader" scope="row">${table.headOf(id)}</th>
    <td role="cell" class=${valueClass(table)}>
      ${told?.text ?? valueCell(reading, table.metric, language)}
    </td>
    <td role="cell">${told?.basis ?? basis()}</td>
  </tr>`;
}

/** What a value rests on: whose figure it is, and as of when; none where no more can be said than that there is none. */
export function basisOf(
  { metric, language, statedBy }: Pick<StateTable, 'metric' | 'language' | 'statedBy'>,
  reading: Reading,
): string[] {
  const words = mapWordsOf(language);
  const { condition, src } = reading;
  if (condition === 'none') {
    const why = absenceText(metric, language);
    return why === absenceWords(metric, language) ? [] : [why];
  }
  return [statedBy(src) || words.conditions[condition], ...dateTexts(reading, language)];
}

/**
 * The values of a map as a table that can be sorted by name and by value. While not all rows are drawn, speech is told
 * how many there will be, with the head. Roles are said, as narrow columns show the rows as blocks.
 */
export function stateTable(table: StateTable): TemplateResult {
  const words = mapWordsOf(table.language);
  const { shown, readings } = table;
  return html`<table
    role="table"
    part="table"
    class="table numbers"
    aria-rowcount=${shown < readings.length ? readings.length + 1 : nothing}
  >
    <caption>
      ${table.metric.name}
    </caption>
    <thead>
      <tr role="row">
        ${sortHead(table, 'name', table.words.head)}
        ${sortHead(table, 'value', table.metric.unit || table.metric.name, valueClass(table))}
        <th role="columnheader" scope="col">${words.tableBasis}</th>
      </tr>
    </thead>
    <tbody>
      ${sorted(table)
        .slice(0, shown)
        .map((reading) => row(table, reading))}
    </tbody>
  </table>`;
}
