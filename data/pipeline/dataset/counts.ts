/** Counts of networks: what sources publish, and where none does, what is on record. */
import type { Count, National } from '../../../src/dataset/schema.js';
import type { CountFact, Facts, StateId } from './facts.js';
import { recordedCount } from './networks.js';

const NEWEST_FIRST = (a: Count, b: Count): number => (b.asOf ?? '').localeCompare(a.asOf ?? '');

function published({ value, qualifier, of, asOf, src, note }: CountFact): Count {
  return {
    value,
    condition: 'published',
    ...(qualifier && { qualifier }),
    ...(of && { of }),
    asOf,
    src,
    ...(note && { note }),
  };
}

function publishedCounts(
  facts: Facts,
  scope: CountFact['scope'],
  series: CountFact['series'],
): Count[] {
  const shown = facts.counts.filter(
    (count) => count.scope === scope && count.series === series && count.shown !== false,
  );
  const first = shown.filter((count) => count.first).map(published);
  const rest = shown.filter((count) => !count.first).map(published);
  return [...first, ...rest.sort(NEWEST_FIRST)];
}

/**
 * The Länder whose published count stands for their MINT regions. Elsewhere a published number counts something
 * else or is a stray remark of years ago, so what is on record comes first.
 */
const PUBLISHED: ReadonlySet<StateId> = new Set(['BW', 'BY', 'NW', 'RP', 'TH']);

export function countsOf(facts: Facts, id: StateId): Count[] {
  const counts = publishedCounts(facts, id, 'regions');
  return PUBLISHED.has(id) ? counts : [...recordedCount(facts, id), ...counts];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Of a series of counts what a reader needs at once: the one shown first, the newest that differs from it, and
 * the newest of everything else that was counted. The whole series is the history.
 */
export function presentCounts(counts: readonly Count[]): Count[] {
  const [first] = counts;
  if (!first) return [];
  const before = counts.find(({ of, value }) => isSame(of, first.of) && value !== first.value);
  const others = counts.filter(
    ({ of }, index) =>
      !isSame(of, first.of) && counts.findIndex((each) => isSame(each.of, of)) === index,
  );
  return [first, ...[...(before ? [before] : []), ...others].sort(NEWEST_FIRST)];
}

export function nationalCounts(facts: Facts): Pick<National, 'counts' | 'statesWithRegions'> {
  const [statesWithRegions] = publishedCounts(facts, 'DE', 'states-with-regions');
  return {
    counts: publishedCounts(facts, 'DE', 'regions'),
    ...(statesWithRegions && { statesWithRegions }),
  };
}

/** How many MINT clusters the federal government has funded, newest first. */
export const clusterCounts = (facts: Facts): Count[] => publishedCounts(facts, 'DE', 'clusters');
