/** Pictures small enough to be kept: with a palette of few colours. */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** A colour of a palette: red, green and blue. */
type Channels = readonly [red: number, green: number, blue: number];

/** How many colours a picture keeps. */
const COLOURS = 64;
/** How far they lie apart; those in between, as soft edges of letters have them, take the nearest. */
const APART = 16;

/** Colours by how often they occur, the most frequent first. */
function byFrequency(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  // Most pixels are like the one before: a look-up for each run is enough.
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    const colour = pixels[start] ?? 0;
    while (end < pixels.length && pixels[end] === colour) end += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
}

/** Red, green and blue of a pixel as it lies in memory, the lowest byte first. */
const channels = (colour: number): Channels => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
];

const distance = ([r, g, b]: Channels, [red, green, blue]: Channels): number =>
  Math.hypot(r - red, g - green, b - blue);

/** Where the most similar colour stands; the first of several. */
function nearest(colour: Channels, palette: readonly Channels[]): number {
  let [best, least] = [0, Infinity];
  palette.forEach((each, index) => {
    const away = distance(colour, each);
    if (away < least) [best, least] = [index, away];
  });
  return best;
}

/** The most frequent colours that lie apart: what is filled with one keeps it exactly. */
function paletteOf(colours: readonly Channels[]): Channels[] {
  const palette: Channels[] = [];
  for (const colour of colours) {
    if (palette.length === COLOURS) return palette;
    if (palette.every((each) => distance(colour, each) >= APART)) palette.push(colour);
  }
  return palette;
}

const CHECKS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The check sum at the end of a piece of a PNG: https://www.w3.org/TR/png-3/#5CRC-algorithm */
function checkOf(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CHECKS[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function piece(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(checkOf(named));
  return Buffer.concat([length, named, check]);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Size, 8 bits a pixel, and that it has a palette. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3], 8);
  return bytes;
}

/** What stands for each pixel, in lines. Each begins with a byte that says how it is written: as it is. */
function lines(pixels: Uint32Array, width: number, places: Map<number, number>): Uint8Array {
  const bytes = new Uint8Array(pixels.length + pixels.length / width);
  let [last, place] = [-1, 0];
  for (let pixel = 0, at = 0; pixel < pixels.length; pixel += 1, at += 1) {
    if (pixel % width === 0) at += 1;
    const colour = pixels[pixel] ?? 0;
    if (colour !== last) [last, place] = [colour, places.get(colour) ?? 0];
    bytes[at] = place;
  }
  return bytes;
}

/** A picture without transparency, as a file in PNG, in few colours. The same picture always gives the same. */
export function inFewColours(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const colours = byFrequency(pixels);
  const palette = paletteOf(colours.map(channels));
  const places = new Map(colours.map((colour) => [colour, nearest(channels(colour), palette)]));
  return Buffer.concat([
    SIGNATURE,
    piece('IHDR', header(width, height)),
    piece('PLTE', Uint8Array.from(palette.flat())),
    piece('IDAT', deflateSync(lines(pixels, width, places), { level: 8, memLevel: 9 })),
    piece('IEND', new Uint8Array()),
  ]);
}
