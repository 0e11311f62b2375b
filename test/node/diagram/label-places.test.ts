import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { along, labelPlaces, overlap, type Label } from '../../../src/diagram/label-places.js';

const FRAME = { left: 0, top: 0, right: 200, bottom: 200 };
const NOTHING = { points: [], lines: [] };
const label = (x: number, y: number, more: Partial<Label> = {}): Label => ({
  at: [x, y],
  width: 40,
  height: 15,
  ...more,
});

describe('a label', () => {
  it('stands centred over its point where there is room', () => {
    const [place] = labelPlaces([label(100, 100)], NOTHING, FRAME);
    assert.deepEqual(place, { left: 80, top: 77, right: 120, bottom: 92 });
  });

  it('stands under it where it had better', () => {
    const [place] = labelPlaces([label(100, 100, { isBelow: true })], NOTHING, FRAME);
    assert.equal(place?.top, 108);
  });

  it('turns to the inside at an edge', () => {
    const [place] = labelPlaces([label(195, 100)], NOTHING, FRAME);
    assert.equal(place?.right, 199);
  });

  it('goes out of the way of one that chose before', () => {
    const [first, second] = labelPlaces([label(100, 100), label(105, 100)], NOTHING, FRAME);
    assert.ok(first && second);
    assert.equal(overlap(first, second), false);
  });

  it('lies on no line, and on no point', () => {
    const lines = along([
      [0, 85],
      [200, 85],
    ]);
    const [place] = labelPlaces([label(100, 100)], { points: [], lines }, FRAME);
    assert.equal(place?.top, 108);
    const [other] = labelPlaces([label(100, 100)], { points: [[100, 80]], lines: [] }, FRAME);
    assert.equal(other?.top, 108);
  });

  it('is left out where there is no room, unless it is needed and only lines are in its way', () => {
    const lines = along([
      [0, 85],
      [200, 85],
      [200, 115],
      [0, 115],
      [0, 100],
      [200, 100],
    ]);
    const marks = { points: [], lines };
    assert.deepEqual(labelPlaces([label(100, 100)], marks, FRAME), [null]);
    const [needed] = labelPlaces([label(100, 100, { isNeeded: true })], marks, FRAME);
    assert.equal(needed?.top, 77);
  });
});

describe('a line taken apart', () => {
  it('has no gap in which a label could lie', () => {
    const points = along([
      [0, 0],
      [30, 40],
    ]);
    assert.deepEqual(points[0], [0, 0]);
    assert.deepEqual(points.at(-1), [30, 40]);
    const gaps = points
      .slice(1)
      .map(([x, y], at) => Math.hypot(x - points[at]![0], y - points[at]![1]));
    assert.ok(Math.max(...gaps) <= 4);
  });
});
