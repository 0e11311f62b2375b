/**
 * What is too small to be drawn goes before anything is simplified, and what is left learns how
 * finely it is to be drawn. Areas in grid units², 100 of them are 1 km².
 */
import type { Part } from './coverage.js';
import { type Border, chainsOf, doubleArea, mosaicOf, renamed, type Ring } from './mosaic.js';
import { outsideOf, pointsOf } from './rings.js';

/** Islands and exclaves smaller than this go. */
const SMALLEST_PART = 100;
/** Lakes and other gaps smaller than this are filled. */
const SMALLEST_HOLE = 400;
/** Islands smaller than this are drawn most finely. */
const SMALL_ISLAND = 5000;
/** Districts smaller than this are drawn as finely as the city states. */
const SMALL_DISTRICT = 10000;
const CITY_STATES = new Set(['02', '04', '11']);

/** Tolerances of simplification in grid units. */
const TOLERANCE = { smallIsland: 4, island: 6, smallDistrict: 6, mainland: 10 };

/** A patch is one connected part of a district, or a lake about to be filled. */
interface Patch {
  readonly id: string;
  readonly district: string;
  readonly outer: Ring;
  readonly holes: readonly Ring[];
  readonly area: number;
}

export interface TidyMap {
  /** Sides are named `district` + `@` + number of the landmass. */
  readonly borders: Border[];
  /** Grid units, for a side's name. */
  readonly toleranceOf: (side: string) => number;
}

export function tidy(parts: readonly Part[]): TidyMap {
  const patches = parts.map(patchOf);
  patches.push(...lakesBetween(patches));
  const borders = mosaicOf(patches);
  const landmass = landmassesOf(patches, borders);
  const sideOf = sidesOf(patches, borders, landmass);
  return { borders: renamed(borders, sideOf), toleranceOf: tolerances(patches, landmass, sideOf) };
}

function patchOf({ district, rings }: Part, number: number): Patch {
  const [outer = [], ...holes] = rings.map((ring) => ring.slice(1) as unknown as Ring);
  const doubled = holes.reduce(
    (left, hole) => left - Math.abs(doubleArea(hole)),
    Math.abs(doubleArea(outer)),
  );
  return { id: `${district}#${number}`, district, outer, holes, area: doubled / 2 };
}

function lakesBetween(patches: readonly Patch[]): Patch[] {
  return outsideOf(chainsOf(mosaicOf(patches)))
    .map((loop) => ({ outer: pointsOf(loop), area: doubleArea(pointsOf(loop)) / 2 }))
    .filter(({ area }) => area > 0 && area < SMALLEST_HOLE)
    .map((lake, number) => ({ ...lake, id: `lake#${number}`, district: 'lake', holes: [] }));
}

/** Landmass of every patch: patches that share borders have the same; the largest is number 0. */
function landmassesOf(
  patches: readonly Patch[],
  borders: readonly Border[],
): Map<string, { number: number; area: number }> {
  const rootOf = new Map<string, string>(patches.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const parent = rootOf.get(id) ?? id;
    return parent === id ? id : root(parent);
  };
  for (const { right, left } of borders) {
    if (right !== null && left !== null) rootOf.set(root(right), root(left));
  }
  const areas = new Map<string, number>();
  for (const { id, area } of patches) areas.set(root(id), (areas.get(root(id)) ?? 0) + area);
  const bySize = [...areas].sort(([, a], [, b]) => b - a);
  const landmasses = new Map(bySize.map(([id, area], number) => [id, { number, area }]));
  return new Map(patches.map(({ id }) => [id, landmasses.get(root(id)) ?? { number: 0, area: 0 }]));
}

/** Name of the side a patch becomes; null for islands too small, the neighbour's for crumbs. */
function sidesOf(
  patches: readonly Patch[],
  borders: readonly Border[],
  landmass: ReadonlyMap<string, { number: number; area: number }>,
): (id: string) => string | null {
  const largest = new Map<string, number>();
  for (const { district, area } of patches) {
    largest.set(district, Math.max(area, largest.get(district) ?? 0));
  }
  const shared = sharedLengths(borders);
  const joined = new Map<string, string>();
  const heir = (id: string): string => {
    const next = joined.get(id);
    return next === undefined ? id : heir(next);
  };
  for (const { id, district, area } of patches.toSorted((a, b) => a.area - b.area)) {
    const isCrumb = area < SMALLEST_PART && area < (largest.get(district) ?? 0);
    if (!isCrumb && district !== 'lake') continue;
    const into = longest(shared.get(id), (other) => heir(other) !== id);
    if (into !== undefined) joined.set(id, into);
  }
  const districtById = new Map(patches.map(({ id, district }) => [id, district]));
  return (id) => {
    const { number, area } = landmass.get(id) ?? { number: 0, area: 0 };
    return area < SMALLEST_PART ? null : `${districtById.get(heir(id))}@${number}`;
  };
}

/** Patch → neighbouring patch → length of their border in grid units. */
function sharedLengths(borders: readonly Border[]): Map<string, Map<string, number>> {
  const lengths = new Map<string, Map<string, number>>();
  const note = (a: string, b: string, length: number) => {
    const row = lengths.get(a) ?? new Map<string, number>();
    lengths.set(a, row.set(b, (row.get(b) ?? 0) + length));
  };
  for (const { from, to, right, left } of borders) {
    if (right === null || left === null) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    note(right, left, length);
    note(left, right, length);
  }
  return lengths;
}

function longest(
  lengths: ReadonlyMap<string, number> = new Map(),
  allowed: (id: string) => boolean,
): string | undefined {
  const choices = [...lengths].filter(([id]) => allowed(id));
  return choices.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function tolerances(
  patches: readonly Patch[],
  landmass: ReadonlyMap<string, { number: number; area: number }>,
  sideOf: (id: string) => string | null,
): (side: string) => number {
  const districtAreas = new Map<string, number>();
  for (const { district, area } of patches) {
    districtAreas.set(district, (districtAreas.get(district) ?? 0) + area);
  }
  const bySide = new Map<string, number>();
  for (const { id } of patches) {
    const side = sideOf(id);
    const land = landmass.get(id);
    if (side === null || !land) continue;
    bySide.set(side, toleranceFor(land, side.slice(0, 5), districtAreas));
  }
  return (side) => bySide.get(side) ?? TOLERANCE.mainland;
}

function toleranceFor(
  landmass: { number: number; area: number },
  district: string,
  areas: ReadonlyMap<string, number>,
): number {
  if (landmass.area < SMALL_ISLAND) return TOLERANCE.smallIsland;
  if (landmass.number > 0) return TOLERANCE.island;
  const isSmall = (areas.get(district) ?? 0) < SMALL_DISTRICT;
  return isSmall || CITY_STATES.has(district.slice(0, 2))
    ? TOLERANCE.smallDistrict
    : TOLERANCE.mainland;
}
