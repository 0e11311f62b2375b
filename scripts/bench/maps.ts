/**
 * What a map costs a page, beside the same shapes in plain SVG and beside what others make of them. Runs are
 * interleaved, figures are medians, and a ratio is of two medians of one run. Then what points and searching cost.
 * `--write` puts the tables into docs/performance.md, `--quick` does two rounds and one of what takes long, `--acts`
 * measures only what visitors do, `--points` only points and searching. Needs `npm run build` first.
 * Fails where a page does not show its map.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';
import { actingTables } from './acting.js';
import { drawnPointsTable } from './draw-points.js';
import { installLibraries, versionsUsed } from './libraries.js';
import { goalTable, loadAll, loadingTables } from './loading.js';
import { madeTexts, PAGES } from './pages.js';
import { pointsTable } from './points.js';
import { searchTable } from './search.js';
import { BenchServer } from './server.js';
import { Stage } from './stage.js';
import { markdown, print, type Table } from './tables.js';

const SCRIPT = 'dist/mint-map.js';
const REPORT = 'docs/performance.md';
const isQuick = process.argv.includes('--quick');
const ROUNDS = isQuick
  ? { loads: 2, slow: 1, acts: 1, points: 3 }
  : { loads: 5, slow: 3, acts: 3, points: 15 };

async function loading(stage: Stage): Promise<Table[]> {
  const all = Object.values(PAGES).flat();
  const loads = await loadAll(stage, all, ROUNDS.loads);
  const slow = await loadAll(stage, [...PAGES.states, ...PAGES.districts], ROUNDS.slow, true);
  const script = brotliCompressSync(readFileSync(SCRIPT)).length;
  return [goalTable(loads, slow, script), ...loadingTables(loads, slow)];
}

/** Points and networks of a page, by hundreds and by thousands. */
const many = async (): Promise<Table[]> => [
  await drawnPointsTable(ROUNDS.points),
  await pointsTable(ROUNDS.points),
  searchTable(ROUNDS.points),
];

/** The pages of maps, and what is done on them. */
async function maps(stage: Stage): Promise<Table[]> {
  for (const page of Object.values(PAGES).flat()) await stage.check(page);
  return [
    ...(process.argv.includes('--acts') ? [] : await loading(stage)),
    ...(await actingTables(stage, ROUNDS.acts)),
  ];
}

const report = (version: string, tables: readonly Table[]): string => `# What a map costs

Made by \`npm run build && npm run bench -- --write\` with ${version}: medians of ${ROUNDS.loads} visits to each
page, ${ROUNDS.slow} where it is slow, in turns; ratios are of medians of this one run.

- **To the map**: what the page's main thread worked, by its own clock, from the request until the frame with the map has been
  drawn. All pages are watched in the same way: once a frame a few lines count the outlines in the paths of the page, or what
  was filled on a canvas, and set a mark after the frame in which there are as many as areas. In ours that first frame has
  the areas in their colours, heading, summary and key; names, keyboard, tooltips and options follow in the next, and are in **all
  quiet**, which is until the page has nothing left to do.
- Ours **drawn by \`mint-widgets render\`** has the whole map in the page, before its script comes, and carries that in its bytes.
- Of **20 maps** all of ours are in the page, with outlines and text, but the browser lays out those near the window, and
  the others as they become whole.
- **By the wall** and **time to the map** are by the clock on the wall, from the same start to the same mark: on a busy
  machine only their ratios mean something.
- **Blocking**: what main-thread tasks took beyond 50 ms each, by the thread's clock, until all is quiet.
- **Slow 4G**: 1.6 Mbit/s, round trips of 150 ms, one of them for the connection of a first visit (TCP; TLS adds one more to every
  page) and one to the first byte of each answer, and a processor slowed four times.
- **kB** are all bodies of the page, compressed with brotli. **Heap** is JavaScript's, after everything unused was swept out.
- Every page has a heading and a paragraph of its own, so that the first fonts are not the expense of a map with words.
- All draw the same corner points in the same colours, 480 px wide, from a script beside the library's own. Boundaries are
  projected beforehand where a library takes them so; Observable Plot, ECharts and Highcharts draw a key, the others but
  ours none; plain SVG has no names, key, table, sources, tooltip or keyboard. Animations are off where that is an option.
- **New values** are given by the way each library has for it; ours writes its words, key and table anew with them.
- **Points** are those of a page, half of them in heaps as towns are, medians of ${ROUNDS.points} by the clock on the wall; ×
  is how many times as long 10,000 take as 100. **Gather anew** is what another width or language costs.

Others are ${versionsUsed().join(', ')}, as \`bench/package.json\` says. None of them is part of what we ship.

${tables.map(markdown).join('\n\n')}
`;

if (!existsSync(SCRIPT)) throw new Error('dist is missing: npm run build');
const start = performance.now();
installLibraries();
const stage = await Stage.open(new BenchServer(await madeTexts()));
try {
  const version = await stage.version();
  const tables = [
    ...(process.argv.includes('--points') ? [] : await maps(stage)),
    ...(process.argv.includes('--acts') ? [] : await many()),
  ];
  tables.forEach(print);
  console.log(`${version}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (process.argv.includes('--write'))
    writeFileSync(REPORT, await format(report(version, tables), { parser: 'markdown' }));
} finally {
  await stage.close();
}
