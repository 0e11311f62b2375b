import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { districtOf } from '../../../data/pipeline/boundaries/changes.js';
import {
  bordersOf,
  chainsOf,
  mosaicOf,
  neighboursIn,
  type Point,
  renamed,
} from '../../../data/pipeline/boundaries/mosaic.js';
import { outsideOf, pointsOf, polygonsOf } from '../../../data/pipeline/boundaries/rings.js';
import { simplified } from '../../../data/pipeline/boundaries/simplify.js';

/** A rectangle of one area, its upper left corner at (x, y). */
function block(id: string, x: number, y: number, width = 1, height = 1) {
  const outer: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return { id, outer, holes: [] };
}

const pair = [block('a', 0, 0), block('b', 1, 0)];

describe('a mosaic', () => {
  it('keeps a common border once, with both its sides', () => {
    const borders = mosaicOf(pair);
    assert.equal(borders.length, 7);
    assert.deepEqual([...neighboursIn(borders)], ['a b']);
  });

  it('loses the border between areas that come to share a name', () => {
    assert.equal(renamed(mosaicOf(pair), () => 'c').length, 6);
  });

  it('refuses two areas in one place', () => {
    assert.throws(() => mosaicOf([block('a', 0, 0), block('b', 0, 0)]), /two areas/);
  });

  it('is three chains for two neighbours and one for an island', () => {
    assert.equal(chainsOf(mosaicOf(pair)).length, 3);
    assert.equal(chainsOf(mosaicOf([block('a', 0, 0)])).length, 1);
  });

  it('comes back from chains as it was', () => {
    const borders = mosaicOf(pair);
    assert.equal(bordersOf(chainsOf(borders)).length, borders.length);
  });
});

describe('rings', () => {
  it('part where an area meets itself in a corner', () => {
    const corners = [block('a', 0, 0), block('a', 1, 1)];
    const polygons = polygonsOf(chainsOf(mosaicOf(corners))).get('a') ?? [];
    assert.deepEqual(
      polygons.map(({ outer }) => pointsOf(outer).length),
      [4, 4],
    );
  });

  it('make a hole of what an area surrounds', () => {
    const frame = { ...block('a', 0, 0, 3, 3), holes: [block('b', 1, 1).outer] };
    const polygons = polygonsOf(chainsOf(mosaicOf([frame, block('b', 1, 1)])));
    assert.equal(polygons.get('a')?.[0]?.holes.length, 1);
    assert.equal(polygons.get('b')?.length, 1);
  });

  it('find a lake, turned like an area, and the coast, turned the other way', () => {
    const ring = { ...block('a', 0, 0, 3, 3), holes: [block('', 1, 1).outer] };
    const loops = outsideOf(chainsOf(mosaicOf([ring])));
    assert.deepEqual(loops.map((loop) => pointsOf(loop).length).sort(), [4, 4]);
  });
});

describe('simplifying', () => {
  const wiggle: Point[] = [
    [0, 0],
    [10, 1],
    [20, 0],
    [30, 40],
    [40, 0],
  ];
  const chain = { points: wiggle, right: 'a', left: null };

  it('takes away the least telling corner and keeps ends and what stands out', () => {
    const [left] = simplified([chain], () => 5);
    assert.deepEqual(
      left?.points,
      wiggle.filter((_, i) => i !== 1),
    );
  });

  it('keeps a corner that lies around another area', () => {
    const within = {
      points: [
        [29, 30],
        [30, 31],
        [31, 30],
      ] as Point[],
      right: 'b',
      left: 'a',
    };
    const [left] = simplified([chain, within], () => 1000);
    assert.ok(left?.points.includes(wiggle[3] ?? [0, 0]));
  });

  it('leaves an island three corners, however small', () => {
    const [island] = chainsOf(mosaicOf([block('a', 0, 0)]));
    assert.ok(island);
    const [left] = simplified([island], () => 1000);
    assert.equal(new Set(left?.points.map(String)).size, 3);
  });
});

describe('districts of 2021', () => {
  it('take in municipalities that moved and leave the others where they were', () => {
    const moved = { '16063102': '16066', '16063001': '16063', '16056000': '16063' };
    for (const [municipality, district] of Object.entries(moved)) {
      assert.equal(districtOf(municipality), district);
    }
  });
});
