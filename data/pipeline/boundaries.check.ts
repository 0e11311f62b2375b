/**
 * What must hold of the committed boundaries, label points and arrow keys. Nothing here needs the
 * source; the tests run it on the files as they are. Each check gives what it found wrong, so an
 * empty answer is a good one.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Border, doubleArea, keyOf, mosaicOf, type Point, turn } from './boundaries/mosaic.js';
import { isInside } from './boundaries/rings.js';
import { gridProjection, SCALE, TRANSLATE, UNIT } from './projection.js';

export type Boundaries = Topology<Record<string, GeometryCollection>>;

/** An area by its id: polygons as rings, the outer one first, the closing point left out. */
export interface Outline {
  readonly id: string;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

export type Segment = readonly [from: Point, to: Point];

/** The areas of the only object in a topology. */
export function outlinesOf(topology: Boundaries): Outline[] {
  const [areas] = Object.values(topology.objects);
  if (!areas) throw new Error('a topology without an object');
  return feature(topology, areas).features.map((area) => {
    const { geometry } = area as Feature<Polygon | MultiPolygon>;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const open = polygons.map((rings) => rings.map((ring) => ring.slice(1) as unknown as Point[]));
    return { id: String(area.id), polygons: open };
  });
}

/** Every segment of every arc, in grid units. */
export function segmentsOf(topology: Boundaries): Segment[] {
  return topology.arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): Point => [(x += dx), (y += dy)]);
    return points.slice(1).map((to, i): Segment => [points[i] ?? to, to]);
  });
}

/** Side of the squares in which segments look for each other, in grid units. */
const CELL = 64;

/** Pairs of segments that share more than one common end: crossing, overlapping or touching. */
export function faultsIn(segments: readonly Segment[]): string[] {
  const cells = new Map<number, Segment[]>();
  const faults = new Set<string>();
  for (const segment of segments) {
    for (const cell of cellsUnder(segment)) {
      const others = cells.get(cell) ?? [];
      for (const other of others) {
        if (isFault(segment, other)) faults.add([segment, other].map(String).sort().join(' and '));
      }
      cells.set(cell, [...others, segment]);
    }
  }
  return [...faults];
}

function cellsUnder([a, b]: Segment): number[] {
  const [x0, x1] = [a[0], b[0]].map((x) => Math.floor(x / CELL)).sort((m, n) => m - n);
  const [y0, y1] = [a[1], b[1]].map((y) => Math.floor(y / CELL)).sort((m, n) => m - n);
  const cells: number[] = [];
  for (let x = x0 ?? 0; x <= (x1 ?? 0); x += 1) {
    for (let y = y0 ?? 0; y <= (y1 ?? 0); y += 1) cells.push(keyOf([x, y]));
  }
  return cells;
}

function isFault([a, b]: Segment, [c, d]: Segment): boolean {
  const ends = new Set([a, b, c, d].map(keyOf));
  if (ends.size === 2) return true;
  if (ends.size === 4) return doMeet(a, b, c, d);
  const hinge = [a, b].find((end) => [c, d].some((other) => keyOf(other) === keyOf(end))) ?? a;
  const [p, q] = [a, b, c, d].filter((end) => keyOf(end) !== keyOf(hinge)) as [Point, Point];
  return turn(hinge, p, q) === 0 && towards(hinge, p, q) > 0;
}

/** Scalar product of the ways from one point to two others. */
function towards(from: Point, p: Point, q: Point): number {
  return (p[0] - from[0]) * (q[0] - from[0]) + (p[1] - from[1]) * (q[1] - from[1]);
}

function doMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (
    (abc === 0 && isBetween(c, a, b)) ||
    (abd === 0 && isBetween(d, a, b)) ||
    (cda === 0 && isBetween(a, c, d)) ||
    (cdb === 0 && isBetween(b, c, d))
  );
}

/** Whether a point on the line through `a` and `b` lies between them. */
function isBetween(point: Point, a: Point, b: Point): boolean {
  return towards(point, a, b) <= 0;
}

/** Areas with a ring that comes to one point twice. */
export function areasVisitingTwice(outlines: readonly Outline[]): string[] {
  const visitsTwice = (ring: readonly Point[]) => new Set(ring.map(keyOf)).size < ring.length;
  return idsWhere(outlines, ({ polygons }) => polygons.flat().some(visitsTwice));
}

/** Areas with an outer ring that is not clockwise on screen, or a hole that is. */
export function areasTurnedRound(outlines: readonly Outline[]): string[] {
  const isTurned = (ring: readonly Point[], i: number) => doubleArea(ring) > 0 !== (i === 0);
  return idsWhere(outlines, ({ polygons }) => polygons.some((rings) => rings.some(isTurned)));
}

function idsWhere(outlines: readonly Outline[], holds: (outline: Outline) => boolean): string[] {
  return outlines.filter(holds).map(({ id }) => id);
}

/** Steradians of an area on the globe as d3 sees it; turned round it would be nearly all of it. */
export function steradians({ polygons }: Outline): number {
  const { invert } = gridProjection();
  const onGlobe = (point: Point) => invert?.([...point]) ?? [NaN, NaN];
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(onGlobe)),
  );
  return geoArea({ type: 'MultiPolygon', coordinates });
}

/** Semi-axes of GRS 80 in metres. */
const [EQUATORIAL, POLAR] = [6378137, 6356752.314];

