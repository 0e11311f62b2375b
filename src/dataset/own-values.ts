import { FORMATS } from './check.js';
import { isDate } from './dates.js';
import { decimalsShown, ENOUGH } from './decimals.js';
import { expectedInsteadOf } from './districts.js';
import { decimalSign, figureWithin, saysNothing, type Sign } from './numbers.js';
import { refuse, type Findings } from './problems.js';
import type { Dataset, Qualifier } from './schema.js';
import { stateIdOf } from './states.js';
import { partsOf, rolesOf, textIn, type Cell, type Row, type Table } from './table.js';

/** What values stand for: the Länder, by their two letters, or Kreise, by the five digits of their AGS. */
export type Level = 'states' | 'districts';

/** How the places of a table are known. */
export interface Places {
  /** Has the names of the Länder. */
  readonly dataset: Dataset;
}

/** A value as a partner gives it; null where the partner says that there is none. */
export interface OwnValue {
  value: number | null;
  asOf?: string;
  source?: string;
  note?: string;
  qualifier?: Qualifier;
}

/** Values of one thing by place. */
export interface OwnValues {
  level: Level;
  values: ReadonlyMap<string, OwnValue>;
  /** What the values are, as the partner calls it. */
  label?: string;
  /** What follows a value. */
  unit?: string;
  /** Who gives them, and when they were checked last. */
  by?: Pick<Dataset, 'publisher' | 'checked'>;
  /** Decimals that all are shown alike with: those of the value with the most, two at the most; a small one needs more. */
  digits: number;
}

/** A figure past this is a mistake. */
const LARGEST = 1e15;
/** Longest note and name of a place in characters. */
const MAX_NOTE = 1000;
const MAX_PLACE = 100;

/**
 * Names a column may have, in German and English, without marks; the first that occurs counts. Kreise come before
 * Länder, which a table of Kreise may name too; `id`, which may be a running number, last.
 */
const COLUMNS = {
  place: 'key ags kreis landkreis district iso bundesland land state ort place code name id',
  value: 'wert value anzahl count anteil',
  asOf: 'stand asof datum date jahr year',
  source: 'quelle source',
  note: 'anmerkung note hinweis',
  qualifier: 'qualifier',
} as const;

const QUALIFIERS: Readonly<Record<Qualifier, RegExp>> = {
  over: /^(over|über|ueber|mehr als|>)$/i,
  about: /^(about|rund|etwa|circa|ca\.?|~)$/i,
  'up-to': /^(up[- ]to|bis zu|≤)$/i,
  'at-least': /^(at[- ]least|mindestens|≥)$/i,
};
const QUALIFIER_IDS = Object.keys(QUALIFIERS) as Qualifier[];

type Parts = Readonly<Record<keyof typeof COLUMNS, Cell>>;

/** Which column is what; -1 where none is. Of two columns the first is the place; the only one left is the value. */
function columnsOf(table: Table): Record<keyof typeof COLUMNS, number> {
  const roles = rolesOf(table, COLUMNS);
  const taken = Object.values(roles);
  const free = [...table.columns.keys()].filter((column) => !taken.includes(column));
  if (roles.place < 0 && table.columns.length === 2) roles.place = free.shift() ?? -1;
  if (roles.value < 0 && free.length === 1) roles.value = free[0] ?? -1;
  return roles;
}

/** The Land or the Kreis a key means. A Kreis is any key in the form of one, whether there is such a Kreis or not. */
type Keys = Readonly<Partial<Record<Level, string | null>>>;

function keysOf({ value }: Pick<Cell, 'value'>, { dataset }: Places): Keys {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (text === '' || text.length > MAX_PLACE) return {};
  const ags = /^\d{4,5}$/.test(text) ? text.padStart(5, '0') : '';
  const isOfState = FORMATS.ags.test(ags.slice(0, 2));
  return {
    // Four or five digits mean no Land.
    states: ags ? null : stateIdOf(text, dataset),
    districts: isOfState ? ags : null,
  };
}

const isKnown = ({ states, districts }: Keys): boolean => Boolean(states ?? districts);

/** True for what means a Land or a Kreis. */
export const isPlace = (key: string, places: Places): boolean =>
  isKnown(keysOf({ value: key }, places));

/** A row: its cells, and the places its key can mean. */
interface Placed {
  readonly parts: Parts;
  readonly keys: Keys;
}

