/** Which keys are those of a Kreis on our map. */
import { DISTRICT_KEYS, MERGED_INTO } from './district-keys.js';
import type { Expected } from './problems.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The numbers of a run: `01-04` is four of them. */
function numbersIn(run: string): string[] {
  const [first = 0, last = first] = run.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, step) => twoDigits(first + step));
}

/** The keys that begin alike: `010:01-04,51` is five of them. */
function keysIn(group: string): string[] {
  const [head = '', runs = ''] = group.split(':');
  return runs.split(',').flatMap((run) => numbersIn(run).map((number) => head + number));
}

const KEYS: ReadonlySet<string> = new Set(DISTRICT_KEYS.split(' ').flatMap(keysIn));

/**
 * What should have stood in the place of a key of five digits; null for that of one of the 400 Kreise. Of a Kreis
 * that was merged since 2016, it names the one that has its area.
 */
export function expectedInsteadOf(key: string): Expected | null {
  if (KEYS.has(key)) return null;
  const into = MERGED_INTO[key];
  return { kind: 'district', ...(into !== undefined && { into }) };
}
