/** The list of networks in data/facts/regions.json, as it ships and as it is counted. */
import * as listed from '../../../src/dataset/regions.js';
import type {
  Count,
  Coverage,
  Dataset,
  DistrictReached,
  Region,
  Seat,
} from '../../../src/dataset/schema.js';
import { defined } from './defined.js';
import type { Facts, NetworkFact, StateId } from './facts.js';

/** Kreise and kreisfreie Städte of each Land since 1 July 2021, as in data/districts.topo.json. */
export const DISTRICTS: Readonly<Record<StateId, number>> = {
  BB: 18,
  BE: 1,
  BW: 44,
  BY: 96,
  HB: 2,
  HE: 26,
  HH: 1,
  MV: 8,
  NI: 45,
  NW: 53,
  RP: 36,
  SH: 15,
  SL: 6,
  SN: 13,
  ST: 14,
  TH: 22,
};

/** A hundredth of a degree, about 1 km: a town, not an address. */
const toHundredths = (degrees: number): number => Math.round(degrees * 100) / 100;

function seatOf({ state, seat }: NetworkFact, { places }: Facts): Seat | undefined {
  if (seat === undefined) return undefined;
  const place = places[state]?.[seat];
  if (!place)
    throw new Error(`data/facts/places.json has no ${seat} in ${state}: npm run data:places`);
  return { place: seat, lon: toHundredths(place.lon), lat: toHundredths(place.lat) };
}

/** Each Kreis once: one that is reached wholly is not reached in part as well. */
function districtsOf({ covers = [], covers_part: parts = [] }: NetworkFact): DistrictReached[] {
  const whole = new Set(covers.map(({ ags }) => ags));
  const part = new Set(parts.map((place) => place.in).filter((ags) => !whole.has(ags)));
  return [...[...whole].map((ags) => ({ ags })), ...[...part].map((ags) => ({ ags, part: true }))];
}

/** A network as it ships: what is understood is left unsaid, and of its sources the newest stands for all. */
function regionOf(network: NetworkFact, facts: Facts): Region {
  const { name, state, kind, founded, covers_basis: basis, confidence, src } = network;
  const { also_states: alsoStates, status, until, statewide, url: website, asOf } = network;
  return defined({
    name: { de: name },
    state,
    alsoStates,
    kind: kind === 'mint-region' ? undefined : kind,
    status,
    since: founded === undefined ? undefined : String(founded),
    until,
    seat: seatOf(network, facts),
    statewide,
    districts: districtsOf(network),
    districtsFrom: basis === 'source' ? undefined : basis,
    website,
    confidence: confidence === 'high' ? undefined : confidence,
    asOf,
    src: src.slice(0, 1),
  });
}

/** All networks by their ids. */
export const regionsOf = (facts: Facts): Record<string, Region> =>
  Object.fromEntries(facts.networks.map((network) => [network.id, regionOf(network, facts)]));

/** What counting the networks takes. */
function listOf(facts: Facts): Dataset {
  const keys = Object.entries(facts.states).map(([id, { ags }]) => [id, defined({ ags })] as const);
  return {
    checked: facts.checked,
    sources: facts.sources,
    states: Object.fromEntries(keys),
    regions: regionsOf(facts),
  };
}

/** How many regions of a Land are on record; nothing where there are none, for that is not zero. */
export function recordedCount(facts: Facts, id: StateId): Count[] {
  const count = listed.recordedCount(listOf(facts), id);
  return count ? [count] : [];
}

export function coverageOf(facts: Facts, id: StateId): Coverage | undefined {
  const total = DISTRICTS[id];
  const figures = facts.states[id].profile?.figures ?? [];
  const everywhere = figures.find(({ key, value }) => key === 'coverage' && value === 1);
  if (!everywhere) return listed.coverageOf(listOf(facts), id, total);
  const { asOf, src } = everywhere;
  return { reached: total, total, condition: 'published', asOf, src };
}
