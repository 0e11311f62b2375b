import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roundStep, scale, ticksTo, yearsOf, yearTicks } from '../../../src/diagram/scale.js';

describe('a scale', () => {
  it('maps its ends and what lies between evenly', () => {
    const y = scale(0, 150, 300, 0);
    assert.deepEqual([0, 75, 150].map(y), [300, 150, 0]);
  });

  it('puts everything at its start where it has no span', () => {
    assert.equal(scale(3, 3, 10, 20)(3), 10);
  });
});

describe('ticks', () => {
  it('begin at zero and end at or above the largest value', () => {
    assert.deepEqual(ticksTo(130, 4), [0, 50, 100, 150]);
    assert.deepEqual(ticksTo(100, 4), [0, 50, 100]);
    assert.deepEqual(ticksTo(7, 4), [0, 2, 4, 6, 8]);
    assert.deepEqual(ticksTo(0, 4).slice(0, 1), [0]);
  });

  it('go in steps of 1, 2 or 5 times a power of ten', () => {
    assert.deepEqual([1, 1.1, 2.5, 6, 32.5].map(roundStep), [1, 2, 5, 10, 50]);
  });

  it('skip years where these would stand too close', () => {
    assert.deepEqual(yearTicks(2012.01, 2016, 50, 40), [2013, 2014, 2015, 2016]);
    assert.deepEqual(yearTicks(2012.01, 2016, 25, 40), [2014, 2016]);
    assert.deepEqual(yearTicks(2012.01, 2025, 10, 40), [2015, 2020, 2025]);
  });
});

describe('a partial date on an axis', () => {
  it('stands in the middle of what it can mean', () => {
    assert.equal(yearsOf('2015'), 2015.5);
    assert.equal(yearsOf('2014-07'), 2014 + 6.5 / 12);
    assert.equal(yearsOf('2014-01-31'), 2014 + 1 / 12);
  });

  it('keeps the order of dates', () => {
    const dates = ['2019-10', '2019-11-25', '2022', '2022-12-31', '2023-01'];
    const years = dates.map(yearsOf);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => a - b),
    );
  });
});
