import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import boundaries from '../../data/states.topo.json' with { type: 'json' };

/** What a map of the Länder is drawn from: path data in units of 100 m, y pointing south. */
export interface Shapes {
  shapeOf: (state: string) => string;
  /** Lines between Länder. */
  borders: string;
  /** The outline of the country. */
  coast: string;
}

type States = Topology<{ states: GeometryCollection }>;

function decode(): Shapes {
  const topology = boundaries as unknown as States;
  const { states } = topology.objects;
  const path = geoPath();
  const shapes = new Map(
    feature(topology, states).features.map((each) => [String(each.id), path(each) ?? '']),
  );
  return {
    shapeOf: (state) => shapes.get(state) ?? '',
    borders: path(mesh(topology, states, (a, b) => a !== b)) ?? '',
    coast: path(mesh(topology, states, (a, b) => a === b)) ?? '',
  };
}

let shapes: Shapes | null = null;

/** The shapes of the Länder, decoded once and shared by all maps of a page. */
export const shapesOf = (): Shapes => (shapes ??= decode());
