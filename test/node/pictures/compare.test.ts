import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { differenceOf, isSame } from '../../pictures/compare.js';
import { inFewColours } from '../../pictures/palette.js';

type Grey = (x: number, y: number) => number;

/** A picture of 100 × 100 px in greys. */
function picture(grey: Grey, width = 100, height = 100): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) {
    const value = grey(at % width, Math.floor(at / width));
    png.data.set([value, value, value, 255], 4 * at);
  }
  return PNG.sync.write(png);
}

const white = picture(() => 255);
/** A white page with a block of so many px by so many. */
const withBlock = (side: number, value: number): Buffer =>
  picture((x, y) => (x >= 10 && x < 10 + side && y >= 10 && y < 10 + side ? value : 255));

/** A line that rises by one in four, whose edge is as grey as much of a pixel lies below it. */
const slope =
  (shift: number): Grey =>
  (x, y) =>
    255 * Math.min(1, Math.max(0, 50 + shift - x / 4 - y));

describe('comparing pictures', () => {
  it('finds none between a picture and itself', () => {
    const same = differenceOf(white, white);
    assert.deepEqual([same.pixels, same.area, same.sizes], [0, 10_000, '']);
    assert.ok(isSame(same, true));
  });

  it('counts the pixels of a block that changed, and shows them in red', () => {
    const other = differenceOf(white, withBlock(6, 200));
    assert.equal(other.pixels, 36);
    assert.ok(!isSame(other, true));
    const shown = PNG.sync.read(other.show());
    assert.deepEqual([...shown.data.subarray(4 * 1212, 4 * 1212 + 3)], [255, 0, 0]);
  });

  it('sees a grey that is 16 of 255 darker, and lets one of 4 pass', () => {
    assert.equal(differenceOf(withBlock(20, 200), withBlock(20, 184)).pixels, 400);
    assert.equal(differenceOf(withBlock(20, 200), withBlock(20, 196)).pixels, 0);
  });

  it('lets soft edges be drawn a little differently', () => {
    const other = differenceOf(picture(slope(0)), picture(slope(0.3)));
    assert.ok(isSame(other, true), `${other.pixels}`);
  });

  it('does not let an edge move by a pixel', () => {
    const [left, right] = [picture((x) => (x < 50 ? 0 : 255)), picture((x) => (x < 51 ? 0 : 255))];
    assert.equal(differenceOf(left, right).pixels, 100);
  });

  it('never takes pictures of two sizes for the same', () => {
    const taller = differenceOf(
      white,
      picture(() => 255, 100, 101),
    );
    assert.equal(taller.sizes, '100 × 100 → 100 × 101');
    assert.ok(!isSame(taller, true) && !isSame(taller, false));
  });

  it('allows twenty pixels, in another browser a two-hundredth', () => {
    const by = (pixels: number): Parameters<typeof isSame>[0] => ({
      pixels,
      area: 10_000,
      sizes: '',
      show: () => white,
    });
    assert.deepEqual([isSame(by(20), true), isSame(by(21), true)], [true, false]);
    assert.deepEqual([isSame(by(50), false), isSame(by(51), false)], [true, false]);
  });
});

describe('pictures in few colours', () => {
  it('are exact where no more colours are needed', () => {
    const bands = picture((x) => 10 * Math.floor(x / 5));
    assert.deepEqual(PNG.sync.read(inFewColours(bands)).data, PNG.sync.read(bands).data);
  });

  it('give a colour that lies near a more frequent one that one', () => {
    const soft = PNG.sync.read(inFewColours(picture((x) => (x < 60 ? 255 : x < 90 ? 0 : 250))));
    assert.deepEqual([soft.data[0], soft.data[4 * 70], soft.data[4 * 95]], [255, 0, 255]);
  });

  it('keep a colour that lies apart, however rare', () => {
    const dot = PNG.sync.read(inFewColours(picture((x, y) => (x === 7 && y === 0 ? 100 : 255))));
    assert.deepEqual([dot.data[4 * 7], dot.data[4 * 8]], [100, 255]);
  });

  it('are the same file each time, smaller than before', () => {
    const noise = picture((x, y) => (x * x + 7 * y * y) % 256);
    assert.ok(inFewColours(noise).equals(inFewColours(noise)));
    assert.ok(inFewColours(noise).length < noise.length);
  });
});
