import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-region-finder.js';
import type { Dataset, Region } from '../../src/dataset/schema.js';
import type { MintRegionFinder } from '../../src/elements/mint-region-finder.js';
import type { MintSelectDetail } from '../../src/events.js';
import { expect, mount, press, until, violations } from '../harness.js';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const all = <Wanted extends Element = HTMLElement>(host: Element, selector: string): Wanted[] => [
  ...(host.shadowRoot?.querySelectorAll<Wanted>(selector) ?? []),
];
const part = (finder: Element, name: string): string =>
  plain(all(finder, `[part~="${name}"]`)[0]?.textContent);
const results = (finder: Element): HTMLElement[] => all(finder, '[part~="result"]');
const titles = (finder: Element): string[] =>
  results(finder).map((each) => plain(each.querySelector('.name')?.textContent));
const said = (finder: Element): string => plain(all(finder, '[role="status"]')[0]?.textContent);
const field = (finder: Element): HTMLInputElement => all<HTMLInputElement>(finder, 'input')[0]!;
const selects = (finder: Element) => all<HTMLSelectElement>(finder, 'select');
const asks = (finder: Element) => all<HTMLButtonElement>(finder, '.ask');

const stands = (finder: Element): boolean => part(finder, 'summary') !== '';

async function finderOf(
  query = '',
  state = '',
  kind = '',
  data: Dataset | null = null,
): Promise<MintRegionFinder> {
  const finder = await mount<MintRegionFinder>(
    html`<mint-region-finder
      query=${query}
      state=${state}
      kind=${kind}
      .data=${data}
    ></mint-region-finder>`,
  );
  await until(() => stands(finder));
  if (data) await until(() => !finder.textContent && part(finder, 'base') !== '');
  return finder;
}

async function type(finder: MintRegionFinder, text: string): Promise<void> {
  field(finder).focus();
  await sendKeys({ type: text });
  await finder.updateComplete;
}

async function choose(finder: MintRegionFinder, at: number, value: string): Promise<void> {
  const select = selects(finder)[at]!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

function selections(target: EventTarget): MintSelectDetail[] {
  const list: MintSelectDetail[] = [];
  target.addEventListener('mint-select', (event) =>
    list.push((event as CustomEvent<MintSelectDetail>).detail),
  );
  return list;
}

const region = (de: string, more: Partial<Region> = {}): Region => ({
  name: { de },
  state: 'TH',
  ...more,
});

/** So many networks of a page, `Probe 1` and on. */
const probes = (count: number): Dataset => ({
  regions: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`probe-${at}`, region(`Probe ${at + 1}`)]),
  ),
});

