/** What the list of networks in data/facts/regions.json amounts to, Land by Land: always a lower bound. */
import type { Count, Coverage } from '../../../src/dataset/schema.js';
import type { Facts, NetworkFact, StateId } from './facts.js';

/** The source of what we count ourselves. */
export const OWN_LIST = 'dataset-networks';

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

/** Neither student research centres nor federally funded clusters are MINT regions. */
const isRegion = ({ kind }: NetworkFact): boolean =>
  kind === 'mint-region' || kind === 'zdi-network';

/** A date without a day lasts to its end: `2025` is over only in 2026. */
const isOver = (until: string, day: string): boolean => until < day.slice(0, until.length);

const isAtWork = ({ status, until }: NetworkFact, day: string): boolean =>
  status !== 'ended' && status !== 'planned' && !(until && isOver(until, day));

const regionsAtWork = ({ networks, checked }: Facts): NetworkFact[] =>
  networks.filter((network) => isRegion(network) && isAtWork(network, checked));

/** How many regions of a Land are on record; nothing where there are none, for that is not zero. */
export function recordedCount(facts: Facts, id: StateId): Count[] {
  const value = regionsAtWork(facts).filter(({ state }) => state === id).length;
  if (value === 0) return [];
  return [{ value, condition: 'recorded', asOf: facts.checked, src: [OWN_LIST] }];
}

const keysOf = ({ covers = [], covers_part: parts = [] }: NetworkFact): string[] => [
  ...covers.map(({ ags }) => ags),
  ...parts.map((part) => part.in),
];

/** Kreise of a Land, each once, that a region at work names, whichever Land the region sits in. */
function reachedIn(facts: Facts, ags: string): number {
  const keys = regionsAtWork(facts).flatMap(keysOf);
  return new Set(keys.filter((key) => key.startsWith(ags))).size;
}

export function coverageOf(facts: Facts, id: StateId): Coverage | undefined {
  const total = DISTRICTS[id];
  const { ags = '', profile } = facts.states[id];
  const everywhere = profile?.figures.find(({ key, value }) => key === 'coverage' && value === 1);
  if (everywhere) {
    const { asOf, src } = everywhere;
    return { reached: total, total, condition: 'published', asOf, src };
  }
  const reached = reachedIn(facts, ags);
  if (reached === 0) return undefined;
  return { reached, total, condition: 'recorded', asOf: facts.checked, src: [OWN_LIST] };
}
