/** Tables as they are printed, and as they stand in a document. */

export type Row = Readonly<Record<string, string | number>>;

export interface Table {
  title: string;
  rows: readonly Row[];
}

export function print({ title, rows }: Table): void {
  const [first = ''] = Object.keys(rows[0] ?? {});
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(({ [first]: name = '', ...rest }) => [name, rest])));
}

export function markdown({ title, rows }: Table): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    line(names),
    line(names.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(Object.values(row))),
  ].join('\n');
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** A dash where there is nothing to tell. */
export const fixed = (value: number, digits: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(digits);
