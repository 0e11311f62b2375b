import '../../src/define/mint-map.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { emulate, expect, until, whereMediaCanBeSet } from '../harness.js';

const place = document.createElement('div');

const { setTimeout: later } = window;

beforeEach(() => {
  document.body.append(place);
  // The rest comes after 100 ms too where no frame does: here it waits for the frame, however busy the machine is.
  window.setTimeout = ((what: () => void, after = 0) =>
    later(what, after === 100 ? 2000 : after)) as typeof later;
});
afterEach(() => {
  window.setTimeout = later;
  place.replaceChildren();
  place.removeAttribute('style');
  place.remove();
});

/** A map in a column of so many px, with no more than its first drawing done. */
async function begun(attributes: Record<string, string> = {}, width = 800): Promise<MintMap> {
  place.style.inlineSize = `${width}px`;
  const map = document.createElement('mint-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  place.append(map);
  await Promise.resolve();
  await Promise.resolve();
  await laidOut(map);
  return map;
}

/** Resolves when the browser has laid an element out, and before it paints it. */
const laidOut = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(element);
  });

const all = (map: MintMap, selector: string): Element[] => [
  ...(map.shadowRoot?.querySelectorAll(selector) ?? []),
];

/** Boxes of what a visitor sees, by name, in px from the corner of the map, to a tenth. */
function boxes(map: MintMap): Record<string, number[]> {
  const corner = map.getBoundingClientRect();
  const round = (length: number): number => Math.round(length * 10) / 10;
  const named = [
    '.heading',
    '.summary',
    '.controls',
    '.frame',
    '.panel',
    '.legend',
    '.attribution',
  ];
  return Object.fromEntries(
    [['map', map] as const, ...named.map((name) => [name, all(map, name)[0]] as const)].map(
      ([name, element]) => {
        const { left = NaN, top = NaN, height = NaN } = element?.getBoundingClientRect() ?? {};
        return [name, [left - corner.left, top - corner.top, height].map(round)];
      },
    ),
  );
}

const lengthOf = (shapes: readonly Element[]): number =>
  shapes.reduce((sum, shape) => sum + (shape.getAttribute('d') ?? '').length, 0);

describe('the first frame of a map', () => {
  for (const lang of ['de', 'en']) {
    for (const width of [320, 480, 640, 800, 1200]) {
      it(`stands where all stays when the rest comes (${lang}, ${width} px)`, async () => {
        const map = await begun({ lang }, width);
        expect(all(map, '[role="option"]').length).to.equal(0);
        const before = boxes(map);
        await map.updateComplete;
        expect(all(map, '[role="option"]').length).to.equal(16);
        expect(boxes(map)).to.deep.equal(before);
      });
    }
  }

  for (const attributes of [
    { 'without-legend': '', 'without-picker': '', 'without-summary': '' },
    { 'without-interaction': '' },
    { heading: '', 'with-export': '', metric: 'regions' },
    { 'href-template': '/land/{slug}/' },
  ]) {
    it(`takes the same room with ${Object.keys(attributes).join(', ')}`, async () => {
      const map = await begun(attributes);
      const before = boxes(map);
      await map.updateComplete;
      const after = boxes(map);
      expect(after['.frame']).to.deep.equal(before['.frame']);
      // Its table stands below a map without interaction.
      if (!('without-interaction' in attributes)) expect(after.map).to.deep.equal(before.map);
    });
  }

  it('shows every Land in its class, and nothing to reach', async () => {
    const map = await begun();
    const fills = all(map, '.land > path');
    const drawn = lengthOf(fills);
    const classes = new Map(fills.map((each) => [each.getAttribute('class'), lengthOf([each])]));
    expect(all(map, 'a, [tabindex]').length).to.equal(0);
    expect(all(map, '.base').map((base) => (base as HTMLElement).inert)).to.deep.equal([true]);
    await map.updateComplete;
    const states = all(map, '.state');
    expect(lengthOf(states)).to.equal(drawn);
    for (const [name, length] of classes) {
      expect(lengthOf(states.filter((state) => state.classList.contains(name ?? '')))).to.equal(
        length,
      );
    }
    expect(all(map, '.base').map((base) => (base as HTMLElement).inert)).to.deep.equal([false]);
  });

  it('takes what a page has set before the script came', async () => {
    const map = await begun({ heading: 'Eigene', lang: 'en' });
    expect(all(map, '.heading')[0]?.textContent).to.equal('Eigene');
    expect(all(map, '.base')[0]?.getAttribute('lang')).to.equal('en');
  });

  it('is no map that is ready', async () => {
    let ready = 0;
    const count = (): number => ready++;
    document.addEventListener('mint-ready', count);
    const map = await begun();
    expect(ready).to.equal(0);
    await map.updateComplete;
    expect(ready).to.equal(1);
    document.removeEventListener('mint-ready', count);
  });

  it('is followed by the rest where nothing is shown too', async () => {
    place.style.display = 'none';
    const map = await begun();
    await until(() => all(map, '[role="option"]').length === 16);
  });

  it('asks for no typeface but that of its words: the fold has room for its triangle, and none', async () => {
    const map = await begun();
    const textOf = (): [string, number] => {
      const [summary] = all(map, '.sources summary');
      const words = document.createRange();
      words.selectNodeContents(summary ?? map);
      const { left } = words.getBoundingClientRect();
      return [summary ? getComputedStyle(summary).listStyleType : '', left];
    };
    const [marker, left] = textOf();
    expect(marker).to.equal('none');
    await map.updateComplete;
    const [later, leftLater] = textOf();
    expect(later).to.equal('disclosure-closed');
    // The triangle of each engine has a width of its own.
    expect(left).to.be.closeTo(leftLater, 2.5);
  });

  it('is skipped where a page asks for the table', async () => {
    const table = await begun({ view: 'table' });
    expect(all(table, 'tbody tr').length).to.equal(16);
  });

  whereMediaCanBeSet(() => {
    it('is skipped where a page is printed', async () => {
      await emulate({ media: 'print' });
      const printed = await begun();
      expect(all(printed, 'tbody tr').length).to.equal(16);
      await emulate({});
    });
  });

  it('comes for all maps of a page before the rest of any', async () => {
    const maps = await Promise.all([begun(), begun(), begun()]);
    expect(maps.map((map) => all(map, '.land').length)).to.deep.equal([1, 1, 1]);
    expect(maps.map((map) => all(map, '[role="option"]').length)).to.deep.equal([0, 0, 0]);
    await Promise.all(maps.map((map) => map.updateComplete));
    expect(maps.map((map) => all(map, '[role="option"]').length)).to.deep.equal([16, 16, 16]);
  });
});
