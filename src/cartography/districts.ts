import { geoPath } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { landAround } from './enclaves.js';
import { frameAround, type Bounds, type Frame, type Point } from './frame.js';
import type { Ring } from './label-fit.js';
import { movesFrom, type Moves, type Place } from './navigation.js';
import type { Neighbours } from './neighbours.js';

/** Name of a Kreis and what kind of Kreis it is; 22 names occur twice. */
export interface DistrictName {
  name: string;
  type: string;
}

type District = (Polygon | MultiPolygon) & { id: string; properties: DistrictName };
export type Districts = Topology<{ districts: GeometryCollection }>;

/** The Kreise of the country or of one Land, ready to be drawn. */
export interface DistrictMap {
  /** Official keys of five digits. */
  ids: readonly string[];
  named: (district: string) => DistrictName | undefined;
  /** Path data in units of 100 m; empty for a key that is none. */
  shapeOf: (district: string) => string;
  /** The corner points of a Kreis, ring by ring; a hole is a ring too. */
  ringsOf: (district: string) => readonly Ring[];
  /** Lines between Kreise of one Land, between Länder, and round all. */
  borders: string;
  stateBorders: string;
  coast: string;
  /** The picture they fill. */
  frame: Frame;
  neighbours: Neighbours;
}

const isOf = ({ id }: { id?: string | number }, state: string): boolean =>
  String(id).startsWith(state);

const inOneState = (a: { id?: string | number }, b: { id?: string | number }): boolean =>
  isOf(a, String(b.id).slice(0, 2));

/** The corner points of a shape, ring by ring. */
const ringsOf = (shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): Point[][] =>
  (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()) as unknown as Point[][];

function boundsOf(points: readonly Point[]): Bounds {
  const least = ([a, b]: Point, [x, y]: Point): Point => [Math.min(a, x), Math.min(b, y)];
  const most = ([a, b]: Point, [x, y]: Point): Point => [Math.max(a, x), Math.max(b, y)];
  return [points.reduce(least, [Infinity, Infinity]), points.reduce(most, [-Infinity, -Infinity])];
}

/** Area of a ring, signed by its turn, and its centroid (Bourke 1988, "Calculating the area and centroid of a polygon"). */
function middleOf(ring: readonly Point[]): { area: number; point: Point } {
  let area = 0;
  let [x, y] = [0, 0];
  ring.forEach(([x0, y0], index) => {
    const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  });
  return { area: Math.abs(area), point: [x / (6 * area), y / (6 * area)] };
}

/** Where a Kreis lies for the arrow keys: in the middle of its largest part. */
export const placeOf = (rings: readonly Ring[]): Point =>
  rings.map(middleOf).reduce((best, each) => (each.area > best.area ? each : best)).point;

/** Worked out when an arrow is first pressed, and remembered by Kreis. */
function neighboursAmong(
  districts: readonly District[],
  pointOf: (index: number) => Point,
): Neighbours {
  let places: Place[] | null = null;
  const known = new Map<string, Moves>();
  const make = (): Place[] => {
    const adjacent = neighbors(districts as District[]);
    return districts.map((district, index) => ({
      id: district.id,
      point: pointOf(index),
      neighbours: new Set(adjacent[index]?.flatMap((other) => districts[other]?.id ?? [])),
      within: landAround(district, districts),
    }));
  };
  return (id) => {
    places ??= make();
    const place = places.find((each) => each.id === id);
    if (place && !known.has(id)) known.set(id, movesFrom(place, places));
    return known.get(id);
  };
}

/**
 * The Kreise whose keys begin with `prefix`: two digits for a Land, empty for all 400.
 *
 * @param topology the boundaries of 1 July 2021, in units of 100 m
 */
export function districtMap(topology: Districts, prefix: string): DistrictMap {
  const every = topology.objects.districts.geometries as District[];
  const districts = every.filter((each) => isOf(each, prefix));
  const some: GeometryCollection = { type: 'GeometryCollection', geometries: districts };
  const shapes = feature(topology, some).features.map(
    ({ geometry }) => geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon,
  );
  const path = geoPath();
  const paths = new Map(shapes.map((shape, index) => [districts[index]?.id, path(shape) ?? '']));
  const names = new Map(districts.map(({ id, properties }) => [id, properties]));
  const rings = shapes.map(ringsOf);
  const corners = new Map(districts.map(({ id }, index) => [id, rings[index] ?? []]));
  const line = (filter: (a: District, b: District) => boolean): string =>
    path(mesh(topology, some, filter as never)) ?? '';
  return {
    ids: districts.map(({ id }) => id),
    named: (district) => names.get(district),
    shapeOf: (district) => paths.get(district) ?? '',
    ringsOf: (district) => corners.get(district) ?? [],
    borders: line((a, b) => a !== b && inOneState(a, b)),
    stateBorders: line((a, b) => !inOneState(a, b)),
    coast: line((a, b) => a === b),
    frame: frameAround(boundsOf(rings.flatMap((each) => each.flat()))),
    neighbours: neighboursAmong(districts, (index) => placeOf(rings[index] ?? [])),
  };
}
