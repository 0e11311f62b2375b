/**
 * A map as the set of its border segments. Each segment is kept once and knows the area on either
 * side, so neighbours cannot disagree about their border. Grid units, y down.
 */

export type Point = readonly [x: number, y: number];

/** Walking from `from` to `to` with y down, `right` lies on the right hand; null is no area. */
export interface Border {
  readonly from: Point;
  readonly to: Point;
  readonly right: string | null;
  readonly left: string | null;
}

/** Borders in a row between two junctions, or all the way round. */
export interface Chain {
  readonly points: readonly Point[];
  readonly right: string | null;
  readonly left: string | null;
}

/** A closed walk with its area on the right hand; the first point is not repeated. */
export type Ring = readonly Point[];

const GRID = 1 << 14;

/** One whole number for a grid point, for maps and sets. */
export function keyOf([x, y]: Point): number {
  return (y + GRID / 4) * GRID + (x + GRID / 4);
}

/** A chain, or anything else with points in a row. */
interface Walk {
  readonly points: readonly Point[];
}

export function startOf({ points }: Walk): Point {
  return points[0] ?? missing();
}

export function endOf({ points }: Walk): Point {
  return points.at(-1) ?? missing();
}

function missing(): never {
  throw new Error('a chain without points');
}

/** Twice the area enclosed, in grid units²; positive when clockwise on screen (y down). */
export function doubleArea(ring: readonly Point[]): number {
  let sum = 0;
  let [px, py] = ring[ring.length - 1] ?? [0, 0];
  for (const [x, y] of ring) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return sum;
}

/** Twice the area of a triangle, positive if a → b → c turns right on screen (y down). */
export function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Rings of named areas, in any direction, closing point repeated or not → borders. */
export function mosaicOf(
  areas: Iterable<{ readonly id: string; readonly outer: Ring; readonly holes: readonly Ring[] }>,
): Border[] {
  const borders = new Map<number, Map<number, Border>>();
  for (const { id, outer, holes } of areas) {
    walk(borders, id, doubleArea(outer) > 0 ? outer : outer.toReversed());
    for (const hole of holes) walk(borders, id, doubleArea(hole) < 0 ? hole : hole.toReversed());
  }
  return [...borders.values()].flatMap((row) => [...row.values()]);
}

function walk(borders: Map<number, Map<number, Border>>, id: string, ring: Ring): void {
  let from = ring[ring.length - 1];
  for (const to of ring) {
    if (from && keyOf(from) !== keyOf(to)) add(borders, { from, to, right: id, left: null });
    from = to;
  }
}

function add(borders: Map<number, Map<number, Border>>, border: Border): void {
  const [start, end] = [keyOf(border.from), keyOf(border.to)];
  const opposite = borders.get(end)?.get(start);
  if (opposite?.left === null) {
    borders.get(end)?.set(start, { ...opposite, left: border.right });
    return;
  }
  const row = borders.get(start) ?? new Map<number, Border>();
  if (opposite || row.has(end)) throw new Error(`two areas on one side of ${border.from.join()}`);
  borders.set(start, row.set(end, border));
}

/** Gives areas new names; borders between areas that now share one vanish. */
export function renamed(
  borders: readonly Border[],
  rename: (id: string) => string | null,
): Border[] {
  const nameOf = (id: string | null) => (id === null ? null : rename(id));
  return borders
    .map((border) => ({ ...border, right: nameOf(border.right), left: nameOf(border.left) }))
    .filter(({ right, left }) => right !== left);
}

/** Every pair of areas that share a border, each as "a b" in alphabetical order. */
export function neighboursIn(borders: readonly Border[]): Set<string> {
  return new Set(
    borders.flatMap(({ right, left }) =>
      right === null || left === null || right === left ? [] : [[right, left].sort().join(' ')],
    ),
  );
}

interface Crossing {
  readonly point: Point;
  readonly borders: Border[];
}

/** Splits the borders at junctions, points where they do not just go on. */
export function chainsOf(borders: readonly Border[]): Chain[] {
  const crossings = crossingsOf(borders);
  const seen = new Set<Border>();
  const chains: Chain[] = [];
  for (const { point, borders: meeting } of crossings.values()) {
    if (meeting.length === 2) continue;
    for (const border of meeting) {
      if (!seen.has(border)) chains.push(chainFrom(point, border, crossings, seen));
    }
  }
  for (const border of borders) {
    if (!seen.has(border)) chains.push(chainFrom(border.from, border, crossings, seen));
  }
  return chains;
}

function crossingsOf(borders: readonly Border[]): Map<number, Crossing> {
  const crossings = new Map<number, Crossing>();
  for (const border of borders) {
    for (const point of [border.from, border.to]) {
      const crossing = crossings.get(keyOf(point));
      if (crossing) crossing.borders.push(border);
      else crossings.set(keyOf(point), { point, borders: [border] });
    }
  }
  return crossings;
}

function chainFrom(
  start: Point,
  first: Border,
  crossings: ReadonlyMap<number, Crossing>,
  seen: Set<Border>,
): Chain {
  const points = [start];
  let here = start;
  let border: Border | undefined = first;
  while (border && !seen.has(border)) {
    const current: Border = border;
    seen.add(current);
    here = keyOf(current.from) === keyOf(here) ? current.to : current.from;
    points.push(here);
    const meeting = crossings.get(keyOf(here))?.borders ?? [];
    border = meeting.length === 2 ? meeting.find((next) => next !== current) : undefined;
  }
  return keyOf(first.from) === keyOf(start)
    ? { points, right: first.right, left: first.left }
    : { points, right: first.left, left: first.right };
}

/** Back from chains to single borders. */
export function bordersOf(chains: readonly Chain[]): Border[] {
  return chains.flatMap(({ points, right, left }) =>
    points.slice(1).map((to, i) => ({ from: points[i] ?? to, to, right, left })),
  );
}

/** The same chain walked the other way. */
export function reversed({ points, right, left }: Chain): Chain {
  return { points: points.toReversed(), right: left, left: right };
}
