import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderPage } from '../../src/static/render.js';
import { mapState, Site, STRICT_POLICY } from './browser.js';

/** Adds up what moved on the page. */
const WATCH = `<script>
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

const ELEMENTS = `<mint-map></mint-map><p>danach</p><mint-state-card state="TH"></mint-state-card>
  <mint-contact state="TH"></mint-contact><mint-timeline></mint-timeline>`;

const page = (scripts: string, body = ELEMENTS): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${scripts}</head><body>${body}</body></html>`;

const script = (name: string): string => `<script type="module" src="dist/${name}.js"></script>`;

/** What stands in the shadow trees of a page: how many boxes, styles and words. */
const TREES = `[...document.querySelectorAll('mint-map, mint-state-card, mint-contact, mint-timeline')].map(
  ({ localName, shadowRoot }) => ({
    localName,
    bases: shadowRoot.querySelectorAll('.base').length,
    styles: shadowRoot.querySelectorAll('style').length,
    sheets: shadowRoot.adoptedStyleSheets.length > 0,
  }))`;

/** Where the elements of the page lie. */
const BOXES = `[...document.body.children].map((each) => {
  const { top, height } = each.getBoundingClientRect();
  return [each.localName, Math.round(top), Math.round(height)];
})`;

/** What can be seen in shadow trees, text by text. */
const SEEN = `(() => {
  const texts = [];
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.parentElement.checkVisibility()) texts.push(walker.currentNode.data);
  }
  return texts.join(' ');
})()`;

describe('elements that are drawn beforehand', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('are there without a script, with a size, and without what needs one', async () => {
    const { html } = await renderPage(page(''));
    const { page: tab, requests } = await site.visit({ html }, (opened) =>
      opened.setJavaScriptEnabled(false),
    );
    assert.deepEqual(requests, []);
    const seen = (await tab.evaluate(SEEN)) as string;
    for (const name of ['Nordrhein-', '≥ 0,62', 'Finanzierung', 'Kontakt für Thüringen'])
      assert.ok(seen.includes(name), name);
    for (const name of ['Kacheln', 'Kopieren', 'Land auswählen'])
      assert.ok(!seen.includes(name), name);
    const [map] = (await tab.evaluate(BOXES)) as [string, number, number][];
    assert.ok(map && map[2] > 400, String(map));
  });

  it('look as they do with their script', async () => {
    const { html } = await renderPage(page(''));
    const without = await site.visit({ html });
    const drawn = await site.visit({ html: page(script('mint-widgets')) });
    await drawn.page.waitForFunction(
      `document.querySelector('mint-map')?.shadowRoot?.querySelector('.labels')`,
    );
    assert.deepEqual(await without.page.evaluate(BOXES), await drawn.page.evaluate(BOXES));
  });

  for (const name of ['mint-widgets', 'mint-map']) {
    it(`give way to ${name}.js, and nothing moves`, async () => {
      const { html } = await renderPage(page(WATCH + script(name)));
      const visit = await site.visit({ html });
      await visit.page.waitForFunction(
        `document.querySelector('mint-map').shadowRoot.querySelector('.labels') &&
         !document.querySelector('mint-map').shadowRoot.querySelector('style')`,
      );
      assert.equal((await mapState(visit.page)).states, 16);
      const trees = (await visit.page.evaluate(TREES)) as { localName: string }[];
      for (const tree of trees) {
        const isDefined = name === 'mint-widgets' || tree.localName === 'mint-map';
        const styles = isDefined ? 0 : 2;
        assert.deepEqual(tree, { ...tree, bases: 1, styles, sheets: isDefined });
      }
      assert.equal(await visit.page.evaluate('moved'), 0);
      assert.deepEqual([...visit.errors, ...visit.lines], []);
    });
  }

  it('can be chosen in as soon as their script is there', async () => {
    const { html } = await renderPage(page(script('mint-map'), '<mint-map></mint-map>'));
    const { page: tab } = await site.visit({ html });
    await tab.waitForFunction(
      `!document.querySelector('mint-map').shadowRoot.querySelector('style')`,
    );
    await tab.keyboard.press('Tab');
    for (let turn = 0; turn < 10; turn++) {
      const part = await tab.evaluate(
        `document.querySelector('mint-map').shadowRoot.activeElement?.getAttribute('role')`,
      );
      if (part === 'option') break;
      await tab.keyboard.press('Tab');
    }
    await tab.keyboard.press('Enter');
    assert.notEqual(await tab.$eval('mint-map', (map) => map.state), '');
  });

  it('are text, and then themselves, under a policy that lets no style sheet into a page', async () => {
    const { html } = await renderPage(page(script('mint-map'), '<mint-map></mint-map>'));
    const { page: tab, errors } = await site.visit({ html, policy: STRICT_POLICY });
    await tab.waitForFunction(
      `!document.querySelector('mint-map').shadowRoot.querySelector('style')`,
    );
    assert.equal((await mapState(tab)).states, 16);
    assert.deepEqual(errors, []);
  });
});
