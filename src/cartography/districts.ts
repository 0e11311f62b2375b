import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { packArcs, unpackArcs, type Arcs } from './arcs.js';
import { landAround } from './enclaves.js';
import { frameAround, type Frame, type Point } from './frame.js';
import type { Ring } from './label-fit.js';
import { movesFrom, type Moves, type Place } from './navigation.js';
import type { Neighbours } from './neighbours.js';
import { areasOf, linesOf, outlinesOf, type Arc } from './outlines.js';
import { unionOf } from './union.js';

/** Name of a Kreis and what kind of Kreis it is; 22 names occur twice. */
export interface DistrictName {
  name: string;
  type: string;
}

type District = (Polygon | MultiPolygon) & { id: string; properties: DistrictName };
type Whole = Topology<{ districts: GeometryCollection }>;

/** The boundaries of the Kreise as TopoJSON; a build may have packed its arcs (`packArcs`). */
export type Districts = Omit<Whole, 'arcs'> & { arcs: Arcs | string };

/** The Kreise of the country or of one Land, ready to be drawn. */
export interface DistrictMap {
  /** Official keys of five digits. */
  ids: readonly string[];
  named: (district: string) => DistrictName | undefined;
  /** Path data in units of 100 m; empty for a key that is none. */
  shapeOf: (district: string) => string;
  /** Kreise taken together, without what lies between them. */
  unionOf: (districts: readonly string[]) => string;
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

const isOf = ({ id }: District, state: string): boolean => id.startsWith(state);

/** What a line parts: two Kreise of one Land, two Länder, or the country from all else. */
function lineOf(area: string, other: string | undefined): 'borders' | 'stateBorders' | 'coast' {
  if (other === undefined) return 'coast';
  return area.slice(0, 2) === other.slice(0, 2) ? 'borders' : 'stateBorders';
}

/** The corner points of a shape, ring by ring. */
const ringsOf = (shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): Point[][] =>
  (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()) as unknown as Point[][];

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
  pointOf: (id: string) => Point,
): Neighbours {
  let places: Place[] | null = null;
  const known = new Map<string, Moves>();
  const make = (): Place[] => {
    const adjacent = neighbors(districts as District[]);
    return districts.map((district, index) => ({
      id: district.id,
      point: pointOf(district.id),
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

/** What is decoded of boundaries, once for all pictures of them: lines to draw, and coordinates for what is measured. */
interface Decoded {
  lines: readonly Arc[];
  whole: () => Whole;
}

const decoded = new WeakMap<Districts, Decoded>();

function decode(boundaries: Districts): Decoded {
  const { arcs, ...rest } = boundaries;
  let whole: Whole | null = null;
  const made: Decoded = {
    lines: linesOf(typeof arcs === 'string' ? arcs : packArcs(arcs)),
    whole: () => (whole ??= { ...rest, arcs: typeof arcs === 'string' ? unpackArcs(arcs) : arcs }),
  };
  decoded.set(boundaries, made);
  return made;
}

/** The corner points of Kreise by key: worked out when the first is asked for. */
function cornersOf(districts: readonly District[], topology: () => Whole) {
  let corners: ReadonlyMap<string, readonly Ring[]> | null = null;
  const some: GeometryCollection = { type: 'GeometryCollection', geometries: [...districts] };
  const make = (): ReadonlyMap<string, readonly Ring[]> =>
    new Map(
      feature(topology(), some).features.map(({ id, geometry }) => [
        String(id),
        ringsOf(geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon),
      ]),
    );
  return (id: string): readonly Ring[] => (corners ??= make()).get(id) ?? [];
}

/**
 * The Kreise whose keys begin with `prefix`: two digits for a Land, empty for all 400.
 *
 * @param boundaries those of 1 July 2021, in units of 100 m
 */
export function districtMap(boundaries: Districts, prefix: string): DistrictMap {
  const { lines, whole } = decoded.get(boundaries) ?? decode(boundaries);
  const every = boundaries.objects.districts.geometries as District[];
  const districts = every.filter((each) => isOf(each, prefix));
  const areas = areasOf(districts);
  const { outlineOf, parting } = outlinesOf(lines, areas);
  const names = new Map(districts.map(({ id, properties }) => [id, properties]));
  const corners = cornersOf(districts, whole);
  return {
    ids: districts.map(({ id }) => id),
    named: (district) => names.get(district),
    shapeOf: outlineOf,
    unionOf: (some) => {
      const wanted = new Set(some);
      return unionOf(
        lines,
        areas.filter(({ id }) => wanted.has(id)),
      );
    },
    ringsOf: corners,
    ...{ borders: '', stateBorders: '', coast: '', ...Object.fromEntries(parting(lineOf)) },
    frame: frameAround(prefix ? unionOf(lines, areas) : extent(boundaries)),
    neighbours: neighboursAmong(districts, (id) => placeOf(corners(id))),
  };
}

/** A line across the box that all of them fill. */
const extent = ({ bbox: [west = 0, south = 0, east = 0, north = 0] = [0, 0, 0, 0] }: Districts) =>
  `M${west},${south}L${east},${north}`;
