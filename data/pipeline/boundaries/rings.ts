/** Closing the chains of a mosaic to the rings of its areas. */
import {
  type Chain,
  doubleArea,
  endOf,
  keyOf,
  type Point,
  reversed,
  type Ring,
  startOf,
} from './mosaic.js';

/** A chain as one ring walks it. */
export interface Step {
  /** Number of the chain in the list it came from. */
  readonly chain: number;
  readonly backwards: boolean;
  readonly points: readonly Point[];
}

/** A closed walk with the area on the right hand. */
export type Loop = readonly Step[];

/** An area as rings: the outer one clockwise on screen, holes the other way. */
export interface Polygon {
  readonly outer: Loop;
  readonly holes: readonly Loop[];
}

/** The corners of a loop, the first not repeated at the end. */
export function pointsOf(loop: Loop): Ring {
  return loop.flatMap(({ points }) => points.slice(0, -1));
}

/** Every area of the chains with its polygons, areas in alphabetical order, large polygons first. */
export function polygonsOf(chains: readonly Chain[]): Map<string, Polygon[]> {
  const steps = new Map<string, Step[]>();
  chains.forEach((chain, number) => {
    for (const [backwards, walked] of [
      [false, chain],
      [true, reversed(chain)],
    ] as const) {
      if (walked.right === null) continue;
      const own = steps.get(walked.right) ?? [];
      steps.set(walked.right, own);
      own.push({ chain: number, backwards, points: walked.points });
    }
  });
  const ids = [...steps.keys()].sort();
  return new Map(ids.map((id) => [id, nested(loopsOf(steps.get(id) ?? []))]));
}

/** The edges of what belongs to no area: the coast the wrong way round, and lakes clockwise. */
export function outsideOf(chains: readonly Chain[]): Loop[] {
  const steps = chains.flatMap((chain, number): Step[] => {
    if (chain.right === null) return [{ chain: number, backwards: false, points: chain.points }];
    if (chain.left !== null) return [];
    return [{ chain: number, backwards: true, points: chain.points.toReversed() }];
  });
  return loopsOf(steps);
}

function loopsOf(steps: readonly Step[]): Loop[] {
  const from = new Map<number, Step[]>();
  for (const step of steps) {
    const start = keyOf(startOf(step));
    from.set(start, [...(from.get(start) ?? []), step]);
  }
  const unused = new Set(steps);
  return steps.flatMap((step) => (unused.has(step) ? simpleLoops(walk(step, from, unused)) : []));
}

function walk(first: Step, from: ReadonlyMap<number, Step[]>, unused: Set<Step>): Step[] {
  const loop: Step[] = [];
  let step: Step | undefined = first;
  while (step && unused.has(step)) {
    unused.delete(step);
    loop.push(step);
    step = mostToTheRight(step, from.get(keyOf(endOf(step))) ?? []);
  }
  if (step !== first) throw new Error(`no closed ring through ${first.points[0]?.join()}`);
  return loop;
}

/** Where an area meets itself in a corner, its ring keeps to its own side of that corner. */
function mostToTheRight(step: Step, next: readonly Step[]): Step | undefined {
  if (next.length < 2) return next[0];
  const [before, here] = step.points.slice(-2) as [Point, Point];
  const back = angle(here, before);
  const counterClockwise = ({ points: [, second = here] }: Step) => {
    const left = back - angle(here, second);
    return left > 0 ? left : left + 2 * Math.PI;
  };
  return next.reduce((a, b) => (counterClockwise(b) < counterClockwise(a) ? b : a));
}

/** Direction on screen, clockwise from the x axis, because y points down. */
function angle(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

/** Cuts a loop into loops that visit no point twice. */
function simpleLoops(loop: readonly Step[]): Loop[] {
  const done: Loop[] = [];
  const open: Step[] = [];
  for (const step of loop) {
    open.push(step);
    const end = keyOf(endOf(step));
    const start = open.findIndex((earlier) => keyOf(startOf(earlier)) === end);
    if (start >= 0) done.push(open.splice(start));
  }
  return done;
}

function nested(loops: readonly Loop[]): Polygon[] {
  const sized = loops
    .map((loop) => ({ loop, ring: pointsOf(loop), area: doubleArea(pointsOf(loop)) }))
    .sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const outers = sized
    .filter(({ area }) => area > 0)
    .map((outer) => ({ ...outer, holes: [] as Loop[] }));
  for (const { loop, ring } of sized.filter(({ area }) => area < 0)) {
    const around = outers.findLast((outer) => contains(outer.ring, ring));
    if (!around) throw new Error(`a hole at ${ring[0]?.join()} lies in no area`);
    around.holes.push(loop);
  }
  return outers.map(({ loop, holes }) => ({ outer: loop, holes }));
}

/** Whether a ring that crosses `outer` nowhere lies in it; they may share corners. */
export function contains(outer: Ring, ring: Ring): boolean {
  const corners = new Set(outer.map(keyOf));
  const free = ring.find((point) => !corners.has(keyOf(point)));
  return isInside(outer, free ?? middleOf(ring));
}

function middleOf(ring: Ring): Point {
  const [a, b] = [ring[0], ring[1]] as [Point, Point];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Whether a point lies inside a ring (crossings of the ray to the right). */
export function isInside(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let [px, py] = ring[ring.length - 1] ?? [0, 0];
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}
