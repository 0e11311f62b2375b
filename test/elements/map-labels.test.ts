import { html } from 'lit';
import '../../src/define/mint-map.js';
import { METRIC_IDS } from '../../src/dataset/metrics.js';
import { STATE_IDS } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, settled, until } from '../harness.js';
import { linesOf, overlap } from './label-ink.js';

/** How wide the map's element is, in px. */
const WIDTHS = [288, 320, 360, 480, 560, 640, 720, 800];

/** Text of a page at its usual size, and at twice that. */
const SIZES = [16, 32];

const labelsOf = (map: MintMap): Element[] => [
  ...(map.shadowRoot?.querySelectorAll('.label') ?? []),
];

/** What is wrong with the labels of a map, a line each. */
function faultsOf(map: MintMap): string[] {
  const picture = map.shadowRoot?.querySelector('.map')?.getBoundingClientRect();
  const labels = labelsOf(map).map(linesOf);
  if (!picture || labels.length === 0) return ['no labels'];
  const outside = labels
    .flat()
    .filter(
      ({ left, right, top, bottom }) =>
        left < picture.left - 0.5 ||
        right > picture.right + 0.5 ||
        top < picture.top - 0.5 ||
        bottom > picture.bottom + 0.5,
    );
  const overlapping = labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .flatMap((other) =>
        label.flatMap((line) =>
          other.filter((each) => overlap(line, each)).map((each) => `${line.text} on ${each.text}`),
        ),
      ),
  );
  return [...outside.map(({ text }) => `${text} leaves the picture`), ...overlapping];
}

async function mapIn(width: number, size: number, language: string): Promise<MintMap> {
  const look = `inline-size:${width}px;font-size:${size}px`;
  const map = await mount<MintMap>(
    html`<div lang=${language} style=${look}><mint-map></mint-map></div>`,
  );
  await settled(map);
  return map;
}

describe('labels', () => {
  for (const language of ['de', 'en']) {
    for (const size of SIZES) {
      for (const width of WIDTHS) {
        it(`A-38 never overlap, are never cut and never under 12 px: ${language}, ${width} px wide, text of ${size} px`, async () => {
          const map = await mapIn(width, size, language);
          for (const metric of METRIC_IDS) {
            map.metric = metric;
            await map.updateComplete;
            expect(faultsOf(map), metric).to.deep.equal([]);
            const sizes = labelsOf(map).map((label) =>
              parseFloat(getComputedStyle(label).fontSize),
            );
            expect(Math.min(...sizes), metric).to.be.at.least(12);
          }
        });
      }
    }
  }

  for (const width of [320, 480, 800]) {
    it(`keep a little apart from the end of their leaders: ${width} px wide`, async () => {
      const map = await mapIn(width, 16, 'de');
      const hits = [...(map.shadowRoot?.querySelectorAll('.hit:has(+ .hit)') ?? [])];
      for (const [state, side] of [
        ['HH', 'right'],
        ['HB', 'right'],
        ['BE', 'left'],
      ] as const) {
        const end = hits
          .find((hit) => hit.getAttribute('data-area') === state)
          ?.getBoundingClientRect();
        const label = labelsOf(map).find((each) => each.getAttribute('data-area') === state);
        const at = (end?.left ?? 0) + (end?.width ?? 0) / 2;
        const apart = Math.abs((label?.getBoundingClientRect()[side] ?? 0) - at);
        expect(apart, state).to.be.within(2.5, 6);
      }
    });
  }

  for (const width of WIDTHS) {
    it(`A-38 hold values in the millions of the page's own figure: ${width} px wide`, async () => {
      const rows = STATE_IDS.map((state, index) => `${state};${1234567 + index * 543210}`);
      const data = ['Land;Wert', ...rows].join('\n');
      const look = `inline-size:${width}px`;
      const map = await mount<MintMap>(
        html`<div style=${look}><mint-map metric="own" .data=${data}></mint-map></div>`,
      );
      await until(() => map.shadowRoot?.querySelector('.class-5') != null);
      await settled(map);
      expect(faultsOf(map)).to.deep.equal([]);
    });
  }
});

/** Labels of Kreise, once there are some. */
async function districtsOf(state: string, width: number): Promise<MintMap> {
  const look = `inline-size:${width}px`;
  const map = await mount<MintMap>(
    html`<div style=${look}><mint-map level="districts" state=${state}></mint-map></div>`,
  );
  await until(
    () => map.shadowRoot?.querySelector('.state')?.getAttribute('data-area')?.length === 5,
  );
  await settled(map);
  return map;
}

describe('names of Kreise on a map of one Land', () => {
  for (const state of ['TH', 'NW', 'BY', 'SL']) {
    for (const width of [320, 480, 640]) {
      it(`A-38 never overlap, are never cut and never under 12 px: ${state}, ${width} px wide`, async () => {
        const map = await districtsOf(state, width);
        expect(faultsOf(map)).to.deep.equal([]);
        const sizes = labelsOf(map).map((label) => parseFloat(getComputedStyle(label).fontSize));
        expect(Math.min(...sizes)).to.be.at.least(12);
      });
    }
  }

  it('A-54 are part of the name that speech says, and choose their Kreis', async () => {
    const map = await districtsOf('TH', 480);
    const label = labelsOf(map).find(({ textContent }) => textContent === 'Gotha');
    const area = label?.getAttribute('data-area') ?? '';
    const shape = map.shadowRoot?.querySelector(`.state[data-area="${area}"]`);
    expect(shape?.getAttribute('aria-label')).to.match(/^Gotha: /);
    label?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(map.district).to.equal(area);
    await map.updateComplete;
    expect(map.shadowRoot?.querySelector('.label.chosen')?.textContent).to.equal('Gotha');
  });

  it('A-38 give way to points', async () => {
    const map = await districtsOf('TH', 480);
    map.points = 'regions';
    await until(() => map.shadowRoot?.querySelector('.mark-place') != null);
    await settled(map);
    const marks = [...(map.shadowRoot?.querySelectorAll('.mark-place > .point') ?? [])].map(
      (each) => each.getBoundingClientRect(),
    );
    const shown = labelsOf(map).filter((label) => getComputedStyle(label).visibility === 'visible');
    expect(shown.length).to.be.greaterThan(0).and.below(labelsOf(map).length);
    const covered = shown
      .flatMap(linesOf)
      .filter((line) => marks.some((mark) => overlap(line, mark)));
    expect(covered.map(({ text }) => text)).to.deep.equal([]);
  });

  it('are none on a map of the whole country', async () => {
    const map = await districtsOf('', 640);
    await until(() => map.shadowRoot?.querySelectorAll('.state').length === 400);
    expect(labelsOf(map).length).to.equal(0);
  });
});
