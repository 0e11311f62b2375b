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

/** How long some work takes by the clock on the wall, in ms. */
export function medianTime(work: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** A dash where there is nothing to tell. */
export const fixed = (value: number, digits: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(digits);

/** A row on what grows with its number: the time of each count, and how many times that of the first the last is. */
export function grownRow(
  head: string,
  name: string,
  counts: readonly number[],
  times: readonly number[],
): Row {
  const cells = counts.map((count, at) => [
    `${count.toLocaleString('en-GB')}, ms`,
    fixed(times[at] ?? NaN, 2),
  ]);
  const [first = NaN] = times;
  const ratio = { [`× of ${counts[0] ?? ''}`]: fixed((times.at(-1) ?? NaN) / first, 1) };
  return { [head]: name, ...(Object.fromEntries(cells) as Record<string, string>), ...ratio };
}
