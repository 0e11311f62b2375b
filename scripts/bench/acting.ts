/** What visitors do on pages that are open, and what stays of maps that come and go. */
import { ACTS_OF_ALL, ACTS_OF_OURS, type Act } from './acts.js';
import { OURS, PAGES, PLAIN, type BenchPage } from './pages.js';
import type { Stage } from './stage.js';
import { fixed, median, type Row, type Table } from './tables.js';

const MOUNTS = 300;

/** The act of a page by its name; none where the page has no such thing. */
type ActOf = (name: string, by: string) => Act | null;

/** Times of acts by name of the act and by who made the page, a visit to each page a round. */
async function timesOf(
  stage: Stage,
  names: readonly string[],
  pages: readonly BenchPage[],
  actOf: ActOf,
  rounds: number,
): Promise<(name: string, by: string) => number> {
  const found = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const { path, by } of pages) {
      const stand = await stage.visit(path);
      for (const name of names) {
        const act = actOf(name, by);
        const key = `${name}, ${by}`;
        if (act) found.set(key, [...(found.get(key) ?? []), await act(stand)]);
      }
      await stand.close();
    }
  }
  return (name, by) => median(found.get(`${name}, ${by}`) ?? []);
}

const namesOf = (acts: Readonly<Record<string, { level: string }>>, level: string): string[] =>
  Object.keys(acts).filter((name) => acts[name]?.level === level);

async function ofAll(stage: Stage, rounds: number): Promise<Table> {
  const actOf: ActOf = (name, by) => {
    const { ours = null, plain = null, other = null } = ACTS_OF_ALL[name] ?? {};
    return by === OURS ? ours : by === PLAIN ? plain : other;
  };
  const times: Record<string, Record<string, string>> = {};
  for (const level of ['states', 'districts'] as const) {
    const names = namesOf(ACTS_OF_ALL, level);
    // What is drawn beforehand is no other map once it stands.
    const pages = PAGES[level].filter(({ path }) => !path.startsWith('/map-drawn'));
    const timeOf = await timesOf(stage, names, pages, actOf, rounds);
    for (const { by } of pages) {
      const cells = names.map((name) => [`${name}, ms`, fixed(timeOf(name, by), 1)]);
      times[by] = { ...times[by], ...(Object.fromEntries(cells) as Record<string, string>) };
    }
  }
  return {
    title: 'What visitors do',
    rows: Object.entries(times).map(([by, cells]): Row => ({ 'a page with': by, ...cells })),
  };
}

async function ofOurs(stage: Stage, rounds: number): Promise<Table> {
  const actOf: ActOf = (name, by) => ACTS_OF_OURS[name]?.[by === OURS ? 'ours' : 'plain'] ?? null;
  const rows: Row[] = [];
  for (const level of ['states', 'districts'] as const) {
    const pages = PAGES[level].filter(({ by }) => by === OURS || by === PLAIN);
    const names = namesOf(ACTS_OF_OURS, level);
    const timeOf = await timesOf(stage, names, pages, actOf, rounds);
    for (const name of names) {
      rows.push({
        'an act on an open page': name,
        [`${OURS}, ms`]: fixed(timeOf(name, OURS), 1),
        [`${PLAIN}, ms`]: fixed(timeOf(name, PLAIN), 1),
      });
    }
  }
  return { title: 'What visitors do on ours besides', rows };
}

/** Maps that come and go: what stays of them. */
async function staying(stage: Stage): Promise<Table> {
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
  return {
    title: `${MOUNTS} of our maps that came and went`,
    rows: [
      { what: 'each, ms of main thread', found: fixed(time / MOUNTS, 1) },
      ...(['nodes', 'listeners', 'heap'] as const).map((what) => ({
        what: `${what}, before and after`,
        found: `${before[what]} → ${after[what]}`,
      })),
    ],
  };
}

export const actingTables = async (stage: Stage, rounds: number): Promise<Table[]> => [
  await ofAll(stage, rounds),
  await ofOurs(stage, rounds),
  await staying(stage),
];
