import type { Arcs } from '../../../src/cartography/arcs.js';

/** Two squares side by side: the border between them, the rest of the left one, the rest of the right one. */
export const SQUARES: Arcs = [
  [
    [1, 0],
    [0, 1],
  ],
  [
    [1, 1],
    [-1, 0],
    [0, -1],
    [1, 0],
  ],
  [
    [1, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
];

/** The lines of path data, each as its places. */
export const placesOf = (path: string): [number, number][][] =>
  [...path.matchAll(/M(-?\d+),(-?\d+)l([^Mz]*)z?/g)].map(([, x, y, steps = '']) => {
    const places: [number, number][] = [[Number(x), Number(y)]];
    for (const [, dx, dy] of steps.matchAll(/(-?\d+),(-?\d+)/g)) {
      const [px, py] = places.at(-1)!;
      places.push([px + Number(dx), py + Number(dy)]);
    }
    return places;
  });
