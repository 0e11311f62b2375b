import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Site, textIn } from './browser.js';

const page = (body: string): string =>
  `<!doctype html><html lang="de"><head><title>t</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const ALL = '<script src="dist/mint-widgets.js"></script>';

describe('places that an editor kept as data attributes', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  /** What stands in the first place of a page, once its script has run. */
  async function placed(body: string): Promise<{ tags: string[]; html: string; errors: string[] }> {
    const { page: tab, errors } = await site.visit({ html: page(body) });
    const found = await tab.$eval('[data-mint-widget]', (place) => ({
      tags: [...place.children].map(({ localName }) => localName),
      html: place.firstElementChild?.outerHTML ?? '',
    }));
    await tab.close();
    return { ...found, errors };
  }

  it('hand on the attributes the element knows, and no others', async () => {
    const { html } = await placed(
      `${ALL}<div data-mint-widget="map" data-metric="regions" data-heading-level="2" data-lang="en" data-onclick="alert(1)" data-style="color:red" data-aos="fade" id="x"></div>`,
    );
    assert.match(html, /^<mint-map [^>]*><\/mint-map>$/);
    assert.deepEqual((html.match(/[\w-]+="[^"]*"/g) ?? []).sort(), [
      'heading-level="2"',
      'lang="en"',
      'metric="regions"',
    ]);
  });

  it('keep all their children as the fallback, also those the page has not read yet', async () => {
    const { tags, html } = await placed(
      `<div data-mint-widget="contact" data-state="BY"><p>Eins</p>${ALL}<p>Zwei</p></div>`,
    );
    assert.deepEqual(tags, ['mint-contact']);
    assert.match(html, /<p>Eins<\/p>.*<p>Zwei<\/p>/);
  });

  it('are found when they get their attribute late', async () => {
    const { page: tab } = await site.visit({ html: page(`${ALL}<div id="late"></div>`) });
    await tab.$eval('#late', (place) => place.setAttribute('data-mint-widget', 'state-card'));
    await tab.waitForSelector('#late > mint-state-card');
    assert.notEqual(await textIn(tab, 'mint-state-card'), '');
  });

  it('wait for a script that brings their tag', async () => {
    const { page: tab, errors } = await site.visit({
      html: page(
        '<script src="dist/mint-map.js"></script><div data-mint-widget="map"></div><div data-mint-widget="contact" data-state="BY"></div><div data-mint-widget="marquee"></div>',
      ),
    });
    const tags = (): Promise<string[]> =>
      tab.$$eval('[data-mint-widget] > *', (all) => all.map(({ localName }) => localName));
    assert.deepEqual(await tags(), ['mint-map']);
    await tab.addScriptTag({ url: 'dist/mint-contact.js' });
    assert.deepEqual(await tags(), ['mint-map', 'mint-contact']);
    assert.deepEqual(errors, []);
  });
});
