import { isOfPartner } from './partner-mark.js';
import type {
  AsOf,
  Count,
  Coverage,
  Dataset,
  Region,
  RegionKind,
  RegionStatus,
  SourceIds,
  State,
} from './schema.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** A network of a dataset with its id, and with what its entry may leave unsaid. */
export interface ListedRegion extends Region {
  id: string;
  kind: RegionKind;
  status: RegionStatus;
  /** The date it speaks for: its own, else that of its newest source; null if neither has one. */
  asOf: AsOf;
  src: SourceIds;
}

/** Id of the source of what is counted here. */
const OWN_LIST = 'dataset-networks';

/** Every network, in the order of the dataset. */
export const regionsOf = (dataset: Dataset): ListedRegion[] =>
  Object.entries(dataset.regions ?? {}).map(([id, region]) => listed(id, region, dataset));

function listed(id: string, region: Region, dataset: Dataset): ListedRegion {
  const { kind = 'mint-region', status = 'active', src = [], asOf = newest(src, dataset) } = region;
  return { ...region, id, kind, status, src, asOf };
}

const newest = (ids: SourceIds, { sources = {} }: Dataset): AsOf =>
  latest(ids.map((id) => (Object.hasOwn(sources, id) ? sources[id]?.published : null)));

const latest = (dates: readonly (AsOf | undefined)[]): AsOf =>
  dates.reduce<AsOf>((last, date) => (date && (!last || date > last) ? date : last), null);

/** A date without a day lasts to its end: `2025` is over only in 2026. */
const isOver = (until: string, day: string): boolean => until < day.slice(0, until.length);

const hasEnded = ({ status, until }: ListedRegion, day: string): boolean =>
  status === 'ended' || (until !== undefined && isOver(until, day));

/** How a network stood on a day, written `2026-11-21`. */
export const statusOn = (region: ListedRegion, day: string): RegionStatus =>
  hasEnded(region, day) ? 'ended' : region.status;

/** True for a network that has begun and not ended on a day, written `2026-11-21`. */
const isAtWork = (region: ListedRegion, day: string): boolean =>
  region.status !== 'planned' && !hasEnded(region, day);

/** Neither student research centres nor federally funded clusters are MINT regions, so they do not count. */
export const isCounted = ({ kind }: ListedRegion): boolean =>
  kind === 'mint-region' || kind === 'zdi-network';

const atWork = (dataset: Dataset): ListedRegion[] =>
  regionsOf(dataset).filter((region) => isAtWork(region, dataset.checked ?? ''));

/** Networks that have not ended on the day the data was checked; planned ones too. */
export const standingRegions = (dataset: Dataset): ListedRegion[] =>
  regionsOf(dataset).filter((region) => !hasEnded(region, dataset.checked ?? ''));

/** What counts: MINT regions and zdi networks at work on the day the data was checked. */
export const countedRegions = (dataset: Dataset): ListedRegion[] =>
  atWork(dataset).filter(isCounted);

const keysOf = ({ districts = [] }: Region): string[] => [
  ...new Set(districts.map(({ ags }) => ags)),
];

const byDistrict = new WeakMap<Dataset, Map<string, ListedRegion[]>>();

/** Networks of every kind, at work, that name a Kreis as their area, wholly or in part. */
export function networksOf(dataset: Dataset, ags: string): readonly ListedRegion[] {
  const known = byDistrict.get(dataset) ?? reachedBy(atWork(dataset));
  byDistrict.set(dataset, known);
  return known.get(ags) ?? [];
}

/** The Kreise that networks reach, by official key, each with those that count and name it. */
export const reachedDistricts = (dataset: Dataset): Map<string, ListedRegion[]> =>
  reachedBy(countedRegions(dataset));

function reachedBy(regions: readonly ListedRegion[]): Map<string, ListedRegion[]> {
  const reached = new Map<string, ListedRegion[]>();
  for (const region of regions) {
    for (const ags of keysOf(region)) {
      const others = reached.get(ags);
      if (others) others.push(region);
      else reached.set(ags, [region]);
    }
  }
  return reached;
}

