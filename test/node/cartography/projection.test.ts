import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gridProjection } from '../../../data/pipeline/projection.js';
import { FRAME } from '../../../src/cartography/frame.js';
import { isInPicture, projected } from '../../../src/cartography/projection.js';

const theirs = gridProjection();

describe('the projection at run time', () => {
  it('puts every point in and around Germany within a metre of where the boundaries have it', () => {
    const near = fc.tuple(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.double({ min: 44, max: 58, noNaN: true }),
    );
    fc.assert(
      fc.property(near, ([lon, lat]) => {
        const [x, y] = projected(lon, lat);
        const [wantedX, wantedY] = theirs([lon, lat])!;
        assert.ok(Math.hypot(x - wantedX, y - wantedY) < 0.01, `${lon} ${lat}`);
      }),
    );
  });

  it('puts the ends of Germany at the edges of the grid', () => {
    assert.ok(Math.abs(projected(5.866, 51.051)[0]) < 10, 'Selfkant');
    assert.ok(Math.abs(projected(8.417, 55.058)[1]) < 25, 'List on Sylt');
  });

  it('keeps south down and east right', () => {
    const [x, y] = projected(10.5, 51);
    assert.ok(projected(11.5, 51)[0] > x && projected(10.5, 50)[1] > y);
  });
});

describe('the picture holds', () => {
  const isShown = (lon: number, lat: number): boolean => isInPicture(projected(lon, lat));

  it('towns of Germany', () => {
    for (const [lon, lat] of [
      [13.4, 52.5],
      [11.58, 48.14],
      [8.42, 54.9],
      [6.08, 50.78],
    ] as const)
      assert.ok(isShown(lon, lat), `${lon} ${lat}`);
  });

  it('no places far from it, not even the antipode', () => {
    for (const [lon, lat] of [
      [2.35, 48.86],
      [16.37, 48.21],
      [10, 0],
      [-169.5, -51],
      [180, 90],
    ] as const)
      assert.ok(!isShown(lon, lat), `${lon} ${lat}`);
  });

  it('its own corners', () => {
    assert.ok(isInPicture([FRAME.x, FRAME.y]));
    assert.ok(!isInPicture([FRAME.x - 1, FRAME.y]));
    assert.ok(!isInPicture([NaN, 0]));
  });
});
