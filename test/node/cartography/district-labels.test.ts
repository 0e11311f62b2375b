import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { districtLabels, waysToWrite } from '../../../src/cartography/district-labels.js';
import { districtMap, type Districts } from '../../../src/cartography/districts.js';
import { unitsPerPixel } from '../../../src/cartography/frame.js';
import { areaFinder } from '../../../src/cartography/inside.js';
import { overlap } from '../../../src/cartography/label-room.js';

const topology = JSON.parse(readFileSync('data/districts.topo.json', 'utf8')) as Districts;

/** By the two digits of their keys: Thüringen, Nordrhein-Westfalen, Bayern, Saarland, Berlin. */
const STATES = ['16', '05', '09', '10', '11'];
const WIDTHS = [304, 480, 640];

describe('names of Kreise', () => {
  it('are broken behind hyphens and at spaces, each time as narrow as can be', () => {
    assert.deepEqual(waysToWrite('Gotha'), [['Gotha']]);
    assert.deepEqual(waysToWrite('Ilm-Kreis'), [['Ilm-Kreis'], ['Ilm-', 'Kreis']]);
    assert.deepEqual(waysToWrite('Weiden i.d. OPf.'), [
      ['Weiden i.d. OPf.'],
      ['Weiden', 'i.d. OPf.'],
      ['Weiden', 'i.d.', 'OPf.'],
    ]);
  });

  for (const state of STATES) {
    const map = districtMap(topology, state);
    const find = areaFinder(map.ids.map((id) => ({ id, d: map.shapeOf(id) })));
    for (const width of WIDTHS) {
      const labels = districtLabels(map, width);

      it(`lie in their own Kreis: Land ${state}, ${width} px wide`, () => {
        const perPixel = unitsPerPixel(width, map.frame);
        for (const [id, { at, box }] of labels) {
          // The letters at the ends reach no further, in any usual typeface.
          const half = 0.44 * (box.right - box.left) * perPixel;
          for (const x of [at[0] - half, at[0], at[0] + half]) assert.equal(find([x, at[1]]), id);
        }
      });

      it(`never lie on each other: Land ${state}, ${width} px wide`, () => {
        const boxes = [...labels.values()].map(({ box }) => box);
        boxes.forEach((box, index) =>
          assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other))),
        );
      });

      it(`say the whole name: Land ${state}, ${width} px wide`, () => {
        for (const [id, { lines }] of labels) {
          assert.equal(lines.join(' ').replaceAll('- ', '-'), map.named(id)?.name);
        }
      });
    }
  }

  it('come to more the wider the picture is', () => {
    const map = districtMap(topology, '16');
    const [few, some, many] = WIDTHS.map((width) => districtLabels(map, width).size);
    assert.ok(few !== undefined && some !== undefined && many !== undefined);
    assert.ok(few < some && some < many && many >= 15, `${few} ${some} ${many}`);
  });
});
