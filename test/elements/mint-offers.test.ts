import { html } from 'lit';
import '../../src/define/mint-offers.js';
import { clock } from '../../src/dataset/ageing.js';
import type { MintOffers } from '../../src/elements/mint-offers.js';
import { expect, mount, until, violations } from '../harness.js';
import { all, headings, part, parts, textOf } from './reading.js';

const offersOf = (category = '', lang = 'de'): Promise<MintOffers> =>
  mount<MintOffers>(html`<mint-offers category=${category} lang=${lang}></mint-offers>`);

describe('<mint-offers>', () => {
  const { now } = clock;
  beforeEach(() => (clock.now = () => new Date('2026-11-24')));
  afterEach(() => (clock.now = now));

  it('shows offers by kind', async () => {
    expect(headings(await offersOf())).to.deep.equal([
      [3, 'Angebote für Koordinator:innen'],
      [4, 'Information'],
      [4, 'Qualifizierung'],
      [4, 'Vernetzung und Transfer'],
    ]);
  });

  it('shows the kinds the page chooses, and all where it names none', async () => {
    expect(headings(await offersOf('training')).map(([, text]) => text)).to.include(
      'Qualifizierung',
    );
    expect(parts(await offersOf('training'), 'section')).to.have.length(1);
    expect(parts(await offersOf('toys'), 'section')).to.have.length(3);
  });

  it('links what has an address', async () => {
    const links = all(await offersOf('information'), '[part~="section"] a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://www.mint-regionen.de/',
    ]);
  });

  it('tells what became of an offer, its date once', async () => {
    const text = textOf(await offersOf('training'));
    expect(text).to.contain('Pilot ab 2. November 2020 mit 20 Teilnehmenden');
    expect(text).not.to.contain('Teilnehmenden · Stand: 2. November 2020');
    expect(text).to.contain('16 Teilnehmende · Stand: 3. Juli 2023');
  });

  it('says that offers of more than two years ago had better be asked about', async () => {
    expect(part(await offersOf('information'), 'notice')).to.equal(
      'Diese Angaben sind mehrere Jahre alt; die Angebote können sich geändert haben.',
    );
    clock.now = () => new Date('2024-01-15');
    expect(part(await offersOf('information'), 'notice')).to.equal('');
  });

  it('shows a group of the page beside ours, as the page’s', async () => {
    const data = {
      publisher: { name: { de: 'Beispielstelle' } },
      national: {
        offers: {
          fairs: { name: { de: 'Messen' }, items: [{ de: 'MINT-Messe', asOf: null, src: [] }] },
        },
      },
    };
    const element = await mount<MintOffers>(html`<mint-offers .data=${data}></mint-offers>`);
    await until(() => parts(element, 'section').length === 4);
    expect(parts(element, 'section').at(-1)).to.contain('MINT-Messe Angabe: Beispielstelle');
  });

  it('says that nothing is known where there are no offers', async () => {
    const data = { national: { offers: { information: { name: { de: 'I' }, items: [] } } } };
    const element = await mount<MintOffers>(
      html`<mint-offers category="information" .data=${data}></mint-offers>`,
    );
    await until(() => textOf(element).includes('Zurzeit sind uns keine Angebote bekannt.'));
  });

  it('speaks English', async () => {
    expect(textOf(await offersOf('training', 'en'))).to.contain('free webinars');
  });

  it('A-13 has nothing axe would object to', async () => {
    expect(await violations(await offersOf())).to.deep.equal([]);
  });
});
