import { FRAME, type Point } from './frame.js';

/**
 * The projection the boundaries are drawn in, for points that come at run time: Lambert azimuthal equal-area on a
 * sphere around 10.5° E, 51° N. The numbers are those of data/pipeline/projection.ts, which does the same with
 * d3-geo for the boundaries; a test holds the two together. Here only the way forward is needed.
 */
const CENTRE = { lon: 10.5, lat: 51 };
/** Radius of the sphere in units of 100 m. */
const RADIUS = 63825.57;
const ORIGIN = { x: 3242, y: 4539 };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const SIN = Math.sin(radians(CENTRE.lat));
const COS = Math.cos(radians(CENTRE.lat));

/**
 * Longitude and latitude in degrees as a point in units of 100 m. Formulas 22-4, 22-5 and 24-2 of Snyder, Map
 * Projections: A Working Manual (USGS Professional Paper 1395, 1987). No number for the antipode.
 */
export function projected(lon: number, lat: number): Point {
  const east = radians(lon - CENTRE.lon);
  const sin = Math.sin(radians(lat));
  const cos = Math.cos(radians(lat));
  const nearness = 1 + SIN * sin + COS * cos * Math.cos(east);
  const scale = nearness > 1e-12 ? RADIUS * Math.sqrt(2 / nearness) : NaN;
  const x = scale * cos * Math.sin(east);
  const y = scale * (COS * sin - SIN * cos * Math.cos(east));
  return [ORIGIN.x + x, ORIGIN.y - y];
}

/** True for a point that lies in the picture. */
export const isInPicture = ([x, y]: Point): boolean =>
  x >= FRAME.x && x <= FRAME.x + FRAME.width && y >= FRAME.y && y <= FRAME.y + FRAME.height;
