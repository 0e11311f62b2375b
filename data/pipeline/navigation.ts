/**
 * Writes data/navigation.json from data/states.topo.json and data/labels.json: per Land the Land that each
 * arrow key leads to, or null, by the rule of src/cartography/navigation.ts. With --check it writes nothing
 * and fails if the committed file is not what this gives.
 */
import { readFile } from 'node:fs/promises';
import { neighbors } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { landAround } from '../../src/cartography/enclaves.js';
import { movesFrom, type Moves, type Place } from '../../src/cartography/navigation.js';
import { deliver, linePerEntry } from './outputs.js';
import { readStates, type States } from './states.js';

export type Navigation = Record<string, Moves>;

type Land = Polygon | MultiPolygon;
type Labels = Record<string, { readonly point: [number, number] }>;

export const navigationOf = (places: readonly Place[]): Navigation =>
  Object.fromEntries(places.map((place) => [place.id, movesFrom(place, places)]));

export function placesOf(topology: States, labels: Labels): Place[] {
  const lands = topology.objects.states.geometries as Land[];
  const ids = lands.map(({ id }) => String(id));
  const adjacent = neighbors(lands).map((row) => row.flatMap((index) => ids[index] ?? []));
  return lands.map((land, i) => ({
    id: String(land.id),
    point: pointOf(String(land.id), labels),
    neighbours: new Set(adjacent[i]),
    within: landAround(land, lands),
  }));
}

function pointOf(id: string, labels: Labels): readonly [number, number] {
  const label = labels[id];
  if (!label) throw new Error(`no label for ${id}`);
  return label.point;
}

const labels = JSON.parse(await readFile('data/labels.json', 'utf8')) as Labels;
const navigation = navigationOf(placesOf(await readStates(), labels));
await deliver({ 'data/navigation.json': linePerEntry(navigation) }, 'data/pipeline/navigation.ts');
