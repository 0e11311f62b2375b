import type { AsOf } from './schema.js';

/** The clock every element reads; a test sets it by replacing `now`. */
export const clock = { now: (): Date => new Date() };

/** After how many months a fact of each kind is too old to be shown without a notice. */
export const MONTHS_VALID = { person: 12, office: 24, figure: 36, funding: 24 } as const;

/** Months since 1 January 0000 at the latest day a partial date can mean: `2023` counts as December 2023. */
function monthOf(date: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return year * 12 + month;
}

/**
 * True if a fact of that date is older than `months` at `now`. A date without a day lasts to its end, so that
 * nothing ages early. An undated fact is old: nobody can say that it still holds. If `months` is not a number,
 * every fact is old.
 */
export function isOlderThan(asOf: AsOf | undefined, months: number, now: Date): boolean {
  if (asOf == null) return true;
  const age = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1 - monthOf(asOf);
  if (age === months) return now.getUTCDate() > Number(asOf.split('-')[2] ?? 31);
  return !(age < months);
}
