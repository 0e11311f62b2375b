import type { AsOf } from './schema.js';

/** The clock every element reads; a test sets it by replacing `now`. */
export const clock = { now: (): Date => new Date() };

/** After how many months a fact of each kind is too old to be shown without a notice. */
export const MONTHS_VALID = { person: 12, office: 24, figure: 36, funding: 24 } as const;

/** A day by its number, as if months had 31 days; of a partial date the last it can mean: `2023` is 31 December 2023. */
function dayOf(date: string): number {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  return (year * 12 + month) * 31 + day;
}

/**
 * True if a date is known and more than `months` before `now`. A date without a day lasts to its end, so that nothing ages
 * early. If `months` is not a number, every date is.
 */
export function isPast(asOf: AsOf | undefined, months: number, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  return asOf != null && !(dayOf(today) - dayOf(asOf) <= months * 31);
}

/** The same of what has to be confirmed: without a date it is old, as nobody can say that it still holds. */
export const isOlderThan = (asOf: AsOf | undefined, months: number, now: Date): boolean =>
  asOf == null || isPast(asOf, months, now);
