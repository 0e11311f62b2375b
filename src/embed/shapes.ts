/**
 * What src/cartography/shapes.ts draws with d3-geo and topojson-client, for the scripts for pages: the boundaries are
 * projected and whole already, so a path is the steps of its arcs one after another, and a script needs neither
 * library for the Länder. A test holds the two together.
 */
import boundaries from '../../data/states.topo.json' with { type: 'json' };
import { outlinesOf, type Area } from '../cartography/outlines.js';
import type { Shapes } from '../cartography/shapes.js';
import type { StateId } from '../dataset/states.js';

/** The build packs the arcs of the file. */
interface Packed {
  arcs: string;
  objects: { states: { geometries: Area[] } };
}

function decode(): Shapes {
  const { arcs, objects } = boundaries as unknown as Packed;
  const { areas, ...lines } = outlinesOf({ arcs, areas: objects.states.geometries });
  return { states: areas as ReadonlyMap<StateId, string>, ...lines };
}

let shapes: Shapes | null = null;

/** The shapes of the Länder, decoded once and shared by all maps of a page. */
export const shapesOf = (): Shapes => (shapes ??= decode());
