import { html } from 'lit';
import '../../src/define/mint-bodies.js';
import type { MintBodies } from '../../src/elements/mint-bodies.js';
import { expect, mount, until, violations } from '../harness.js';
import { all, headings, parts, plain, textOf } from './reading.js';

const bodiesOf = (body = '', lang = 'de'): Promise<MintBodies> =>
  mount<MintBodies>(html`<mint-bodies body=${body} lang=${lang}></mint-bodies>`);

describe('<mint-bodies>', () => {
  it('shows both bodies under their names', async () => {
    expect(headings(await bodiesOf())).to.deep.equal([
      [3, 'Wo sich die Länder abstimmen'],
      [4, 'Länderbeirat'],
      [4, 'Länder-Round-Table'],
    ]);
  });

  it('says of each who sits in it, who calls it, what for, and what is known', async () => {
    const terms = all(await bodiesOf('laenderbeirat'), 'dt').map((term) => plain(term.textContent));
    expect(terms).to.deep.equal(['Wer dabei ist', 'Wer einlädt', 'Wozu', 'Was bekannt ist']);
  });

  it('says that sources contradict one another, and both versions', async () => {
    const text = textOf(await bodiesOf('laender-round-table'));
    expect(text).to.contain('besteht seit 2015');
    expect(text).to.contain('Das zweite Treffen war aber erst im Juni 2017');
    expect(text).to.contain('Quellen widersprechen sich · Stand: 16. Januar 2023');
  });

  it('says of members of an undated page that today’s are not published', async () => {
    expect(textOf(await bodiesOf('laenderbeirat'))).to.contain(
      'Wer heute Mitglied ist, ist nicht veröffentlicht. Stand unbekannt',
    );
  });

  it('shows a body of the page’s own, even with no more than a name', async () => {
    const data = { national: { bodies: { netz: { name: { de: 'Netzrat' } } } } };
    const element = await mount<MintBodies>(
      html`<mint-bodies body="netz" .data=${data}></mint-bodies>`,
    );
    await until(() => parts(element, 'section').length === 1);
    expect(parts(element, 'section')).to.deep.equal(['Netzrat']);
  });

  it('says the date of a whole list below it as of one statement, apart from its last', async () => {
    const element = await mount(html`<mint-bodies></mint-bodies>`);
    const dates = all(element, 'dd > p');
    expect(dates.length).to.be.above(0);
    for (const date of dates) {
      const list = date.previousElementSibling?.getBoundingClientRect();
      expect(date.getBoundingClientRect().top - (list?.bottom ?? NaN)).to.be.above(4);
    }
  });

  it('speaks English', async () => {
    expect(textOf(await bodiesOf('', 'en'))).to.contain('heads of the state coordination offices');
  });

  it('A-13 has nothing axe would object to', async () => {
    expect(await violations(await bodiesOf())).to.deep.equal([]);
  });
});
