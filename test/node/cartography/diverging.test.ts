import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breaksAround } from '../../../src/cartography/diverging.js';

describe('classes round a midpoint', () => {
  it('lie alike on both sides, at round distances', () => {
    assert.deepEqual(breaksAround([12, 48, 99], 50, 0), [20, 40, 60, 80]);
    assert.deepEqual(breaksAround([-4, 1, 3], 0, 1), [-3, -1, 1, 3]);
    assert.deepEqual(breaksAround([0.1, 0.3], 0.2, 2), [0.14, 0.18, 0.22, 0.26]);
  });

  it('have bounds that can be written with the decimals of the values', () => {
    assert.deepEqual(breaksAround([1, 2], 1, 0), [-2, 0, 2, 4]);
  });

  it('rise and keep the midpoint in the middle, whatever the values', () => {
    const value = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.array(value), value, (values, midpoint) => {
        const [a = NaN, b = NaN, c = NaN, d = NaN] = breaksAround(values, midpoint, 0);
        assert.ok(a < b && b < c && c < d);
        assert.equal(midpoint - b, c - midpoint);
        assert.equal(midpoint - a, d - midpoint);
      }),
    );
  });

  it('put the farthest value into a class at an end', () => {
    const far = fc.integer({ min: 8, max: 1e6 });
    fc.assert(fc.property(far, (value) => (breaksAround([value], 0, 0)[3] ?? Infinity) <= value));
  });
});
