import { brief, cleaned, isList, refuse, type Expected, type Findings } from './problems.js';

/** At most so many rows of a table are read. */
export const MAX_ROWS = 20_000;
/** At most so many columns of a table are read. */
export const MAX_COLUMNS = 100;

/** What stands in a table, unchecked. */
export interface Cell {
  readonly value: unknown;
  /** Lists that something else should have stood here, and gives null: the cell is left out. */
  readonly wrong: (expected: Expected) => null;
}

/** Gives the cell in a column; an empty one where there is no such column. */
export type Row = (column: number) => Cell;

/** Rows of named columns, whatever they were written as. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The row the columns have their names from. */
  readonly header?: Row | undefined;
  /** The decimal sign where the cells of a column do not tell: a point in JSON and where commas part cells. */
  readonly decimal: ',' | '.';
}

/** A cell; where it stands is put into words only if something is wrong with it. */
export const cell = (findings: Findings, value: unknown, placeOf: () => string): Cell => ({
  value,
  wrong: (expected) => refuse(findings, placeOf(), value, expected),
});

/** Letters only, without case and marks: `Länge (Grad)` is `langegrad`. */
const folded = (header: string): string =>
  header
    .slice(0, 99)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** By role, the column that has the first of these names, else the second and so on; -1 if none has. */
export function rolesOf<Role extends string>(
  { columns }: Pick<Table, 'columns'>,
  names: Readonly<Record<Role, string>>,
): Record<Role, number> {
  const present = columns.map(folded);
  const columnOf = (list: string): number =>
    present.indexOf(list.split(' ').find((name) => present.includes(name)) ?? '-');
  return mapped(names, columnOf);
}

/** The cells of a row by role. */
export const partsOf = <Role extends string>(
  row: Row,
  roles: Readonly<Record<Role, number>>,
): Record<Role, Cell> => mapped(roles, row);

const mapped = <Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  to: (value: From) => To,
): Record<Key, To> =>
  Object.fromEntries(Object.keys(from).map((key) => [key, to(from[key as Key])])) as Record<
    Key,
    To
  >;

/** The text of a cell, freed of control characters and cut to `max` characters; empty if there is none. */
export function textIn({ value = '', wrong }: Cell, max = 300): string {
  const isText = typeof value === 'string' || typeof value === 'number';
  if (!isText && value !== null) wrong({ kind: 'type', type: 'text' });
  if (!isText) return '';
  const text = cleaned(String(value).slice(0, 9 * max)).trim();
  if (text.length <= max) return text;
  wrong({ kind: 'maxLength', limit: max });
  return `${cleaned(text.slice(0, max - 1))}…`;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);

/** The first items of a list; that there are more is listed. */
export function firstOf<Item>(
  items: readonly Item[],
  limit: number,
  path: string,
  findings: Findings,
): readonly Item[] {
  if (items.length > limit) refuse(findings, path, items.length, { kind: 'maxItems', limit });
  return items.slice(0, limit);
}

/** An object on its way to a row: its fields, and where they stand. */
export type Entry = readonly [fields: Fields, placeOf: (field: string) => string];

/** Objects as rows; every field that one of them has is a column. */
export function tableFrom(entries: readonly Entry[], findings: Findings): Table {
  const all = new Set(entries.flatMap(([fields]) => Object.keys(fields).slice(0, MAX_COLUMNS)));
  const columns = [...all].slice(0, MAX_COLUMNS);
  const rows = entries.map(([fields, placeOf]): Row => (column) => {
    const name = columns[column] ?? '';
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return cell(findings, value, () => placeOf(brief(name)));
  });
  return { columns, rows, decimal: '.' };
}

/**
 * JSON as a table: a list of objects, or one object of values by place, `{ TH: 3.2, BY: { value: 4 } }`, which gets
 * the columns `key` and `value`. `path` is the way to it; what is no object in a list is listed.
 */
export const tableOf = (input: object, path: string, findings: Findings): Table =>
  tableFrom(
    isList(input)
      ? firstOf(input, MAX_ROWS, path, findings).flatMap((item, index) =>
          itemEntry(item, `${path}[${index}]`, findings),
        )
      : firstOf(Object.entries(input), MAX_ROWS, path, findings).map(([key, value]) =>
          keyedEntry(key, value, path && `${path}.`),
        ),
    findings,
  );

function itemEntry(item: unknown, place: string, findings: Findings): Entry[] {
  if (isFields(item)) return [[item, (field) => `${place}.${field}`]];
  refuse(findings, place, item, { kind: 'type', type: 'object' });
  return [];
}

function keyedEntry(key: string, value: unknown, path: string): Entry {
  const place = path + brief(key);
  if (!isFields(value)) return [{ key, value }, () => place];
  return [{ ...value, key }, (field) => (field === 'key' ? place : `${place}.${field}`)];
}
