import type { CitedSource } from '../dataset/sources.js';
import { webLink } from '../dataset/links.js';
import { cellNumber, type Language } from '../i18n/locale.js';
import { exportWordsOf } from '../i18n/words.js';
import { tableLines } from './provenance.js';
import type { ExportPoint, ExportRow, ExportTable } from './table.js';

type Cell = string | number | null;

/** Without it Excel takes UTF-8 for Windows-1252. */
const BOM = '\uFEFF';

/** What Excel takes for the end of a cell where the comma ends the whole number. */
const SEPARATOR = { de: ';', en: ',' } as const;

/** What a spreadsheet takes for the beginning of a formula, in letters of full width too. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A text on one line that no spreadsheet runs, in quotes where it holds what ends a cell anywhere. */
function textCell(text: string): string {
  const line = text.replace(/[\s\0-\x1f\x7f]+/g, ' ').trim();
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[";,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const cellText = (cell: Cell, language: Language): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? cellNumber(cell, language) : textCell(cell);
};

const titleAndAddress = ({ title, url }: CitedSource): string => {
  const href = webLink(url);
  return href ? `${title} <${href}>` : title;
};

const sourcesText = (ids: readonly string[], { sources }: ExportTable): string =>
  ids
    .flatMap((id) => sources.filter((source) => source.id === id))
    .map(titleAndAddress)
    .join(' | ');

/** A row in the order of the headings. */
function cellsOf(row: ExportRow, table: ExportTable): Cell[] {
  const words = exportWordsOf(table.language);
  return [
    row.name,
    row.id,
    row.ags,
    row.text ?? row.value,
    row.unit,
    row.qualifier && words.qualifiers[row.qualifier],
    row.basis,
    row.count,
    row.of,
    row.total,
    row.asOf ?? (row.condition === 'none' ? null : words.undatedShort),
    row.baseAsOf,
    row.note,
    sourcesText(row.sources, table),
  ];
}

const pointCells = (point: ExportPoint, table: ExportTable): Cell[] => {
  const { name, kind, place, lon, lat, url, sources } = point;
  return [name, kind, place, lon, lat, webLink(url), sourcesText(sources, table)];
};

/** The points as a table of their own below the values, after an empty line. */
function pointLines(table: ExportTable): Cell[][] {
  const { points, language } = table;
  if (points.length === 0) return [];
  const rows = points.map((point) => pointCells(point, table));
  return [[], [...exportWordsOf(language).pointColumns], ...rows];
}

/**
 * A table as CSV that Excel opens by a double click: UTF-8 with a mark, CRLF; in German semicolons and decimal
 * commas, in English commas and points. No value is an empty cell. After an empty line come the points that are shown, if
 * any are, with heads of their own; after another, title, date,
 * version, licence and sources, a line each. Dates are as exact as they are known: `2022-08`.
 */
export function tableCsv(table: ExportTable): string {
  const { area, rows, language } = table;
  const lines: Cell[][] = [
    [area, ...exportWordsOf(language).columns],
    ...rows.map((row) => cellsOf(row, table)),
    ...pointLines(table),
    [],
    ...tableLines(table).map((line) => [line]),
  ];
  const text = lines.map((cells) =>
    cells.map((cell) => cellText(cell, language)).join(SEPARATOR[language]),
  );
  return `${BOM}${text.join('\r\n')}\r\n`;
}
