import { html } from 'lit';
import '../../src/define/mint-structure.js';
import type { MintStructure } from '../../src/elements/mint-structure.js';
import { emulate, expect, mount, until, violations, whereMediaCanBeSet } from '../harness.js';
import { all, headings, part, parts, plain, textOf } from './reading.js';

const diagram = (focus = '', lang = 'de'): Promise<MintStructure> =>
  mount<MintStructure>(html`<mint-structure focus=${focus} lang=${lang}></mint-structure>`);

/** The same in a column of so many px. */
async function inColumn(width: number): Promise<MintStructure> {
  const place = await mount(html`<div><mint-structure></mint-structure></div>`);
  const element = place.querySelector('mint-structure') ?? (place as MintStructure);
  element.style.inlineSize = `${width}px`;
  await element.updateComplete;
  return element;
}

const boxOf = (element: Element, name: string): DOMRect => {
  const level = all(element, '[part~="level"]').find((each) =>
    plain(each.querySelector('[part~="name"]')?.textContent).includes(name),
  );
  if (!level) throw new Error(`there is no level ${name}`);
  return level.getBoundingClientRect();
};

const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left > outer.left &&
  inner.right < outer.right &&
  inner.top > outer.top &&
  inner.bottom < outer.bottom;

describe('<mint-structure>', () => {
  it('names the five levels from the federal one down to the place, in the order they are read', async () => {
    expect(parts(await diagram(), 'name')).to.deep.equal([
      'MINTvernetzt',
      'Körber-Stiftung',
      'Landeskoordinierungsstellen',
      'MINT-Regionen',
      'Akteur:innen',
    ]);
  });

  it('says in words what the arrows say', async () => {
    const text = textOf(await diagram());
    expect(text).to.contain('für Landeskoordinierungsstellen, MINT-Regionen und Akteur:innen');
    expect(text).to.contain('Schwerpunkt: Landeskoordinierungsstellen und MINT-Regionen');
  });

  it('draws one arrow for each level that something stands for, silent for speech', async () => {
    const arrows = all(await diagram(), 'svg');
    expect(arrows).to.have.length(5);
    expect(arrows.every((arrow) => arrow.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  for (const width of [320, 800]) {
    it(`draws what takes another in round it, at ${width} px`, async () => {
      const element = await inColumn(width);
      const [offices, regions, actors] = ['Landes', 'MINT-Regionen', 'Akteur'].map((name) =>
        boxOf(element, name),
      ) as [DOMRect, DOMRect, DOMRect];
      expect(isWithin(regions, offices)).to.equal(true);
      expect(isWithin(actors, regions)).to.equal(true);
    });
  }

  it('puts what is federal beside the rest where there is room, and above it where there is none', async () => {
    const wide = await inColumn(900);
    expect(boxOf(wide, 'MINTvernetzt').right).to.be.below(boxOf(wide, 'Landes').left);
    expect(boxOf(wide, 'Körber').left).to.be.above(boxOf(wide, 'Landes').right);
    const narrow = await inColumn(320);
    expect(boxOf(narrow, 'MINTvernetzt').bottom).to.be.below(boxOf(narrow, 'Landes').top);
  });

  it('begins each level at its top, and draws arrows from box to box', async () => {
    const wide = await inColumn(1280);
    for (const level of all(wide, '[part~="level"]')) {
      const text = level.querySelector('.text-of')?.getBoundingClientRect();
      expect((text?.top ?? 0) - level.getBoundingClientRect().top).to.be.below(20);
    }
    const [left, right] = [boxOf(wide, 'MINTvernetzt').right, boxOf(wide, 'Landes').left];
    const arrow = all(wide, '.gap-1 .arrow')[0]?.getBoundingClientRect();
    expect([arrow?.left, arrow?.right]).to.deep.equal([left, right]);
  });

  it('leaves out what a level of the page works for where there is no such level', async () => {
    const fact = { de: 'Text', asOf: null, src: [] };
    const levels = {
      a: { name: { de: 'Stelle' }, tier: 'federal', ...fact, serves: ['constructor', 'b', 'gone'] },
      b: { name: { de: 'Orte' }, tier: 'local', ...fact },
    };
    const element = await mount<MintStructure>(
      html`<mint-structure .data=${{ national: { network: { levels } } }}></mint-structure>`,
    );
    await until(() => textOf(element).includes('für Orte'));
  });

  it('never needs more width than it has', async () => {
    for (const width of [220, 320, 700, 1200]) {
      const element = await inColumn(width);
      const base = element.shadowRoot?.querySelector('[part~="base"]');
      expect(base?.scrollWidth).to.be.at.most(Math.ceil(element.clientWidth));
    }
  });

  it('makes one level stand out by form, and says so', async () => {
    const element = await diagram('regionen');
    expect(part(element, 'focused')).to.match(/^MINT-Regionen/);
    const focused = all(element, '[part~="focused"]')[0];
    expect(focused?.getAttribute('aria-current')).to.equal('true');
    expect(focused && getComputedStyle(focused).outline).to.match(/3px/);
  });

  it('moves nothing when a level stands out', async () => {
    const element = await inColumn(320);
    const widths = (): number[] =>
      all(element, '.text-of').map((each) => Math.round(each.getBoundingClientRect().width));
    const before = widths();
    element.focusOn = 'landesstellen';
    await element.updateComplete;
    expect(part(element, 'focused')).to.match(/^Landes/);
    expect(widths()).to.deep.equal(before);
  });

  it('keeps its own way of taking the focus', async () => {
    expect((await diagram('regionen')).focus).to.be.a('function');
  });

  it('shows no level as standing out where the page names an unknown one', async () => {
    expect(part(await diagram('attic'), 'focused')).to.equal('');
  });

  it('says how sure the diagram is', async () => {
    expect(part(await diagram(), 'notice')).to.contain(
      'in welche Richtung die Verbindungen dort weisen, ist nicht zu erkennen',
    );
  });

  it('takes a level of the page in', async () => {
    const level = { name: { de: 'Kreise' }, tier: 'region', de: 'planen mit', asOf: null, src: [] };
    const data = {
      publisher: { name: { de: 'Beispielstelle' } },
      national: { network: { levels: { kreise: level } } },
    };
    const element = await mount<MintStructure>(
      html`<mint-structure .data=${data}></mint-structure>`,
    );
    await until(() => parts(element, 'name').includes('Kreise'));
    expect(textOf(element)).to.contain('planen mit Angabe: Beispielstelle');
  });

  it('speaks English', async () => {
    const element = await diagram('', 'en');
    expect(headings(element)).to.deep.equal([[3, 'Who works with whom']]);
  });

  it('names levels within an English sentence as that writes them', async () => {
    const element = await diagram('', 'en');
    expect(textOf(element)).to.contain('for state coordination offices, MINT regions and actors');
    expect(textOf(element)).to.contain('focus: state coordination offices and MINT regions');
  });

  whereMediaCanBeSet(() => {
    it('A-13 has nothing axe would object to, in forced colours too', async () => {
      expect(await violations(await diagram('koerber'))).to.deep.equal([]);
      await emulate({ 'forced-colors': 'active' });
      try {
        expect(await violations(await diagram('koerber'))).to.deep.equal([]);
      } finally {
        await emulate({});
      }
    });
  });
});
