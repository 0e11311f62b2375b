import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaFinder } from '../../../src/cartography/inside.js';
import { labelPointOf } from '../../../src/cartography/labels.js';
import { shapesOf } from '../../../src/cartography/shapes.js';
import { STATE_IDS } from '../../../src/dataset/states.js';

/** A square of 100 by 100 with a hole, which an enclave fills. */
const AREAS = [
  { id: 'around', d: 'M0,0L100,0L100,100L0,100ZM40,40L60,40L60,60L40,60Z' },
  { id: 'enclave', d: 'M40,40l20,0,0,20,-20,0z' },
];

describe('the area of a point', () => {
  const find = areaFinder(AREAS);

  it('is the one whose ring is round it, whether the path names corners or steps', () => {
    assert.equal(find([10, 10]), 'around');
    assert.equal(find([50, 50]), 'enclave');
  });

  it('is none for a point far outside', () => {
    assert.equal(find([300, 50]), null);
    assert.equal(find([50, -300]), null);
  });

  it('is the nearest one for a point just outside, by 25 units at the most', () => {
    assert.equal(find([124, 50]), 'around');
    assert.equal(find([126, 50]), null);
    assert.equal(find([50, 124]), 'around');
    assert.equal(find([50, 126]), null);
    // Beside a corner: 20 across and 20 down are 28.3.
    assert.equal(find([120, 120]), null);
  });

  it('is none for what is no place', () => {
    assert.equal(find([NaN, 50]), null);
    assert.equal(find([50, Infinity]), null);
  });

  it('is each Land for the place of its own label, anchors included', () => {
    const { shapeOf } = shapesOf();
    const findState = areaFinder(STATE_IDS.map((id) => ({ id, d: shapeOf(id) })));
    for (const id of STATE_IDS) {
      const { anchor, point } = labelPointOf(id);
      assert.equal(findState(anchor ?? point), id);
    }
  });
});
