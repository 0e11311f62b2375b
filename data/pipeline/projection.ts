/**
 * The one projection of every map here: spherical Lambert azimuthal equal-area around 10.5° E,
 * 51° N, y down, in grid units of 100 m. Boundaries are projected when the data is built; points
 * in lon/lat go through the same projection at run time.
 */
import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';

/** Metres per unit of the grid. */
export const UNIT = 100;

/** Centre of the projection in degrees, as d3 rotates to it. */
export const ROTATE: [number, number] = [-10.5, -51];

/**
 * Radius of the sphere in grid units: √(M·N) of GRS 80 at 51° N, 6,382,557 m. The sphere that fits
 * the ellipsoid there keeps areas within 0.1 % over Germany; the mean radius loses 0.4 %.
 */
export const SCALE = 63825.57;

/** Puts the western and the northern end of Germany (Selfkant, List on Sylt) on x = 0 and y = 0. */
export const TRANSLATE: [number, number] = [3242, 4539];

/** Longitude and latitude in degrees → grid units; `invert` goes back. */
export function gridProjection(): GeoProjection {
  return geoAzimuthalEqualArea().rotate(ROTATE).scale(SCALE).translate(TRANSLATE).precision(0);
}
