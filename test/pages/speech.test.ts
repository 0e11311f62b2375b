import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Site } from './browser.js';
import { Reader, type Tongue } from './reader.js';

/** `npm run transcripts` writes them; they are read by eye before they are committed. */
const WRITES = process.env.TRANSCRIPTS === 'write';

/** The day that all of it is heard on: contacts and figures age. */
const TODAY = Date.UTC(2026, 10, 21, 12);

interface Scene {
  name: string;
  element: string;
  /** What is there once all has come. */
  awaits: string;
  /** Keys that are pressed after the skip link has had the focus. */
  keys?: readonly string[];
  /** A Land that is then chosen in the select. */
  picks?: string;
}

const SCENES: readonly Scene[] = [
  {
    name: 'map',
    element: '<mint-map state="TH"></mint-map>',
    awaits: '[role="option"]',
    keys: ['Tab', 'ArrowLeft', 'ArrowUp', 'Home', 'PageDown', 's', 'Enter', 'Escape', 'Tab'],
    picks: 'BY',
  },
  {
    name: 'map-links',
    element: '<mint-map state="TH" href-template="/land/{slug}/"></mint-map>',
    awaits: '[role="listitem"]',
    keys: ['Tab', 'ArrowLeft', 'End'],
  },
  {
    name: 'map-tiles-links',
    element: '<mint-map view="tiles" href-template="/land/{slug}/"></mint-map>',
    awaits: '[role="listitem"]',
    keys: ['Tab', 'ArrowRight'],
  },
  {
    name: 'map-static',
    element: '<mint-map without-interaction></mint-map>',
    awaits: 'tbody tr',
  },
  {
    name: 'map-table',
    element: '<mint-map view="table" state="TH"></mint-map>',
    awaits: 'tbody tr',
  },
  {
    name: 'map-districts',
    element: '<mint-map level="districts" state="TH" district="16051"></mint-map>',
    awaits: '[role="option"][data-area="16051"]',
    keys: ['Tab', 'ArrowLeft', 'w'],
  },
  {
    name: 'map-points',
    element: '<mint-map points="clusters" with-counts></mint-map>',
    awaits: '.mark-place',
    keys: ['Tab', 'Tab', 'ArrowDown', 'Enter'],
  },
  {
    name: 'map-structure',
    element: '<mint-map metric="structure" state="HE"></mint-map>',
    awaits: '.panel-head',
  },
  {
    name: 'state-card',
    element: '<mint-state-card state="BY"></mint-state-card>',
    awaits: '.head',
  },
  {
    name: 'contact',
    element: '<mint-contact state="TH"></mint-contact>',
    awaits: '[part~="contact"]',
  },
];

const page = (element: string, language: Tongue): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"></head><body>${element}<script src="dist/mint-widgets.js"></script></body></html>`;

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let count = 0; count < 4; count += 1) await new Promise(requestAnimationFrame);
  });

const isToday = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument((today) => {
    const shift = today - Date.now();
    const now = Date.now.bind(Date);
    Date.now = () => now() + shift;
  }, TODAY);

/** Opens all that is folded, but for lists of sources. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.body.firstElementChild?.shadowRoot;
    const all = root?.querySelectorAll<HTMLDetailsElement>('details:not(.sources)') ?? [];
    for (const each of all) each.open = true;
  });

async function afterKeys(page: Page, reader: Reader, keys: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  await page.evaluate(() =>
    document.body.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('.skip')?.focus(),
  );
  for (const key of keys) {
    await page.keyboard.press(key as 'Tab');
    await settled(page);
    lines.push(`[${key}] ${await reader.focused()}`);
  }
  return lines;
}

/** What is said after a Land has been chosen in the select. */
async function afterPick(page: Page, state: string): Promise<string> {
  await page.evaluate((value) => {
    const root = document.body.firstElementChild?.shadowRoot;
    const select = root?.querySelector('select');
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }, state);
  const said = await page.waitForFunction(
    () =>
      document.body.firstElementChild?.shadowRoot
        ?.querySelector('[role="status"]')
        ?.textContent.match(/\S.*\S/)?.[0],
  );
  return `[select ${state}] ${String(await said.jsonValue())}`;
}

describe('spoken output', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  async function listen(scene: Scene, language: Tongue): Promise<string> {
    const { page: shown } = await site.visit({ html: page(scene.element, language) }, isToday);
    await shown.waitForSelector(`body > * >>> ${scene.awaits}`);
    await unfold(shown);
    await settled(shown);
    const reader = await Reader.of(shown, language);
    const lines = [...(await reader.all())];
    if (scene.keys) lines.push('', ...(await afterKeys(shown, reader, scene.keys)));
    if (scene.picks) lines.push(await afterPick(shown, scene.picks));
    await shown.close();
    return `${scene.element}\n\n${lines.join('\n')}\n`;
  }

  for (const scene of SCENES) {
    for (const language of ['de', 'en'] as const) {
      it(`is as written down: ${scene.name}, ${language}`, async () => {
        const file = `test/pages/transcripts/${scene.name}.${language}.txt`;
        const spoken = await listen(scene, language);
        if (WRITES) writeFileSync(file, spoken);
        assert.equal(spoken, existsSync(file) ? readFileSync(file, 'utf8') : '');
      });
    }
  }
});
