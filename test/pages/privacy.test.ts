/** What docs/privacy.md and SECURITY.md promise: nothing is stored, and nobody is asked but who hosts the files. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { TAGS } from '../../scripts/elements.js';
import { Site } from './browser.js';

const BODY = [
  ...TAGS.map((tag) => `<${tag} state="TH" group="mint"></${tag}>`),
  '<mint-map level="districts" points="regions" with-export with-snippet with-hash></mint-map>',
  '<mint-contact state="TH" src="/own.json"></mint-contact>',
].join('');
const HTML = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><script src="/dist/mint-widgets.js"></script></head><body>${BODY}</body></html>`;
const FILES = { '/own.json': { type: 'application/json', body: '{"states":{"TH":{}}}' } };

/** A visitor who searches, chooses and reads another view. */
async function useAll(tab: Page): Promise<void> {
  await tab.type('mint-region-finder >>> input[type="search"]', 'gotha');
  await tab.waitForFunction(
    () => document.querySelector('mint-region-finder')?.shadowRoot?.textContent.includes('Gotha'),
    { polling: 50 },
  );
  await tab.click('mint-map >>> path[data-area="HE"]');
  await tab.click('mint-map >>> [part~="view-switch"] button:last-child');
}

interface Kept {
  cookies: unknown[];
  bytes: number;
}

/** What a page keeps on the machine of a visitor, as the browser itself counts. */
async function keptBy(tab: Page, origin: string): Promise<Kept> {
  const session = await tab.createCDPSession();
  const { cookies } = await session.send('Storage.getCookies');
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  const words = await tab.evaluate(() => localStorage.length + sessionStorage.length);
  return { cookies, bytes: usage + words };
}

describe('a page with all elements, used by a visitor', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('keeps nothing and asks nobody but the server of the files', async () => {
    const asked: URL[] = [];
    const visit = await site.visit({ html: HTML, files: FILES }, (tab) =>
      Promise.resolve(tab.on('request', (request) => asked.push(new URL(request.url())))),
    );
    await useAll(visit.page);
    const web = asked.filter(({ protocol }) => protocol !== 'data:');
    const kept = await keptBy(visit.page, new URL(site.address).origin);
    await visit.page.close();
    assert.deepEqual(
      web.filter(({ origin }) => origin !== new URL(site.address).origin).map(String),
      [],
    );
    assert.ok(web.some(({ pathname }) => pathname === '/own.json'));
    assert.ok(web.some(({ pathname }) => pathname === '/dist/mint-districts.js'));
    const others = web.filter(({ pathname }) => !pathname.startsWith('/dist/mint-'));
    assert.deepEqual([...new Set(others.map(({ pathname }) => pathname))].sort(), [
      '/own.json',
      '/page.html',
    ]);
    assert.deepEqual(kept, { cookies: [], bytes: 0 });
  });

  it('would be seen if it kept something', async () => {
    const { page: tab } = await site.visit({ html: HTML, files: FILES });
    await tab.evaluate(() => {
      document.cookie = 'seen=1';
      localStorage.setItem('seen', '1');
    });
    const { cookies, bytes } = await keptBy(tab, new URL(site.address).origin);
    await tab.close();
    assert.equal(cookies.length, 1);
    assert.ok(bytes > 0);
  });
});
