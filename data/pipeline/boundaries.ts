/**
 * Writes data/states.topo.json (16 Länder) and data/districts.topo.json (400 Kreise of 1 July 2021)
 * from the municipalities of VG250, and their checksums with those of this recipe. With --check it
 * writes nothing and fails if the committed files are not what the recipe gives.
 *
 * Recipe: municipalities → districts on a grid of 100 m → too small things out → simplified, all
 * borders at once → Länder from the same borders.
 */
import { TITLES, type DistrictTitle } from './boundaries/changes.js';
import { coverageOf } from './boundaries/coverage.js';
import { type Border, bordersOf, chainsOf, renamed } from './boundaries/mosaic.js';
import { simplified } from './boundaries/simplify.js';
import { type Area, readSource } from './boundaries/source.js';
import { tidy } from './boundaries/tidy.js';
import { topologyOf } from './boundaries/topology.js';
import { CHECKSUMS, checksumsOf, recipeFiles, textsOf } from './checksums.js';
import { deliver } from './outputs.js';

/** Land by the first two digits of a district's key. */
export const STATE_BY_KEY: Readonly<Record<string, string>> = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  '10': 'SL',
  '11': 'BE',
  '12': 'BB',
  '13': 'MV',
  '14': 'SN',
  '15': 'ST',
  '16': 'TH',
};

function titlesOf(districts: readonly Area[]): Map<string, DistrictTitle> {
  const titles = districts.map(
    ({ properties: { AGS, GEN, BEZ } }) => [AGS, { name: GEN, type: BEZ }] as const,
  );
  return new Map([...titles, ...Object.entries(TITLES)]);
}

function districtBorders(parts: Awaited<ReturnType<typeof coverageOf>>): Border[] {
  const { borders, toleranceOf } = tidy(parts);
  const chains = simplified(chainsOf(borders), ({ right, left }) =>
    Math.min(...[right, left].map((side) => (side === null ? Infinity : toleranceOf(side)))),
  );
  return renamed(bordersOf(chains), (side) => side.slice(0, 5));
}

async function boundaries(): Promise<Record<string, string>> {
  const source = await readSource();
  const titles = titlesOf(source.districts);
  const districts = districtBorders(await coverageOf(source.municipalities));
  const states = renamed(districts, (key) => STATE_BY_KEY[key.slice(0, 2)] ?? null);
  return {
    'data/states.topo.json': JSON.stringify(topologyOf('states', states)),
    'data/districts.topo.json': JSON.stringify(
      topologyOf('districts', districts, (key) => titles.get(key)),
    ),
  };
}

async function build(): Promise<Record<string, string>> {
  const made = await boundaries();
  const recipe = await textsOf(await recipeFiles());
  return { ...made, [CHECKSUMS]: checksumsOf({ ...made, ...recipe }) };
}

await deliver(await build(), 'data/pipeline/boundaries.ts');
