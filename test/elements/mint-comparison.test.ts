import { html } from 'lit';
import '../../src/define/mint-comparison.js';
import '../../src/define/mint-map.js';
import { clock } from '../../src/dataset/ageing.js';
import { LANGUAGES } from '../../src/i18n/locale.js';
import type { MintComparison } from '../../src/elements/mint-comparison.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereMediaCanBeSet,
} from '../harness.js';
import { all, headings, parts, plain, textOf } from './reading.js';

const comparing = (states = '', rows = '', lang = 'de'): Promise<MintComparison> =>
  mount<MintComparison>(
    html`<mint-comparison states=${states} rows=${rows} lang=${lang}></mint-comparison>`,
  );

const selects = (element: Element): HTMLSelectElement[] =>
  all(element, 'select').map((each) => each as HTMLSelectElement);

const columnsOf = (element: Element): string[] =>
  selects(element).map((select) => plain(select.selectedOptions[0]?.textContent));

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('there is no select');
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** The colour of an empty page, as the system has it. */
function paper(): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('<mint-comparison>', () => {
  const { now } = clock;
  beforeEach(() => (clock.now = () => new Date('2026-11-24')));
  afterEach(() => (clock.now = now));

  it('compares the four Länder with a full portrait where the page names none', async () => {
    expect(columnsOf(await comparing())).to.deep.equal([
      'Bayern',
      'Nordrhein-Westfalen',
      'Rheinland-Pfalz',
      'Thüringen',
    ]);
  });

  it('takes Länder in any of their names, in the order of the page, once each', async () => {
    expect(columnsOf(await comparing('Thüringen, by, DE-TH, 11'))).to.deep.equal([
      'Thüringen',
      'Bayern',
      'Berlin',
    ]);
    expect(columnsOf(await comparing('TH BY'))).to.deep.equal(['Thüringen', 'Bayern']);
  });

  it('shows four of five, and says so', async () => {
    expect(columnsOf(await comparing('TH,BY,BE,HH,HB'))).to.have.length(4);
  });

  it('keeps the three columns of the portraits as rows, under figures', async () => {
    expect(headings(await comparing()).map(([, text]) => text)).to.deep.equal([
      'Länder im Vergleich',
      'Wer koordiniert',
      'MINT-Regionen',
      'MINT-Regionen je 1 Million Einwohner:innen',
      'Anteil der Kreise mit einem MINT-Netzwerk',
      'Finanzierung',
      'Umsetzung',
      'Förderung',
    ]);
  });

  it('names the Land in each cell, also where the head of the column shows it', async () => {
    const cells = parts(await comparing('TH,NW', 'regions'), 'cell');
    expect(cells[0]).to.match(/^Thüringen 7 MINT-Regionen/);
    expect(cells[1]).to.match(/^Nordrhein-Westfalen 47 zdi-Netzwerke/);
  });

  it('says that a number is a lower bound, and that none is known', async () => {
    const cells = parts(await comparing('BE,SL', 'regions'), 'cell');
    expect(cells[0]).to.contain('mindestens 2 MINT-Regionen');
    expect(cells[1]).to.contain('Uns ist kein Netzwerk bekannt.');
  });

  it('dates what is not known', async () => {
    const [cell] = parts(await comparing('BE', 'structure'), 'cell');
    expect(cell).to.match(/Keine Landesstruktur bekannt \(/);
  });

  it('says where a Land has no portrait that nothing is known to us', async () => {
    expect(parts(await comparing('BE', 'funding'), 'cell')).to.deep.equal([
      'Berlin Dazu ist uns nichts bekannt.',
    ]);
  });

  it('draws bars as long as values are beside the greatest, the same in every row', async () => {
    const bars = all(await comparing('TH,NW', 'regions'), '.length');
    const lengths = bars.map((each) => Number(each.getAttribute('width')));
    expect(lengths).to.deep.equal([14.9, 100]);
  });

  it('says that funding of more than two years ago had better be asked about', async () => {
    const [cell] = parts(await comparing('TH', 'funding'), 'cell');
    expect(cell).to.contain('mehrere Jahre alt');
  });

  it('lets a visitor put another Land into a column, and says so', async () => {
    const element = await comparing('TH,BY', 'structure');
    let detail: unknown;
    element.addEventListener('mint-select', (event) => (detail = event.detail));
    choose(selects(element)[1], 'NW');
    await element.updateComplete;
    expect(columnsOf(element)).to.deep.equal(['Thüringen', 'Nordrhein-Westfalen']);
    expect(detail).to.deep.equal({
      state: 'NW',
      name: 'Nordrhein-Westfalen',
      value: null,
      unit: '',
      origin: 'picker',
    });
    await until(() => textOf(element).includes('Nordrhein-Westfalen ist jetzt im Vergleich'));
  });

  it('changes a column by keys, passes over Länder that are there, and the select keeps the keyboard', async () => {
    const element = await comparing('BY,BE,TH', 'structure regions');
    const [first, second] = selects(element);
    first?.focus();
    await press('ArrowDown');
    await until(() => columnsOf(element).join() === 'Brandenburg,Berlin,Thüringen');
    expect(parts(element, 'cell')[0]).to.match(/^Brandenburg/);
    expect(element.shadowRoot?.activeElement).to.equal(first);
    await press('Tab');
    expect(element.shadowRoot?.activeElement).to.equal(second);
  });

  it('lets a visitor exchange the Land of its group by keys, and keeps the keyboard where it is', async () => {
    const place = await mount(
      html`<div>
        <mint-map group="g" state="TH"></mint-map>
        <mint-comparison group="g" states="BY,TH" rows="regions"></mint-comparison>
      </div>`,
    );
    const element = place.querySelector('mint-comparison')!;
    await until(() => all(element, '.head.marked').length === 1);
    const second = selects(element)[1];
    second?.focus();
    await press('ArrowUp');
    await until(() => place.querySelector('mint-map')?.stateId === 'SH');
    expect(columnsOf(element)).to.deep.equal(['Bayern', 'Schleswig-Holstein']);
    expect(element.shadowRoot?.activeElement).to.equal(second);
  });

  it('stays as it was where the page prevents the choice', async () => {
    const element = await comparing('TH,BY', 'structure');
    element.addEventListener('mint-select', (event) => event.preventDefault());
    choose(selects(element)[1], 'NW');
    await element.updateComplete;
    expect(columnsOf(element)).to.deep.equal(['Thüringen', 'Bayern']);
  });

  it('offers no Land twice', async () => {
    const [first] = selects(await comparing('TH,BY'));
    const barred = [...(first?.options ?? [])].filter(({ disabled }) => disabled);
    expect(barred.map(({ value }) => value)).to.deep.equal(['BY']);
  });

  it('goes back to the Länder of the page when the page names others', async () => {
    const element = await comparing('TH,BY', 'structure');
    choose(selects(element)[1], 'NW');
    element.states = 'HH,HB';
    await element.updateComplete;
    expect(columnsOf(element)).to.deep.equal(['Hamburg', 'Bremen']);
  });

  it('takes the Land of its group in and marks it', async () => {
    const place = await mount(
      html`<div>
        <mint-map group="g" state="HE"></mint-map>
        <mint-comparison group="g" states="TH,BY" rows="regions"></mint-comparison>
      </div>`,
    );
    const element = place.querySelector('mint-comparison')!;
    await until(() => columnsOf(element).includes('Hessen'));
    expect(columnsOf(element)).to.deep.equal(['Hessen', 'Thüringen']);
    expect(all(element, '.head.marked')).to.have.length(1);
  });

  it('takes a list of Länder as a property', async () => {
    const element = await comparing();
    Object.assign(element, { states: ['TH', 'BY'] });
    await element.updateComplete;
    expect(columnsOf(element)).to.deep.equal(['Thüringen', 'Bayern']);
  });

  it('has nothing to choose without its selects', async () => {
    const element = await mount<MintComparison>(
      html`<mint-comparison states="TH,BY" without-picker></mint-comparison>`,
    );
    expect(selects(element)).to.have.length(0);
    expect(parts(element, 'head')).to.deep.equal(['Thüringen', 'Bayern']);
  });

  it('never needs more width than it has', async () => {
    const element = await comparing();
    for (const width of [220, 320, 600, 1200]) {
      element.style.inlineSize = `${width}px`;
      await element.updateComplete;
      const base = element.shadowRoot?.querySelector('[part~="base"]');
      expect(base?.scrollWidth).to.be.at.most(width);
    }
  });

  it('puts Länder side by side where there is room, and one under the other where there is none', async () => {
    const element = await comparing('TH,BY', 'regions');
    const tops = (): number[] =>
      all(element, '[part="cell"]').map((each) => each.getBoundingClientRect().top);
    element.style.inlineSize = '800px';
    expect(new Set(tops()).size).to.equal(1);
    element.style.inlineSize = '320px';
    expect(new Set(tops()).size).to.equal(2);
  });

  it('puts three Länder beside one another at 768 px', async () => {
    const element = await comparing('TH,BE,MV', 'structure regions funding');
    element.style.inlineSize = '768px';
    for (const list of all(element, '.heads, .cells')) {
      const tops = [...list.children].map((each) => each.getBoundingClientRect().top);
      expect(new Set(tops).size, list.className).to.equal(1);
    }
  });

  it('puts four Länder two by two before there is room for all beside one another, apart from the pair above', async () => {
    const element = await comparing('BY,NW,RP,TH', 'structure regions funding');
    for (const [width, rows] of [
      [480, 4],
      [560, 2],
      [768, 2],
      [800, 1],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      for (const list of all(element, '.cells')) {
        const cells = [...list.children].map((cell) => cell.getBoundingClientRect());
        expect(new Set(cells.map(({ top }) => top)).size, `${width} px`).to.equal(rows);
        if (rows !== 2) continue;
        const above = Math.max(
          ...[...list.children]
            .slice(0, 2)
            .map((each) => each.lastElementChild?.getBoundingClientRect().bottom ?? 0),
        );
        const [, , third] = all(element, '.land').filter((each) => list.contains(each));
        expect((third?.getBoundingClientRect().top ?? 0) - above, `${width} px`).to.be.at.least(8);
      }
    }
  });

  for (const [states, lang] of ['MV', 'MV,TH', 'MV,NW,TH', 'MV,NW,RP,TH'].flatMap((each) =>
    LANGUAGES.map((language) => [each, language] as const),
  )) {
    it(`has room in its selects for the longest name, whatever the width: ${states}, ${lang}`, async () => {
      const element = await comparing(states, 'structure', lang);
      for (let width = 280; width <= 1520; width += 24) {
        element.style.inlineSize = `${width}px`;
        const [select] = selects(element);
        if (!select) throw new Error('there is no select');
        const room = select.getBoundingClientRect().width;
        select.style.cssText = 'flex: none; inline-size: max-content';
        const needed = select.getBoundingClientRect().width;
        select.style.cssText = '';
        expect(room, `${width} px`).to.be.at.least(Math.floor(needed));
      }
    });
  }

  it('has selects of one height, whatever the width', async () => {
    const element = await comparing();
    const heights = [480, 700, 1000, 1600].map((width) => {
      element.style.inlineSize = `${width}px`;
      return selects(element)[0]?.getBoundingClientRect().height ?? 0;
    });
    // WebKit gives some of them 2 px more.
    for (const height of heights) expect(height).to.be.closeTo(37, 1.5);
  });

  it('keeps a notice apart from the statements over it', async () => {
    const element = await comparing('TH,BY', 'funding');
    const notices = all(element, '.cell > .notice');
    expect(notices.length).to.be.above(0);
    for (const notice of notices) {
      const over = notice.previousElementSibling?.getBoundingClientRect();
      expect(notice.getBoundingClientRect().top - (over?.bottom ?? 0)).to.be.at.least(9);
    }
  });

  it('names the Land in each cell for eyes too where heads stand over no column of their own', async () => {
    const element = await comparing('MV,NW,RP,TH', 'regions');
    const isSeen = (): boolean =>
      all(element, '.land').every((land) => getComputedStyle(land).position === 'static');
    const isOver = (): boolean => {
      const [heads, cells] = ['.head', '.cell'].map((name) =>
        all(element, name).map((each) => each.getBoundingClientRect().left),
      );
      return String(heads) === String(cells);
    };
    for (const [width, ...wanted] of [
      [320, true, true],
      [560, true, true],
      [800, true, false],
      [1100, false, true],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      expect([isSeen(), isOver()], `${width} px`).to.deep.equal(wanted);
    }
  });

  it('keeps a date in one line where a line has room for it', async () => {
    const element = await comparing('NW,RP', 'regions');
    for (const width of [260, 300, 340, 560]) {
      element.style.inlineSize = `${width}px`;
      const dates = all(element, '.piece').filter((each) => each.textContent.includes('Stand'));
      expect(dates).to.have.length(2);
      for (const date of dates) {
        const { height } = date.getBoundingClientRect();
        expect(height, `${width} px`).to.be.below(
          1.5 * parseFloat(getComputedStyle(date).lineHeight),
        );
      }
    }
  });

  it('draws bars at one height though a name or a unit needs two lines', async () => {
    for (const [states, width] of [
      ['MV,NW,RP,BW', 800],
      ['MV,NW,BW', 790],
      ['NW,BW', 560],
    ] as const) {
      const element = await comparing(states, 'regions');
      element.style.inlineSize = `${width}px`;
      const tops = all(element, '.bar').map((bar) => Math.round(bar.getBoundingClientRect().top));
      expect(new Set(tops).size, states).to.equal(1);
    }
  });

  it('speaks English', async () => {
    expect(textOf(await comparing('TH,BE', 'structure regions', 'en'))).to.contain(
      'at least 2 MINT regions',
    );
  });

  it('leaves out heads that only repeat names, where nothing can be chosen and they stand over no columns', async () => {
    for (const [states, width, seen] of [
      ['TH', 1000, false],
      ['TH,BY', 400, false],
      ['TH,BY', 700, true],
      ['TH,BY,MV,NW', 800, false],
      ['TH,BY,MV,NW', 1200, true],
    ] as const) {
      const element = await mount<MintComparison>(
        html`<mint-comparison states=${states} without-picker rows="regions"></mint-comparison>`,
      );
      element.style.inlineSize = `${width}px`;
      const [head] = all(element, '.head');
      expect(head?.getClientRects().length, `${states} ${width}`).to.equal(seen ? 1 : 0);
    }
  });

  whereMediaCanBeSet(() => {
    it('prints names of Länder once, and no selects', async () => {
      const element = await comparing('TH,BY', 'regions');
      await emulate({ media: 'print' });
      try {
        for (const [width, seen] of [
          [400, 0],
          [700, 2],
        ] as const) {
          element.style.inlineSize = `${width}px`;
          const drawn = selects(element).filter((each) => each.getClientRects().length > 0);
          expect(drawn, `${width} px`).to.have.length(seen);
          for (const select of drawn) {
            expect(getComputedStyle(select).appearance).to.equal('none');
            expect(getComputedStyle(select).borderTopWidth).to.equal('0px');
          }
        }
      } finally {
        await emulate({});
      }
    });

    it('draws no line under heads that stand over no columns in forced colours', async () => {
      const element = await comparing('TH,BE', 'regions');
      element.state = 'TH';
      await element.updateComplete;
      await emulate({ 'forced-colors': 'active' });
      try {
        for (const [width, seen] of [
          [320, false],
          [700, true],
        ] as const) {
          element.style.inlineSize = `${width}px`;
          const [marked, other] = all(element, '.head').map((each) => getComputedStyle(each));
          expect(marked?.borderBottomColor, `${width} px`).not.to.equal(other?.borderBottomColor);
          expect(other?.borderBottomColor !== paper(), `${width} px`).to.equal(seen);
        }
      } finally {
        await emulate({});
      }
    });

    it('A-13 has nothing axe would object to, in forced colours too', async () => {
      expect(await violations(await comparing())).to.deep.equal([]);
      await emulate({ 'forced-colors': 'active' });
      try {
        expect(await violations(await comparing('TH,BE'))).to.deep.equal([]);
      } finally {
        await emulate({});
      }
    });
  });
});
