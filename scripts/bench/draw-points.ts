/**
 * What a page's own points cost in a browser, in dist/mint-map.js as it was built: drawing them for the first time,
 * drawing the map again, choosing one, and gathering them anew. Medians in ms of main-thread work
 * with layout, and how many times that of 100 points.
 */
import puppeteer, { type Page } from 'puppeteer-core';
import type {} from '../../src/elements/mint-map.js';
import { madeUpPoints } from '../../stories/made-up-points.js';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { listen, staticServer } from '../static-server.js';
import { grownRow, median, type Table } from './tables.js';

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

async function medians(page: Page, count: number, rounds: number): Promise<number[]> {
  const found: number[][] = [];
  for (let done = 0; done < rounds; done += 1) {
    found.push(await page.evaluate(round, madeUpPoints(count)));
  }
  return ACTS.map((_, act) => median(found.map((times) => times[act] ?? NaN)));
}

async function timesIn(page: Page, address: string, rounds: number): Promise<number[][]> {
  // Any page of the server will do, also the one that says that nothing is there.
  await page.goto(address);
  // What tsx puts round every function that has a name.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.addScriptTag({ url: `${address}dist/mint-map.js` });
  const times: number[][] = [];
  for (const count of COUNTS) times.push(await medians(page, count, rounds));
  return times;
}

export async function drawnPointsTable(rounds: number): Promise<Table> {
  const server = staticServer({ '/dist/': 'dist' }, '');
  const address = await listen(server, 0);
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  try {
    const times = await timesIn(await browser.newPage(), address, rounds);
    const rows = ACTS.map((act, index) =>
      grownRow(
        "of a page's points, on a map",
        act,
        COUNTS,
        times.map((each) => each[index] ?? NaN),
      ),
    );
    return { title: "A page's points on a map of 800 px", rows };
  } finally {
    await browser.close();
    server.close();
  }
}
