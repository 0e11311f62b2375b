/** Labels on paper: its width is not known before it is printed, and no script runs after. */
import { html } from 'lit';
import '../../src/define/mint-map.js';
import { STATE_IDS } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { emulate, expect, mount, settled, until, whereMediaCanBeSet } from '../harness.js';
import { liesOn, linesOf, overlap } from './label-ink.js';

const all = (map: MintMap, selector: string): Element[] => [
  ...(map.shadowRoot?.querySelectorAll(selector) ?? []),
];

/** True for what is drawn: neither hidden nor in a layout for another column. */
const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

/** What is wrong with the labels that are seen, a line each. */
function faultsOf(map: MintMap): string[] {
  const labels = all(map, '.label').filter(isSeen);
  const lines = labels.map(linesOf);
  const onOthers = lines.flatMap((label, index) => {
    const others = lines.slice(index + 1).flat();
    return label.flatMap((line) =>
      others.filter((other) => overlap(line, other)).map(({ text }) => `${line.text} on ${text}`),
    );
  });
  const rounds = all(map, '.mark-place > .point, .disc').filter(isSeen);
  const inside = labels.filter((label) => !label.matches('.left, .right, .below')).flatMap(linesOf);
  const covered = inside.filter((line) => rounds.some((round) => liesOn(line, round)));
  const sizes = labels.map((label) => parseFloat(getComputedStyle(label).fontSize));
  return [
    ...onOthers,
    ...covered.map(({ text }) => `${text} under a mark`),
    ...(Math.min(...sizes) < 12 ? ['under 12 px'] : []),
  ];
}

/** Which Länder have no label that is seen, or two. */
const notOnce = (map: MintMap): string[] => {
  const areas = all(map, '.label')
    .filter(isSeen)
    .map((label) => label.getAttribute('data-area'));
  return STATE_IDS.filter((state) => areas.filter((area) => area === state).length !== 1);
};

const textOf = (map: MintMap, state: string): string | undefined =>
  all(map, `.label[data-area="${state}"]`).find(isSeen)?.textContent;

/** Sixteen maps: how wide the screen shows them, and paper. */
const COLUMNS = [
  [1280, 529],
  [1280, 400],
  [1280, 300],
  [480, 300],
  [320, 520],
] as const;

const frame = requestAnimationFrame.bind(window);

/** A map in a column that paper makes narrower: what follows widths on the screen stands still, as in printing. */
async function printed(map: MintMap, column: HTMLElement, paper: number): Promise<void> {
  await settled(map);
  dispatchEvent(new Event('beforeprint'));
  window.requestAnimationFrame = () => 0;
  await emulate({ media: 'print' });
  column.style.inlineSize = `${paper}px`;
}

async function mapIn(
  screen: number,
  points: string,
  language: string,
  look: { level?: string; state?: string } = {},
): Promise<{ map: MintMap; column: HTMLElement }> {
  const map = await mount<MintMap>(html`
    <div lang=${language} style="inline-size:${screen}px">
      <mint-map
        points=${points}
        ?with-counts=${points !== 'none'}
        level=${look.level ?? 'states'}
        state=${look.state ?? ''}
      ></mint-map>
    </div>
  `);
  const column = map.parentElement;
  if (!column) throw new Error('no column');
  return { map, column };
}

describe('labels on paper', () => {
  afterEach(async () => {
    window.requestAnimationFrame = frame;
    await emulate({});
    dispatchEvent(new Event('afterprint'));
  });

  whereMediaCanBeSet(() => {
    for (const [screen, paper] of COLUMNS) {
      for (const language of ['de', 'en']) {
        it(`A-38 overlap nothing in a column of ${paper} px, of ${screen} px on the screen: ${language}`, async () => {
          const { map, column } = await mapIn(screen, 'none', language);
          await printed(map, column, paper);
          expect(faultsOf(map)).to.deep.equal([]);
          expect(notOnce(map)).to.deep.equal([]);
        });

        it(`A-38 overlap nothing among points and counts in a column of ${paper} px, of ${screen} px on the screen: ${language}`, async () => {
          const { map, column } = await mapIn(screen, 'regions clusters', language);
          await until(() => all(map, '.mark-place').length > 0 && all(map, '.disc').length > 0);
          await printed(map, column, paper);
          expect(faultsOf(map)).to.deep.equal([]);
          expect(notOnce(map)).to.deep.equal([]);
        });
      }

      it(`A-38 of Kreise overlap nothing in a column of ${paper} px, of ${screen} px on the screen`, async () => {
        const look = { level: 'districts', state: 'NW' };
        const { map, column } = await mapIn(screen, 'none', 'de', look);
        await until(() => all(map, '.label').length > 0);
        await printed(map, column, paper);
        expect(all(map, '.label').filter(isSeen).length).to.be.above(0);
        expect(faultsOf(map)).to.deep.equal([]);
      });
    }

    it('say more where paper has room for more, whatever the screen was', async () => {
      const { map, column } = await mapIn(320, 'none', 'de');
      expect(textOf(map, 'BY')).to.equal('BY');
      await printed(map, column, 600);
      expect(textOf(map, 'BY')).to.equal('Bayern1,5');
      column.style.inlineSize = '420px';
      expect(textOf(map, 'BY')).to.equal('Bayern');
      column.style.inlineSize = '300px';
      expect(textOf(map, 'BY')).to.equal('BY');
    });
  });

  it('are there for paper as soon as printing begins, and on the screen again after', async () => {
    const { map } = await mapIn(800, 'none', 'de');
    await settled(map);
    const layouts = (): number => all(map, '.labels').length;
    expect(layouts()).to.equal(1);
    dispatchEvent(new Event('beforeprint'));
    expect(layouts()).to.equal(3);
    dispatchEvent(new Event('afterprint'));
    expect(layouts()).to.equal(1);
    expect(notOnce(map)).to.deep.equal([]);
  });
});
