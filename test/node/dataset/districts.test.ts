import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Districts } from '../../../src/cartography/districts.js';
import { expectedInsteadOf } from '../../../src/dataset/districts.js';

const file = new URL('../../../data/districts.topo.json', import.meta.url);
const { objects } = JSON.parse(readFileSync(file, 'utf8')) as Districts;
const drawn = objects.districts.geometries.map(({ id }) => String(id)).sort();

describe('the keys the reader takes', () => {
  it('are those of the Kreise that are drawn, all 400 and no other', () => {
    const every = Array.from({ length: 17_000 }, (_, key) => String(key).padStart(5, '0'));
    const taken = every.filter((key) => expectedInsteadOf(key) === null);
    assert.equal(taken.length, 400);
    assert.deepEqual(taken, drawn);
  });

  it('are those that merged Kreise went into', () => {
    for (const merged of ['03152', '03156', '16056']) {
      const expected = expectedInsteadOf(merged);
      assert.ok(expected?.kind === 'district' && expected.into, merged);
      assert.equal(expectedInsteadOf(expected.into), null);
    }
  });
});
