import { html } from 'lit';
import '../../src/define/mint-comparison.js';
import '../../src/define/mint-data-table.js';
import '../../src/define/mint-map.js';
import { clock } from '../../src/dataset/ageing.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, until } from '../harness.js';
import { all, plain } from './reading.js';

const rowsOf = (element: Element): string[] =>
  all(element, '.table tbody tr').map((row) => plain(row.querySelector('th')?.textContent));

const tableOf = (map: MintMap): Element | undefined => all(map, '.table')[0];

/** The map of all 400 Kreise, drawn. */
async function districts(): Promise<MintMap> {
  const map = await mount<MintMap>(html`<mint-map level="districts"></mint-map>`);
  await until(() => all(map, '.state').length === 400);
  return map;
}

async function switched(map: MintMap, view: string): Promise<void> {
  map.view = view;
  await map.updateComplete;
}

describe('the table of the Länder', () => {
  for (const tag of ['mint-map', 'mint-data-table']) {
    it(`says what it is made of, as browsers take rows drawn as blocks for none: ${tag}`, async () => {
      const element = await mount(
        tag === 'mint-map'
          ? html`<mint-map view="table"></mint-map>`
          : html`<mint-data-table columns="regions regions-per-million"></mint-data-table>`,
      );
      await until(() => rowsOf(element).length === 16);
      const kinds = all(element, 'table, tr, th, td').map((each) =>
        ['role', 'scope']
          .map((name) => each.getAttribute(name))
          .join(' ')
          .trim(),
      );
      expect([...new Set(kinds)]).to.have.members([
        'table',
        'row',
        'columnheader col',
        'rowheader row',
        'cell',
      ]);
    });
  }

  it('has its heads on one line, in one weight', async () => {
    const map = await mount<MintMap>(
      html`<mint-map view="table" style="inline-size: 800px"></mint-map>`,
    );
    const heads = all(map, 'thead th').map((head) => {
      const text = document.createRange();
      const { childNodes } = head.querySelector('.sort') ?? head;
      const word = [...childNodes].find((node) => node.nodeType === 3 && node.textContent?.trim());
      text.selectNode(word ?? head);
      const { bottom } = text.getBoundingClientRect();
      return [bottom, getComputedStyle(word?.parentElement ?? head).fontWeight] as const;
    });
    for (const [bottom, weight] of heads) {
      expect(bottom).to.be.closeTo(Number(heads[0]?.[0]), 1.5);
      expect(weight).to.equal('600');
    }
  });

  for (const [width, isBelow] of [
    [320, true],
    [800, false],
  ] as const) {
    it(`says what a value rests on ${isBelow ? 'below it' : 'beside it'} at ${width} px`, async () => {
      const map = await mount<MintMap>(
        html`<mint-map view="table" style="inline-size: ${width}px"></mint-map>`,
      );
      await until(() => rowsOf(map).length === 16);
      const [, value, basis] = all(map, '.table tbody tr:first-child > *').map((cell) =>
        cell.getBoundingClientRect(),
      );
      if (!value || !basis) throw new Error('no cells');
      expect(basis.top >= value.bottom).to.equal(isBelow);
      expect(basis.width).to.be.above(200);
    });
  }
});

describe('the table of 400 Kreise', () => {
  it('begins at once and grows frame by frame to all of its rows', async () => {
    const map = await districts();
    await switched(map, 'table');
    expect(rowsOf(map).length).to.equal(40);
    const first = rowsOf(map);
    await until(() => rowsOf(map).length === 400);
    expect(rowsOf(map).slice(0, 40)).to.deep.equal(first);
    expect(new Set(rowsOf(map)).size).to.equal(400);
  });

  it('A-11 tells speech meanwhile how many rows there will be', async () => {
    const map = await districts();
    await switched(map, 'table');
    expect(tableOf(map)?.getAttribute('aria-rowcount')).to.equal('401');
    await until(() => rowsOf(map).length === 400);
    await map.updateComplete;
    expect(tableOf(map)?.hasAttribute('aria-rowcount')).to.equal(false);
  });

  it('is whole on paper, at once', async () => {
    const map = await districts();
    dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    expect(rowsOf(map).length).to.equal(400);
    dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    expect(tableOf(map)).to.equal(undefined);
  });

  it('stays whole while it is sorted', async () => {
    const map = await districts();
    await switched(map, 'table');
    await until(() => rowsOf(map).length === 400);
    const byName = rowsOf(map);
    (all(map, '.sort')[0] as HTMLElement).click();
    await map.updateComplete;
    expect(rowsOf(map)).to.deep.equal(byName.reverse());
  });

  it('leaves the picture as it is, unseen, and brings it back', async () => {
    const map = await districts();
    const [shape] = all(map, '.state');
    await switched(map, 'table');
    expect(shape?.checkVisibility()).to.equal(false);
    map.district = '16051';
    await switched(map, 'map');
    expect(all(map, '.state')[0]).to.equal(shape);
    expect(shape?.checkVisibility()).to.equal(true);
    expect(all(map, '[part~="selected"]')[0]?.getAttribute('data-area')).to.equal('16051');
  });

  it('has no picture beside it where it is shown first', async () => {
    const map = await mount<MintMap>(html`<mint-map level="districts" view="table"></mint-map>`);
    await until(() => rowsOf(map).length === 400);
    expect(all(map, '.map').length).to.equal(0);
  });
});

