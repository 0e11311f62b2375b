import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roomFor, type Ring } from '../../../src/cartography/label-fit.js';

const box = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

describe('room for a box in an area', () => {
  it('is at the place that is wished for, where all of the box lies inside', () => {
    assert.deepEqual(roomFor([box(0, 0, 100, 100)], { wide: 40, high: 6 }, [50, 50.5]), [50, 50.5]);
  });

  it('is as near to that place as the border lets it', () => {
    const [x, y] = roomFor([box(0, 0, 100, 100)], { wide: 40, high: 12 }, [90, 2]) ?? [];
    assert.equal(x, 80);
    assert.ok(y !== undefined && y >= 6 && y <= 8, String(y));
  });

  it('is there for a box that just fits, and not for a wider one or a higher one', () => {
    const room = (wide: number, high: number) =>
      roomFor([box(0, 0, 100, 14)], { wide, high }, [50, 7]);
    assert.deepEqual(room(100, 10)?.[0], 50);
    assert.equal(room(101, 10), null);
    assert.equal(room(50, 15), null);
  });

  it('is beside a hole, not in it', () => {
    const [x = 0] =
      roomFor([box(0, 0, 100, 40), box(30, 0, 60, 40)], { wide: 35, high: 6 }, [45, 20]) ?? [];
    assert.equal(x, 77.5);
  });

  it('is in one of several parts, never across two of them', () => {
    const parts = [box(0, 0, 30, 30), box(40, 0, 100, 30)];
    assert.equal(roomFor(parts, { wide: 50, high: 6 }, [30, 15])?.[0], 65);
    assert.equal(roomFor(parts, { wide: 70, high: 6 }, [30, 15]), null);
  });

  it('is in the arm of an area that is wide enough', () => {
    const shape: Ring = [
      [0, 0],
      [100, 0],
      [100, 20],
      [20, 20],
      [20, 100],
      [0, 100],
    ];
    const [, y = 100] = roomFor([shape], { wide: 60, high: 6 }, [10, 90]) ?? [];
    assert.ok(y < 20, String(y));
    assert.ok(y > 14, String(y));
  });

  it('is nowhere in an area without corners', () => {
    assert.equal(roomFor([], { wide: 1, high: 1 }, [0, 0]), null);
  });
});
