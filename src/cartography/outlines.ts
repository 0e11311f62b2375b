import { readArcs } from './arcs.js';

/** An arc, or several one after another: where it begins, and its steps, as path data has them. */
interface Line {
  start: string;
  steps: string;
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
  areas: ReadonlyMap<string, string>;
  /** Lines by what they part: `kindOf` tells it of the areas on both sides; there is no other one round all of them. */
  parting: <Kind>(kindOf: (area: string, other: string | undefined) => Kind) => Map<Kind, string>;
}

/** Where an arc was met first, and the area on its other side. */
interface Side {
  number: number;
  area: string;
  other?: string;
}

/** The same arc both ways. */
export type Arc = readonly [Line, Line];

/** Each arc that `packArcs` packed, forwards and backwards. */
export function linesOf(arcs: string): Arc[] {
  const lines: Arc[] = [];
  let x = 0;
  let y = 0;
  let start = '';
  let steps = '';
  let back = '';
  const tell = (dx: number, dy: number, step: number): void => {
    x = step ? x + dx : dx;
    y = step ? y + dy : dy;
    if (step === 0) {
      start = `${x},${y}`;
      steps = back = '';
    } else {
      steps += `${step > 1 ? ',' : ''}${dx},${dy}`;
      back = `${-dx},${-dy}${step > 1 ? ',' : ''}${back}`;
    }
  };
  const end = (): void => {
    lines.push([
      { start, steps },
      { start: `${x},${y}`, steps: back },
    ]);
  };
  readArcs(arcs, tell, end);
  return lines;
}

/** What lies along each arc. */
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

/**
 * The outlines of areas, and the lines between and round them, those arc by arc. In plain loops: all of it stands between
 * a page and its map, and runs once.
 */
export function outlinesOf(lines: readonly Arc[], areas: readonly Area[]): Outlines {
  const along = (number: number): Line =>
    lines[number < 0 ? ~number : number]?.[number < 0 ? 1 : 0] ?? NOWHERE;
  const outline = (rings: Area['rings']): string => {
    let path = '';
    for (const ring of rings) {
      let isOn = false;
      for (const number of ring) {
        const { start, steps } = along(number);
        path += isOn ? `,${steps}` : `M${start}l${steps}`;
        isOn = true;
      }
      path += 'z';
    }
    return path;
  };
  return {
    areas: new Map(areas.map(({ id, rings }) => [id, outline(rings)])),
    parting: (kindOf) => {
      const paths = new Map<ReturnType<typeof kindOf>, string>();
      for (const { number, area, other } of sidesOf(areas)) {
        const kind = kindOf(area, other);
        const { start, steps } = along(number);
        paths.set(kind, `${paths.get(kind) ?? ''}M${start}l${steps}`);
      }
      return paths;
    },
  };
}

const NOWHERE: Line = { start: '', steps: '' };
