import { readArcs } from './arcs.js';

/** An arc: the places it leads from and to, and its steps, as path data has them. */
export interface Arc {
  start: string;
  end: string;
  there: string;
  /** Its steps backwards: written when first asked for. */
  back: () => string;
}

/** An area by its rings, those lists of arcs by number; an arc walked backwards is its number's complement. */
export interface Area {
  id: string;
  rings: readonly (readonly number[])[];
}

/** Areas that share their borders: of a TopoJSON on a grid of whole numbers, what outlines need. */
export interface Mosaic {
  /** Packed by `packArcs`. */
  arcs: string;
  areas: readonly Area[];
}

/** An area of a TopoJSON. */
export type Geometry =
  | { id: string; type: 'Polygon'; arcs: number[][] }
  | { id: string; type: 'MultiPolygon'; arcs: number[][][] };

/** The areas of a TopoJSON as outlines are drawn from them: a ring is a ring, of whichever part or hole. */
export const areasOf = (geometries: readonly Geometry[]): Area[] =>
  geometries.map(({ id, type, arcs }) => ({ id, rings: type === 'Polygon' ? arcs : arcs.flat() }));

/** Path data of a mosaic. */
export interface Outlines {
  /** Of an area; empty for one that is none of them. */
  outlineOf: (area: string) => string;
  /** Lines by what they part: `kindOf` tells it of the areas on both sides; there is no other one round all of them. */
  parting: <Kind>(kindOf: (area: string, other: string | undefined) => Kind) => Map<Kind, string>;
}

/** Where an arc was met first, and the area on its other side. */
interface Side {
  number: number;
  area: string;
  other?: string;
}

/** Steps in the other direction. Not `-step`: of whole numbers the engine writes a list faster, and minus zero is none. */
function backwards(steps: readonly number[]): string {
  const back: number[] = [];
  for (let at = steps.length - 1; at > 0; at -= 2)
    back.push(0 - (steps[at - 1] ?? 0), 0 - (steps[at] ?? 0));
  return back.join();
}

/** Each arc that `packArcs` packed. */
export function linesOf(arcs: string): Arc[] {
  const lines: Arc[] = [];
  readArcs(arcs, (start, end, steps) => {
    let back = '';
    lines.push({
      start: String(start),
      end: String(end),
      there: steps.join(),
      back: () => (back ||= backwards(steps)),
    });
  });
  return lines;
}

/** What lies along each arc, in the order in which they are first met. */
function sidesOf(areas: readonly Area[]): Iterable<Side> {
  const sides = new Map<number, Side>();
  for (const { id, rings } of areas) {
    for (const ring of rings) {
      for (const number of ring) {
        // Both neighbours walk along their border, one forwards and one backwards.
        const met = sides.get(~number);
        if (met) met.other = id;
        else sides.set(number, { number, area: id });
      }
    }
  }
  return sides.values();
}

/** Arcs by number, that of one walked backwards being a complement: where it begins, its steps, and closed rings of them. */
export function pathsOf(lines: readonly Arc[]) {
  const arcOf = (number: number): Arc => lines[number < 0 ? ~number : number] ?? NOWHERE;
  const startOf = (number: number): string => arcOf(number)[number < 0 ? 'end' : 'start'];
  const stepsOf = (number: number): string =>
    number < 0 ? arcOf(number).back() : arcOf(number).there;
  const drawn = (ring: readonly number[]): string =>
    `M${startOf(ring[0] ?? 0)}l${ring.map(stepsOf).join()}z`;
  return {
    startOf,
    stepsOf,
    outlineOf: (rings: Area['rings']): string => rings.map(drawn).join(''),
  };
}

/**
 * The outlines of areas, and the lines between and round them, those arc by arc. In plain loops: all of it stands between
 * a page and its map, and runs once.
 */
export function outlinesOf(lines: readonly Arc[], areas: readonly Area[]): Outlines {
  const rings = new Map(areas.map((area) => [area.id, area.rings]));
  const { startOf, stepsOf, outlineOf } = pathsOf(lines);
  const known = new Map<string, string>();
  return {
    outlineOf: (id) => {
      const path = known.get(id) ?? outlineOf(rings.get(id) ?? []);
      known.set(id, path);
      return path;
    },
    parting: (kindOf) => {
      const paths = new Map<ReturnType<typeof kindOf>, string>();
      for (const { number, area, other } of sidesOf(areas)) {
        const kind = kindOf(area, other);
        paths.set(kind, `${paths.get(kind) ?? ''}M${startOf(number)}l${stepsOf(number)}`);
      }
      return paths;
    },
  };
}

const NOWHERE: Arc = { start: '', end: '', there: '', back: () => '' };
