/**
 * Tables as text. No library: d3-dsv (951 bytes after brotli) takes a quotation mark that is never closed for a
 * cell that goes on to the end, says nothing of it, must be told the separator, and carries `new Function` into
 * every page; Papa Parse has 6.8 kB. This has 0.8 kB, tells what was wrong and keeps the rows after it.
 */
import { brief, cleaned, refuse, type Findings } from './problems.js';
import { cell, MAX_COLUMNS, MAX_ROWS, type Row, type Table } from './table.js';

/** Longest cell in characters. */
const MAX_CELL = 5000;

const SEPARATORS = ['\t', ';', ','] as const;

/** What separates the names of columns most often, quoted ones apart; a tab before `;` before `,` if in doubt. */
function separatorOf(text: string): string {
  const header = /\S.*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = SEPARATORS.map((each) => header.split(each).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** A row that is not blank, with its number from 1. */
interface Line {
  readonly number: number;
  readonly cells: readonly string[];
  /** The first cell whose quotation mark is not closed; -1 if there is none. */
  readonly unclosed: number;
}

/**
 * The rows of a text. A cell is either in quotation marks, which are doubled inside, or goes up to the next
 * separator or line break. Of one that begins with a mark and is not closed, the mark is dropped.
 */
function* linesOf(text: string, separator: string): Generator<Line> {
  const end = `(${separator}|\r\n?|\n|$)`;
  const next = new RegExp(` *(?:"([^"]*(?:""[^"]*)*)" *|(")?([^${separator}\r\n]*))${end}`, 'y');
  for (let number = 1; next.lastIndex < text.length; number += 1) {
    const cells: string[] = [];
    let unclosed = -1;
    let mark = separator;
    while (mark === separator) {
      const match = next.exec(text);
      // An engine may give up on millions of doubled marks.
      if (!match) {
        yield { number, cells, unclosed: cells.length };
        return;
      }
      const [, quoted, opening, plain = '', after = ''] = match;
      if (opening && unclosed < 0) unclosed = cells.length;
      const content = quoted?.slice(0, MAX_CELL).replaceAll('""', '"') ?? plain;
      if (cells.length < MAX_COLUMNS) cells.push(cleaned(content.slice(0, MAX_CELL)).trim());
      mark = after;
    }
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 0) yield { number, cells, unclosed };
  }
}

/** What to call a column in messages: its name if that is a word, else its number from 1. */
function nameOf(columns: readonly string[], column: number): string {
  const name = columns[column] ?? '';
  return /\p{L}/u.test(name) ? brief(name) : String(column + 1);
}

/**
 * Reads a text of rows: separated by what the header is separated by (tab, semicolon or comma) or by what a first
 * line `sep=;` says; lines may end in any way and cells may stand in quotation marks, doubled inside. Blank rows
 * count for the numbers of rows and for nothing else; short ones lack their last cells. Left out and listed is a
 * row that has more cells than the header (a decimal comma in a list with commas would make 3 of `3,5`), and one
 * in which a quotation mark is not closed.
 */
export function readCsv(text: string, findings: Findings): Table {
  const [start = '', given] = /^\ufeff?(?:"?sep=([;,\t])"?(?:\r\n?|\n))?/i.exec(text) ?? [];
  const body = text.slice(start.length);
  const separator = given ?? separatorOf(body);
  const rows: Row[] = [];
  let columns: readonly string[] | undefined;
  let header: Row | undefined;
  let count = -1;
  for (const { number, cells, unclosed } of linesOf(body, separator)) {
    count += 1;
    if (count > MAX_ROWS) continue;
    const names = (columns ??= cells);
    const row: Row = (column) =>
      cell(findings, cells[column], () => `${number}:${nameOf(names, column)}`);
    if (unclosed >= 0) row(unclosed).wrong({ kind: 'quote' });
    else if (cells.length > names.length)
      row(names.length).wrong({ kind: 'maxItems', limit: names.length });
    else if (count > 0) rows.push(row);
    else header = row;
  }
  if (count > MAX_ROWS) refuse(findings, '', count, { kind: 'maxItems', limit: MAX_ROWS });
  return { columns: columns ?? [], rows, header, decimal: separator === ',' ? '.' : ',' };
}
