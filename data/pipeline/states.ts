/** The Länder as the other recipes read them from data/states.topo.json. */
import { readFile } from 'node:fs/promises';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type States = Topology<{ states: GeometryCollection }>;

/** One Land: polygons as rings of [x, y] in grid units, the first ring of each the outer one. */
export interface State {
  readonly id: string;
  readonly polygons: [number, number][][][];
}

export async function readStates(): Promise<States> {
  return JSON.parse(await readFile('data/states.topo.json', 'utf8')) as States;
}

export function statesIn(topology: States): State[] {
  const { features } = feature(topology, topology.objects.states);
  return features.map((land) => {
    const { geometry } = land as Feature<Polygon | MultiPolygon>;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { id: String(land.id), polygons: polygons as State['polygons'] };
  });
}
