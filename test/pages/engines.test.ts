/** The built script in each engine; what an element does in detail is tested on its source. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { withMeasures } from '../../src/dataset/bundled/measures.js';
import { STATE_IDS, stateOf } from '../../src/dataset/states.js';
import { TAGS } from '../../scripts/elements.js';
import { listen } from '../../scripts/static-server.js';
import { pageServer } from './browser.js';
import { ENGINE, openTab, type Tab } from './tab.js';

/** Every line on the console and every error that nobody caught, from before our script on. */
const RECORDER = `<script>
  var lines = [];
  for (const kind of ['log', 'info', 'warn', 'error']) console[kind] = (...texts) => lines.push(kind + ': ' + texts.join(' '));
  /** Length of the text in an element and all that it shows in turn. */
  var told = (node) => node.nodeType === 3 ? node.data.trim().length
    : node.localName === 'style' ? 0
    : [...(node.shadowRoot ?? node).childNodes].reduce((sum, each) => sum + told(each), 0);
  addEventListener('error', (event) => lines.push('error: ' + (event.message || event.target.localName)), true);
  addEventListener('unhandledrejection', (event) => lines.push('rejected: ' + event.reason));
</script>`;

/** The map first: its keys are pressed as a visitor's who comes from the address bar. */
const ORDER = ['mint-map', ...TAGS.filter((tag) => tag !== 'mint-map')];

const html = `<!doctype html><html lang="de"><head><title>t</title><link rel="icon" href="data:,">${RECORDER}
<script type="module" src="dist/mint-widgets.js"></script></head>
<body>${ORDER.map((tag) => `<${tag} ${tag === 'mint-map' ? 'id' : 'for'}="map" state="TH" group="page"><p>Ersatz</p></${tag}>`).join('\n')}</body></html>`;

const inMap = (expression: string): string =>
  `((root) => ${expression})(document.querySelector('mint-map').shadowRoot)`;

describe(`the built script in ${ENGINE}`, () => {
  const server = pageServer(() => ({ html }));
  let tab: Tab;

  before(async () => {
    const address = await listen(server, 0);
    tab = await openTab();
    await tab.visit(`${address}page.html`);
  });
  after(async () => {
    await tab.close();
    server.close();
  });

  /** Asks until the page answers as it should, ten seconds at the most; fails with its last answer. */
  async function becomes(expression: string, wanted: unknown): Promise<void> {
    for (let turn = 0; turn < 100; turn++) {
      if (JSON.stringify(await tab.ask(expression)) === JSON.stringify(wanted)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual(await tab.ask(expression), wanted, expression);
  }

  for (const tag of TAGS) {
    it(`registers ${tag} and shows text in a box with a size`, () =>
      becomes(
        `(() => {
          const element = document.querySelector('${tag}');
          const { width, height } = element.getBoundingClientRect();
          return [!!customElements.get('${tag}'), told(element) > 40, width > 300, height > 40];
        })()`,
        [true, true, true, true],
      ));
  }

  it('speaks the names of all 16 Länder on the map, and draws each', async () => {
    const names = STATE_IDS.map((id) => stateOf(withMeasures, id).name?.de ?? '');
    assert.equal(new Set(names).size, 16);
    for (const name of names) {
      await becomes(
        inMap(
          `[...root.querySelectorAll('[role="option"]')].filter((each) => each.getAttribute('aria-label').replace(/\\u00AD/g, '').split(/[:,]/)[0] === ${JSON.stringify(name)} && each.getBoundingClientRect().width > 1).length`,
        ),
        1,
      );
    }
  });

  it('lets a Land be chosen by keys, and tells the group', async () => {
    await tab.ask(
      `void document.addEventListener('mint-select', ({ detail }) => { window.chosen = detail.state + ' ' + detail.origin; })`,
    );
    const focused = inMap(`root.activeElement?.getAttribute('data-area') ?? ''`);
    for (let turn = 0; turn < 20 && (await tab.ask(focused)) === ''; turn++) await tab.press('Tab');
    assert.equal(await tab.ask(focused), 'TH');
    await tab.press('ArrowDown');
    assert.equal(await tab.ask(focused), 'BY');
    await tab.press('Enter');
    await becomes(`window.chosen`, 'BY keyboard');
    await becomes(
      `document.querySelector('mint-state-card').shadowRoot.querySelector('[part~="heading"]').textContent.trim()`,
      'Bayern',
    );
  });

  it('prints the table of the map', async () => {
    const rows = inMap(`root.querySelectorAll('tbody tr').length`);
    assert.equal(await tab.ask(rows), 0);
    await tab.ask(`void addEventListener('beforeprint', () => { window.printed = ${rows}; })`);
    const paper = await tab.print();
    // WebKitWebDriver has no command to print: there the page is told as by the browser.
    if (!paper) await tab.ask(`dispatchEvent(new Event('beforeprint'))`);
    else assert.ok(paper.length > 20_000, `${paper.length} bytes`);
    assert.equal(await tab.ask('window.printed'), 16);
  });

  it('says nothing on the console', async () => {
    assert.deepEqual(await tab.ask('lines'), []);
  });
});
