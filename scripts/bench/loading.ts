/** What loading a page costs, and whether that is what we aim at. */
import { DRAWN, OURS, PAGES, PLAIN, type BenchPage } from './pages.js';
import type { Load, Stage } from './stage.js';
import { fixed, median, type Row, type Table } from './tables.js';

/** Median loads by the path of the page. */
export type Loads = ReadonlyMap<string, Load>;

const NOTHING: Load = {
  map: NaN,
  wall: NaN,
  quiet: NaN,
  blocking: NaN,
  shift: NaN,
  requests: NaN,
  bytes: NaN,
  heap: NaN,
};

function medianOf(loads: readonly Load[]): Load {
  const names = Object.keys(NOTHING) as (keyof Load)[];
  const found: Load = { ...NOTHING };
  for (const name of names) found[name] = median(loads.map((load) => load[name]));
  return found;
}

/** Loads pages one after another, round by round, so that none has the quieter hour. */
export async function loadAll(
  stage: Stage,
  pages: readonly BenchPage[],
  rounds: number,
  isSlow = false,
): Promise<Loads> {
  const found = new Map<string, Load[]>(pages.map(({ path }) => [path, []]));
  for (let round = 0; round < rounds; round++) {
    for (const page of pages) found.get(page.path)?.push(await stage.load(page, isSlow));
  }
  return new Map([...found].map(([path, loads]) => [path, medianOf(loads)]));
}

type Cells = (load: Load, plain: Load) => Row;

const rowsOf = (pages: readonly BenchPage[], loads: Loads, cells: Cells): Row[] => {
  const of = ({ path }: BenchPage): Load => loads.get(path) ?? NOTHING;
  const plain = pages.find(({ by }) => by === PLAIN);
  return pages.map((page) => ({
    'a page with': page.by,
    ...cells(of(page), plain ? of(plain) : NOTHING),
  }));
};

const inFull: Cells = (load, plain) => ({
  'to the map, ms': fixed(load.map, 1),
  '× static': fixed(load.map / plain.map, 1),
  'all quiet, ms': fixed(load.quiet, 1),
  '× static ': fixed(load.quiet / plain.quiet, 1),
  'blocking, ms': fixed(load.blocking, 0),
  'map by the wall, ms': fixed(load.wall, 0),
  'layout shift': fixed(load.shift, 3),
  requests: load.requests,
  'kB brotli': fixed(load.bytes / 1000, 1),
  'heap, MB': fixed(load.heap / 1e6, 1),
});

/** Without the main thread: it draws frames for the bench while it waits for bytes, and the slower, the more of them. */
const whenSlow: Cells = (load, plain) => ({
  'time to the map, ms': fixed(load.wall, 0),
  '× static': fixed(load.wall / plain.wall, 1),
  'blocking, ms': fixed(load.blocking, 0),
});

export const loadingTables = (loads: Loads, slow: Loads): Table[] => [
  { title: '16 Länder', rows: rowsOf(PAGES.states, loads, inFull) },
  { title: '400 Kreise', rows: rowsOf(PAGES.districts, loads, inFull) },
  { title: '20 maps of 16 Länder', rows: rowsOf(PAGES.twenty, loads, inFull) },
  {
    title: '16 Länder on slow 4G, with a processor four times slower',
    rows: rowsOf(PAGES.states, slow, whenSlow),
  },
  {
    title: '400 Kreise on slow 4G, with a processor four times slower',
    rows: rowsOf(PAGES.districts, slow, whenSlow),
  },
];

interface Goal {
  what: string;
  most: number;
  found: number;
  digits: number;
}

/** What we aim at, and what this run found. */
export function goalTable(loads: Loads, slow: Loads, scriptBytes: number): Table {
  const ratio = (
    of: Loads,
    pages: readonly BenchPage[],
    what: 'map' | 'wall',
    ours = OURS,
  ): number => {
    const [plain, own] = [PLAIN, ours].map((by) => pages.find((page) => page.by === by));
    return (
      (of.get(own?.path ?? '') ?? NOTHING)[what] / (of.get(plain?.path ?? '') ?? NOTHING)[what]
    );
  };
  const shifts = Object.values(PAGES)
    .flat()
    .filter(({ by }) => by.startsWith(OURS))
    .map(({ path }) => loads.get(path)?.shift ?? NaN);
  const goals: readonly Goal[] = [
    {
      what: '16 Länder: main thread to the map, × static',
      most: 1.6,
      found: ratio(loads, PAGES.states, 'map'),
      digits: 2,
    },
    {
      what: '400 Kreise: main thread to the map, × static',
      most: 1.6,
      found: ratio(loads, PAGES.districts, 'map'),
      digits: 2,
    },
    {
      what: '20 maps: main thread to all of them, × static',
      most: 1.7,
      found: ratio(loads, PAGES.twenty, 'map'),
      digits: 2,
    },
    {
      what: '16 Länder on slow 4G: time to the map, × static',
      most: 1.5,
      found: ratio(slow, PAGES.states, 'wall'),
      digits: 2,
    },
    {
      what: 'the same, drawn by `mint-widgets render`',
      most: 1.5,
      found: ratio(slow, PAGES.states, 'wall', DRAWN),
      digits: 2,
    },
    { what: 'script of a map, kB brotli', most: 35, found: scriptBytes / 1000, digits: 2 },
    {
      what: 'layout shift, the most on any of our pages',
      most: 0,
      found: Math.max(...shifts),
      digits: 3,
    },
  ];
  return {
    title: 'What we aim at',
    rows: goals.map(({ what, most, found, digits }) => ({
      goal: what,
      'at most': most,
      found: fixed(found, digits),
      reached: found <= most ? 'yes' : 'no',
    })),
  };
}