describe('the table of the Länder', () => {
  it('A-11 has its 16 rows at once, by name, and none to come', async () => {
    const map = await mount<MintMap>(html`<mint-map view="table"></mint-map>`);
    expect(rowsOf(map).length).to.equal(16);
    expect(rowsOf(map).slice(0, 3)).to.deep.equal(['Baden-Württemberg', 'Bayern', 'Berlin']);
    expect(tableOf(map)?.hasAttribute('aria-rowcount')).to.equal(false);
  });
});

describe('a number past its time', () => {
  const { now } = clock;
  afterEach(() => (clock.now = now));

  const WORDS = {
    de: ['Stand: 8. Juli 2020', ' · älter als 3 Jahre'],
    en: ['As of 8 July 2020', ' · more than 3 years old'],
  } as const;

  /** Every place that shows the number of Thuringia, whose date is 8 July 2020. */
  const PLACES = {
    'in the panel of a map': ['.panel', html`<mint-map state="TH"></mint-map>`],
    'in the table of a map': ['table', html`<mint-map view="table"></mint-map>`],
    'in a map to look at': ['table', html`<mint-map without-interaction></mint-map>`],
    'in a table': ['table', html`<mint-data-table metric="regions"></mint-data-table>`],
    'in a table of several numbers': [
      'table',
      html`<mint-data-table columns="regions regions-per-million"></mint-data-table>`,
    ],
    'beside another Land': [
      '[part~="section"]:has(.figures)',
      html`<mint-comparison states="TH BY" rows="regions"></mint-comparison>`,
    ],
  } as const;

  for (const [place, [selector, template]] of Object.entries(PLACES)) {
    for (const language of ['de', 'en'] as const) {
      it(`is said to be ${place}, in ${language}, and not a day before`, async () => {
        const [date, notice] = WORDS[language];
        for (const [day, isPast] of [
          ['2023-07-08', false],
          ['2023-07-09', true],
        ] as const) {
          clock.now = () => new Date(day);
          const element = await mount(html`<div lang=${language}>${template}</div>`);
          const told = (): string => plain(all(element, selector)[0]?.textContent);
          await until(() => told().includes(date));
          expect(told().includes(date + notice), day).to.equal(isPast);
        }
      });
    }
  }

  it('is said to be on paper', async () => {
    clock.now = () => new Date('2023-07-09');
    const map = await mount<MintMap>(html`<mint-map></mint-map>`);
    dispatchEvent(new Event('beforeprint'));
    expect(plain(tableOf(map)?.textContent)).to.contain(WORDS.de.join(''));
    dispatchEvent(new Event('afterprint'));
  });

  it('is not said of one without a date, which says that itself, nor where there is none', async () => {
    clock.now = () => new Date('2040-01-01');
    const counts = [{ value: 7, condition: 'published', asOf: null, src: [] }];
    const map = await mount<MintMap>(
      html`<mint-map
        view="table"
        metric="regions"
        .data=${{ states: { TH: { counts } } }}
      ></mint-map>`,
    );
    const rowOf = (name: string): string =>
      plain(all(map, 'tbody tr').find((row) => row.textContent.includes(name))?.textContent);
    await until(() => rowOf('Thüringen').includes('Stand unbekannt'));
    for (const name of ['Thüringen', 'Saarland']) expect(rowOf(name)).not.to.contain('älter');
    expect(rowOf('Bayern')).to.contain('älter als 3 Jahre');
  });
});