/**
 * Square kilometres of an area as drawn, on the ellipsoid. The projection keeps the areas of a
 * sphere; an area's share of the ellipsoid differs with its latitude φ by M(φ)·N(φ) / R².
 */
export function squareKilometres({ polygons }: Outline): number {
  const doubled = polygons.flat().reduce((sum, ring) => sum + doubleArea(ring), 0);
  const ys = polygons.flat(2).map(([, y]) => y);
  const [, latitude] = gridProjection().invert?.([
    TRANSLATE[0],
    (Math.min(...ys) + Math.max(...ys)) / 2,
  ]) ?? [0, 51];
  const radius = gaussianRadius(latitude) / (SCALE * UNIT);
  return (doubled / 2) * (UNIT / 1000) ** 2 * radius ** 2;
}

/** √(M·N), the mean radius of curvature at a latitude in degrees, in metres. */
function gaussianRadius(latitude: number): number {
  const flattened = 1 - (POLAR / EQUATORIAL) ** 2;
  return POLAR / (1 - flattened * Math.sin((latitude * Math.PI) / 180) ** 2);
}

/** Borders that only one of two maps has, once the areas of the first bear the names of the second. */
export function bordersThatDiffer(
  first: readonly Outline[],
  second: readonly Outline[],
  rename: (id: string) => string,
): string[] {
  const [a, b] = [written(borders(first), rename), written(borders(second), (id) => id)];
  return [...[...a].filter((line) => !b.has(line)), ...[...b].filter((line) => !a.has(line))];
}

function borders(outlines: readonly Outline[]): Border[] {
  const parts = outlines.flatMap(({ id, polygons }) =>
    polygons.map(([outer = [], ...holes]) => ({ id, outer, holes })),
  );
  return mosaicOf(parts);
}

/** Each border as its ends and sides, the smaller end first; none between areas of one name. */
function written(all: readonly Border[], rename: (id: string) => string): Set<string> {
  const nameOf = (id: string | null) => (id === null ? 'none' : rename(id));
  const lines = all.map(({ from, to, right, left }) =>
    keyOf(from) < keyOf(to)
      ? [from, to, nameOf(right), nameOf(left)]
      : [to, from, nameOf(left), nameOf(right)],
  );
  return new Set(lines.filter(([, , right, left]) => right !== left).map((line) => line.join(' ')));
}

/** Ids of the areas that share a border with each area. */
export function neighboursOf(topology: Boundaries): Map<string, Set<string>> {
  const areas = Object.values(topology.objects).flatMap(({ geometries }) => geometries);
  const ids = areas.map(({ id }) => String(id));
  const rows = neighbors(areas);
  return new Map(ids.map((id, i) => [id, new Set(rows[i]?.map((j) => ids[j] ?? ''))]));
}

/** Id of the area at a point in degrees, or null. */
export function areaAt(outlines: readonly Outline[], lon: number, lat: number): string | null {
  const point = gridProjection()([lon, lat]);
  if (!point) return null;
  return outlines.find((outline) => isWithin(point, outline))?.id ?? null;
}

/** Whether a point lies in an area: inside an outer ring and in none of its holes. */
export function isWithin(point: Point, { polygons }: Outline): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInside(ring, point)).length === 1);
}

/** Grid units from a point to the nearest border of an area. */
export function distanceToBorder(point: Point, { polygons }: Outline): number {
  const distances = polygons
    .flat()
    .flatMap((ring) => ring.map((b, i) => distance(point, ring.at(i - 1) ?? b, b)));
  return Math.min(...distances);
}

function distance(point: Point, a: Point, b: Point): number {
  const length = towards(a, b, b);
  const share = length > 0 ? Math.min(1, Math.max(0, towards(a, b, point) / length)) : 0;
  const nearest = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])] as const;
  return Math.hypot(point[0] - nearest[0], point[1] - nearest[1]);
}

/** Whether a box lies in an area: its middle does, and no border comes in; one may touch it. */
export function isBoxWithin(
  middle: Point,
  width: number,
  height: number,
  outline: Outline,
): boolean {
  const [w, h] = [width / 2 - 1e-6, height / 2 - 1e-6];
  const [x, y] = middle;
  const corners: Point[] = [
    [x - w, y - h],
    [x + w, y - h],
    [x + w, y + h],
    [x - w, y + h],
  ];
  const enters = ([px, py]: Point) => Math.abs(px - x) < w && Math.abs(py - y) < h;
  return (
    outline.polygons.flat().every((ring) =>
      ring.every((b, i) => {
        const a = ring.at(i - 1) ?? b;
        const crosses = corners.some((corner, j) =>
          doMeet(a, b, corners.at(j - 1) ?? corner, corner),
        );
        return !enters(b) && !crosses;
      }),
    ) && isWithin(middle, outline)
  );
}

export type Arrows = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Pairs "a b" for which no arrows lead from a to b. */
export function unreachable(arrows: Arrows): string[] {
  const ids = Object.keys(arrows);
  return ids.flatMap((from) => {
    const reached = reachedFrom(from, arrows);
    return ids.filter((to) => !reached.has(to)).map((to) => `${from} ${to}`);
  });
}

function reachedFrom(start: string, arrows: Arrows): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const next of Object.values(arrows[id] ?? {})) if (next !== null) reached.add(next);
  }
  return reached;
}

/** Bytes of a text as a good server sends it. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
