import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areaAt,
  distanceToBorder,
  isBoxWithin,
  isWithin,
  outlinesOf,
} from '../../../data/pipeline/boundaries.check.js';
import { gridProjection } from '../../../data/pipeline/projection.js';
import { districts, labels, states } from './committed.js';

describe('labels', () => {
  it('are given for the 16 Länder', () => {
    assert.deepEqual(
      Object.keys(labels),
      outlinesOf(states).map(({ id }) => id),
    );
  });

  for (const outline of outlinesOf(states)) {
    const { id } = outline;
    const label = labels[id];
    assert.ok(label);

    it(`have their point inside ${id}`, () => {
      assert.ok(isWithin(label.point, outline));
    });

    it(`have a box 2.5 times as wide as high inside ${id}`, () => {
      assert.ok(isBoxWithin(label.point, label.width, label.height, outline));
      assert.ok(Math.abs(label.width / label.height - 2.5) < 0.05);
    });
  }

  it('have anchors for the four Länder labelled outside, and a circle round each that fits', () => {
    const anchored = outlinesOf(states).filter(({ id }) => labels[id]?.anchor);
    assert.deepEqual(
      anchored.map(({ id }) => id),
      ['BE', 'HB', 'HH', 'SL'],
    );
    for (const outline of anchored) {
      const { anchor, radius } = labels[outline.id] ?? { radius: Infinity };
      assert.ok(anchor && isWithin(anchor, outline));
      assert.ok(distanceToBorder(anchor, outline) >= radius - 1);
    }
  });

  it("have Bremen's point and anchor in the city of Bremen", () => {
    const bremen = labels.HB;
    assert.ok(bremen?.anchor);
    for (const point of [bremen.point, bremen.anchor]) {
      const [lon, lat] = gridProjection().invert?.(point) ?? [NaN, NaN];
      assert.equal(areaAt(outlinesOf(districts), lon, lat), '04011');
    }
  });
});
