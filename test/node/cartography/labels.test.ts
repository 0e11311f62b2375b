import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRAME, placeOf } from '../../../src/cartography/frame.js';
import { labelLines, labelPointOf, OUTSIDE } from '../../../src/cartography/labels.js';
import { STATE_IDS } from '../../../src/dataset/states.js';

describe('labels', () => {
  it('carry name and value where a Land has room', () => {
    assert.deepEqual(labelLines('BY', 'Bayern', '1,5', 600), ['Bayern', '1,5']);
  });

  it('break a long name at its hyphen before they shorten it', () => {
    assert.deepEqual(labelLines('NW', 'Nordrhein-Westfalen', '2,6', 560), [
      'Nordrhein-',
      'Westfalen',
      '2,6',
    ]);
  });

  it('never carry a value without a name', () => {
    for (const state of STATE_IDS) {
      for (let width = 200; width < 1200; width += 20) {
        const [first] = labelLines(state, 'Nirgendwoland', '9,9', width);
        assert.notEqual(first, '9,9', `${state} at ${width} px`);
      }
    }
  });

  it('carry no values under 480 px, and at 480 px all do', () => {
    for (const state of STATE_IDS) {
      assert.ok(!labelLines(state, 'Land', '9,9', 479).includes('9,9'), state);
      assert.ok(labelLines(state, 'Land', '9,9', 480).includes('9,9'), state);
    }
  });

  it('lie outside for the four Länder that cannot hold them, each within the picture', () => {
    assert.deepEqual(Object.keys(OUTSIDE).sort(), ['BE', 'HB', 'HH', 'SL']);
    for (const label of Object.values(OUTSIDE)) {
      const [x, y] = label.point;
      assert.ok(x > FRAME.x && x < FRAME.x + FRAME.width, `x ${x}`);
      assert.ok(y > FRAME.y && y < FRAME.y + FRAME.height, `y ${y}`);
    }
  });
});

describe('the picture', () => {
  it('places its corners at 0 and 100 %', () => {
    assert.deepEqual(placeOf([FRAME.x, FRAME.y]), { x: '0%', y: '0%' });
    const corner = [FRAME.x + FRAME.width, FRAME.y + FRAME.height] as const;
    assert.deepEqual(placeOf(corner), { x: '100%', y: '100%' });
  });

  it('holds every label point', () => {
    for (const state of STATE_IDS) {
      const { x, y } = placeOf(labelPointOf(state).point);
      assert.ok(parseFloat(x) > 0 && parseFloat(x) < 100, state);
      assert.ok(parseFloat(y) > 0 && parseFloat(y) < 100, state);
    }
  });
});
