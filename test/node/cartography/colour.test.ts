import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import fc from 'fast-check';
import {
  colourAt,
  contrast,
  difference,
  hexOf,
  labOf,
  lchOf,
  mostChroma,
  rgbOf,
  seen,
  type Rgb,
} from '../../../src/cartography/colour.js';

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

const own = (hex: string): Rgb => rgbOf(hex) ?? assert.fail(hex);
const theirs = (hex: string): Color => parse(hex) ?? assert.fail(hex);

const near = (one: number, other: number, within: number, what: string): void =>
  assert.ok(Math.abs(one - other) <= within, `${what}: ${one} is not ${other}`);

/**
 * Opposite hues, where CIEDE2000 jumps (Sharma, Wu and Dalal 2005, "mathematical discontinuities"): which side a pair falls on
 * is a matter of rounding.
 */
function areOpposite(one: string, other: string): boolean {
  const [[, a1, b1], [, a2, b2]] = [labOf(own(one)), labOf(own(other))];
  const cosine = (a1 * a2 + b1 * b2) / (Math.hypot(a1, b1) * Math.hypot(a2, b2));
  return cosine < -1 + 1e-7;
}

describe('colours', () => {
  it('are read with three and six digits, in any case, and nothing else is', () => {
    assert.deepEqual(rgbOf('#F0a'), [1, 0, 2 / 3]);
    assert.deepEqual(rgbOf(' #ff00AA '), [1, 0, 2 / 3]);
    for (const other of ['', 'red', '#ff', '#ffff', '#12345g', 'ff00aa', 'rgb(0,0,0)']) {
      assert.equal(rgbOf(other), null, other);
    }
  });

  it('are written as they were read', () => {
    fc.assert(fc.property(anyHex, (hex) => hexOf(own(hex)) === hex));
  });

  it('have the contrast that culori finds', () => {
    fc.assert(
      fc.property(anyHex, anyHex, (a, b) =>
        near(contrast(own(a), own(b)), wcagContrast(a, b), 0.01, `${a} ${b}`),
      ),
    );
  });

  it('lie as far apart as culori finds by CIEDE2000', () => {
    const theirDifference = differenceCiede2000();
    fc.assert(
      fc.property(anyHex, anyHex, (a, b) => {
        fc.pre(!areOpposite(a, b));
        near(
          difference(labOf(own(a)), labOf(own(b))),
          theirDifference(theirs(a), theirs(b)),
          0.05,
          `${a} ${b}`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('jump in CIEDE2000 where their hues are opposite, to what one of both sides has', () => {
    const [one, other] = ['#7a3eea', '#7bdf30'];
    assert.ok(areOpposite(one, other));
    assert.ok(!areOpposite('#7a3eeb', other));
    const found = difference(labOf(own(one)), labOf(own(other)));
    assert.ok(
      [70.71, 98.61].some((side) => Math.abs(found - side) < 0.05),
      String(found),
    );
  });

  it('lie in CIEDE2000 where the paper has them: a pair on both sides of the turn of hue', () => {
    // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7, 9 and 17.
    near(difference([50, 2.6772, -79.7751], [50, 0, -82.7485]), 2.0425, 1e-4, 'pair 1');
    near(difference([50, 0, 0], [50, -1, 2]), 2.3669, 1e-4, 'pair 7');
    near(difference([50, 2.49, -0.001], [50, -2.49, 0.0009]), 7.1792, 1e-4, 'pair 9');
    near(difference([50, 2.5, 0], [73, 25, -18]), 27.1492, 1e-4, 'pair 17');
  });

  it('look to eyes with fewer cones as in culori', () => {
    const lab = converter('lab65');
    const filters = [filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit];
    fc.assert(
      fc.property(anyHex, (hex) => {
        const eyes = seen(own(hex));
        assert.equal(eyes.length, 7);
        filters.forEach((filter, index) => {
          const wanted = lab(filter(1)(theirs(hex)));
          const [l = NaN, a = NaN, bb = NaN] = eyes[index + 1] ?? [];
          near(Math.hypot(l - wanted.l, a - wanted.a, bb - wanted.b), 0, 0.05, hex);
        });
      }),
    );
  });

  it('stay grey for every eye', () => {
    for (const [lightness, a, b] of seen(own('#777777'))) {
      near(lightness, 50, 0.6, 'lightness');
      near(Math.hypot(a, b), 0, 0.5, 'chroma');
    }
  });

  it('have lightness, chroma and hue as in culori', () => {
    const oklch = converter('oklch');
    fc.assert(
      fc.property(anyHex, (hex) => {
        const [lightness, chroma, hue] = lchOf(own(hex));
        const wanted = oklch(theirs(hex));
        near(lightness, wanted.l, 1e-4, hex);
        near(chroma, wanted.c, 1e-4, hex);
        if (chroma > 0.01) near(hue, wanted.h ?? 0, 0.1, hex);
      }),
    );
  });

  it('are found by lightness, chroma and hue', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 95 }),
        fc.integer({ min: 0, max: 359 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lightness, hue, share) => {
          const chroma = share * mostChroma(lightness, hue);
          const colour = colourAt(lightness, chroma, hue);
          near(labOf(colour)[0], lightness, 0.2, 'lightness');
          near(lchOf(colour)[1], chroma, 0.005, 'chroma');
        },
      ),
    );
  });
});
