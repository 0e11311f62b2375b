import type { Point } from './frame.js';

/** The corner points of an outline or of a hole; the last is followed by the first. */
export type Ring = readonly Point[];

/** A stretch of a line from west to east. */
type Stretch = readonly [from: number, to: number];

/** Lines that a box is cut by: what lies between two of them is not looked at. */
const CUTS = 6;

/** Where a line from west to east crosses the sides of some rings, from west to east. */
function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      if (y0 > y !== y1 > y) found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      [x0, y0] = [x1, y1];
    }
  }
  return found.sort((a, b) => a - b);
}

/** The stretches of a line that lie inside, by the even-odd rule. */
function inside(rings: readonly Ring[], y: number): Stretch[] {
  const at = crossings(rings, y);
  return at.flatMap((from, index): Stretch[] =>
    index % 2 === 0 ? [[from, at[index + 1] ?? from]] : [],
  );
}

/** What two lists of stretches have in common, as far as it is `wide` at least. */
const common = (a: readonly Stretch[], b: readonly Stretch[], wide: number): Stretch[] =>
  a.flatMap(([from, to]) =>
    b
      .map(([start, end]): Stretch => [Math.max(from, start), Math.min(to, end)])
      .filter(([start, end]) => end - start >= wide),
  );

/** How far from a place the middle of a box may lie at best that has to keep within a stretch. */
const nearest = (x: number, [from, to]: Stretch, wide: number): number =>
  Math.max(from + wide / 2, Math.min(x, to - wide / 2));

/** The lines from west to east that rings reach over, `step` apart. */
function linesOver(rings: readonly Ring[], step: number): number[] {
  const all = rings.flat().map(([, y]) => y);
  const [top, bottom] = [Math.min(...all), Math.max(...all)];
  const count = Math.max(0, Math.floor((bottom - top) / step));
  return Array.from({ length: count }, (_, index) => top + (index + 0.5) * step);
}

/**
 * Where the middle of a box of this size lies wholly inside an area, as near to a place as can be; null where the
 * box fits nowhere.
 */
export function roomFor(
  rings: readonly Ring[],
  { wide, high }: { wide: number; high: number },
  near: Point,
): Point | null {
  const lines = linesOver(rings, high / CUTS);
  const rows = lines.map((y) => inside(rings, y).filter(([from, to]) => to - from >= wide));
  const places = lines.slice(CUTS).flatMap((y, index): Point[] =>
    rows
      .slice(index, index + CUTS + 1)
      .reduce((left, row) => common(left, row, wide))
      .map((stretch): Point => [nearest(near[0], stretch, wide), y - high / 2]),
  );
  const away = ([x, y]: Point): number => Math.hypot(x - near[0], y - near[1]);
  return places.reduce<Point | null>(
    (best, each) => (best === null || away(each) < away(best) ? each : best),
    null,
  );
}
