/**
 * What src/cartography/shapes.ts draws with d3-geo and topojson-client, for the scripts for pages: the boundaries are
 * projected and whole already, so a path is the steps of its arcs one after another, and a script needs neither
 * library for the Länder. A test holds the two together.
 */
import boundaries from '../../data/states.topo.json' with { type: 'json' };
import { linesOf, outlinesOf, type Mosaic } from '../cartography/outlines.js';
import type { Shapes } from '../cartography/shapes.js';

function decode(): Shapes {
  // The build makes this of the file.
  const { arcs, areas } = boundaries as unknown as Mosaic;
  const { outlineOf: shapeOf, parting } = outlinesOf(linesOf(arcs), areas);
  const lines = parting((_, other) => (other === undefined ? 'coast' : 'borders'));
  const { coast = '', borders = '' } = Object.fromEntries(lines);
  return { shapeOf, borders, coast };
}

let shapes: Shapes | null = null;

/** The shapes of the Länder, decoded once and shared by all maps of a page. */
export const shapesOf = (): Shapes => (shapes ??= decode());
