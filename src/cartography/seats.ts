import type { RegionKind } from '../dataset/schema.js';
import { projected } from './projection.js';

/** A place that something works from, in the picture of data/locator.json. */
export interface Seat {
  kind: RegionKind;
  x: number;
  y: number;
}

/** Units of 100 m in one unit of data/locator.json. */
const UNIT = 25;

/** Seats of one kind nearer than this, in units of the picture, are drawn as one; where there are many, nearer than that. */
const APART = 4;
const MANY = 1000;
const MANY_APART = 9;

/** How far from one another kinds in one town are drawn. */
const BESIDE = 7;

/** Outlines round a point that has been moved to, of about the same size: the forms that marks on the large map have. */
const OUTLINES: Readonly<Record<RegionKind, string>> = {
  'mint-region': 'm-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z',
  'zdi-network': 'm-3.5-3.5h7v7h-7z',
  'research-centre': 'm0-5 4.7 8.4h-9.4z',
  cluster: 'm0-5.4 5 5.4-5 5.4-5-5.4z',
};

/** The outline of a kind, round 0 0. */
export const outlineOf = (kind: RegionKind): string => `M0 0${OUTLINES[kind]}`;

/** Where a place of longitude and latitude in degrees (WGS 84) lies; undefined for one that is nowhere. */
export function seatAt(kind: RegionKind, lon: number, lat: number): Seat | undefined {
  const [x, y] = projected(lon, lat);
  return Number.isFinite(x + y) ? { kind, x: x / UNIT, y: y / UNIT } : undefined;
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

/**
 * Path data by kind. Of seats of one kind that would cover one another the first is drawn; those of other kinds stand
 * beside it.
 */
export function seatPaths(seats: readonly Seat[]): Map<RegionKind, string> {
  const apart = seats.length > MANY ? MANY_APART : APART;
  const cells = new Map<number, RegionKind[]>();
  const paths = new Map<RegionKind, string>();
  for (const { kind, x, y } of seats) {
    const cell = Math.round(x / apart) * 1e6 + Math.round(y / apart);
    const present = cells.get(cell) ?? [];
    if (present.includes(kind)) continue;
    const path = `M${rounded(x + present.length * BESIDE)} ${rounded(y)}${OUTLINES[kind]}`;
    cells.set(cell, [...present, kind]);
    paths.set(kind, (paths.get(kind) ?? '') + path);
  }
  return paths;
}
