import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mapState, Site, textIn, type Served } from './browser.js';

const SCRIPT = 'dist/mint-widgets.js';
const MAP = '<mint-map state="TH"><p>Ersatz</p></mint-map>';
const page = (head: string, body = MAP): string =>
  `<!doctype html><html lang="de"><head><title>t</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const tag = (attributes: string): string => `<script ${attributes} src="${SCRIPT}"></script>`;

/** What Lit looks up on the window, where an element with such an id would be found. */
const LIT_NAMES = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'reactiveElementPolyfillSupport',
  'litNonce',
  'ShadyCSS',
];

const FREEZE =
  '<script>for(const o of [Object,Array,Function,Symbol,Promise,Map,Set,WeakMap,RegExp,String,Number,Date,Error,JSON,Math,Reflect])Object.freeze(o),o.prototype&&Object.freeze(o.prototype);</script>';

/** Pages as they are: each must draw 16 Länder in a box with a size, and say nothing. */
const PAGES: readonly (Served & { name: string })[] = [
  { name: 'a module in the head', html: page(tag('type="module"')) },
  { name: 'a classic script in the head', html: page(tag('')) },
  { name: 'a deferred script', html: page(tag('defer')) },
  { name: 'an async script', html: page(tag('async')) },
  { name: 'a script at the end of the body', html: page('', MAP + tag('')) },
  { name: 'the script twice, classic', html: page(tag('') + tag('')) },
  { name: 'the script as module and classic', html: page(tag('type="module"') + tag('')) },
  {
    name: 'a script that another one injects late',
    html: page(
      `<script>addEventListener('load',()=>setTimeout(()=>{const s=document.createElement('script');s.src='${SCRIPT}';document.head.append(s)},50))</script>`,
    ),
  },
  { name: 'a page in ISO-8859-1', html: page(tag('')), charset: 'iso-8859-1' },
  {
    name: 'a page whose base is elsewhere',
    html: page(`${tag('')}<base href="https://example.invalid/deep/">`),
  },
  {
    name: 'frozen intrinsics',
    html: page(FREEZE + tag('')),
  },
  {
    name: 'frozen intrinsics, as a module',
    html: page(FREEZE + tag('type="module"')),
  },
  {
    name: 'enumerable additions to prototypes',
    html: page(
      `<script>Array.prototype.first=function(){return this[0]};Object.prototype.extend=function(){};String.prototype.strip=function(){}</script>${tag('')}`,
    ),
  },
  {
    name: 'RequireJS',
    html: page(
      `<script>window.define=function(){throw Error('define was called')};define.amd={};</script>${tag('')}`,
    ),
  },
  {
    name: 'elements that clobber names of Lit',
    html: page('', LIT_NAMES.map((id) => `<a id="${id}"></a>`).join('') + MAP + tag('')),
  },
  {
    name: 'a root font size of 62.5 %',
    html: page(`<style>html{font-size:62.5%}body{font-size:1.6rem}</style>${tag('')}`),
  },
  {
    name: 'a reset of everything',
    html: page(
      `<style>*{margin:0;padding:0;border:0;all:revert;box-sizing:content-box}svg,path,button,table{display:none!important}div{width:0}</style>${tag('')}`,
    ),
  },
  {
    name: 'inherited text properties',
    html: page(
      `<style>body{letter-spacing:1em;white-space:nowrap;text-indent:9em;text-transform:uppercase;fill:red;stroke:lime;line-height:0;word-spacing:2em;text-align:right;list-style:square}</style>${tag('')}`,
    ),
  },
  {
    name: 'a page that reads from right to left',
    html: page(tag('')).replace('<html', '<html dir="rtl"'),
  },
  { name: 'a place in a flex row', html: page(tag(''), `<div style="display:flex">${MAP}</div>`) },
  {
    name: 'a place in a grid',
    html: page(tag(''), `<div style="display:grid;grid-template-columns:1fr">${MAP}</div>`),
  },
];

describe('pages that elements land in', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  for (const { name, ...served } of PAGES) {
    it(`draws the map and stays silent: ${name}`, async () => {
      const { page: tab, errors, lines, requests } = await site.visit(served);
      const { states, width, height } = await mapState(tab);
      const found = { errors, lines, states };
      await tab.close();
      assert.deepEqual(found, { errors: [], lines: [], states: 16 });
      assert.ok(width > 200 && height > 200, `${width} × ${height}`);
      assert.deepEqual([...new Set(requests)], ['/dist/mint-widgets.js']);
    });
  }

  it('writes umlauts right on a page in ISO-8859-1', async () => {
    const { page: tab } = await site.visit({ html: page(tag('')), charset: 'iso-8859-1' });
    assert.match(await textIn(tab, 'mint-map'), /Baden-Württemberg/);
  });

  it('leaves the tag to another version that came first, and says so in one line', async () => {
    const head = `<script>class Other extends HTMLElement{static mintVersion='0.0.9'};for(const t of ['map','state-card','contact'])customElements.define('mint-'+t,class extends Other{})</script>`;
    const { errors, lines, page: tab } = await site.visit({ html: page(head + tag('')) });
    assert.deepEqual(errors, []);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /0\.0\.9.*0\.1\.0/);
    assert.equal((await mapState(tab)).states, 0);
  });

  it('adds no name to the window and nothing to body or head', async () => {
    const { page: tab } = await site.visit({ html: page('') });
    const before = await tab.evaluate(() => [
      Object.getOwnPropertyNames(window).length,
      document.head.children.length,
      document.body.children.length,
      document.title,
    ]);
    await tab.evaluate(
      (src) =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = src;
          script.onload = resolve;
          document.head.append(script);
        }),
      SCRIPT,
    );
    const later = await tab.evaluate(() => [
      Object.getOwnPropertyNames(window).length,
      document.head.children.length - 1,
      document.body.children.length,
      document.title,
    ]);
    assert.deepEqual(later, before);
  });

  it('mounts where an editor kept only data attributes, now and later, once', async () => {
    const place =
      '<div data-mint-widget="map" data-metric="regions" data-state="BY"><p>Ersatz</p></div>';
    const { page: tab, errors } = await site.visit({
      html: page(tag('') + tag('type="module"'), place),
    });
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<section><div data-mint-widget="contact" data-state="BY"></div></section>',
      ),
    );
    await tab.waitForSelector('mint-contact');
    const found = await tab.evaluate(() => ({
      maps: document.querySelectorAll('mint-map').length,
      metric: document.querySelector('mint-map')?.getAttribute('metric'),
      fallback: document.querySelector('mint-map')?.textContent,
      contacts: document.querySelectorAll('mint-contact').length,
    }));
    assert.deepEqual(
      { ...found, errors },
      { maps: 1, metric: 'regions', fallback: 'Ersatz', contacts: 1, errors: [] },
    );
  });

  it('draws right after it was hidden, moved, cloned and removed while it was drawing', async () => {
    const {
      page: tab,
      errors,
      lines,
    } = await site.visit({
      html: page(tag(''), `<div id="a" hidden style="width:440px">${MAP}</div><div id="b"></div>`),
    });
    const found = await tab.evaluate(async () => {
      const map = document.querySelector<HTMLElement>('mint-map')!;
      const a = document.querySelector<HTMLElement>('#a')!;
      a.hidden = false;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const shown = map.shadowRoot?.querySelectorAll('.label .value').length;
      document.querySelector('#b')?.append(map);
      const copy = map.cloneNode(true) as HTMLElement;
      a.append(copy);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const late = document.createElement('mint-map');
      document.body.append(late);
      late.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { shown, copied: copy.shadowRoot?.querySelectorAll('[role="option"]').length };
    });
    assert.deepEqual({ ...found, errors, lines }, { shown: 0, copied: 16, errors: [], lines: [] });
  });
});
