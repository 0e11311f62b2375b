/**
 * What a page's own points cost in a browser, in dist/mint-map.js as it was built: drawing them for the first time,
 * drawing the map again, choosing one, and gathering them anew. Medians in ms of main-thread work
 * with layout, and how many times that of 100 points.
 */
import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import type {} from '../../src/elements/mint-map.js';
import { madeUpPoints } from '../../stories/made-up-points.js';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { listen, staticServer } from '../static-server.js';

const ROUNDS = 9;
const COUNTS = [100, 1000, 10_000];
const ACTS = ['draw', 'draw again', 'choose', 'gather anew'] as const;

/** Runs in the page: the times of one new map, in the order of the acts. */
async function round(data: string): Promise<number[]> {
  const map = document.createElement('mint-map');
  map.data = data;
  map.style.setProperty('width', '800px');
  const ready = new Promise((resolve) =>
    map.addEventListener('mint-ready', resolve, { once: true }),
  );
  document.body.append(map);
  await ready;
  const marks = () => map.shadowRoot?.querySelectorAll<SVGElement>('.mark-place') ?? [];
  const frames = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const timed = async (act: () => void): Promise<number> => {
    const start = performance.now();
    act();
    for (let turn = 0; turn < 3; turn += 1) await map.updateComplete;
    map.getBoundingClientRect();
    return performance.now() - start;
  };
  // The part is fetched and run before: that is paid once a page, whatever the number of points.
  map.points = 'nothing';
  await new Promise((resolve) => setTimeout(resolve, 100));
  const times = [await timed(() => (map.points = 'own'))];
  await frames(() => marks().length > 0);
  times.push(await timed(() => map.requestUpdate()));
  times.push(
    await timed(() => marks()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }))),
  );
  // Names are part of what is gathered; a new width would do the same, but only after a frame of its own.
  times.push(await timed(() => (map.lang = 'en')));
  map.remove();
  return times;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

async function medians(page: Page, count: number): Promise<number[]> {
  const rounds: number[][] = [];
  for (let done = 0; done < ROUNDS; done += 1) {
    rounds.push(await page.evaluate(round, madeUpPoints(count)));
  }
  return ACTS.map((_, act) => median(rounds.map((times) => times[act] ?? NaN)));
}

if (!existsSync('dist/mint-map.js')) throw new Error('dist is missing: npm run build');
const server = staticServer({ '/dist/': 'dist' }, '');
const address = await listen(server, 0);
const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage();
  // Any page of the server will do, also the one that says that nothing is there.
  await page.goto(address);
  // What tsx puts round every function that has a name.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.addScriptTag({ url: `${address}dist/mint-map.js` });
  const times: number[][] = [];
  for (const count of COUNTS) times.push(await medians(page, count));
  console.log(`A page's points in Chromium, median of ${ROUNDS} (× the time of 100)`);
  const rows = ACTS.map((act, index) => {
    const cells = COUNTS.map((count, at) => {
      const time = times[at]?.[index] ?? NaN;
      const ratio = time / (times[0]?.[index] ?? NaN);
      return [`${count}`, `${time.toFixed(1)} ms ×${ratio.toFixed(1)}`];
    });
    return [act, Object.fromEntries(cells) as Record<string, string>] as const;
  });
  console.table(Object.fromEntries(rows));
} finally {
  await browser.close();
  server.close();
}
