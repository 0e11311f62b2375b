import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classOf, rampStep } from '../../../src/cartography/classes.js';
import { fillOf, legendEntries } from '../../../src/cartography/legend.js';
import type { Reading } from '../../../src/dataset/metrics.js';

const reading = (over: Partial<Reading>): Reading => ({
  id: 'TH',
  state: 'TH',
  condition: 'published',
  value: 1,
  count: 1,
  asOf: null,
  src: [],
  ...over,
});

describe('classes', () => {
  it('puts a value on a break into the upper class', () => {
    assert.equal(classOf(2, [1, 2, 3]), 2);
  });

  it('puts a value below the first break into the lowest class', () => {
    assert.equal(classOf(0.99, [1, 2, 3]), 0);
  });

  it('paints the lowest and the highest class in the ends of the ramp, however many there are', () => {
    for (const classes of [2, 3, 4, 5]) {
      assert.equal(rampStep(0, classes), 1);
      assert.equal(rampStep(classes - 1, classes), 5);
    }
  });

  it('paints a single class in the middle of the ramp', () => {
    assert.equal(rampStep(0, 1), 3);
  });
});

describe('fills and their key', () => {
  it('hatches a lower bound in the colour of its class', () => {
    const published = fillOf(reading({ value: 2 }), [1]);
    const recorded = fillOf(reading({ value: 2, condition: 'recorded' }), [1]);
    assert.deepEqual(recorded, { ...published, hatched: true });
  });

  it('gives no class to a Land without a value', () => {
    assert.deepEqual(fillOf(reading({ value: null, condition: 'none' }), [1]), {
      step: null,
      hatched: true,
    });
  });

  it('counts every Land with a value in exactly one class', () => {
    const values = [0, 0.5, 1, 1.5, 2, 9];
    const entries = legendEntries(
      values.map((value) => reading({ value })),
      [1, 2],
    );
    const classes = entries.filter(({ kind }) => kind === 'class');
    assert.deepEqual(
      classes.map(({ areas }) => areas),
      [2, 2, 2],
    );
  });

  it('names only the conditions that occur', () => {
    const entries = legendEntries(
      [
        reading({}),
        reading({ condition: 'recorded' }),
        reading({ condition: 'none', value: null }),
      ],
      [],
    );
    assert.deepEqual(
      entries.flatMap((entry) => (entry.kind === 'condition' ? [entry.condition] : [])),
      ['recorded', 'none'],
    );
  });
});
