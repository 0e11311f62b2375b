import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaFinder } from '../../../src/cartography/inside.js';
import { discRadius, discsOf, discSizes } from '../../../src/cartography/discs.js';
import { unitsPerPixel } from '../../../src/cartography/frame.js';
import { boxOf, toPixels, touches } from '../../../src/cartography/label-room.js';
import { shapesOf } from '../../../src/cartography/shapes.js';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { METRIC_IDS, readingsOf } from '../../../src/dataset/metrics.js';
import { STATE_IDS, stateOf } from '../../../src/dataset/states.js';

const find = areaFinder(STATE_IDS.map((id) => ({ id, d: shapesOf().shapeOf(id) })));
const LABELS = STATE_IDS.map((state) => ({
  state,
  name: stateOf(withMeasures, state).name?.de ?? state,
  value: '≥ 0,54',
}));
const WIDTHS = [288, 320, 400, 480, 560, 640, 800, 1280];

describe('discs', () => {
  for (const metric of METRIC_IDS) {
    for (const width of WIDTHS) {
      const readings = readingsOf(withMeasures, metric);
      const boxes = LABELS.map((each) => boxOf(each, width));
      const discs = discsOf(readings, boxes, [], width, find);

      it(`${metric} at ${width} px: one for each count, in its Land, on no label`, () => {
        const counted = readings.filter(({ count }) => count !== null && count > 0);
        assert.deepEqual(
          discs.map(({ state }) => state).sort(),
          counted.map(({ state }) => state).sort(),
        );
        for (const { state, at, radius } of discs) {
          assert.equal(find(at), state);
          const circle = { at: toPixels(at, unitsPerPixel(width)), radius };
          assert.ok(!boxes.some((box) => touches(circle, box)), state);
        }
      });
    }
  }

  it('have areas in proportion to their counts', () => {
    assert.equal(discRadius(12, 48, 480) * 2, discRadius(48, 48, 480));
  });

  it('are dashed for lower bounds alone', () => {
    const discs = discsOf(readingsOf(withMeasures, 'regions'), [], [], 640, find);
    const bound = (state: string): boolean | undefined =>
      discs.find((each) => each.state === state)?.isBound;
    assert.equal(bound('TH'), false);
    assert.equal(bound('HE'), true);
  });

  it('of a key are the highest count and round ones below it', () => {
    assert.deepEqual(discSizes(47), [2, 10, 47]);
    assert.deepEqual(discSizes(401), [20, 100, 401]);
    assert.deepEqual(discSizes(3), [3]);
    assert.deepEqual(discSizes(8), [2, 8]);
  });
});
