import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagramOf } from '../../../src/dataset/levels.js';
import type { Level, Tier } from '../../../src/dataset/schema.js';

const level = (tier: Tier, more: Partial<Level> = {}): Level => ({
  name: { de: tier },
  tier,
  de: tier,
  asOf: null,
  src: [],
  ...more,
});

const placesOf = (levels: readonly { id: string; from: number; to: number }[]) =>
  levels.map(({ id, from, to }) => `${id} ${from}-${to}`);

describe('the diagram of levels', () => {
  it('has a row for each level that is not federal, from the Länder down to the place', () => {
    const { middle } = diagramOf({ c: level('local'), a: level('state'), b: level('region') });
    assert.deepEqual(placesOf(middle), ['a 1-1', 'b 2-2', 'c 3-3']);
  });

  it('puts what is federal beside the rows it works for', () => {
    const { beside } = diagramOf({
      one: level('federal', { serves: ['b', 'c'] }),
      two: level('federal', { focuses: ['a'] }),
      a: level('state'),
      b: level('region'),
      c: level('local'),
    });
    assert.deepEqual(placesOf(beside), ['one 2-3', 'two 1-1']);
  });

  it('puts what works for nothing known beside all', () => {
    const { beside } = diagramOf({ one: level('federal', { serves: ['x'] }), a: level('state') });
    assert.deepEqual(placesOf(beside), ['one 1-1']);
    assert.deepEqual(placesOf(diagramOf({ one: level('federal') }).beside), ['one 1-1']);
  });
});