/** The level that most keys can be of. */
function levelOf(rows: readonly Placed[]): Level {
  const count = (level: Level): number => rows.filter(({ keys }) => keys[level]).length;
  return count('districts') > count('states') ? 'districts' : 'states';
}

/** The key of a row; null, and listed, if it has none of the level. */
function keyIn({ parts: { place }, keys }: Placed, level: Level): string | null {
  if (saysNothing(place.value)) return place.wrong({ kind: 'required' });
  if (!isKnown(keys)) return place.wrong({ kind: 'place' });
  const key = keys[level];
  if (!key) return place.wrong({ kind: 'level', level });
  const expected = level === 'districts' ? expectedInsteadOf(key) : null;
  return expected ? place.wrong(expected) : key;
}

/** `31.12.2024` and `12.2024` as the schema writes dates; anything else as it is. */
const isoDate = (text: string): string =>
  text
    .replace(/^(?:(\d\d?)\.)?(\d\d?)\.(\d{4})$/, '$3-$2-$1')
    .replace(/-$/, '')
    .replace(/-(\d)\b/g, '-0$1');

function dateIn(cell: Cell): string | null {
  const text = textIn(cell);
  if (text === '') return null;
  const date = isoDate(text);
  if (isDate(date)) return date;
  return cell.wrong({ kind: 'format', format: 'partialDate' });
}

function qualifierIn(cell: Cell): Qualifier | null {
  const text = textIn(cell);
  if (text === '') return null;
  const id = QUALIFIER_IDS.find((each) => QUALIFIERS[each].test(text));
  return id ?? cell.wrong({ kind: 'oneOf', values: QUALIFIER_IDS });
}

/** The value with what else its row says of it. */
function valueOf(value: number | null, parts: Parts): OwnValue {
  const asOf = dateIn(parts.asOf);
  const source = textIn(parts.source);
  const note = textIn(parts.note, MAX_NOTE);
  const qualifier = qualifierIn(parts.qualifier);
  return {
    value,
    ...(asOf && { asOf }),
    ...(source && { source }),
    ...(note && { note }),
    ...(qualifier && { qualifier }),
  };
}

/** The header of the values, where it says more than that they are values. */
const labelIn = (cell: Cell): string =>
  rolesOf({ columns: [String(cell.value)] }, COLUMNS).value < 0 ? textIn(cell) : '';

/**
 * The values of a table by place. The level is that of most rows; others are listed. Of two values for a place the
 * first counts. Null, and listed, if there is no column of places or of values, or no row.
 */
export function ownValues(table: Table, places: Places, findings: Findings): OwnValues | null {
  const roles = columnsOf(table);
  const missing = (['place', 'value'] as const).find((role) => roles[role] < 0);
  if (missing)
    return refuse(findings, '', table.columns.join(', '), { kind: 'column', column: missing });
  const placed = (row: Row): Placed => {
    const parts = partsOf(row, roles);
    return { parts, keys: keysOf(parts.place, places) };
  };
  const header = table.header && placed(table.header);
  const isHeadless = header && isKnown(header.keys);
  const rows = [...(isHeadless ? [header] : []), ...table.rows.map(placed)];
  if (rows.length === 0) return refuse(findings, '', undefined, { kind: 'required' });
  const label = header && !isHeadless ? labelIn(header.parts.value) : '';
  return { ...taken(rows, table.decimal), ...(label && { label }) };
}

/** What a cell that says so has instead of a number. */
const NO_FIGURE = { value: null, decimals: 0 } as const;

/** The values of rows; the level is that of most of them. */
function taken(rows: readonly Placed[], decimal: Sign): OwnValues {
  const sign = decimalSign(
    rows.map(({ parts }) => parts.value.value),
    decimal,
  );
  const level = levelOf(rows);
  const values = new Map<string, OwnValue>();
  let digits = 0;
  for (const row of rows) {
    const { place, value: cell } = row.parts;
    const key = keyIn(row, level);
    const figure = saysNothing(cell.value) ? NO_FIGURE : figureWithin(cell, sign, LARGEST);
    if (key === null || figure === null) continue;
    if (values.has(key)) {
      place.wrong({ kind: 'once', name: key });
      continue;
    }
    values.set(key, valueOf(figure.value, row.parts));
    const isSmall = decimalsShown(figure.value ?? 0) > ENOUGH;
    digits = isSmall ? digits : Math.max(digits, Math.min(ENOUGH, figure.decimals));
  }
  return { level, values, digits };
}
