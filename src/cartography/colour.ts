/**
 * Colours as arithmetic: how light they are, how far apart they look, and how they look to those who see fewer. A
 * test holds every function against culori.
 */

/** Red, green and blue as the page writes them, from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** CIELAB for D65, lightness from 0 to 100. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** OKLCH: lightness from 0 to 1, chroma from 0 on, hue in degrees. */
export type Lch = readonly [lightness: number, chroma: number, hue: number];

type Matrix = readonly [Rgb, Rgb, Rgb];

const dot = ([a, b, c]: Rgb, [x, y, z]: Rgb): number => a * x + b * y + c * z;

const times = ([a, b, c]: Matrix, by: Rgb): Rgb => [dot(a, by), dot(b, by), dot(c, by)];

const each = ([a, b, c]: Rgb, of: (part: number) => number): Rgb => [of(a), of(b), of(c)];

/** `#rgb` or `#rrggbb` as a colour; null for everything else. */
export function rgbOf(hex: string): Rgb | null {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex.trim()) ?? [];
  if (digits === '') return null;
  const size = digits.length / 3;
  return each([0, 1, 2], (at) => {
    const part = digits.slice(at * size, (at + 1) * size);
    return parseInt(size === 1 ? part + part : part, 16) / 255;
  });
}

/** A colour as `#rrggbb`; what lies outside is drawn to the edge. */
export const hexOf = (rgb: Rgb): string =>
  `#${each(rgb, (part) => Math.round(Math.min(1, Math.max(0, part)) * 255) + 256)
    .map((part) => part.toString(16).slice(1))
    .join('')}`;

/** Linear light, by the curve of sRGB (IEC 61966-2-1); below 0 its mirror. */
const linear = (rgb: Rgb): Rgb =>
  each(rgb, (part) => {
    const size = Math.abs(part);
    return size <= 0.04045 ? part / 12.92 : Math.sign(part) * ((size + 0.055) / 1.055) ** 2.4;
  });

const encoded = (light: Rgb): Rgb =>
  each(light, (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));

/** Weights of WCAG 2 for luminance: the middle row of sRGB to XYZ. */
const WEIGHTS: Rgb = [0.2126, 0.7152, 0.0722];

const luminance = (rgb: Rgb): number => dot(WEIGHTS, linear(rgb));

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** sRGB to XYZ, each row divided by its sum: white, seen by D65, is 1 1 1. */
const TO_XYZ: Matrix = [
  [0.433953, 0.376219, 0.189828],
  [0.212639, 0.715169, 0.072192],
  [0.017758, 0.109477, 0.872766],
];

const cubeRoot = (part: number): number =>
  part > 0.008856 ? Math.cbrt(part) : (903.3 * part + 16) / 116;

/** A colour in CIELAB. */
export function labOf(rgb: Rgb): Lab {
  const [x, y, z] = each(times(TO_XYZ, linear(rgb)), cubeRoot);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIAN = Math.PI / 180;
const cos = (degrees: number): number => Math.cos(degrees * RADIAN);
const sin = (degrees: number): number => Math.sin(degrees * RADIAN);
const hueOf = (a: number, b: number): number => (Math.atan2(b, a) / RADIAN + 360) % 360;

/** How much chroma counts for: nearly all, once it is above 25. */
const strong = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * Distance of two colours by CIEDE2000, with the notes of Sharma, Wu and Dalal (Color Research and Application 30/1,
 * 2005). Some 10 are seen apart at a glance.
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1.5 - strong((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) / 2;
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hue = isGrey ? h1 + h2 : h1 + turn / 2;
  const chroma = (c1 + c2) / 2;
  const fromMiddle = ((l1 + l2) / 2 - 50) ** 2;
  const weight =
    1 -
    0.17 * cos(hue - 30) +
    0.24 * cos(2 * hue) +
    0.32 * cos(3 * hue + 6) -
    0.2 * cos(4 * hue - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const colourfulness = (c2 - c1) / (1 + 0.045 * chroma);
  const hues = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * chroma * weight);
  const blue = ((((hue % 360) + 360) % 360) - 275) / 25;
  const rotation = -2 * strong(chroma) * sin(60 * Math.exp(-(blue ** 2)));
  return Math.sqrt(
    lightness ** 2 + colourfulness ** 2 + hues ** 2 + rotation * colourfulness * hues,
  );
}

/**
 * Protanopia, deuteranopia and tritanopia: the matrices for severity 1 of Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE Transactions on Visualization and
 * Computer Graphics 15/6, 2009).
 */
const FEWER: readonly Matrix[] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

const inside = (rgb: Rgb): Rgb => each(rgb, (part) => Math.min(1, Math.max(0, part)));

/**
 * A colour as seven eyes see it: by normal sight, and by the three with fewer cones. The model is for linear light; many
 * programs apply it to the written values instead and let them leave the range, so both are here.
 */
export const seen = (rgb: Rgb): readonly Lab[] =>
  [
    rgb,
    ...FEWER.map((matrix) => times(matrix, rgb)),
    ...FEWER.map((matrix) => encoded(inside(times(matrix, linear(rgb))))),
  ].map(labOf);

/** The least that two colours, as {@link seen}, differ for any of the eyes. */
export const leastDifference = (one: readonly Lab[], other: readonly Lab[]): number =>
  Math.min(...one.map((lab, index) => difference(lab, other[index] ?? lab)));

/** OKLab (Ottosson 2020, "A perceptual color space for image processing"): linear sRGB to cones, cones to OKLab. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_OKLAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** A colour in OKLCH. */
export function lchOf(rgb: Rgb): Lch {
  const [lightness, a, b] = times(TO_OKLAB, each(times(TO_CONES, linear(rgb)), Math.cbrt));
  return [lightness, Math.hypot(a, b), hueOf(a, b)];
}

/** Linear light of a colour in OKLCH; parts lie outside 0 to 1 where no screen shows it. */
function lightOf([lightness, chroma, hue]: Lch): Rgb {
  const cones = times(FROM_OKLAB, [lightness, chroma * cos(hue), chroma * sin(hue)]);
  return times(
    FROM_CONES,
    each(cones, (part) => part ** 3),
  );
}

/** Halves a range until the number is found below which something holds. */
function edgeOf(most: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, most];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The light of a hue that is as light as asked for: `lightness` is that of CIELAB, which contrast goes by. */
function lightAt(lightness: number, chroma: number, hue: number): Rgb {
  const wanted = lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
  const light = (at: number): Rgb => lightOf([at, chroma, hue]);
  return light(edgeOf(1.2, (at) => dot(WEIGHTS, light(at)) < wanted));
}

const isShown = (light: Rgb): boolean => light.every((part) => part > -1e-4 && part < 1.0001);

/** The most chroma that a screen shows of a hue at a lightness (of CIELAB, 0 to 100). */
export const mostChroma = (lightness: number, hue: number): number =>
  edgeOf(0.4, (chroma) => isShown(lightAt(lightness, chroma, hue)));

/** A colour by its lightness in CIELAB, 0 to 100, its chroma in OKLCH, and its hue in degrees. */
export const colourAt = (lightness: number, chroma: number, hue: number): Rgb =>
  inside(encoded(each(lightAt(lightness, chroma, hue), (part) => Math.max(0, part))));
