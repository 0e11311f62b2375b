import type { NamedPoint } from '../dataset/map-points.js';
import type { StateId } from '../dataset/states.js';
import { clustersOf } from './clusters.js';
import { FRAME, unitsPerPixel, type Frame, type Point } from './frame.js';
import type { AreaFinder } from './inside.js';
import { movesFrom, type Moves, type Place } from './navigation.js';
import { projected } from './projection.js';

/** A point that lies on a map, in units of 100 m. */
export interface MapPoint extends NamedPoint {
  at: Point;
}

/** Points on a map, and how many lie outside it. */
export interface Placed {
  points: MapPoint[];
  outside: number;
}

/** Points that are drawn as one mark; one alone is drawn as itself. */
export interface Mark {
  id: string;
  at: Point;
  points: readonly MapPoint[];
}

/** What areas of a map a point may lie in. */
interface Ground {
  find: AreaFinder;
  /** The Land of an area. */
  stateOf: (area: string) => StateId | null;
}

/** Field by field: spreading 10,000 points takes longer than all else that is done with them. */
function placedAt(point: NamedPoint, at: Point, land: StateId | null): MapPoint {
  const { name, lon, lat, kind, place, state, url, isPlanned, src } = point;
  return { name, lon, lat, kind, place, state: state ?? land, url, isPlanned, src, at };
}

/** Where points lie on a map, with the Land of each; those in none of its areas are only counted. */
export function placedOn(points: readonly NamedPoint[], { find, stateOf }: Ground): Placed {
  const placed = points.flatMap((point): MapPoint[] => {
    const at = projected(point.lon, point.lat);
    const area = find(at);
    return area === null ? [] : [placedAt(point, at, stateOf(area))];
  });
  return { points: placed, outside: points.length - placed.length };
}

/**
 * The marks of a picture `width` px wide, from north to south, no two of them nearer to each other than `apart` px.
 */
export function marksOf(
  points: readonly MapPoint[],
  width: number,
  apart: number,
  frame: Frame = FRAME,
): Mark[] {
  const places = points.map(({ at: [x, y] }) => ({ x, y }));
  return clustersOf(places, apart * unitsPerPixel(width, frame))
    .sort((a, b) => a.y - b.y)
    .map(({ x, y, members }, index) => ({
      id: `mark-${index}`,
      at: [x, y],
      points: members.flatMap((member) => points[member] ?? []),
    }));
}

/** Where the arrow keys lead from a mark; undefined for what is none. */
export function movesFromMark(marks: readonly Mark[], id: string): Moves | undefined {
  const places = marks.map((mark): Place => ({
    id: mark.id,
    point: mark.at,
    neighbours: new Set(),
    within: null,
  }));
  const place = places.find((each) => each.id === id);
  return place && movesFrom(place, places);
}

/** Forms that differ at a glance, in the order in which kinds that have none of their own take them. */
export const FORMS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'pentagon'] as const;
export type Form = (typeof FORMS)[number];

/** The forms of our kinds. */
const OWN_FORMS: Readonly<Record<string, Form>> = {
  'mint-region': 'circle',
  'zdi-network': 'square',
  'research-centre': 'triangle',
  cluster: 'diamond',
};

/** A kind of points: how it is drawn, and how many there are. */
export interface PointKind {
  kind: string;
  form: Form;
  count: number;
}

/**
 * The kinds of some points, the most frequent first. Each has a form of its own, as long as there are some left;
 * the kinds after that share the first.
 */
export function kindsOf(points: readonly NamedPoint[]): PointKind[] {
  const counts = new Map<string, number>();
  for (const { kind } of points) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a);
  const formOf = (kind: string): Form | undefined =>
    Object.hasOwn(OWN_FORMS, kind) ? OWN_FORMS[kind] : undefined;
  const taken = new Set(kinds.map(([kind]) => formOf(kind)));
  const free = FORMS.filter((form) => !taken.has(form));
  return kinds.map(([kind, count]) => ({
    kind,
    form: formOf(kind) ?? free.shift() ?? FORMS[0],
    count,
  }));
}
