/** What a visitor without a pointer meets: where Tab stops in each element, in which order, and that it shows where it is. */
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-bodies.js';
import '../../src/define/mint-comparison.js';
import '../../src/define/mint-data-table.js';
import '../../src/define/mint-explorer.js';
import '../../src/define/mint-figure.js';
import '../../src/define/mint-legend.js';
import '../../src/define/mint-offers.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-structure.js';
import '../../src/define/mint-tasks.js';
import '../../src/define/mint-timeline.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import { expect, mount, onlyIn, press, until } from '../harness.js';
import { plain, textOf } from './reading.js';

/** What has the keyboard, however deep it lies. */
function holder(root: Document | ShadowRoot = document): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement
    ? holder(activeElement.shadowRoot)
    : activeElement;
}

/** A thing to stop at as a visitor knows it: by its name, else by what stands in it. */
function nameOf(stop: Element): string {
  const label = stop.getAttribute('aria-label') ?? stop.closest('label')?.querySelector('span');
  const text = typeof label === 'string' ? label : (label ?? stop).textContent;
  return plain(text)
    .replace(/[↕↑↓]$/, '')
    .trim();
}

const showsFocus = (stop: Element): boolean =>
  parseFloat(getComputedStyle(stop).outlineWidth) >= 2 &&
  getComputedStyle(stop).outlineStyle !== 'none';

interface Place {
  before: HTMLElement;
  after: HTMLElement;
  column: HTMLElement;
}

/** Between two buttons of a page, in a column of 640 px. */
async function between(content: TemplateResult, beyond = html``): Promise<Place> {
  await mount(
    html`<button id="before">before</button>
      <div id="column">${content}</div>
      <button id="after">after</button>${beyond}`,
  );
  const [before, column, after] = ['before', 'column', 'after'].map((id) =>
    document.getElementById(id),
  );
  if (!before || !column || !after) throw new Error('there are no two buttons');
  column.style.inlineSize = '640px';
  return { before, column, after };
}

/** All that Tab stops at between the two buttons, in its order; each must show that it has the keyboard. */
async function walk({ before, after }: Place): Promise<Element[]> {
  const stops: Element[] = [];
  before.focus();
  for (;;) {
    await press('Tab');
    // On a busy machine WebKit moves the focus a moment after the key: until then nothing has it.
    await until(() => document.activeElement !== document.body);
    const stop = holder();
    if (!stop || stop === after) return stops;
    expect(showsFocus(stop), `focus on ${nameOf(stop)}`).to.equal(true);
    if (stops.includes(stop)) throw new Error(`comes back to ${nameOf(stop)}`);
    stops.push(stop);
  }
}

/** The same backwards. */
async function walkBack({ before, after }: Place): Promise<Element[]> {
  const stops: Element[] = [];
  after.focus();
  for (;;) {
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    const stop = holder();
    if (!stop || stop === before || stops.includes(stop)) return stops.reverse();
    stops.push(stop);
  }
}

const SOURCES = /^\d+ Quellen?$/;

/** Where Tab stops in each element: names, or patterns where data may change. */
const STOPS: Readonly<Record<string, [TemplateResult, (string | RegExp)[]]>> = {
  'a data table': [
    html`<mint-data-table metric="regions"></mint-data-table>`,
    ['Land', 'MINT-Regionen', 'Als CSV speichern', SOURCES],
  ],
  'a data table of two metrics': [
    html`<mint-data-table columns="regions-per-million regions"></mint-data-table>`,
    [
      'Land',
      'MINT-Regionen je 1 Million Einwohner:innen',
      'MINT-Regionen',
      'Als CSV speichern: MINT-Regionen je 1 Million Einwohner:innen',
      'Als CSV speichern: MINT-Regionen',
      SOURCES,
    ],
  ],
  'a comparison': [
    html`<mint-comparison states="TH,BY,BE" rows="regions"></mint-comparison>`,
    ['Land 1 im Vergleich', 'Land 2 im Vergleich', 'Land 3 im Vergleich', SOURCES],
  ],
  'a comparison without selects': [
    html`<mint-comparison states="TH,BY" rows="regions" without-picker></mint-comparison>`,
    [SOURCES],
  ],
  'a timeline': [html`<mint-timeline></mint-timeline>`, ['Land', 'Art', SOURCES]],
  'a folded timeline of some years': [
    html`<mint-timeline states="TH" from="2020" to="2022" layout="compact"></mint-timeline>`,
    ['Art', /^2022 \d+ Ereignis/, /^2021 \d+ Ereignis/, /^2020 \d+ Ereignis/, SOURCES],
  ],
  'a chart': [
    html`<mint-timeline layout="chart"></mint-timeline>`,
    ['Zahlen als Tabelle', SOURCES],
  ],
  'a structure': [html`<mint-structure focus="regionen"></mint-structure>`, [SOURCES]],
  'a figure': [
    html`<mint-figure figure="regions"></mint-figure>`,
    [/^\d weitere Zählungen$/, SOURCES],
  ],
  tasks: [html`<mint-tasks></mint-tasks>`, [SOURCES]],
  offers: [html`<mint-offers category="information"></mint-offers>`, ['mint-regionen.de', SOURCES]],
  bodies: [html`<mint-bodies></mint-bodies>`, [SOURCES]],
  'sources without any': [html`<mint-sources></mint-sources>`, []],
  'a key without a map': [html`<mint-legend></mint-legend>`, []],
};

/** Waits until an element and what it loads stand there: until nothing more has been drawn for a while. */
async function stands(element: MintElement): Promise<void> {
  for (let text = ''; text === '' || text !== textOf(element);) {
    text = textOf(element);
    await new Promise((resolve) => setTimeout(resolve, 60));
    // What is measured once it is laid out is drawn anew in the frame after that, however late these come.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

async function standing(template: TemplateResult, beyond?: TemplateResult<1>): Promise<Place> {
  const place = await between(template, beyond);
  await stands(place.column.firstElementChild as MintElement);
  return place;
}

describe('by keyboard', () => {
  for (const [name, [template, wanted]] of Object.entries(STOPS)) {
    it(`Tab goes through ${name}, and out of it`, async () => {
      const names = (await walk(await standing(template))).map(nameOf);
      expect(names, names.join(', ')).to.have.length(wanted.length);
      for (const [at, told] of wanted.entries()) {
        if (typeof told === 'string') expect(names[at]).to.equal(told);
        else expect(names[at]).to.match(told);
      }
    });
  }

  it('Tab passes the key of a map, which has nothing to press', async () => {
    const key = html`<mint-legend for="m"></mint-legend>`;
    const place = await standing(key, html`<mint-map id="m"></mint-map>`);
    expect(textOf(place.column.firstElementChild!)).to.contain('unter 0,5 (4 Länder)');
    expect(await walk(place)).to.have.length(0);
  });

  it('Tab goes through the list of sources, each a link', async () => {
    const list = html`<mint-sources></mint-sources>`;
    const place = await standing(list, html`<mint-tasks topic="needs"></mint-tasks>`);
    const [stop, ...more] = await walk(place);
    expect(more).to.have.length(0);
    expect(stop?.matches('ol [part="source"] a[href^="https://"]')).to.equal(true);
  });

  onlyIn(['chromium', 'firefox'], 'The WebKitWebDriver of the runner holds no key down', () => {
    for (const [name, [template]] of Object.entries(STOPS)) {
      it(`Shift and Tab go back through ${name} the same way`, async () => {
        const place = await standing(template);
        expect((await walkBack(place)).map(nameOf)).to.deep.equal((await walk(place)).map(nameOf));
      });
    }
  });
});
