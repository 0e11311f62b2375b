import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { packArcs, unpackArcs, type Arcs } from '../../../src/cartography/arcs.js';

describe('packed arcs', () => {
  it('writes small numbers in one digit and larger ones in more', () => {
    assert.equal(
      packArcs([
        [
          [0, 1],
          [-1, 16],
        ],
      ]),
      '(*)C.',
    );
  });

  it('writes zeros where an arc begins at the end of another and a step is half as long as the last', () => {
    const arcs = [
      [
        [1, 0],
        [4, 0],
        [2, 0],
      ],
      [[7, 0]],
    ];
    assert.equal(packArcs(arcs), '*(0((( ((');
  });

  it('gives back the boundaries that ship, number for number', () => {
    for (const file of ['data/states.topo.json', 'data/districts.topo.json']) {
      const { arcs } = JSON.parse(readFileSync(file, 'utf8')) as { arcs: Arcs };
      assert.deepEqual(unpackArcs(packArcs(arcs)), arcs, file);
    }
  });

  it('gives back any arcs of whole numbers', () => {
    const point = fc.tuple(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: -1e6, max: 1e6 }),
    );
    const arcs = fc.array(fc.array(point, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(arcs, (wanted) => {
        assert.deepEqual(unpackArcs(packArcs(wanted)), wanted);
      }),
    );
  });
});
