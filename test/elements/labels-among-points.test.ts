import { html } from 'lit';
import '../../src/define/mint-map.js';
import { STATE_IDS } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, settled, until } from '../harness.js';
import { liesOn, linesOf, overlap } from './label-ink.js';

const all = (map: MintMap, selector: string): Element[] => [
  ...(map.shadowRoot?.querySelectorAll(selector) ?? []),
];

const isSeen = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';

/** What is wrong with the labels of the 16 Länder, a line each. */
function faultsOf(map: MintMap): string[] {
  const labels = all(map, '.label').filter(isSeen);
  const named = labels.map((label) => label.getAttribute('data-area'));
  const missing = STATE_IDS.filter((state) => !named.includes(state));
  const twice = STATE_IDS.filter((state) => named.filter((each) => each === state).length > 1);
  const lines = labels.map(linesOf);
  const picture = (map.shadowRoot?.querySelector('.map') ?? map).getBoundingClientRect();
  const onOthers = lines.flatMap((label, index) =>
    label.flatMap((line) =>
      lines
        .slice(index + 1)
        .flat()
        .filter((other) => overlap(line, other))
        .map((other) => `${line.text} on ${other.text}`),
    ),
  );
  const circles = all(map, '.mark-place > .point, .disc').filter(isSeen);
  const inside = labels.filter((label) => !label.matches('.left, .right, .below')).flatMap(linesOf);
  const covered = inside.filter((line) => circles.some((circle) => liesOn(line, circle)));
  const cut = lines
    .flat()
    .filter((line) => line.left < picture.left - 1 || line.right > picture.right + 1);
  return [
    ...missing.map((state) => `${state} has no label`),
    ...twice.map((state) => `${state} has two labels`),
    ...onOthers,
    ...covered.map(({ text }) => `${text} under a circle`),
    ...cut.map(({ text }) => `${text} leaves the picture`),
  ];
}

async function mapIn(width: number, language: string, links?: string): Promise<MintMap> {
  const look = `inline-size:${width}px;font-size:16px`;
  const map = await mount<MintMap>(
    html`<div lang=${language} style=${look}>
      <mint-map
        points="regions research-centres clusters"
        with-counts
        .hrefTemplate=${links ?? null}
      ></mint-map>
    </div>`,
  );
  await until(() => all(map, '.mark-place').length > 0 && all(map, '.disc').length > 0);
  await settled(map);
  return map;
}

/** Towns all over the country: on a narrow map Sachsen-Anhalt has no room left between their marks. */
const CROWD = [
  'name;lon;lat',
  ...Array.from({ length: 81 * 76 }, (_, index) => {
    const [column, row] = [index % 81, Math.floor(index / 81)];
    return `Ort ${index};${(5.8 + column * 0.115).toFixed(3)};${(47.2 + row * 0.105).toFixed(3)}`;
  }),
].join('\n');

async function crowded(links: string | null): Promise<MintMap> {
  const map = await mount<MintMap>(
    html`<div style="inline-size:320px">
      <mint-map points="own" .data=${CROWD} .hrefTemplate=${links}></mint-map>
    </div>`,
  );
  await until(() => all(map, '.elsewhere .leader').length > 0);
  await settled(map);
  return map;
}

describe('labels among points and counts', () => {
  for (const language of ['de', 'en']) {
    for (const width of [320, 480, 560, 640, 720, 800, 1280]) {
      it(`A-38 are one for each Land, and overlap nothing: ${language}, ${width} px wide`, async () => {
        const map = await mapIn(width, language);
        for (const metric of ['regions-per-million', 'regions', 'district-coverage']) {
          map.metric = metric;
          await map.updateComplete;
          await settled(map);
          expect(faultsOf(map), metric).to.deep.equal([]);
        }
      });
    }
  }

  it('are written shorter where a mark leaves room for that alone', async () => {
    const map = await mapIn(480, 'de');
    const lines = all(map, '.elsewhere .label').map((label) => label.textContent);
    expect(lines).to.include('NW2,6');
  });

  it('go back when the points go', async () => {
    const map = await mapIn(480, 'de');
    map.points = 'none';
    map.withCounts = false;
    await map.updateComplete;
    await settled(map);
    expect(all(map, '.elsewhere').length).to.equal(0);
    expect(all(map, '.label').filter(isSeen).length).to.equal(16);
  });

  it('stand outside with a leader where a Land is full, and choose it', async () => {
    const map = await crowded(null);
    expect(faultsOf(map)).to.deep.equal([]);
    const [label] = all(map, '.elsewhere .outside');
    expect(label?.textContent).to.equal('ST');
    label?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(map.state).to.equal('ST');
    await map.updateComplete;
    expect(all(map, '.elsewhere .chosen').length).to.equal(1);
  });

  it('A-03 outside are links where areas are', async () => {
    const map = await crowded('#{id}');
    await until(() => all(map, '.elsewhere a .outside').length > 0);
    const [link] = all(map, '.elsewhere a');
    expect(link?.getAttribute('href')).to.equal('#ST');
  });
});
