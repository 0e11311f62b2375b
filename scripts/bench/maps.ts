/**
 * What a map costs a page, beside the same shapes in plain SVG: bytes, loading, and what visitors do. Runs are
 * interleaved, figures are medians, and a ratio is of two medians of one run. With `--write` the tables also go
 * into docs/performance.md; with `--acts` only what visitors do is measured. Needs `npm run build` first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { format } from 'prettier';
import { ACTS, type Act } from './acts.js';
import { FILES, PAGES, type PageName } from './pages.js';
import { Stage, type Load, type Stand } from './stage.js';

const LOADS = 5;
const ROUNDS = 3;
const MOUNTS = 300;
const REPORT = 'docs/performance.md';

type Row = Readonly<Record<string, string | number>>;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const ms = (time: number): string => time.toFixed(1);
const ratio = (ours: number, plain: number): string => (ours / plain).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function sizes(): Row[] {
  return Object.entries(FILES).map(([name, files]) => {
    const texts = files.map((file) => readFileSync(`dist/${file}`));
    const all = [Buffer.from(PAGES[name as PageName]), ...texts];
    const sum = (size: (bytes: Buffer) => number): string =>
      kilobytes(all.reduce((total, bytes) => total + size(bytes), 0));
    return {
      'kB of a page': name.slice(1),
      files: all.length,
      raw: sum(({ length }) => length),
      gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
      brotli: sum((bytes) => brotliCompressSync(bytes).length),
    };
  });
}

/** Loads the pages one after another, round by round, so that no page has the quieter hour. */
async function loads(stage: Stage): Promise<ReadonlyMap<PageName, Load>> {
  const names = Object.keys(PAGES) as PageName[];
  const found = new Map<PageName, Load[]>(names.map((name) => [name, []]));
  for (let round = 0; round < LOADS; round++) {
    for (const name of names) found.get(name)?.push(await stage.load(name));
  }
  return new Map(
    [...found].map(([name, each]) => [
      name,
      {
        thread: median(each.map(({ thread }) => thread)),
        paint: median(each.map(({ paint }) => paint)),
      },
    ]),
  );
}

/** Ours and what stands beside it in plain SVG. */
const PAIRS: readonly (readonly [string, PageName, PageName])[] = [
  ['16 Länder', '/map', '/static'],
  ['400 Kreise', '/map-districts', '/static-districts'],
  ['20 maps of 16 Länder', '/map-20', '/static-20'],
  ['20 maps, loading="lazy"', '/map-20-lazy', '/static-20'],
  ['the script alone', '/script', '/empty'],
];

async function loading(stage: Stage): Promise<Row[]> {
  const found = await loads(stage);
  const of = (name: PageName): Load => found.get(name) ?? { thread: NaN, paint: NaN };
  return PAIRS.map(([name, ours, plain]) => ({
    loading: name,
    'main thread, ms': ms(of(ours).thread),
    'plain SVG, ms': ms(of(plain).thread),
    'ratio of main thread': ratio(of(ours).thread, of(plain).thread),
    'first paint, ms': ms(of(ours).paint),
    'first paint of plain SVG, ms': ms(of(plain).paint),
  }));
}

const isOfDistricts = (name: string): boolean => name.includes('400');

async function acting(stage: Stage): Promise<Row[]> {
  const stands: Record<PageName, Stand> = {} as Record<PageName, Stand>;
  for (const name of ['/map', '/map-districts', '/static', '/static-districts'] as const) {
    stands[name] = await stage.visit(name);
  }
  const of = async (act: Act | null, name: PageName): Promise<number> => {
    if (!act) return NaN;
    await stands[name].page.bringToFront();
    return act(stands[name]);
  };
  const found: Record<string, { ours: number[]; plain: number[] }> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, { ours, plain }] of Object.entries(ACTS)) {
      const suffix = isOfDistricts(name) ? '-districts' : '';
      const times = (found[name] ??= { ours: [], plain: [] });
      times.ours.push(await of(ours, `/map${suffix}` as PageName));
      times.plain.push(await of(plain, `/static${suffix}` as PageName));
    }
  }
  for (const stand of Object.values(stands)) await stand.close();
  return Object.entries(found).map(([name, { ours, plain }]) => ({
    'an act on an open page': name,
    'main thread, ms': ms(median(ours)),
    'plain SVG, ms': plain.includes(NaN) ? '–' : ms(median(plain)),
  }));
}

/** Maps that come and go: what stays of them. */
async function staying(stage: Stage): Promise<Row[]> {
  const stand = await stage.visit('/map');
  const comeAndGo = (times: number): Promise<unknown> =>
    stand.page.evaluate(async (count) => {
      document.querySelector('mint-map')?.remove();
      for (let turn = 0; turn < count; turn++) {
        const map = document.createElement('mint-map');
        document.body.append(map);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        map.remove();
      }
    }, times);
  await comeAndGo(20);
  const before = await stand.memory();
  const time = await stand.thread(() => comeAndGo(MOUNTS));
  const after = await stand.memory();
  await stand.close();
  return [
    {
      [`${MOUNTS} maps that came and went`]: 'each, ms of main thread',
      found: ms(time / MOUNTS),
    },
    ...(['nodes', 'listeners', 'heap'] as const).map((what) => ({
      [`${MOUNTS} maps that came and went`]: `${what}, before and after`,
      found: `${before[what]} → ${after[what]}`,
    })),
  ];
}

function markdown(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(names),
    line(names.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(Object.values(row))),
  ].join('\n');
}

const start = performance.now();
const stage = await Stage.open();
const version = await stage.version();
const tables = process.argv.includes('--acts')
  ? [await acting(stage)]
  : [sizes(), await loading(stage), await acting(stage), await staying(stage)];
await stage.close();
for (const table of tables) {
  const [first = ''] = Object.keys(table[0] ?? {});
  console.table(Object.fromEntries(table.map(({ [first]: name = '', ...rest }) => [name, rest])));
}
console.log(`${version}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
if (process.argv.includes('--write')) {
  const text = `# What a map costs

Made by \`npm run build && npm run bench -- --write\` with ${version}, nothing throttled. Times are those of the
main thread's own clock; paint is by the clock on the wall. Plain SVG is a page with the same shapes and nothing else:
no labels, key, table, sources or keyboard.

${tables.map(markdown).join('\n\n')}
`;
  writeFileSync(REPORT, await format(text, { parser: 'markdown' }));
}
