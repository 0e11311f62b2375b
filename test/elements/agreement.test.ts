import fc from 'fast-check';
import { html } from 'lit';
import '../../src/define/mint-map.js';
import { STATE_IDS } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount } from '../harness.js';
import { alerts, listen, type Noticed } from './served.js';

let noticed: Noticed;

beforeEach(() => {
  noticed = listen();
});

afterEach(() => noticed.stop());

const lineOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is heard of each area on the map, by name. */
const heardOn = (map: MintMap): Map<string, string> =>
  new Map(
    [...map.renderRoot.querySelectorAll('.state')].map((shape) => {
      const [name = '', said = ''] = (shape.getAttribute('aria-label') ?? '').split(': ');
      return [name, said];
    }),
  );

/** The value of each area in the table, by name. */
const readIn = (map: MintMap): Map<string, string> =>
  new Map(
    [...map.renderRoot.querySelectorAll('tbody tr')].map((row) => [
      lineOf(row.querySelector('th')),
      lineOf(row.querySelector('td')),
    ]),
  );

/** Maps of the page's data, and what is wrong with what they say. */
async function disagreements(metric: string, data: unknown): Promise<string[]> {
  const map = await mount<MintMap>(
    html`<mint-map metric=${metric} unit="Labore" without-legend .data=${data}></mint-map>`,
  );
  await noticed.ready([map]);
  const heard = heardOn(map);
  map.view = 'table';
  await map.updateComplete;
  const read = readIn(map);
  expect([heard.size, read.size, alerts(map).length]).to.deep.equal([16, 16, 0]);
  return [...read].flatMap(([name, value]) => {
    const said = heard.get(name) ?? '';
    return said === value || said.startsWith(`${value} `) ? [] : [`${name}: ${value} / ${said}`];
  });
}

const numbers = fc
  .double({ min: -1e6, max: 1e6, noNaN: true })
  .map((value) => Number(value.toFixed(2)) + 0);
const tables = fc.dictionary(fc.constantFrom(...STATE_IDS), numbers, {
  minKeys: 1,
  noNullPrototype: true,
});
const counts = fc.record({
  value: fc.nat(100_000),
  condition: fc.constantFrom('published', 'recorded'),
  asOf: fc.constantFrom(null, '2024', '2026-05-01'),
  src: fc.constant([]),
  qualifier: fc.constantFrom('over', 'about', 'up-to', 'at-least', undefined),
});
const datasets = fc
  .dictionary(
    fc.constantFrom(...STATE_IDS),
    fc.record({ counts: fc.array(counts, { maxLength: 2 }) }),
    {
      noNullPrototype: true,
    },
  )
  .map((states) => ({ states }));

describe('map, table and speech', () => {
  const runs = { numRuns: 25, endOnFailure: true, includeErrorInReport: true };

  it('say the same of any table of a page', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        expect(await disagreements('own', table)).to.deep.equal([]);
      }),
      runs,
    );
  });

  it('say the same of any counts of a page', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, async (data) => {
        const different = await disagreements('regions', data);
        // What is only recorded is told by what was counted: mindestens 3 erfasst.
        expect(
          different.filter((each) => !/mindestens .*mindestens .* erfasst/.test(each)),
        ).to.deep.equal([]);
      }),
      runs,
    );
  });
});
