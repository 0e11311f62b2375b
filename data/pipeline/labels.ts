/**
 * Writes data/labels.json from data/states.topo.json: per Land where a label goes and how much room
 * it has. With --check it writes nothing and fails if the committed file is not what this gives.
 *
 * All figures are grid units (100 m) of data/states.topo.json:
 * - `point`: middle of the roomiest text box, 2.5 times as wide as high, that lies inside the Land;
 *   of boxes nearly as roomy the one nearest the centroid.
 * - `width`, `height`: that box.
 * - `radius`: half the diameter of the largest circle inside.
 * - `anchor`, only where labels stand outside the Land: middle of that circle, where the leader
 *   starts and the hit circle sits. Bremen's lies in the city of Bremen, not in Bremerhaven.
 */
import { geoPath } from 'd3-geo';
import polylabel from 'polylabel';
import type { Point } from './boundaries/mosaic.js';
import { isInside } from './boundaries/rings.js';
import { deliver, linePerEntry } from './outputs.js';
import { readStates, type State, statesIn } from './states.js';

interface Label {
  readonly point: Point;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly anchor?: Point;
}

/** Too small for their own names at any usual width. */
const LABELLED_OUTSIDE = new Set(['BE', 'HB', 'HH', 'SL']);
/** Width of a text box by its height: about "Thüringen" above "3,2". */
const ASPECT = 2.5;
/** A box this much less high than the best may win by lying nearer the centroid. */
const NEARLY = 0.92;
/** Grid units between the places tried. */
const STEP = 10;

type Rings = State['polygons'][number];

interface Box {
  readonly point: Point;
  /** Half its height. */
  readonly room: number;
}

function labelOf({ id, polygons }: State): Label {
  const rings = largestOf(polygons);
  const box = roomiestBox(rings, centroidOf(rings));
  const circle = polylabel(rings, 0.5);
  return {
    point: box.point,
    width: Math.floor(2 * ASPECT * box.room),
    height: Math.floor(2 * box.room),
    radius: Math.floor(circle.distance),
    ...(LABELLED_OUTSIDE.has(id) && { anchor: [Math.round(circle[0]), Math.round(circle[1])] }),
  };
}

function largestOf(polygons: State['polygons']): Rings {
  const area = (coordinates: Rings) => geoPath(null).area({ type: 'Polygon', coordinates });
  return polygons.reduce((a, b) => (area(b) > area(a) ? b : a));
}

function centroidOf(coordinates: Rings): Point {
  return geoPath(null).centroid({ type: 'Polygon', coordinates });
}

function roomiestBox(rings: Rings, centroid: Point): Box {
  let best = 0;
  const boxes = placesIn(rings).map((point): Box => {
    const room = roomAround(point, rings, NEARLY * best);
    best = Math.max(best, room);
    return { point, room };
  });
  const away = ({ point }: Box) => Math.hypot(point[0] - centroid[0], point[1] - centroid[1]);
  return boxes
    .filter(({ room }) => room >= NEARLY * best)
    .reduce((a, b) => (away(b) < away(a) ? b : a));
}

function placesIn(rings: Rings): Point[] {
  const [[x0, y0], [x1, y1]] = geoPath(null).bounds({ type: 'Polygon', coordinates: rings });
  const places: Point[] = [];
  for (let x = Math.ceil(x0); x < x1; x += STEP) {
    for (let y = Math.ceil(y0); y < y1; y += STEP) {
      if (isWithin([x, y], rings)) places.push([x, y]);
    }
  }
  return places;
}

/** Whether a point lies in a polygon: inside its outer ring and in none of its holes. */
function isWithin(point: Point, rings: readonly (readonly Point[])[]): boolean {
  return rings.filter((ring) => isInside(ring, point)).length === 1;
}

/** Half the height of the largest box around a point that no border enters; 0 if not `enough`. */
function roomAround([x, y]: Point, rings: Rings, enough: number): number {
  let room = Infinity;
  for (const ring of rings) {
    let a = fromBox(ring[0], x, y);
    for (const corner of ring) {
      const b = fromBox(corner, x, y);
      room = Math.min(room, reach(a, b));
      if (room < enough) return 0;
      a = b;
    }
  }
  return room;
}

/** Seen from the middle of a box, with x pressed so that the box is a square. */
function fromBox([px, py]: Point = [0, 0], x: number, y: number): Point {
  return [(px - x) / ASPECT, py - y];
}

/** Half the side of the smallest square around the origin that a segment touches. */
function reach(a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const turns = [
    0,
    1,
    -a[0] / dx,
    -a[1] / dy,
    (a[1] - a[0]) / (dx - dy),
    -(a[0] + a[1]) / (dx + dy),
  ];
  const reaches = turns
    .filter((t) => t >= 0 && t <= 1)
    .map((t) => Math.max(Math.abs(a[0] + t * dx), Math.abs(a[1] + t * dy)));
  return Math.min(...reaches);
}

const labels = statesIn(await readStates()).map((state) => [state.id, labelOf(state)] as const);
await deliver(
  { 'data/labels.json': linePerEntry(Object.fromEntries(labels)) },
  'data/pipeline/labels.ts',
);
