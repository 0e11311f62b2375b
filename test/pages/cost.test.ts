/** What an element costs the page it stands on: what moves when it comes, and what stays when it goes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { TAGS } from '../../scripts/elements.js';
import { Site } from './browser.js';

/** The lines for the page's own style sheet that hold room for the elements, as README has them. */
const RESERVED = /```css\n(mint-map[^`]*)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;

/** The script comes when the page stands already. */
const LATE = `<script>addEventListener('load', () => setTimeout(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/mint-widgets.js';
  document.head.append(script);
}, 100));</script>`;

interface Shifts {
  total: number;
}

const watchShifts = (tab: Page): Promise<unknown> =>
  tab.evaluateOnNewDocument(() => {
    const shifts = { total: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.total += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

async function shiftOf(site: Site, html: string, width: number): Promise<number> {
  const { page: tab } = await site.visit({ html }, async (opened) => {
    await opened.setViewport({ width, height: 800 });
    await watchShifts(opened);
  });
  await tab.waitForFunction(
    () => document.body.firstElementChild?.shadowRoot?.querySelector('.base') != null,
  );
  const total = await tab.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return (globalThis as unknown as { shifts: Shifts }).shifts.total;
  });
  await tab.close();
  return total;
}

describe('layout shift from the arrival of the script on', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  for (const tag of TAGS) {
    for (const width of [360, 800, 1280]) {
      it(`is under 0.02 where the page holds room: ${tag} at ${width} px`, async () => {
        const body = `<${tag} state="TH"><p>Ersatz</p></${tag}><p>Danach</p>`;
        const shift = await shiftOf(site, page(`<style>${RESERVED}</style>${LATE}`, body), width);
        assert.ok(shift < 0.02, String(shift));
      });
    }
  }

  it('is seen by this test where the page holds none', async () => {
    const body = '<mint-map><p>Ersatz</p></mint-map><p>Danach</p><p>Und mehr</p>';
    assert.ok((await shiftOf(site, page(LATE, body), 800)) > 0.02);
  });
});

const MOUNTS = 300;

/** What may stay of all: one in ten that leaves something is more than that. */
const SOME = MOUNTS / 10;

/** Elements that come, are drawn in part of the turns, and go. */
const comeAndGo = (tab: Page, tag: string, attributes: string, times: number): Promise<void> =>
  tab.evaluate(
    async (name, given, count) => {
      for (let turn = 0; turn < count; turn++) {
        const element = document.createElement(name);
        for (const pair of given.split(' ').filter(Boolean)) {
          const [attribute = '', value = ''] = pair.split('=');
          element.setAttribute(attribute, value);
        }
        document.body.append(element);
        await Promise.resolve();
        if (turn % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    tag,
    attributes,
    times,
  );

/** How many elements of a tag there are, on the page or off it, after all that nobody holds was swept out. */
async function alive(tab: Page, tag: string): Promise<number> {
  const prototype = await tab.evaluateHandle(
    (name) => customElements.get(name)?.prototype as object,
    tag,
  );
  const found = await tab.queryObjects(prototype);
  const count = await tab.evaluate((list) => list.length, found);
  await found.dispose();
  await prototype.dispose();
  return count;
}

interface Left {
  elements: number;
  nodes: number;
  listeners: number;
}

/** The last element may still be held, with its tree. */
const isFlat = (first: Left, last: Left): boolean =>
  last.elements <= 1 && last.nodes < first.nodes + SOME && last.listeners < first.listeners + SOME;

describe('300 elements that came and went', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  const FILES = {
    '/own.json': { type: 'application/json', body: '{"TH": 3, "BY": 4}' },
  };

  for (const tag of TAGS) {
    for (const attributes of ['', 'src=/own.json']) {
      it(`leave nothing: ${tag} ${attributes && 'with a request under way'}`, async () => {
        const html = page('<script src="/dist/mint-widgets.js"></script>', '');
        const { page: tab } = await site.visit({ html, files: FILES });
        const session = await tab.createCDPSession();
        await session.send('Performance.enable');
        const left = async (): Promise<Left> => {
          const elements = await alive(tab, tag);
          for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
          const { metrics } = await session.send('Performance.getMetrics');
          const of = (wanted: string): number =>
            metrics.find(({ name }) => name === wanted)?.value ?? NaN;
          return { elements, nodes: of('Nodes'), listeners: of('JSEventListeners') };
        };
        await comeAndGo(tab, tag, attributes, 20);
        const first = await left();
        await comeAndGo(tab, tag, attributes, MOUNTS);
        let last = await left();
        // Answers that nobody waits for any more, and trees, may take a moment to go.
        for (let turn = 0; turn < 20 && !isFlat(first, last); turn++) {
          await new Promise((resolve) => setTimeout(resolve, 200));
          last = await left();
        }
        await tab.close();
        assert.ok(isFlat(first, last), JSON.stringify({ first, last }));
      });
    }
  }
});
