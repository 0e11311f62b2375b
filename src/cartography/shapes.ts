import boundaries from '../../data/states.topo.json' with { type: 'json' };
import type { StateId } from '../dataset/states.js';
import { type Area, outlinesOf } from './outlines.js';

/** What a map of the Länder is drawn from: path data in units of 100 m, y pointing south. */
export interface Shapes {
  states: ReadonlyMap<StateId, string>;
  /** Lines between Länder. */
  borders: string;
  /** The outline of the country. */
  coast: string;
}

function decode(): Shapes {
  const { arcs, objects } = boundaries;
  const { areas, ...lines } = outlinesOf({ arcs, areas: objects.states.geometries as Area[] });
  return { states: areas as ReadonlyMap<StateId, string>, ...lines };
}

let shapes: Shapes | null = null;

/** The shapes of the Länder, decoded once and shared by all maps of a page. */
export const shapesOf = (): Shapes => (shapes ??= decode());
