import { html } from 'lit';
import '../../src/define/mint-data-table.js';
import '../../src/define/mint-map.js';
import type { MintDataTable } from '../../src/elements/mint-data-table.js';
import type { MintExportDetail } from '../../src/events.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereMediaCanBeSet,
} from '../harness.js';
import { all, part, plain, textOf } from './reading.js';

async function tableOf(metric = 'regions', columns = '', lang = 'de'): Promise<MintDataTable> {
  const element = await mount<MintDataTable>(
    html`<mint-data-table metric=${metric} columns=${columns} lang=${lang}></mint-data-table>`,
  );
  await until(() => rows(element).length > 0);
  return element;
}

const rows = (element: Element): string[] =>
  all(element, 'tbody tr').map((each) => plain(each.textContent));
const names = (element: Element): string[] =>
  all(element, 'tbody th').map((each) => plain(each.textContent));
const heads = (element: Element): Element[] => all(element, 'thead th');

async function sortBy(element: MintDataTable, at: number): Promise<void> {
  heads(element)[at]?.querySelector('button')?.click();
  await element.updateComplete;
}

describe('<mint-data-table>', () => {
  it('has a row for each Land, with its value and what that rests on', async () => {
    const element = await tableOf();
    expect(rows(element)).to.have.length(16);
    const hesse = rows(element).find((row) => row.startsWith('Hessen'));
    expect(hesse).to.contain('mindestens 3');
    expect(hesse).to.contain('aus erfassten Netzwerken');
    expect(rows(element).find((row) => row.startsWith('Saarland'))).to.contain('keine Angabe');
  });

  it('A-11 has a caption, heads of columns and rows, and says how it is sorted', async () => {
    const element = await tableOf();
    expect(plain(all(element, 'caption')[0]?.textContent)).to.equal('MINT-Regionen');
    expect(heads(element).map((each) => each.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
      'col',
    ]);
    expect(all(element, 'tbody th[scope="row"]')).to.have.length(16);
    expect(heads(element)[0]?.getAttribute('aria-sort')).to.equal('ascending');
  });

  it('A-25 has links to its sources that are 24 px high', async () => {
    const element = await tableOf();
    for (const fold of all(element, 'details')) fold.setAttribute('open', '');
    const heights = all(element, '.attribution a').map(
      (each) => each.getClientRects()[0]?.height ?? 0,
    );
    expect(heights.length).to.be.above(0);
    expect(Math.min(...heights)).to.be.at.least(24);
  });

  it('is sorted by a press on a head, those without a value last both ways', async () => {
    const element = await tableOf();
    await sortBy(element, 1);
    expect(names(element)[0]).to.equal('Nordrhein-Westfalen');
    expect(names(element).slice(-2)).to.deep.equal(['Saarland', 'Sachsen-Anhalt']);
    await sortBy(element, 1);
    expect(names(element).at(-3)).to.equal('Nordrhein-Westfalen');
    expect(names(element).slice(-2)).to.deep.equal(['Saarland', 'Sachsen-Anhalt']);
  });

  it('is sorted by Enter and Space on a head that Tab reaches, and the head keeps the keyboard', async () => {
    for (const columns of ['', 'regions regions-per-million']) {
      const element = await tableOf('regions', columns);
      const [, head] = heads(element);
      const told = (): unknown[] => [
        head?.getAttribute('aria-sort'),
        heads(element)[0]?.getAttribute('aria-sort'),
        element.shadowRoot?.activeElement === head?.querySelector('button'),
      ];
      heads(element)[0]?.querySelector('button')?.focus();
      await press('Tab');
      expect(told(), 'Tab').to.deep.equal(['none', 'ascending', true]);
      const before = names(element);
      await press('Enter');
      await element.updateComplete;
      expect(told(), 'Enter').to.deep.equal(['descending', 'none', true]);
      const descending = names(element);
      expect(descending).to.not.deep.equal(before);
      await press('Space');
      await element.updateComplete;
      expect(told(), 'Space').to.deep.equal(['ascending', 'none', true]);
      expect(names(element)).to.not.deep.equal(descending);
    }
  });

  it('makes a file by Enter and by Space, and its button keeps the keyboard', async () => {
    const element = await tableOf();
    const asked: string[] = [];
    element.addEventListener('mint-export', (event) => {
      asked.push(event.detail.format);
      event.preventDefault();
    });
    const button = all(element, '[part="action"]')[0] as HTMLElement;
    button.focus();
    await press('Enter');
    await until(() => asked.length === 1);
    await press('Space');
    await until(() => asked.length === 2);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('puts metrics side by side, each with what it rests on', async () => {
    const element = await tableOf('regions', 'regions, district-coverage');
    const thuringia = rows(element).find((row) => row.startsWith('Thüringen')) ?? '';
    expect(thuringia).to.contain('veröffentlichte Zahl · Stand: 8. Juli 2020');
    expect(thuringia).to.contain('100 %');
    expect(heads(element)).to.have.length(3);
  });

  it('sorts by any of several metrics, those without a value last both ways', async () => {
    const element = await tableOf('regions', 'regions regions-per-million');
    const at = heads(element).findIndex((head) => plain(head.textContent).includes('je 1 Million'));
    await sortBy(element, at);
    expect(names(element)[0]).to.equal('Thüringen');
    expect(heads(element)[at]?.getAttribute('aria-sort')).to.equal('descending');
    await sortBy(element, at);
    expect(names(element).slice(-2)).to.deep.equal(['Saarland', 'Sachsen-Anhalt']);
  });

  it('never needs more width than it has, with one metric and with three', async () => {
    for (const columns of ['', 'regions regions-per-million district-coverage']) {
      const element = await tableOf('regions-per-million', columns);
      for (const width of [240, 320, 600, 1000]) {
        element.style.inlineSize = `${width}px`;
        await element.updateComplete;
        const base = element.shadowRoot?.querySelector('[part~="base"]');
        expect(base?.scrollWidth, `${columns} ${width}`).to.be.at.most(width);
      }
    }
  });

  it('is no wider than a row can be followed, however wide the page is', async () => {
    const element = await tableOf();
    element.style.inlineSize = '1600px';
    const { width } = all(element, '.table')[0]!.getBoundingClientRect();
    expect(width).to.be.within(700, 900);
  });

  it('marks the row of the Land that its group has', async () => {
    const place = await mount(
      html`<div>
        <mint-map group="g" state="TH"></mint-map><mint-data-table group="g"></mint-data-table>
      </div>`,
    );
    const element = place.querySelector('mint-data-table');
    if (!element) throw new Error('there is no table');
    const marked = (): string[] =>
      all(element, 'tr[aria-current="true"] th').map((each) => plain(each.textContent));
    await until(() => marked().join() === 'Thüringen');
  });

  it('has the kinds of structures, and a figure of the page', async () => {
    const kinds = await tableOf('structure');
    expect(rows(kinds).find((row) => row.startsWith('Thüringen'))).to.contain(
      'Landeskoordinierungsstelle',
    );
    const own = await mount<MintDataTable>(
      html`<mint-data-table metric="own" unit="Labore" data='{ "TH": 12 }'></mint-data-table>`,
    );
    await until(() => rows(own).some((row) => row.startsWith('Thüringen 12')));
  });

  it('shows the default where a metric is unknown', async () => {
    expect(plain(all(await tableOf('happiness'), 'caption')[0]?.textContent)).to.equal(
      'MINT-Regionen je 1 Million Einwohner:innen',
    );
  });

  it('asks the page before a file is made, and says that it was', async () => {
    const element = await tableOf();
    const asked: MintExportDetail[] = [];
    element.addEventListener('mint-export', (event) => {
      asked.push(event.detail);
      event.preventDefault();
    });
    (all(element, '[part="action"]')[0] as HTMLElement).click();
    await until(() => asked.length === 1);
    expect(asked[0]?.format).to.equal('csv');
    expect(asked[0]?.fileName).to.match(/^mint-regionen-.*\.csv$/);
    expect(part(element, 'action')).to.equal('Als CSV speichern');
  });

  it('saves a file for each of several metrics, and says so', async () => {
    const element = await tableOf('regions', 'regions district-coverage');
    const links: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (): void {
      links.push(this.download);
    };
    try {
      for (const button of all(element, '[part="action"]')) (button as HTMLElement).click();
      await until(() => links.length === 2);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(links[0]).to.not.equal(links[1]);
    await until(() => textOf(element).includes('wird gespeichert'));
  });

  it('offers no file where the page wants none', async () => {
    const element = await mount<MintDataTable>(
      html`<mint-data-table without-export></mint-data-table>`,
    );
    expect(part(element, 'action')).to.equal('');
  });

  it('speaks English', async () => {
    expect(
      rows(await tableOf('regions', '', 'en')).find((row) => row.startsWith('Hesse')),
    ).to.contain('at least 3');
  });

  it('has its heads over their values in a narrow column', async () => {
    const element = await tableOf();
    element.style.inlineSize = '400px';
    const ends = [heads(element)[1], all(element, 'tbody .number')[0]].map((each) =>
      Math.round(each?.getBoundingClientRect().right ?? NaN),
    );
    expect(ends[0]).to.equal(ends[1]);
  });

  it('says once that there is no figure of the page for a Land', async () => {
    const own = await mount<MintDataTable>(
      html`<mint-data-table metric="own" unit="Labore" data='{ "TH": 12 }'></mint-data-table>`,
    );
    await until(() => rows(own).some((row) => row.startsWith('Thüringen 12')));
    expect(rows(own)[0]).to.equal('Baden-Württemberg keine Angabe');
  });

  it('has the values of its last column at its edge', async () => {
    const element = await tableOf('', 'regions regions-per-million');
    element.style.inlineSize = '900px';
    const edge = (each: Element | undefined): number =>
      Math.round(each?.getBoundingClientRect().right ?? NaN);
    const value = all(element, 'tbody tr:first-child .basis')[1];
    expect(edge(value)).to.equal(edge(all(element, 'table')[0]));
  });

  it('keeps apart the metrics of a Land in a narrow column, and its heads together', async () => {
    const element = await tableOf('', 'regions regions-per-million');
    element.style.inlineSize = '460px';
    const [above, below] = all(element, 'tbody tr:first-child .number');
    const [basis, name] = [above?.querySelector('.basis'), below?.querySelector('.of')];
    const gap =
      (name?.getBoundingClientRect().top ?? NaN) - (basis?.getBoundingClientRect().bottom ?? NaN);
    expect(gap).to.be.at.least(4);
    const [land, first] = heads(element).map((each) => each.getBoundingClientRect());
    expect((first?.left ?? NaN) - (land?.right ?? NaN)).to.be.within(8, 24);
  });

  whereMediaCanBeSet(() => {
    for (const columns of ['', 'regions regions-per-million']) {
      it(`prints its sources, and nothing to press: ${columns || 'one metric'}`, async () => {
        const element = await tableOf('regions', columns);
        await emulate({ media: 'print' });
        try {
          await until(() => all(element, 'details:not([open])').length === 0);
          const buttons = all(element, 'button').filter((each) => each.getClientRects().length > 0);
          expect(buttons).to.have.length(0);
          expect(plain(heads(element)[1]?.textContent)).to.contain('MINT-Regionen');
        } finally {
          await emulate({});
        }
        await until(() => all(element, '.sort').length > 0);
      });
    }
  });

  it('A-13 has nothing axe would object to', async () => {
    expect(await violations(await tableOf())).to.deep.equal([]);
    expect(await violations(await tableOf('', 'regions district-coverage'))).to.deep.equal([]);
  });
});
