import { html } from 'lit';
import '../../src/define/mint-explorer.js';
import '../../src/define/mint-sources.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintExplorer } from '../../src/elements/mint-explorer.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, until, violations } from '../harness.js';
import { all, headings, textOf } from './reading.js';

const explorer = (state = ''): Promise<MintExplorer> =>
  mount<MintExplorer>(html`<mint-explorer state=${state}></mint-explorer>`);

function inside(element: Element, tag: string): MintElement {
  const found = all(element, tag)[0];
  if (!found) throw new Error(`there is no <${tag}>`);
  return found as MintElement;
}

const mapIn = (element: Element): MintMap => inside(element, 'mint-map') as MintMap;

const TAGS = [
  'mint-map',
  'mint-state-card',
  'mint-contact',
  'mint-region-finder',
  'mint-comparison',
];

describe('<mint-explorer>', () => {
  it('is map, profile, contact, finder and comparison, one rank below its own heading', async () => {
    const element = await explorer();
    expect(headings(element)).to.deep.equal([[3, 'MINT-Bildung in den Ländern']]);
    for (const tag of TAGS) expect(inside(element, tag).headingLevel).to.equal(4);
  });

  it('shows in all of them the Land of the page', async () => {
    const element = await explorer('Thüringen');
    for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'TH');
  });

  it('shows in all of them the Land that a visitor chooses in one', async () => {
    const element = await explorer('TH');
    const map = mapIn(element);
    await until(() => map.shadowRoot?.querySelector('option[value="NW"]') !== null);
    const select = map.shadowRoot?.querySelector('select');
    if (!select) throw new Error('the map has no select');
    select.value = 'NW';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'NW');
    expect(element.stateId).to.equal('NW');
  });

  it('forgets the Land in all of them when the page takes it back', async () => {
    const element = await explorer('TH');
    await until(() => inside(element, 'mint-map').stateId === 'TH');
    element.removeAttribute('state');
    for (const tag of ['mint-map', 'mint-state-card', 'mint-region-finder']) {
      await until(() => inside(element, tag).stateId === null);
    }
  });

  it('leaves other explorers of the page alone, unless they are of one group', async () => {
    const place = await mount(
      html`<div>
        <mint-explorer state="TH"></mint-explorer>
        <mint-explorer state="BY"></mint-explorer>
      </div>`,
    );
    const [first, second] = [...place.querySelectorAll('mint-explorer')];
    if (!first || !second) throw new Error('there are no two');
    inside(first, 'mint-map').state = 'HE';
    await until(() => first.stateId === 'HE');
    expect(second.stateId).to.equal('BY');
    expect(first.group).to.not.equal(second.group);
  });

  it('passes on what the page sets of the map, by attribute and by property', async () => {
    const element = await mount<MintExplorer>(
      html`<mint-explorer metric="regions" without-legend view="table"></mint-explorer>`,
    );
    const map = mapIn(element);
    await until(() => map.metric === 'regions');
    expect(map.withoutLegend).to.equal(true);
    expect(map.view).to.equal('table');
    Object.assign(element, { metric: 'district-coverage' });
    await until(() => map.metric === 'district-coverage');
  });

  it('speaks one language in all of them', async () => {
    const element = await mount<MintExplorer>(html`<mint-explorer lang="en"></mint-explorer>`);
    expect(textOf(element)).to.contain('MINT education in the German states');
    for (const tag of TAGS) {
      await until(() => inside(element, tag).lang === 'en');
    }
  });

  it('gives the data of the page to all of them', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = `<mint-explorer state="TH"><script type="application/json">{
      "publisher": { "name": { "de": "Beispielstelle" } },
      "states": { "TH": { "counts": [{ "value": 99, "condition": "published", "asOf": "2026", "src": [] }] } }
    }</script></mint-explorer>`;
    const element = place.querySelector('mint-explorer');
    if (!element) throw new Error('there is no explorer');
    await until(() => all(element, 'mint-map').length > 0);
    for (const tag of ['mint-map', 'mint-state-card', 'mint-comparison']) {
      await until(() => textOf(inside(element, tag)).includes('99'));
    }
    place.remove();
  });

  it('is ready once, when all that stands in it is', async () => {
    let count = 0;
    const heard = new Promise<void>((resolve) => {
      addEventListener(
        'mint-ready',
        () => {
          count += 1;
          resolve();
        },
        { capture: false },
      );
    });
    const element = await explorer('TH');
    await heard;
    expect(textOf(inside(element, 'mint-region-finder'))).to.contain('Treffer');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count).to.equal(1);
  });

  it('lets its sources be listed', async () => {
    const place = await mount(
      html`<div><mint-explorer state="TH"></mint-explorer><mint-sources></mint-sources></div>`,
    );
    const sources = place.querySelector('mint-sources');
    if (!sources) throw new Error('there is no <mint-sources>');
    await until(() => all(sources, '[part="source"]').length > 10);
  });

  it('A-13 has nothing axe would object to', async () => {
    const element = await explorer('TH');
    await until(() => textOf(inside(element, 'mint-region-finder')).includes('Treffer'));
    expect(await violations(element)).to.deep.equal([]);
  });
});
