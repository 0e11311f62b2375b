/** A point in px. */
export type Point = readonly [x: number, y: number];

/** A rectangle in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A text that belongs to a point. */
export interface Label {
  at: Point;
  /** Room it takes, in px. */
  width: number;
  height: number;
  /** True where it had better stand under its point. */
  isBelow?: boolean;
  /** True where it may lie on a line rather than be missing. */
  isNeeded?: boolean;
}

/** Free space between a point and its label, and between any two labels, in px. */
const GAP = 8;
const ROOM = 2;

const boxAt = (left: number, top: number, { width, height }: Label): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Where a label may stand, the best place first: over or under its point, beside that, then to its sides. */
function candidates(label: Label): Box[] {
  const { at, width, height, isBelow = false } = label;
  const [x, y] = at;
  const over = y - GAP - height;
  const under = y + GAP;
  const rows = isBelow ? [under, over] : [over, under];
  const columns = [x - width / 2, x - width + GAP / 2, x - GAP / 2];
  const sides = [x - width - GAP, x + GAP].map((left) => boxAt(left, y - height / 2, label));
  return [...rows.flatMap((top) => columns.map((left) => boxAt(left, top, label))), ...sides];
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + ROOM &&
  b.left < a.right + ROOM &&
  a.top < b.bottom + ROOM &&
  b.top < a.bottom + ROOM;

/** How often a line is looked at, in px. */
const STRIDE = 4;

/** Points along a line, close enough that no label lies between two of them. */
export function along(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STRIDE));
    return Array.from({ length: steps + 1 }, (_, step): Point => [
      from[0] + (dx * step) / steps,
      from[1] + (dy * step) / steps,
    ]);
  });
}

const covers = (box: Box, [x, y]: Point): boolean =>
  x > box.left - ROOM && x < box.right + ROOM && y > box.top - ROOM && y < box.bottom + ROOM;

/** What lies in the picture already: points with their marks, and lines taken apart into points. */
export interface Marks {
  points: readonly Point[];
  lines: readonly Point[];
}

/**
 * A place for each label inside the frame, on no other label, on no mark and on no line. Those that stand first choose
 * first; null where there is no room.
 */
export function labelPlaces(
  labels: readonly Label[],
  { points, lines }: Marks,
  frame: Box,
): (Box | null)[] {
  const taken: Box[] = [];
  return labels.map((label) => {
    const places = candidates(label).filter(
      (box) =>
        isInside(box, frame) &&
        !taken.some((other) => overlap(box, other)) &&
        !points.some((point) => covers(box, point)),
    );
    const free = places.find((box) => !lines.some((point) => covers(box, point)));
    const place = free ?? (label.isNeeded ? places[0] : undefined);
    if (place) taken.push(place);
    return place ?? null;
  });
}
