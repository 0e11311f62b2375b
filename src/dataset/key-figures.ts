import { isPast } from './ageing.js';
import type { AsOf, Count, Figure, State } from './schema.js';

/** The values of one key figure: the newest and those before it. */
export interface Series {
  newest: Figure;
  older: readonly Figure[];
}

/** The number of MINT regions of a Land: the count that is shown, and counts of other dates and of other things. */
export interface RegionCounts {
  shown?: Count;
  further: readonly Count[];
}

/** Keys of the figures that count MINT regions, as the counts of a Land do. */
const REGION_KEYS = new Set(['regions', 'networks']);

const countsRegions = ({ key }: Figure): boolean => REGION_KEYS.has(key);

/** Newest first, undated last; a month comes before its days. */
const byDate = (a: AsOf | undefined, b: AsOf | undefined): number =>
  (b ?? '').localeCompare(a ?? '');

/** A series whose newest value is undated stands where its next dated value would. */
const dateOf = ({ newest, older }: Series): AsOf =>
  [newest, ...older].find(({ asOf }) => asOf !== null)?.asOf ?? null;

/** Values of one key, the newest first; an undated one keeps its place. */
function newestFirst(figures: readonly Figure[]): Figure[] {
  const dated = figures.filter(({ asOf }) => asOf !== null).sort((a, b) => byDate(a.asOf, b.asOf));
  return figures.map((each) => (each.asOf === null ? each : (dated.shift() ?? each)));
}

/** Key figures by key, newest first, and so are those of one key. MINT regions are counted elsewhere. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const keys = [...new Set(figures.filter((each) => !countsRegions(each)).map(({ key }) => key))];
  return keys
    .flatMap((key): Series[] => {
      const [newest, ...older] = newestFirst(figures.filter((figure) => figure.key === key));
      return newest ? [{ newest, older }] : [];
    })
    .sort((a, b) => byDate(dateOf(a), dateOf(b)));
}

type Dated = Pick<Count, 'value' | 'asOf'>;

/** The same number of the same time: `2023-01` and `2023-01-27` are one statement, told with different care. */
const isSame = (a: Dated, b: Dated): boolean =>
  a.value === b.value &&
  (a.asOf === b.asOf ||
    (a.asOf !== null &&
      b.asOf !== null &&
      (a.asOf.startsWith(b.asOf) || b.asOf.startsWith(a.asOf))));

const asCount = ({ value, qualifier, label, asOf, src }: Figure): Count => ({
  value,
  condition: 'published',
  ...(qualifier && { qualifier }),
  of: label,
  asOf,
  src,
});

/** What is known of the number of MINT regions of a Land; nothing is said twice. */
export function regionCountsOf(state: State): RegionCounts {
  const figures = state.profile?.figures ?? [];
  const [shown, ...others] = state.counts ?? [];
  if (!shown) return { further: [] };
  const inProfile = figures.filter(countsRegions).map(asCount);
  const elsewhere = figures.filter((each) => !countsRegions(each));
  const further = [...others, ...inProfile]
    .filter((count) => ![shown, ...elsewhere].some((each) => isSame(each, count)))
    .filter((count, at, all) => all.findIndex((each) => isSame(each, count)) === at)
    .sort((a, b) => byDate(a.asOf, b.asOf));
  return { shown, further };
}

/** How many of some facts are past their time: `none`, `some` or `all`. Undated ones say so themselves. */
export function aged(
  facts: readonly { asOf: AsOf }[],
  months: number,
  now: Date,
): 'none' | 'some' | 'all' {
  const old = facts.filter(({ asOf }) => isPast(asOf, months, now));
  if (old.length === 0) return 'none';
  return old.length === facts.length ? 'all' : 'some';
}