/**
 * How many of the `total` Kreise of a Land are reached, whichever Land the networks sit in: a lower bound.
 * Undefined where no network names one, for that is not zero.
 */
export const coverageOf = (dataset: Dataset, id: StateId, total: number): Coverage | undefined =>
  coverageBy(countedRegions(dataset), dataset, id, total);

function coverageBy(
  regions: readonly ListedRegion[],
  dataset: Dataset,
  id: StateId,
  total: number,
): Coverage | undefined {
  const { ags } = stateOf(dataset, id);
  if (!ags) return undefined;
  const reached = [...reachedBy(regions)].filter(([key]) => key.startsWith(ags));
  if (reached.length === 0) return undefined;
  const evidence = evidenceOf(new Set(reached.flatMap(([, by]) => by)), dataset);
  return { reached: Math.min(reached.length, total), total, ...evidence };
}

/** How many networks that count sit in a Land: a lower bound. Undefined where none does, for that is not zero. */
export const recordedCount = (dataset: Dataset, id: StateId): Count | undefined =>
  countBy(countedRegions(dataset), dataset, id);

function countBy(
  regions: readonly ListedRegion[],
  dataset: Dataset,
  id: StateId,
): Count | undefined {
  const seated = new Set(regions.filter(({ state }) => state === id));
  return seated.size === 0 ? undefined : { value: seated.size, ...evidenceOf(seated, dataset) };
}

type Evidence = Pick<Count, 'condition' | 'qualifier' | 'asOf' | 'src'>;

/** On what a number rests that was counted from our list, or from it and a partner's. */
function evidenceOf(regions: ReadonlySet<ListedRegion>, { checked }: Dataset): Evidence {
  const partners = [...regions].filter(({ src }) => isOfPartner(src));
  if (partners.length === 0) {
    return { condition: 'recorded', asOf: checked ?? null, src: [OWN_LIST] };
  }
  const ids = partners.flatMap(({ src }) => src.filter((each) => isOfPartner([each])));
  return {
    condition: 'own',
    qualifier: 'at-least',
    asOf: latest(partners.map(({ asOf }) => asOf)),
    src: [...new Set([...ids, ...(partners.length < regions.size ? [OWN_LIST] : [])])],
  };
}

/**
 * A dataset whose recorded counts and recorded coverage are those of its networks: what partners add to our
 * networks or change in them counts. Figures that a source or a partner gives as such stay. The dataset must hold
 * all networks, ours (`bundled/regions.js`) and those of every partner; one without any stays as it is.
 */
export function withRegionsCounted(dataset: Dataset): Dataset {
  if (!dataset.regions) return dataset;
  const regions = countedRegions(dataset);
  const states = STATE_IDS.map((id) => [id, recounted(regions, dataset, id)] as const);
  const known = states.filter(([, state]) => Object.keys(state).length > 0);
  return { ...dataset, states: { ...dataset.states, ...Object.fromEntries(known) } };
}

function recounted(regions: readonly ListedRegion[], dataset: Dataset, id: StateId): State {
  const state = stateOf(dataset, id);
  const { coverage, counts, ...rest } = state;
  const total = state.districtCount;
  const newCounts = withRecorded(counts, countBy(regions, dataset, id));
  const newCoverage =
    total === undefined || isGiven(coverage) ? coverage : coverageBy(regions, dataset, id, total);
  return {
    ...rest,
    ...(newCounts && { counts: newCounts }),
    ...(newCoverage && { coverage: newCoverage }),
  };
}

/** True for Kreise that were not counted from networks: a source says so, or a partner. */
const isGiven = (coverage: Coverage | undefined): boolean =>
  coverage !== undefined && (coverage.condition !== 'recorded' || isOfPartner(coverage.src));

/** What stands first was put there: a recorded count takes the place of none but a recorded one. */
function withRecorded(
  counts: readonly Count[] | undefined,
  recorded: Count | undefined,
): Count[] | undefined {
  const [first, ...others] = counts ?? [];
  if (!first) return recorded ? [recorded] : undefined;
  if (first.condition !== 'recorded') return [first, ...others];
  return recorded ? [recorded, ...others] : others;
}
