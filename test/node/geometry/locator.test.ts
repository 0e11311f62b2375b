import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areasTurnedRound,
  areasVisitingTwice,
  brotliSize,
  faultsIn,
  type Outline,
  type Segment,
} from '../../../data/pipeline/boundaries.check.js';
import {
  chainsOf,
  doubleArea,
  mosaicOf,
  type Point,
} from '../../../data/pipeline/boundaries/mosaic.js';
import { KEYS, locator, textOf } from './committed.js';

/** Reads what the recipe writes: `M`, a place, `l`, steps, `z`. */
function ringsIn(path: string): Point[][] {
  return [...path.matchAll(/M([^lz]*)l([^z]*)z/g)].map(([, start = '', steps = '']) => {
    const numbers = `${start} ${steps}`.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
      return [(x += numbers[2 * i] ?? 0), (y += numbers[2 * i + 1] ?? 0)];
    });
  });
}

/** Outer rings are clockwise; every hole is given to the first of them, which is enough here. */
const outlines = Object.entries(locator.states).map(([id, path]): Outline => {
  const rings = ringsIn(path);
  const outer = rings.filter((ring) => doubleArea(ring) > 0);
  const holes = rings.filter((ring) => doubleArea(ring) < 0);
  return { id, polygons: outer.map((ring, i) => (i === 0 ? [ring, ...holes] : [ring])) };
});

describe('the locator', () => {
  it('shows the 16 Länder', () => {
    assert.deepEqual(Object.keys(locator.states), Object.keys(KEYS));
  });

  it('draws each Land at least 2 px wide and high at 80 px', () => {
    const width = Number(locator.viewBox.split(' ')[2]);
    for (const { polygons } of outlines) {
      for (const axis of [0, 1]) {
        const along = polygons.flat(2).map((point) => point[axis] ?? 0);
        assert.ok(((Math.max(...along) - Math.min(...along)) * 80) / width >= 2);
      }
    }
  });

  it('fills its viewBox', () => {
    const points = outlines.flatMap(({ polygons }) => polygons.flat(2));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const box = [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
    assert.equal(locator.viewBox, box.join(' '));
  });

  it('has neighbours share their borders, without gaps or overlaps', () => {
    const parts = outlines.flatMap(({ id, polygons }) =>
      polygons.map(([outer = [], ...holes]) => ({ id, outer, holes })),
    );
    const borders = mosaicOf(parts);
    assert.deepEqual(faultsIn(borders.map(({ from, to }): Segment => [from, to])), []);
    const inner = chainsOf(borders).filter(({ right, left }) => right !== null && left !== null);
    assert.equal(new Set(inner.map(({ right, left }) => [right, left].sort().join())).size, 29);
  });

  it('has simple rings, turned alike', () => {
    assert.deepEqual(areasVisitingTwice(outlines), []);
    assert.deepEqual(areasTurnedRound(outlines), []);
  });

  it('takes at most 1.6 kB', () => {
    assert.ok(brotliSize(textOf('locator.json')) <= 1600);
  });
});