describe('<mint-region-finder>', () => {
  describe('before anything is asked for', () => {
    it('says how many networks are known, as of when, and that there may be more', async () => {
      const finder = await finderOf();
      expect(part(finder, 'summary')).to.equal(
        'Uns sind 174 Netzwerke bekannt (zuletzt geprüft: 21. November 2026). Es können mehr sein.',
      );
      expect(results(finder)).to.have.length(0);
    });

    it('lists them when asked, twenty at a time, and goes on where the new ones begin', async () => {
      const finder = await finderOf();
      const [list] = all(finder, '.more');
      expect(plain(list?.textContent)).to.equal('Alle 174 Netzwerke auflisten');
      list?.click();
      await finder.updateComplete;
      expect(results(finder)).to.have.length(20);
      all(finder, '.more')[0]?.click();
      await until(() => results(finder).length === 40);
      await until(() => finder.shadowRoot?.activeElement === results(finder)[20]);
    });

    it('can be typed in before its part is there, and keeps what was typed', async () => {
      const finder = await mount<MintRegionFinder>(html`<mint-region-finder></mint-region-finder>`);
      expect(stands(finder)).to.equal(false);
      expect(part(finder, 'base')).to.contain('Die Netzwerke werden geladen …');
      const input = field(finder);
      input.value = 'Aachen';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(() => results(finder).length > 0);
      expect(field(finder)).to.equal(input);
      expect(input.value).to.equal('Aachen');
      expect(titles(finder)[0]).to.contain('Aachen');
    });
  });

  describe('what it finds', () => {
    it('answers while a visitor types', async () => {
      const finder = await finderOf();
      await type(finder, 'heilbr');
      expect(titles(finder)[0]).to.equal('Zukunftsallianz MINT-Region Heilbronn');
      expect(finder.query).to.equal('heilbr');
      expect(finder.getAttribute('query')).to.equal('');
    });

    for (const query of ['Böblingen', 'boeblingen', 'BOBLINGEN', 'Böblignen', 'böbl']) {
      it(`finds the same for ${query}`, async () => {
        expect(titles(await finderOf(query))[0]).to.equal('NeMo MINT-Region Böblingen');
      });
    }

    for (const query of ["let's mint e.V.", 'Let’s MINT e. V.']) {
      it(`finds a name whatever marks it is written with: ${query}`, async () => {
        expect(titles(await finderOf(query))[0]).to.equal('Let’s MINT e. V.');
      });
    }

    it('says the name of a town that is a Land once', async () => {
      const found = results(await finderOf('Bremen')).map(({ textContent }) => plain(textContent));
      expect(found.some((text) => text.includes(' · Bremen'))).to.equal(true);
      expect(found.filter((text) => text.includes('Bremen · Bremen'))).to.deep.equal([]);
    });

    it('tells of each its kind, town, Land, Kreise, time, date and source', async () => {
      const finder = await finderOf('Nemo Böblingen');
      const [first] = results(finder);
      expect(plain(first?.textContent)).to.match(
        /^NeMo MINT-Region Böblingen MINT-Region · Böblingen · Baden-Württemberg .*Stand: 2022.* · Quelle: /,
      );
      expect(first?.querySelector('.name a')?.getAttribute('href')).to.equal(
        'https://www.nemo-bb.de/',
      );
    });

    it('says what is planned, has ended, or nobody knows', async () => {
      const finder = await finderOf('Probe', '', '', {
        regions: {
          a: region('Probe A', { status: 'planned' }),
          b: region('Probe B', { until: '2020' }),
          c: region('Probe C', { status: 'unclear' }),
          d: region('Probe D'),
        },
      });
      await until(() => results(finder).length === 4);
      const words = results(finder).map((each) => plain(each.querySelector('strong')?.textContent));
      expect(titles(finder)).to.deep.equal(['Probe A', 'Probe C', 'Probe D', 'Probe B']);
      expect(words).to.deep.equal(['geplant', 'Stand unklar', '', 'beendet']);
    });

    it('names Kreise, which of them in part, and folds long lists', async () => {
      const finder = await finderOf('Probe', '', '', {
        regions: {
          a: region('Probe A', { districts: [{ ags: '16053' }, { ags: '16061', part: true }] }),
          b: region('Probe B', {
            districts: ['16051', '16052', '16053', '16054', '16055', '16061'].map((ags) => ({
              ags,
            })),
          }),
          c: region('Probe C', { districts: [{ ags: '16053' }] }),
        },
      });
      await until(() => results(finder).length === 3);
      expect(plain(results(finder)[2]?.textContent)).to.contain('Kreis: Jena Stand');
      expect(plain(results(finder)[0]?.textContent)).to.contain(
        'Kreise: Jena, Eichsfeld (zum Teil)',
      );
      expect(plain(results(finder)[1]?.querySelector('summary')?.textContent)).to.equal(
        'Kreise (6)',
      );
    });

    it('names the page as the source of its own networks', async () => {
      const finder = await finderOf('Probe', '', '', probes(1));
      await until(() => results(finder).length === 1);
      expect(plain(results(finder)[0]?.textContent)).to.contain('Angabe: Diese Seite');
    });

    it('makes no link of an address that may be none', async () => {
      const finder = await finderOf('Probe', '', '', {
        regions: { a: region('Probe <b>A</b>') },
      });
      await until(() => results(finder).length === 1);
      expect(titles(finder)).to.deep.equal(['Probe <b>A</b>']);
      expect(results(finder)[0]?.querySelector('.name a')).to.equal(null);
    });

    it('searches 10,000 networks of a page within a frame', async () => {
      const finder = await finderOf('', '', '', probes(10_000));
      await until(() => part(finder, 'summary').includes('10.174'));
      const times: number[] = [];
      for (const query of ['p', 'pr', 'probe', 'probe 9', 'probe 99', 'prboe 999']) {
        const start = performance.now();
        finder.query = query;
        await finder.updateComplete;
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      expect(times[3]).to.be.below(50);
      expect(titles(finder)[0]).to.equal('Probe 999');
    });
  });

  describe('filters', () => {
    it('keep to the Land and the kind of the attributes', async () => {
      const finder = await finderOf('', 'Thüringen', 'research-centre');
      expect(selects(finder).map(({ value }) => value)).to.deep.equal(['TH', 'research-centre']);
      const kinds = results(finder).map((each) =>
        plain(each.querySelector('p.small')?.textContent),
      );
      expect(new Set(kinds.map((each) => each.split(' · ')[0]))).to.deep.equal(
        new Set(['Schülerforschungszentrum']),
      );
      expect(part(finder, 'office')).to.contain('Zuständig im Land Thüringen MINT Thüringen');
      expect(asks(finder)).to.have.length(0);
    });

    it('tell the page when a visitor picks a Land, and stay where it objects', async () => {
      const finder = await finderOf();
      const list = selections(finder);
      await choose(finder, 0, 'BY');
      expect(list).to.deep.equal([
        { state: 'BY', name: 'Bayern', value: null, unit: '', origin: 'picker' },
      ]);
      expect(finder.state).to.equal('BY');
      finder.addEventListener('mint-select', (event) => event.preventDefault());
      await choose(finder, 0, 'TH');
      expect(selects(finder)[0]?.value).to.equal('BY');
      expect(finder.state).to.equal('BY');
    });

    it('say what they leave out, and go when asked; the field has the keyboard then', async () => {
      const finder = await finderOf('Jena', 'NW');
      expect(part(finder, 'summary')).to.contain('gesucht im Land Nordrhein-Westfalen');
      const [widen] = all(finder, '.none > button');
      expect(plain(widen?.textContent)).to.match(/^\d+ Treffer ohne Filter zeigen$/);
      widen?.click();
      await until(() => results(finder).length > 0);
      expect(finder.shadowRoot?.activeElement).to.equal(field(finder));
      expect(selects(finder)[0]?.value).to.equal('');
    });

    it('leave a kind that is none out of account, and say so once on the console', async () => {
      const { warn } = console;
      const lines: unknown[] = [];
      console.warn = (line: unknown) => lines.push(line);
      try {
        const finder = await finderOf('', 'SN', 'shool');
        await finder.updateComplete;
        expect(selects(finder)[1]?.value).to.equal('');
        expect(results(finder).length).to.be.greaterThan(1);
      } finally {
        console.warn = warn;
      }
      expect(lines.filter((line) => String(line).includes('shool'))).to.have.length(1);
    });
  });

  describe('where nothing is known', () => {
    it('says what was searched for, never that there is none, and whom to ask in the Land', async () => {
      const finder = await finderOf('Wilhelmshaven');
      expect(part(finder, 'summary')).to.equal(
        'Für Wilhelmshaven ist uns kein Netzwerk bekannt. Das heißt nicht, dass es keines gibt.',
      );
      expect(part(finder, 'office')).to.contain(
        'Im Land Niedersachsen ist uns keine zuständige Stelle bekannt',
      );
      expect(part(finder, 'office')).to.contain('mint-regionen.de');
    });

    it('divides no address by a hyphen', async () => {
      for (const query of ['Wilhelmshaven', 'Jena']) {
        const finder = await finderOf(query);
        const link = all(finder, '[part~="office"] a')[0]!;
        expect(link.textContent).to.match(/^\S+\.de$/);
        expect(getComputedStyle(link).hyphens, query).to.equal('manual');
      }
    });

    it('says of words that mean nothing to us who helps all over Germany', async () => {
      const finder = await finderOf('Xyzzyx <b>');
      expect(part(finder, 'summary')).to.contain('Zu „Xyzzyx <b>“ ist uns kein Netzwerk bekannt.');
      expect(part(finder, 'office')).to.contain('Körber-Stiftung');
    });

    it('says of postcodes what to enter instead', async () => {
      for (const query of ['99084', ' D-99084 ']) {
        expect(part(await finderOf(query), 'summary')).to.equal(
          'Postleitzahlen können wir keinem Kreis zuordnen. Bitte geben Sie den Ort oder den Kreis ein.',
        );
      }
    });
  });

  describe('whom to ask', () => {
    it('stands at the best answer, and at another when that is chosen', async () => {
      const finder = await finderOf('Aachen');
      const [first, second] = asks(finder);
      expect(first?.getAttribute('aria-expanded')).to.equal('true');
      expect(part(finder, 'office')).to.contain('zdi.NRW');
      second?.click();
      await finder.updateComplete;
      expect(asks(finder).map((each) => each.getAttribute('aria-expanded'))).to.deep.equal([
        'false',
        'true',
        'false',
      ]);
      second?.click();
      await finder.updateComplete;
      expect(all(finder, '[part~="office"]')).to.have.length(0);
    });

    it('is told to the page with the Land, by pointer and by keyboard; the results stay', async () => {
      const finder = await finderOf('MINT');
      const before = titles(finder);
      const list = selections(finder);
      asks(finder)[1]?.focus();
      await press('Enter');
      await finder.updateComplete;
      expect(list.map(({ state, origin }) => [state, origin])).to.deep.equal([['NI', 'keyboard']]);
      expect(finder.state).to.equal('NI');
      expect(titles(finder)).to.deep.equal(before);
      expect(selects(finder)[0]?.value).to.equal('');
    });

    it('keeps the results where the page that listens sets the same Land at once', async () => {
      const finder = await finderOf('MINT');
      const before = [titles(finder), part(finder, 'summary')];
      finder.addEventListener('mint-select', ({ detail }) => (finder.state = detail.state ?? ''));
      asks(finder)[1]?.click();
      await finder.updateComplete;
      expect(finder.state).to.equal('NI');
      expect([titles(finder), part(finder, 'summary')]).to.deep.equal(before);
      finder.state = 'TH';
      await finder.updateComplete;
      expect(selects(finder)[0]?.value).to.equal('TH');
    });

    it('stays closed where the page objects', async () => {
      const finder = await finderOf('Aachen');
      finder.addEventListener('mint-select', (event) => event.preventDefault());
      asks(finder)[1]?.click();
      await finder.updateComplete;
      expect(asks(finder)[1]?.getAttribute('aria-expanded')).to.equal('false');
      expect(finder.state).to.equal('');
    });

    it('leads the others of the group, and follows the Land they choose', async () => {
      const root = await mount(
        html`<div>
          <mint-region-finder group="g" query="Aachen"></mint-region-finder>
          <mint-contact group="g"></mint-contact>
        </div>`,
      );
      const finder = root.querySelector('mint-region-finder')!;
      const contact = root.querySelector('mint-contact')!;
      await until(() => results(finder).length > 0);
      asks(finder)[1]?.click();
      await until(() => contact.state === 'NW');
      contact.state = 'TH';
      await until(() => selects(finder)[0]?.value === 'TH');
      expect(part(finder, 'summary')).to.contain('gesucht im Land Thüringen');
    });

    it('searches everywhere again when the group takes its Land back', async () => {
      const root = await mount(
        html`<div>
          <mint-region-finder group="g" state="TH"></mint-region-finder>
          <mint-contact group="g"></mint-contact>
        </div>`,
      );
      const finder = root.querySelector('mint-region-finder')!;
      await until(() => selects(finder)[0]?.value === 'TH');
      root.querySelector('mint-contact')!.state = '';
      await until(() => selects(finder)[0]?.value === '');
    });
  });

  describe('for those who cannot see it', () => {
    it('says how many were found, at most once in 500 ms, and nothing before', async () => {
      const finder = await finderOf();
      expect(said(finder)).to.equal('');
      await type(finder, 'a');
      const first = said(finder);
      await type(finder, 'achen');
      await until(() => said(finder) === '3 Treffer');
      expect(first).to.not.equal('3 Treffer');
      await type(finder, 'qqq');
      await until(() => said(finder) === 'Kein Treffer');
    });

    it('names field, lists, map and buttons', async () => {
      const finder = await finderOf('Aachen');
      expect(all(finder, '[part="base"]')[0]?.getAttribute('aria-label')).to.equal(
        'MINT-Netzwerke finden',
      );
      expect(field(finder).labels?.[0]?.textContent).to.contain('Name, Ort oder Kreis');
      expect(all(finder, 'ol[part="results"]')[0]?.getAttribute('aria-label')).to.equal(
        'Netzwerke',
      );
      expect(all(finder, '[part="map"]')[0]?.getAttribute('aria-label')).to.equal(
        'Karte mit den Orten der Netzwerke (2)',
      );
      expect(asks(finder)[1]?.getAttribute('aria-label')).to.equal(
        'Zuständige Stelle im Land: zdi-Netzwerk Aachen und Kreis Heinsberg',
      );
    });

    it('draws on the map what has a known town, and says what has none', async () => {
      const finder = await finderOf('Aachen');
      expect(all(finder, '.seats .seat')).to.have.length(1);
      expect(part(finder, 'base')).to.contain('Ein Netzwerk, dessen Ort wir nicht kennen');
    });

    it('A-25 has nothing to hit that is lower than 24 px', async () => {
      const finder = await finderOf('MINT');
      for (const each of all(finder, 'summary, button, input, select, a')) {
        expect(each.getBoundingClientRect().height, plain(each.outerHTML)).to.be.at.least(24);
      }
    });

    it('A-50 never scrolls sideways', async () => {
      for (const width of ['200px', '320px', '640px', '1200px']) {
        const finder = await finderOf('MINT');
        finder.style.inlineSize = width;
        await finder.updateComplete;
        expect(finder.shadowRoot?.querySelector('.base')?.scrollWidth).to.be.at.most(
          parseInt(width),
        );
      }
    });

    it('A-50 shows its map in a narrow column too, below what was found', async () => {
      const finder = await finderOf('MINT');
      finder.style.inlineSize = '320px';
      const [map, list] = ['.seats', '.results'].map((name) =>
        all(finder, name)[0]!.getBoundingClientRect(),
      );
      expect(map!.width).to.be.within(200, 320);
      expect(map!.top).to.be.at.least(list!.bottom);
    });

    it('has the key beside its map, where both have room below what was found, and stays in its width', async () => {
      const finder = await finderOf('MINT');
      for (const width of [416, 487, 639]) {
        finder.style.inlineSize = `${width}px`;
        const [map, key] = ['.seats', '.key'].map((name) =>
          all(finder, name)[0]!.getBoundingClientRect(),
        );
        expect(key!.left, `${width} px`).to.be.at.least(map!.right);
        expect(key!.top, `${width} px`).to.be.closeTo(map!.top, 1);
        expect(all(finder, '.base')[0]!.scrollWidth).to.be.at.most(width);
      }
    });

    it('A-13 gives axe nothing to find', async () => {
      const finder = await finderOf('MINT');
      expect(await violations(finder)).to.deep.equal([]);
    });
  });

  describe('on the page', () => {
    it('speaks English where the page does', async () => {
      const finder = await mount(
        html`<mint-region-finder lang="en" query="Wilhelmshaven"></mint-region-finder>`,
      );
      await until(() => stands(finder));
      expect(part(finder, 'heading')).to.equal('Find MINT networks');
      expect(part(finder, 'summary')).to.equal(
        'We know of no network for Wilhelmshaven. That does not mean there is none.',
      );
    });

    it('submits no form round it', async () => {
      let submitted = 0;
      const finder = await mount<MintRegionFinder>(
        html`<form
          @submit=${(event: Event) => {
            event.preventDefault();
            submitted += 1;
          }}
        >
          <mint-region-finder></mint-region-finder><button>OK</button>
        </form>`,
      );
      await until(() => stands(finder));
      await type(finder, 'aachen');
      await press('Enter');
      asks(finder)[1]?.click();
      expect(submitted).to.equal(0);
    });

    it('fires nothing when a page sets its properties, and bears any value', async () => {
      const finder = await finderOf();
      const list = selections(finder);
      finder.state = 'TH';
      for (const value of [null, undefined, 5, {}, 'x'.repeat(5000)]) {
        (finder as unknown as { query: unknown }).query = value;
        await finder.updateComplete;
      }
      finder.removeAttribute('query');
      finder.removeAttribute('kind');
      await finder.updateComplete;
      expect(list).to.have.length(0);
    });

    it('is ready once networks are there', async () => {
      let ready = 0;
      const finder = await mount(
        html`<div @mint-ready=${() => (ready += 1)}>
          <mint-region-finder></mint-region-finder>
        </div>`,
      );
      expect(ready).to.equal(0);
      await until(() => stands(finder));
      await until(() => ready === 1);
    });

    it('cites what is shown, and no more', async () => {
      const finder = await finderOf();
      expect(finder.sources).to.have.length(0);
      await type(finder, 'heilbronn');
      expect(finder.sources.map(({ id }) => id)).to.include('pressebox-2024');
    });
  });
});
