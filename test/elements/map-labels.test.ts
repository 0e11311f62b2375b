import { html } from 'lit';
import '../../src/define/mint-map.js';
import { METRIC_IDS } from '../../src/dataset/metrics.js';
import { STATE_IDS } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, until } from '../harness.js';

/** How wide the map's element is, in px. */
const WIDTHS = [288, 320, 360, 480, 560, 640, 720, 800];

/** Text of a page at its usual size, and at twice that. */
const SIZES = [16, 32];

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of a label, each with the box of its ink: line boxes are higher than letters. */
function linesOf(label: Element): Box[] {
  const size = parseFloat(getComputedStyle(label).fontSize);
  return [...label.children].map((line) => {
    const { left, right, top, bottom } = line.getBoundingClientRect();
    const inset = Math.max(0, (bottom - top - size) / 2);
    return { text: line.textContent, left, right, top: top + inset, bottom: bottom - inset };
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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

/** Twice: what is drawn first is drawn before its width is known. */
async function settled(map: MintMap): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await map.updateComplete;
  }
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
