/**
 * Writes data/district-names.json from data/districts.topo.json: what each of the 400 Kreise is called, by its
 * official key; a name that occurs twice is told apart by what kind of Kreis it is. With --check it writes nothing
 * and fails if the committed file is not what this gives.
 */
import { readFile } from 'node:fs/promises';
import { deliver, linePerEntry } from './outputs.js';

interface District {
  readonly id: string;
  readonly properties: { readonly name: string; readonly type: string };
}

function titlesOf(districts: readonly District[]): Record<string, string> {
  const names = districts.map(({ properties }) => properties.name);
  const doubles = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  const titles = districts.map(({ id, properties: { name, type } }) => [
    id,
    doubles.has(name) ? `${name} (${type})` : name,
  ]);
  return Object.fromEntries(titles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Record<
    string,
    string
  >;
}

const topology = JSON.parse(await readFile('data/districts.topo.json', 'utf8')) as {
  objects: { districts: { geometries: District[] } };
};
await deliver(
  { 'data/district-names.json': linePerEntry(titlesOf(topology.objects.districts.geometries)) },
  'data/pipeline/district-names.ts',
);
