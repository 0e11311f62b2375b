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
