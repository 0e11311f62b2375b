import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Site, STRICT_POLICY, type Visit } from './browser.js';

const page = (map: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title><script src="/dist/mint-map.js"></script></head><body>${map}</body></html>`;

const violations = ({ lines }: Visit): string[] =>
  lines.filter((line) => line.startsWith('violation'));

describe('what a visitor takes along, under the strictest policy', () => {
  const site = new Site();
  const folder = mkdtempSync(join(tmpdir(), 'mint-export-'));
  before(() => site.open());
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page whose downloads go into the folder. */
  const open = (map: string, policy = STRICT_POLICY): Promise<Visit> =>
    site.visit({ html: page(map), policy }, async (tab) => {
      const session = await tab.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
    });

  /** Presses the button of a format and gives the file that then lies in the folder. */
  async function taken({ page: tab }: Visit, format: string): Promise<Buffer> {
    await tab.waitForSelector('mint-map >>> .tool');
    await tab.evaluate((wanted) => {
      const root = document.querySelector('mint-map')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('.tool-body button') ?? [])];
      buttons.find((each) => each.textContent.includes(wanted.toUpperCase()))?.click();
    }, format);
    for (let waited = 0; waited < 100; waited += 1) {
      const name = readdirSync(folder).find((each) => each.endsWith(`.${format}`));
      const file = name === undefined ? Buffer.alloc(0) : readFileSync(join(folder, name));
      if (name !== undefined && file.length > 0) {
        rmSync(join(folder, name));
        return file;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no .${format} came`);
  }

  it('is a PNG, an SVG, a CSV and a JSON of the map', async () => {
    const visit = await open('<mint-map with-export state="TH"></mint-map>');
    assert.deepEqual(visit.requests, [
      '/dist/mint-map.js',
      '/dist/mint-details.js',
      '/dist/mint-tools.js',
    ]);
    const svg = (await taken(visit, 'svg')).toString();
    assert.match(svg, /^<\?xml .*<svg /s);
    assert.match(svg, /GeoNutzV/);
    const png = await taken(visit, 'png');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
    assert.match((await taken(visit, 'csv')).toString(), /Thüringen;TH;16;3,333;/);
    const { rows } = JSON.parse((await taken(visit, 'json')).toString()) as { rows: unknown[] };
    assert.equal(rows.length, 16);
    assert.deepEqual(visit.requests.slice(3), ['/dist/mint-export.js']);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(violations(visit), []);
  });

  it('is a picture of 400 Kreise too', async () => {
    const map = '<mint-map with-export level="districts"></mint-map>';
    const visit = await open(map, `${STRICT_POLICY}; connect-src 'self'`);
    await visit.page.waitForFunction(
      () =>
        document.querySelector('mint-map')?.shadowRoot?.querySelectorAll('[role="option"]')
          .length === 400,
    );
    assert.equal((await taken(visit, 'svg')).toString().match(/<title>/g)?.length, 401);
    assert.equal((await taken(visit, 'png')).subarray(1, 4).toString(), 'PNG');
    assert.deepEqual(violations(visit), []);
  });

  it('is a line of HTML that names the script the page has', async () => {
    const visit = await open('<mint-map with-snippet metric="regions"></mint-map>');
    await visit.page.waitForSelector('mint-map >>> .snippet');
    const code = await visit.page.evaluate(
      () =>
        document.querySelector('mint-map')?.shadowRoot?.querySelector<HTMLInputElement>('.snippet')
          ?.value ?? '',
    );
    const script = `<script type="module" src="${site.address}dist/mint-map.js"></script>`;
    assert.ok(code.startsWith(`${script}<mint-map metric="regions" with-snippet><p>`), code);
    const again = await site.visit({ html: code, policy: STRICT_POLICY });
    await again.page.waitForSelector('mint-map >>> [role="option"]');
    assert.deepEqual(again.errors, []);
  });

  it('follows links that real clicks and keys reach, in this window and in another', async () => {
    const html = page('<mint-map href-template="#{slug}" with-hash="karte"></mint-map>');
    const visit = await site.visit({ html, policy: STRICT_POLICY });
    await visit.page.waitForSelector('mint-map >>> [role="list"]');
    await visit.page.click('mint-map >>> a[data-area="BY"]');
    assert.match(visit.page.url(), /#bayern$/);
    await visit.page.click('mint-map >>> circle.hit[data-area="HB"]');
    assert.match(visit.page.url(), /#bremen$/);
    const focused = await visit.page.evaluate(() => {
      const { activeElement } = document.querySelector('mint-map')?.shadowRoot ?? {};
      return activeElement?.getAttribute('data-area');
    });
    assert.equal(focused, 'HB');
    await visit.page.keyboard.press('End');
    await visit.page.keyboard.press('Enter');
    assert.match(visit.page.url(), /#thueringen$/);
    const browser = visit.page.browser();
    const before = (await browser.pages()).length;
    await visit.page.click('mint-map >>> text[data-area="SL"] tspan', { button: 'middle' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const pages = await browser.pages();
    assert.equal(pages.length, before + 1);
    assert.match(pages.at(-1)?.url() ?? '', /#saarland$/);
    assert.match(visit.page.url(), /#thueringen$/);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(violations(visit), []);
  });

  it('stands without a word in a frame that may do nothing but run scripts', async () => {
    const inner = '<mint-map with-hash with-export state="TH"></mint-map>';
    const visit = await site.visit({
      html: `<!doctype html><title>t</title><iframe sandbox="allow-scripts" src="/inner.html"></iframe>`,
      files: { '/inner.html': { type: 'text/html', body: page(inner) } },
    });
    const frame = visit.page.frames().find((each) => each.url().endsWith('inner.html'));
    await frame?.waitForSelector('mint-map >>> .tool');
    await frame?.evaluate(() => document.querySelector('mint-map')?.setAttribute('state', 'BY'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const text = await frame?.evaluate(
      () => document.querySelector('mint-map')?.shadowRoot?.textContent ?? '',
    );
    assert.match(text ?? '', /Bayern/);
    assert.deepEqual(visit.errors, []);
  });
});
