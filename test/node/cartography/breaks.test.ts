import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { breaksFor, breaksIn } from '../../../src/cartography/breaks.js';
import { classOf } from '../../../src/cartography/classes.js';

const classesOf = (values: readonly number[], breaks: readonly number[]): number[][] =>
  Array.from({ length: breaks.length + 1 }, (_, index) =>
    values.filter((value) => classOf(value, breaks) === index),
  );

/** Squared deviations within classes. */
const deviation = (classes: readonly (readonly number[])[]): number =>
  classes.reduce((sum, values) => {
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    return sum + values.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);

describe('natural breaks', () => {
  it('part values where they lie apart, at round numbers', () => {
    const values = [1, 2, 3, 48, 51, 52, 97, 98, 103];
    assert.deepEqual(breaksFor(values, 3), [20, 80]);
  });

  it('are as round as the gap between two classes lets them be', () => {
    assert.deepEqual(breaksFor([0.31, 0.34, 0.87, 0.93], 2), [0.5]);
    assert.deepEqual(breaksFor([12_300, 14_100, 88_000, 91_000], 2), [50_000]);
    assert.deepEqual(breaksFor([-7, -6, 5, 6], 2), [0]);
    assert.deepEqual(breaksFor([1004, 1006, 1007], 2), [1005]);
  });

  it('leave a narrow gap for a rounder number near it', () => {
    const from2To102 = Array.from({ length: 400 }, (_, index) => 2 + index / 4);
    assert.deepEqual(breaksFor(from2To102), [20, 40, 60, 80]);
  });

  it('make fewer classes of fewer than five distinct values, and one of equal ones', () => {
    assert.deepEqual(breaksFor([1, 1, 2, 3, 3]), [2, 3]);
    assert.deepEqual(breaksFor([1, 2]), [2]);
    assert.deepEqual(breaksFor([7, 7, 7]), []);
    assert.deepEqual(breaksFor([]), []);
  });

  it('do not count what is not finite', () => {
    assert.deepEqual(breaksFor([NaN, 1, Infinity, 2, -Infinity]), [2]);
  });

  const numbers = fc.array(
    fc.oneof(
      fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.double({ min: 0, max: 1e-9, noNaN: true }),
    ),
    { minLength: 1, maxLength: 60 },
  );

  it('rise, and leave no class empty', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 6 }), (values, classes) => {
        const breaks = breaksFor(values, classes);
        assert.equal(
          breaks.length,
          Math.min(classes, new Set(values.map((each) => each + 0)).size) - 1,
        );
        assert.ok(breaks.every((each, index) => each > (breaks[index - 1] ?? -Infinity)));
        for (const members of classesOf(values, breaks)) assert.ok(members.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('part values as ckmeans of simple-statistics does, where there is room for round numbers', () => {
    // No gap is narrower than a twentieth of the range: rounding moves no value into another class.
    const roomy = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 200 });
    fc.assert(
      fc.property(roomy, fc.integer({ min: 2, max: 5 }), (values, most) => {
        const classes = Math.min(most, new Set(values).size);
        const natural = deviation(ckmeans([...values], classes));
        const ours = deviation(classesOf(values, breaksFor(values, classes)));
        assert.ok(Math.abs(ours - natural) < 1e-6, `${ours} ${natural}`);
      }),
      { numRuns: 500 },
    );
  });

  it('of 16,000 values are found in a second', () => {
    const values = Array.from({ length: 16_000 }, (_, index) => Math.sin(index) * 1000);
    const start = performance.now();
    assert.equal(breaksFor(values).length, 4);
    assert.ok(performance.now() - start < 5000);
  });
});

describe('breaks that a page sets', () => {
  const READ: [text: string, breaks: number[] | null][] = [
    ['1', [1]],
    ['0,5; 1; 2,5', [0.5, 1, 2.5]],
    ['0.5;1;2.5', [0.5, 1, 2.5]],
    ['0,5 1 2,5', [0.5, 1, 2.5]],
    ['0.5, 1, 2.5', [0.5, 1, 2.5]],
    ['1, 2,5, 3', [1, 2.5, 3]],
    ['0.5,1,2.5', [0.5, 1, 2.5]],
    ['1,5', [1, 5]],
    ['1,5;', null],
    [' 10  20 ', [10, 20]],
    ['-5; −2; 0', [-5, -2, 0]],
    ['1 2 3 4 5 6 7 8', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['1 2 3 4 5 6 7 8 9', null],
    ['2 1', null],
    ['1 1', null],
    ['', null],
    [' ', null],
    [';', null],
    ['auto', null],
    ['1, 2,5; 3', null],
    ['1.234,5; 2', null],
    ['1e5', null],
    ['0x10', null],
    ['NaN', null],
    ['Infinity', null],
    ['9'.repeat(400), null],
    ['<b>1</b>', null],
  ];
  for (const [text, breaks] of READ)
    it(`${JSON.stringify(text.slice(0, 20))}: ${JSON.stringify(breaks)}`, () =>
      assert.deepEqual(breaksIn(text), breaks));

  it('may be a list of numbers, or one', () => {
    assert.deepEqual(breaksIn([-0.5, 1, 2.5]), [-0.5, 1, 2.5]);
    assert.deepEqual(breaksIn(5), [5]);
    assert.equal(breaksIn({}), null);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const breaks = breaksIn(text);
        assert.ok(breaks === null || breaks.every(Number.isFinite));
      }),
    );
  });
});
