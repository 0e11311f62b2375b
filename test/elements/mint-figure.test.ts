import { html } from 'lit';
import '../../src/define/mint-figure.js';
import '../../src/define/mint-state-card.js';
import { clock } from '../../src/dataset/ageing.js';
import type { MintFigure } from '../../src/elements/mint-figure.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereMediaCanBeSet,
} from '../harness.js';
import { all, part, plain } from './reading.js';

/** All that is said but the sources. */
const told = (figure: MintFigure): string =>
  plain(
    all(figure, '.base > :not(.attribution)')
      .map((each) => each.textContent)
      .join(' '),
  );

const figureOf = (figure: string, state = '', lang = 'de'): Promise<MintFigure> =>
  mount<MintFigure>(html`<mint-figure figure=${figure} state=${state} lang=${lang}></mint-figure>`);

describe('<mint-figure>', () => {
  const { now } = clock;
  beforeEach(() => (clock.now = () => new Date('2024-01-15')));
  afterEach(() => (clock.now = now));

  describe('of all Germany', () => {
    it('is the number of MINT regions, with how exact it is and as of when', async () => {
      const figure = await mount<MintFigure>(html`<mint-figure></mint-figure>`);
      expect(told(figure)).to.match(
        /^Deutschland über 130 MINT-Regionen Stand: Januar 2023 7 weitere Zählungen /,
      );
      expect(all(figure, '.big')[0]?.textContent).to.equal('130');
    });

    it('can be the clusters, or the Länder with MINT regions', async () => {
      expect(told(await figureOf('clusters'))).to.match(
        /^Deutschland 73 geförderte MINT-Cluster Stand: Juli 2024 3 weitere Zählungen /,
      );
      expect(told(await figureOf('states-with-regions'))).to.equal(
        'Deutschland 16 Länder mit mindestens einer MINT-Region Stand: 12. Dezember 2024',
      );
    });

    it('keeps older counts one step away, each with its date and what was counted', async () => {
      const figure = await figureOf('regions');
      const older = all(figure, '.further li').map((each) => plain(each.textContent));
      expect(older).to.include('über 100 MINT-Regionen (Stand: September 2017)');
      expect(older).to.include('39 Antworten auf eine Befragung (Stand: März 2013)');
      (all(figure, 'summary')[0] as HTMLElement).focus();
      await press('Enter');
      expect((all(figure, 'details')[0] as HTMLDetailsElement).open).to.equal(true);
    });
  });

  describe('of a Land', () => {
    it('is a published count', async () => {
      expect(told(await figureOf('regions', 'TH'))).to.match(
        /^Thüringen 7 MINT-Regionen Stand: 8\. Juli 2020 /,
      );
      expect(told(await figureOf('regions', 'NW'))).to.match(
        /^Nordrhein-Westfalen 47 zdi-Netzwerke /,
      );
    });

    it('says that it is a lower bound where networks are only on record', async () => {
      expect(told(await figureOf('regions', 'BB'))).to.match(
        /^Brandenburg mindestens 1 MINT-Region erfasst Stand: .*\d{4}$/,
      );
    });

    it('is a sentence and no zero where nothing is known', async () => {
      expect(told(await figureOf('regions', 'SL'))).to.equal(
        'Saarland Uns ist kein Netzwerk bekannt. Die Körber-Stiftung zählt in jedem Land mindestens eines (Stand: 12. Dezember 2024).',
      );
      expect(told(await figureOf('district-coverage', 'BE'))).to.equal(
        'Berlin Welche Kreise Netzwerke hier erreichen, ist uns nicht bekannt.',
      );
      expect(told(await figureOf('labs', 'TH'))).to.equal(
        'Thüringen Für Thüringen liegt uns diese Zahl nicht vor.',
      );
    });

    it('can be a rate, with what was counted and what it was divided by', async () => {
      expect(told(await figureOf('regions-per-million', 'TH'))).to.equal(
        'Thüringen 3,3 MINT-Regionen je 1 Million Einwohner:innen Stand: 8. Juli 2020 7 MINT-Regionen Bezug: 2.100.277 Einwohner:innen (31. Dezember 2024) Diese Zahl ist älter als 3 Jahre.',
      );
    });

    it('says of a density on one network that it says little', async () => {
      expect(told(await figureOf('regions-per-million', 'HB')))
        .to.match(/^Bremen mindestens 1,4 /)
        .and.to.contain('1 MINT-Region')
        .and.to.contain('Bei einem einzelnen Netzwerk sagt die Dichte wenig');
    });

    it('can be a share', async () => {
      expect(told(await figureOf('district-coverage', 'TH'))).to.match(
        /^Thüringen 100 % Anteil der Kreise .* 22 von 22 Kreisen$/,
      );
    });

    it('can be a key figure: words, money, a plan, an undated one, with the older one', async () => {
      expect(told(await figureOf('coverage', 'BY'))).to.match(
        /^Bayern rund zwei Drittel der Städte/,
      );
      expect(told(await figureOf('investment', 'RP'))).to.contain('rund 3,8 Mio. € für die');
      expect(told(await figureOf('reach', 'RP'))).to.contain('Plan · Stand: 9. Dezember 2024');
      const centres = told(await figureOf('research-centres', 'TH'));
      expect(centres)
        .to.match(/^Thüringen 17 Schülerforschungszentren Stand unbekannt /)
        .and.to.contain('Eine frühere Angabe')
        .and.to.contain('11 Schülerforschungszentren (Stand: Januar 2023)');
    });

    it('takes the Land in any form, and names one that does not exist', async () => {
      expect(told(await figureOf('regions', 'thueringen'))).to.match(/^Thüringen 7 /);
      expect(part(await figureOf('regions', 'Atlantis'), 'error')).to.contain('„Atlantis“');
    });
  });

  describe('past its time', () => {
    it('says so after 36 months', async () => {
      const figure = await figureOf('regions');
      expect(part(figure, 'notice')).to.equal('');
      clock.now = () => new Date('2026-02-01');
      figure.requestUpdate();
      await figure.updateComplete;
      expect(part(figure, 'notice')).to.equal('Diese Zahl ist älter als 3 Jahre.');
    });
  });

  describe('that cannot be shown', () => {
    it('is one calm line where nobody knows it, named once on the console', async () => {
      const lines: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => lines.push(line);
      const figure = await figureOf('fun');
      figure.theme = 'dark';
      await figure.updateComplete;
      console.warn = warn;
      expect(told(figure)).to.equal('Eine Kennzahl „fun“ gibt es nicht.');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('figure="fun"');
    });

    it('says that it is one of a Land where none is named', async () => {
      expect(told(await figureOf('regions-per-million'))).to.equal(
        'Diese Zahl gibt es nur für ein Land.',
      );
    });
  });

  describe('on the page', () => {
    it('follows its group', async () => {
      const root = await mount(
        html`<div>
          <mint-state-card group="f"></mint-state-card>
          <mint-figure group="f" figure="regions-per-million"></mint-figure>
        </div>`,
      );
      const figure = root.querySelector('mint-figure')!;
      expect(told(figure)).to.equal('Wählen Sie ein Land, um Einzelheiten zu sehen.');
      root.querySelector('mint-state-card')!.state = 'RP';
      await until(() => part(figure, 'place') === 'Rheinland-Pfalz');
    });

    it('says whose number it is where the page brings one', async () => {
      const data = {
        publisher: { name: { de: 'Landesstelle MINT' } },
        sources: { report: { title: 'Jahresbericht' } },
        states: {
          TH: {
            profile: {
              figures: [
                { key: 'fans', value: 12, label: { de: 'Fans' }, asOf: '2023-05', src: ['report'] },
              ],
            },
          },
        },
      };
      const figure = await mount<MintFigure>(
        html`<mint-figure state="TH" figure="fans" data=${JSON.stringify(data)}></mint-figure>`,
      );
      expect(part(figure, 'error'), 'while it is on its way').to.equal('');
      await until(() => part(figure, 'figure') === '12');
      expect(told(figure)).to.equal(
        'Thüringen 12 Fans Stand: Mai 2023 · Angabe: Landesstelle MINT',
      );
      expect(part(figure, 'attribution')).to.contain('Jahresbericht');
    });

    it('speaks English where the page does', async () => {
      expect(told(await figureOf('regions-per-million', 'TH', 'en'))).to.match(
        /^Thuringia 3\.3 MINT regions per 1 million inhabitants As of 8 July 2020 /,
      );
    });

    it('shares its rows with others in a grid of the page', async () => {
      const root = await mount<HTMLDivElement>(
        html`<div>
          <style>
            .side {
              display: grid;
              grid-template-columns: repeat(3, 220px);
              gap: 0 20px;
            }
            .side > mint-figure {
              display: grid;
              grid-row: span 6;
              grid-template-rows: subgrid;
            }
          </style>
          <div class="side">
            <mint-figure></mint-figure>
            <mint-figure figure="investment" state="RP"></mint-figure>
            <mint-figure figure="coverage" state="BY"></mint-figure>
          </div>
        </div>`,
      );
      const figures = [...root.querySelectorAll('mint-figure')];
      const topsOf = (selector: string): number[] =>
        figures.map((figure) => Math.round(all(figure, selector)[0]!.getBoundingClientRect().top));
      for (const selector of ['.label', '.dated p', '.sources']) {
        expect(new Set(topsOf(selector)).size, selector).to.equal(1);
      }
    });

    whereMediaCanBeSet(() => {
      it('opens what is folded for print', async () => {
        const figure = await figureOf('regions');
        await emulate({ media: 'print' });
        await until(() => all(figure, 'details:not([open])').length === 0);
        await emulate({});
        await until(() => all(figure, 'details[open]').length === 0);
      });
    });

    it('A-13 gives axe nothing to find with everything open', async () => {
      const figure = await figureOf('regions', 'NW');
      for (const each of all(figure, 'details')) (each as HTMLDetailsElement).open = true;
      expect(await violations(figure)).to.deep.equal([]);
    });

    for (const width of [200, 320, 800]) {
      it(`A-50 A-51 loses nothing sideways at ${width} px, also at twice the size of text`, async () => {
        const figure = await figureOf('research-centres', 'TH');
        figure.style.setProperty('inline-size', `${width}px`);
        for (const size of ['16px', '32px']) {
          figure.style.setProperty('font-size', size);
          expect(all(figure, '[part~="base"]')[0]?.scrollWidth, size).to.be.at.most(width);
        }
      });
    }
  });
});
