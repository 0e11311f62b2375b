/**
 * Weighted Visvalingam on a whole mosaic at once: the least telling corner goes first, wherever it
 * is, but never one whose going would make two borders touch. Corners are only taken away, never
 * moved, so what lay on the grid stays on it.
 *
 * M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of points,
 * Cartographic Journal 30 (1993); the weight for flat corners is mapshaper's.
 */
import { type Chain, endOf, keyOf, type Point, startOf, turn } from './mosaic.js';
import { PriorityQueue } from './priority-queue.js';

/** Weight of a corner: 1 − 0.7 cos of its angle, so spikes go before gentle bends. */
const WEIGHTING = 0.7;
/** The square root of a corner's weighted area times this is compared with the tolerance. */
const LENGTH_OF_AREA = 0.65;

interface Corner {
  readonly point: Point;
  readonly key: number;
  /** Breaks ties, so that two builds agree. */
  readonly rank: number;
  /** Weighted area in grid units² from which on the corner stays. */
  readonly enough: number;
  before: Corner | null;
  after: Corner | null;
  isGone: boolean;
}

/** A corner's turn to go; out of date once the corner has a newer one. */
interface Turn {
  readonly corner: Corner;
  readonly before: Corner;
  readonly after: Corner;
  readonly size: number;
}

/** Chains with the corners left that tell more than `toleranceOf` (grid units) asks for. */
export function simplified(
  chains: readonly Chain[],
  toleranceOf: (chain: Chain) => number,
): Chain[] {
  const endings = endingsAt(chains);
  let rank = 0;
  const lines = chains.map((chain) => {
    const enough = (toleranceOf(chain) / LENGTH_OF_AREA) ** 2;
    const corners = chain.points.map((point) => cornerAt(point, enough, rank++));
    return isFree(chain, endings) ? linkedRound(corners.slice(1)) : linked(corners);
  });
  const corners = lines.flat();
  const surroundings = new Surroundings(corners);
  while (removeSmallest(corners, surroundings) > 0);
  return chains.map((chain, i) => ({ ...chain, points: pointsLeft(lines[i] ?? []) }));
}

function endingsAt(chains: readonly Chain[]): Map<number, number> {
  const endings = new Map<number, number>();
  for (const { points } of chains) {
    for (const end of [points[0], points.at(-1)]) {
      if (end) endings.set(keyOf(end), (endings.get(keyOf(end)) ?? 0) + 1);
    }
  }
  return endings;
}

/** Whether a chain goes all the way round and meets no other. */
function isFree(chain: Chain, endings: ReadonlyMap<number, number>): boolean {
  const start = keyOf(startOf(chain));
  return start === keyOf(endOf(chain)) && endings.get(start) === 2;
}

function cornerAt(point: Point, enough: number, rank: number): Corner {
  return { point, key: keyOf(point), rank, enough, before: null, after: null, isGone: false };
}

function linked(corners: Corner[]): Corner[] {
  corners.forEach((corner, i) => {
    corner.before = corners[i - 1] ?? null;
    corner.after = corners[i + 1] ?? null;
  });
  return corners;
}

function linkedRound(corners: Corner[]): Corner[] {
  linked(corners);
  const [first, last] = [corners[0], corners.at(-1)];
  if (first && last) [first.before, last.after] = [last, first];
  return corners;
}

function pointsLeft(corners: readonly Corner[]): Point[] {
  const points = corners.filter(({ isGone }) => !isGone);
  const goesRound = points[0]?.before;
  return (goesRound ? [goesRound, ...points] : points).map(({ point }) => point);
}

/** One run through all corners, smallest first; gives how many went. */
function removeSmallest(corners: readonly Corner[], surroundings: Surroundings): number {
  const queue = new PriorityQueue<Turn>((a, b) => a.size - b.size || a.corner.rank - b.corner.rank);
  const ask = (corner: Corner | null, atLeast = 0) => {
    if (!corner?.before || !corner.after || corner.isGone) return;
    const { before, after } = corner;
    const size = Math.max(atLeast, weightedArea(before.point, corner.point, after.point));
    if (size < corner.enough) queue.push({ corner, before, after, size });
  };
  for (const corner of corners) ask(corner);
  let gone = 0;
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { corner, before, after, size } = next;
    const isOld = corner.isGone || corner.before !== before || corner.after !== after;
    if (isOld || !surroundings.allow(before, corner, after)) continue;
    surroundings.remove(before, corner, after);
    gone += 1;
    ask(before, size);
    ask(after, size);
  }
  return gone;
}

function weightedArea(a: Point, b: Point, c: Point): number {
  const area = Math.abs(turn(a, b, c)) / 2;
  const [ux, uy] = [a[0] - b[0], a[1] - b[1]];
  const [vx, vy] = [c[0] - b[0], c[1] - b[1]];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  const cosine = lengths > 0 ? (ux * vx + uy * vy) / lengths : 1;
  return area * (1 - WEIGHTING * cosine);
}

/** Who lies near a corner, and which segments there are. */
class Surroundings {
  private static readonly CELL = 16;
  private readonly cells = new Map<number, Corner[]>();
  private readonly segments = new Set<string>();

  constructor(corners: readonly Corner[]) {
    for (const corner of corners) {
      const cell = this.cellOf(corner.point[0], corner.point[1]);
      const there = this.cells.get(cell);
      if (there) there.push(corner);
      else this.cells.set(cell, [corner]);
      if (corner.after) this.segments.add(segmentKey(corner, corner.after));
    }
  }

  /** Whether no third border would be touched if `corner` went. */
  allow(before: Corner, corner: Corner, after: Corner): boolean {
    if (before.key === after.key || this.segments.has(segmentKey(before, after))) return false;
    const own = new Set([before.key, corner.key, after.key]);
    for (const { point, key, isGone } of this.near(before.point, corner.point, after.point)) {
      if (isGone || own.has(key)) continue;
      if (isCovered(point, before.point, corner.point, after.point)) return false;
    }
    return true;
  }

  remove(before: Corner, corner: Corner, after: Corner): void {
    this.segments.delete(segmentKey(before, corner));
    this.segments.delete(segmentKey(corner, after));
    this.segments.add(segmentKey(before, after));
    before.after = after;
    after.before = before;
    corner.isGone = true;
  }

  private *near(...triangle: readonly Point[]): Generator<Corner> {
    const [xs, ys] = [triangle.map(([x]) => x), triangle.map(([, y]) => y)];
    const { CELL } = Surroundings;
    for (let x = Math.min(...xs); x < Math.max(...xs) + CELL; x += CELL) {
      for (let y = Math.min(...ys); y < Math.max(...ys) + CELL; y += CELL) {
        yield* this.cells.get(this.cellOf(x, y)) ?? [];
      }
    }
  }

  private cellOf(x: number, y: number): number {
    return keyOf([Math.floor(x / Surroundings.CELL), Math.floor(y / Surroundings.CELL)]);
  }
}

function segmentKey(a: Corner, b: Corner): string {
  return a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
}

/** Whether a point lies in a triangle or on its edge. */
function isCovered(point: Point, a: Point, b: Point, c: Point): boolean {
  const [ab, bc, ca] = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}
