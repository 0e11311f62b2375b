/** What an element costs the page it stands on: what moves when it comes. */
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
