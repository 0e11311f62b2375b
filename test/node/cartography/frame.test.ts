import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRAME, frameAround, ratioOf } from '../../../src/cartography/frame.js';

describe('the picture round what path data show', () => {
  it('is the same of places and of steps, over all rings', () => {
    const frame = frameAround('M0,0L100,100L50,200ZM-100,50L0,60L0,70Z');
    assert.deepEqual(frameAround('M0,0l100,100,-50,100zM-100,50l100,10,0,10z'), frame);
    assert.deepEqual(frame, { x: -108, y: -8, width: 216, height: 216 });
  });

  it('is as wide and as high as that and a margin, where it is broad', () => {
    const frame = frameAround('M100,200L1100,200L1100,700Z');
    assert.deepEqual(frame, { x: 60, y: 180, width: 1080, height: 540 });
    assert.equal(ratioOf(frame), '--_ratio:1080/540');
  });

  it('has room at the sides where that is narrower than the country', () => {
    const { x, width, height } = frameAround('M0,0L100,0L100,1000Z');
    assert.ok(Math.abs(width / height - FRAME.width / FRAME.height) < 1e-9);
    assert.ok(Math.abs(x + width / 2 - 50) < 1e-9);
  });
});
