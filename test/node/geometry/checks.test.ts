import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areasTurnedRound,
  areasVisitingTwice,
  bordersThatDiffer,
  faultsIn,
  isBoxWithin,
  type Outline,
  unreachable,
} from '../../../data/pipeline/boundaries.check.js';
import type { Point } from '../../../data/pipeline/boundaries/mosaic.js';

/** Clockwise on screen, its upper left corner at (x, y). */
function square(x: number, y: number, side: number): Point[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
}

function area(id: string, ...rings: Point[][]): Outline {
  return { id, polygons: [rings] };
}

describe('the check for faults', () => {
  const cases: [string, Point, Point, Point, Point, number][] = [
    ['finds a crossing', [0, 0], [4, 4], [0, 4], [4, 0], 1],
    ['finds an end that touches the middle of another', [0, 0], [4, 0], [2, 0], [2, 5], 1],
    ['finds an overlap of strangers', [0, 0], [4, 0], [2, 0], [6, 0], 1],
    ['finds an overlap from a common end', [0, 0], [4, 0], [0, 0], [2, 0], 1],
    ['finds the same segment twice, walked either way', [0, 0], [4, 0], [4, 0], [0, 0], 1],
    ['lets segments meet at their ends', [0, 0], [4, 0], [4, 0], [8, 0], 0],
    ['lets segments lie side by side', [0, 0], [4, 0], [0, 1], [4, 1], 0],
    ['finds a crossing far from all ends', [0, 0], [900, 900], [0, 900], [900, 0], 1],
  ];
  for (const [claim, a, b, c, d, count] of cases) {
    it(claim, () => {
      const faults = faultsIn([
        [a, b],
        [c, d],
      ]);
      assert.equal(faults.length, count);
    });
  }
});

describe('the checks of rings', () => {
  it('find a ring that comes to a point twice', () => {
    const eight: Point[] = [
      [0, 0],
      [2, 2],
      [4, 0],
      [4, 4],
      [2, 2],
      [0, 4],
    ];
    assert.deepEqual(areasVisitingTwice([area('a', eight), area('b', square(0, 0, 4))]), ['a']);
  });

  it('find an outer ring and a hole turned round', () => {
    const [outer, hole] = [square(0, 0, 9), square(3, 3, 3)];
    const good = area('good', outer, hole.toReversed());
    const bad = [area('outer', outer.toReversed()), area('hole', outer, hole)];
    assert.deepEqual(areasTurnedRound([good, ...bad]), ['outer', 'hole']);
  });
});

describe('the check for the same borders', () => {
  const halves = [area('a1', square(0, 0, 4)), area('a2', square(4, 0, 4))];
  const whole: Point[] = [
    [0, 0],
    [4, 0],
    [8, 0],
    [8, 4],
    [4, 4],
    [0, 4],
  ];

  it('finds nothing where parts make up the whole', () => {
    assert.deepEqual(
      bordersThatDiffer(halves, [area('a', whole)], ([land = '']) => land),
      [],
    );
  });

  it('finds a corner left out of the whole', () => {
    const without = whole.filter((_, i) => i !== 1);
    const found = bordersThatDiffer(halves, [area('a', without)], ([land = '']) => land);
    assert.equal(found.length, 3);
  });
});

describe('the check of boxes', () => {
  const outline = area('a', square(0, 0, 10), square(4, 4, 1).toReversed());

  it('lets a box touch the border', () => {
    assert.ok(isBoxWithin([5, 8], 10, 4, outline));
  });

  it('finds a box that a hole, a border or the outside comes into', () => {
    assert.ok(!isBoxWithin([5, 5], 4, 4, outline));
    assert.ok(!isBoxWithin([9, 8], 4, 2, outline));
    assert.ok(!isBoxWithin([20, 20], 2, 2, outline));
  });
});

describe('the check of arrows', () => {
  it('finds the Länder one cannot come back from, and those one cannot get to', () => {
    assert.deepEqual(unreachable({ A: { up: 'B' }, B: { up: null } }), ['B A']);
    assert.deepEqual(unreachable({ A: { up: 'B' }, B: { up: 'A' } }), []);
  });
});
