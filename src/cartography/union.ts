import { pathsOf, type Arc, type Area } from './outlines.js';

/** The arcs round areas, as their rings walk them: what two of them share is left out. */
function arcsRound(areas: readonly Area[]): Set<number> {
  const round = new Set<number>();
  for (const { rings } of areas) {
    for (const ring of rings) {
      for (const number of ring) {
        if (!round.delete(~number)) round.add(number);
      }
    }
  }
  return round;
}

/** Arcs by where they begin. */
function byStart(arcs: Iterable<number>, startOf: (arc: number) => string): Map<string, number[]> {
  const from = new Map<string, number[]>();
  for (const arc of arcs) {
    const start = startOf(arc);
    const others = from.get(start);
    if (others) others.push(arc);
    else from.set(start, [arc]);
  }
  return from;
}

/**
 * The outline of areas taken together, without what lies between them: of the arcs round them, each is followed by one
 * that begins where it ends, until none does.
 */
export function unionOf(lines: readonly Arc[], areas: readonly Area[]): string {
  const { startOf, outlineOf } = pathsOf(lines);
  const arcs = arcsRound(areas);
  const from = byStart(arcs, startOf);
  const rings: number[][] = [];
  for (const first of arcs) {
    const ring: number[] = [];
    let next = from.get(startOf(first))?.pop();
    while (next !== undefined) {
      ring.push(next);
      next = from.get(startOf(~next))?.pop();
    }
    if (ring.length > 0) rings.push(ring);
  }
  return outlineOf(rings);
}
