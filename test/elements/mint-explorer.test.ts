import { html } from 'lit';
import '../../src/define/mint-explorer.js';
import '../../src/define/mint-sources.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintExplorer } from '../../src/elements/mint-explorer.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, press, until, violations } from '../harness.js';
import { all, headings, plain, textOf } from './reading.js';

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

/** The lines that a visitor sees of what cannot be shown, in the explorer and all that stands in it. */
const linesOf = (element: Element): string[] =>
  [element, ...TAGS.flatMap((tag) => all(element, tag))]
    .flatMap((each) => all(each, '[part="error"]'))
    .filter((line) => line.getClientRects().length > 0)
    .map((line) => plain(line.textContent));

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

  it('leaves out the profile until a Land is chosen, for the map says what to do', async () => {
    const element = await explorer();
    const card = inside(element, 'mint-state-card');
    expect(card.checkVisibility()).to.equal(false);
    element.state = 'TH';
    await element.updateComplete;
    expect(card.checkVisibility()).to.equal(true);
  });

  describe('in a wide column', () => {
    /** Left edge and top of what stands inside. */
    const placesIn = (element: Element): Record<string, DOMRect> =>
      Object.fromEntries(TAGS.map((tag) => [tag, inside(element, tag).getBoundingClientRect()]));

    it('has the finder beside the map, where it stays when the profile comes below the map', async () => {
      const element = await explorer();
      element.style.inlineSize = '1100px';
      await until(() => textOf(inside(element, 'mint-region-finder')).includes('bekannt'));
      const before = placesIn(element);
      expect(before['mint-region-finder']?.top).to.equal(before['mint-map']?.top);
      expect(before['mint-region-finder']?.left).to.be.above(before['mint-map']!.right);
      element.state = 'TH';
      await until(() => textOf(inside(element, 'mint-region-finder')).includes('Treffer'));
      const after = placesIn(element);
      expect(after['mint-region-finder']?.top).to.equal(before['mint-region-finder']?.top);
      expect(after['mint-region-finder']?.left).to.equal(before['mint-region-finder']?.left);
      expect(after['mint-state-card']?.left).to.equal(after['mint-map']?.left);
      expect(after['mint-state-card']?.top).to.be.above(after['mint-map']!.bottom);
    });
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

  for (const [what, group] of [
    ['is empty', ''],
    ['is taken away', null],
  ] as const) {
    it(`holds together where its group ${what}`, async () => {
      const element = await mount<MintExplorer>(
        html`<mint-explorer group="lands"></mint-explorer>`,
      );
      if (group === null) element.removeAttribute('group');
      else element.setAttribute('group', group);
      await element.updateComplete;
      mapIn(element).state = 'HE';
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'HE');
      await until(() => element.stateId === 'HE');
    });
  }

  it('gives its label to the map alone, where it names the figure of the page', async () => {
    const element = await mount<MintExplorer>(
      html`<mint-explorer metric="own" label="Schülerlabore" data="TH;12"></mint-explorer>`,
    );
    await until(() => headings(mapIn(element))[0]?.[1] === 'Schülerlabore');
    expect(all(element, '[part="base"]')[0]?.hasAttribute('aria-label')).to.equal(false);
    expect(inside(element, 'mint-state-card').label).to.equal('');
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

  it('says once that data of the page do not come, in a line and to the page, and again for others', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const told: string[] = [];
    place.addEventListener('mint-error', ({ detail }) => told.push(detail.source));
    const element = place.appendChild(document.createElement('mint-explorer'));
    for (const [at, name] of ['first', 'second'].entries()) {
      element.src = `/no-such/${name}.json`;
      await until(() => told.length > at);
      await until(() => linesOf(element).length > 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(told).to.have.length(at + 1);
      expect(told[at]).to.contain(name);
      expect(linesOf(element), name).to.have.length(1);
    }
    place.remove();
  });

  it('names a Land that does not exist once', async () => {
    const element = await explorer('Atlantis');
    await until(() => textOf(inside(element, 'mint-region-finder')).includes('Netzwerke bekannt'));
    await until(() => linesOf(element).length > 0);
    expect(linesOf(element).join()).to.match(/^„Atlantis“ ist keines/);
    expect(linesOf(element)).to.have.length(1);
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

  describe('by keyboard', () => {
    /** What has the keyboard inside, and what has it in there. */
    const holder = (element: Element): Element | null => element.shadowRoot?.activeElement ?? null;
    const whole = async (state: string): Promise<MintExplorer> => {
      const element = await explorer(state);
      await until(() => textOf(inside(element, 'mint-region-finder')).includes('Treffer'));
      await until(() => all(mapIn(element), 'path[data-area]').length > 0);
      return element;
    };

    it('is walked from the map to profile, contact, finder and comparison, and left', async () => {
      const element = await whole('TH');
      const after = element.parentElement!.appendChild(document.createElement('button'));
      const way: string[] = [];
      mapIn(element).renderRoot.querySelector('select')?.focus();
      for (let steps = 0; steps < 200 && document.activeElement !== after; steps += 1) {
        const { localName = '' } = holder(element) ?? {};
        if (localName !== way.at(-1)) way.push(localName);
        await press('Tab');
      }
      expect(document.activeElement).to.equal(after);
      expect(way.join(' ')).to.equal(
        'mint-map mint-state-card mint-contact mint-state-card mint-region-finder mint-comparison',
      );
    });

    it('shows everywhere what keys choose on the map, and leaves the keyboard there', async () => {
      const element = await whole('TH');
      const map = mapIn(element);
      (all(map, 'path[data-area="TH"]')[0] as SVGElement).focus();
      await press('End');
      await press('Home');
      await press('Enter');
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'BW');
      await until(() => textOf(inside(element, 'mint-state-card')).includes('Baden-Württemberg'));
      expect(holder(element)).to.equal(map);
      expect(holder(map)?.getAttribute('data-area')).to.equal('BW');
    });

    it('shows everywhere what keys choose in finder and comparison, and leaves the keyboard there', async () => {
      const element = await whole('TH');
      const comparison = inside(element, 'mint-comparison');
      const select = all(comparison, '.marked select')[0] as HTMLElement;
      select.focus();
      await press('ArrowUp');
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'SH');
      expect(holder(comparison)).to.equal(select);
      const finder = inside(element, 'mint-region-finder');
      const [land] = all<HTMLElement>(finder, 'select');
      land?.focus();
      await press('ArrowUp');
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'ST');
      expect(holder(finder)).to.equal(land);
    });
  });

  describe('with-hash', () => {
    const address = location.href.replace(/#.*/, '');
    const to = (hash: string): void => history.replaceState(null, '', `${address}${hash}`);
    afterEach(() => to(''));
    const choose = async (element: MintExplorer, state: string): Promise<void> => {
      await until(() => all(mapIn(element), `option[value="${state}"]`).length > 0);
      const select = all(mapIn(element), 'select')[0] as HTMLSelectElement;
      select.value = state;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    /** Its map reads the address once it has put on what its tools wear, beside its own. */
    const withHash = async (name = '', state = ''): Promise<MintExplorer> => {
      const element = await mount<MintExplorer>(
        html`<mint-explorer with-hash=${name} state=${state}></mint-explorer>`,
      );
      const worn = (map: MintMap): number => map.shadowRoot?.adoptedStyleSheets.length ?? 0;
      await until(() => worn(mapIn(element)) > 1);
      await mapIn(element).updateComplete;
      return element;
    };

    it('leaves address and history alone where the page does not ask', async () => {
      to('#mint=TH');
      const { length } = history;
      const element = await explorer();
      await choose(element, 'BY');
      await until(() => inside(element, 'mint-comparison').stateId === 'BY');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(element.stateId).to.equal('BY');
      expect([location.hash, history.length]).to.deep.equal(['#mint=TH', length]);
    });

    it('shows in all of them what the address says', async () => {
      to('#page=2&mint=TH,table');
      const element = await withHash();
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'TH');
      expect(mapIn(element).view).to.equal('table');
      expect(location.hash).to.equal('#page=2&mint=TH,table');
    });

    it('writes into the address what is chosen in any of them, and adds nothing to the history', async () => {
      const element = await withHash();
      const { length } = history;
      await choose(element, 'BY');
      await until(() => location.hash === '#mint=BY');
      inside(element, 'mint-region-finder').state = 'NW';
      await until(() => location.hash === '#mint=NW');
      mapIn(element).view = 'table';
      await until(() => location.hash === '#mint=NW,table');
      expect(history.length).to.equal(length);
    });

    it('follows the visitor back and forth', async () => {
      to('#mint=TH');
      const element = await withHash();
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'TH');
      location.hash = '#mint=BY,table';
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'BY');
      expect(mapIn(element).view).to.equal('table');
      history.back();
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'TH');
      expect(mapIn(element).view).to.equal('map');
      history.forward();
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === 'BY');
    });

    it('keeps it under the name of the page, so that two keep theirs', async () => {
      to('#one=TH&two=BY');
      const place = await mount(
        html`<div>
          <mint-explorer with-hash="one"></mint-explorer>
          <mint-explorer with-hash="two"></mint-explorer>
        </div>`,
      );
      const [one, two] = [...place.querySelectorAll('mint-explorer')];
      await until(() => one?.stateId === 'TH' && two?.stateId === 'BY');
    });

    const MEANINGLESS = { '#mint=XX&a': '#a', '#mint=%E0%A4%A': '', '#mint=TH,moon': '' };
    for (const [hash, left] of Object.entries({
      ...MEANINGLESS,
      '#=&&': '#=&&',
      '#MINT=TH': '#MINT=TH',
    })) {
      it(`stays as the page set it where the address says nothing, and tidies its part of it: ${hash}`, async () => {
        to(hash);
        const element = await withHash('', 'HE');
        expect([element.stateId, mapIn(element).view]).to.deep.equal(['HE', 'map']);
        expect(location.hash).to.equal(left);
        await choose(element, 'BY');
        await until(() => /^#(.*&)?mint=BY$/.test(location.hash));
      });
    }

    it('keeps that a visitor wants no Land', async () => {
      to('#mint=');
      const element = await withHash('', 'HE');
      for (const tag of TAGS) await until(() => inside(element, tag).stateId === null);
    });
  });

  it('keeps what the visitor does to the map when something else changes', async () => {
    const element = await mount<MintExplorer>(
      html`<mint-explorer view="table" metric="regions"></mint-explorer>`,
    );
    const map = mapIn(element);
    await until(() => map.view === 'table');
    map.view = 'map';
    inside(element, 'mint-region-finder').state = 'NW';
    await until(() => element.stateId === 'NW' && map.stateId === 'NW');
    await element.updateComplete;
    expect(map.view).to.equal('map');
    Object.assign(element, { view: 'tiles' });
    await until(() => map.view === 'tiles');
  });

  it('A-13 has nothing axe would object to', async () => {
    const element = await explorer('TH');
    await until(() => textOf(inside(element, 'mint-region-finder')).includes('Treffer'));
    expect(await violations(element)).to.deep.equal([]);
  });
});
