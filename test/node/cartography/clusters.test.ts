import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clustersOf, type Cluster } from '../../../src/cartography/clusters.js';

const at = (...points: [x: number, y: number][]): { x: number; y: number }[] =>
  points.map(([x, y]) => ({ x, y }));
const nearest = (clusters: readonly Cluster[]): number =>
  Math.min(
    ...clusters.flatMap((one, index) =>
      clusters.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  );

describe('clusters', () => {
  it('gather what lies nearer than the cell, and have their middle in its mean', () => {
    assert.deepEqual(clustersOf(at([0, 0], [90, 0], [4, 2]), 10), [
      { x: 2, y: 1, count: 2, members: [0, 2] },
      { x: 90, y: 0, count: 1, members: [1] },
    ]);
  });

  it('gather across the lines of the grid', () => {
    assert.deepEqual(
      clustersOf(at([9.9, 9.9], [10.1, 10.1], [-0.1, 30], [0.1, 30]), 10).map(
        ({ members }) => members,
      ),
      [
        [0, 1],
        [2, 3],
      ],
    );
  });

  it('gather what has come too near by gathering', () => {
    // 6,8 and 5,15 make 5.5,11.5, which is 9.3 from 11,19.
    const clusters = clustersOf(at([6, 8], [11, 19], [5, 15]), 10);
    assert.deepEqual(
      clusters.map(({ members }) => members),
      [[0, 1, 2]],
    );
  });

  it('gather points in the same place, however small the cell', () => {
    assert.equal(clustersOf(at([5, 5], [5, 5], [5, 5]), 0.001)[0]?.count, 3);
  });

  it('leave apart what lies a cell apart', () => {
    assert.equal(clustersOf(at([0, 0], [10, 0], [0, 10], [10, 10]), 10).length, 4);
  });

  it('are none of nothing, and hold no point that is no place', () => {
    assert.deepEqual(clustersOf([], 10), []);
    assert.deepEqual(clustersOf(at([NaN, 0], [1, 1], [0, Infinity]), 10), [
      { x: 1, y: 1, count: 1, members: [1] },
    ]);
  });

  it('without a cell are the points', () => {
    for (const cell of [0, -1, NaN]) assert.equal(clustersOf(at([0, 0], [0, 0]), cell).length, 2);
  });

  it('of 10,000 points are found in a second, spread out or all in one place or in a row', () => {
    const spread: ((index: number) => [number, number])[] = [
      (index) => [(index * 7919) % 600, (index * 104729) % 800],
      () => [1, 1],
      (index) => [index / 100, 0],
      (index) => [index * 9, 0],
    ];
    for (const place of spread) {
      const points = at(...Array.from({ length: 10_000 }, (_, index) => place(index)));
      const start = performance.now();
      assert.ok(clustersOf(points, 10).length > 0);
      assert.ok(performance.now() - start < 5000);
    }
  });

  const points = fc.array(
    fc.record({
      x: fc.integer({ min: -30, max: 30 }),
      y: fc.integer({ min: -30, max: 30 }),
    }),
    { maxLength: 60 },
  );
  const cells = fc.double({ min: 1, max: 30, noNaN: true });

  it('are never nearer to each other than the cell', () => {
    fc.assert(
      fc.property(points, cells, (each, cell) =>
        assert.ok(nearest(clustersOf(each, cell)) >= cell),
      ),
    );
  });

  it('hold every point once, in order, and lie in the mean of their members', () => {
    fc.assert(
      fc.property(points, cells, (each, cell) => {
        const clusters = clustersOf(each, cell);
        const members = clusters.flatMap((cluster) => cluster.members);
        assert.deepEqual(
          members.toSorted((a, b) => a - b),
          each.map((_, index) => index),
        );
        const firsts = clusters.map((cluster) => cluster.members[0] ?? -1);
        assert.deepEqual(
          firsts,
          firsts.toSorted((a, b) => a - b),
        );
        for (const { x, count, members: own } of clusters) {
          const mean = own.reduce((sum, index) => sum + each[index]!.x, 0) / own.length;
          assert.equal(count, own.length);
          assert.ok(Math.abs(mean - x) < 1e-6);
        }
      }),
    );
  });

  it('are the same for the same points', () => {
    fc.assert(
      fc.property(points, cells, (each, cell) =>
        assert.deepEqual(clustersOf(each, cell), clustersOf(each, cell)),
      ),
    );
  });
});
