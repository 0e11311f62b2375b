/** Which keys are those of a Kreis on our map. */
import { KEY_STEPS, MERGED_INTO } from './district-keys.js';
import type { Expected } from './problems.js';

let key = 0;
const KEYS: ReadonlySet<number> = new Set(KEY_STEPS.map((step) => (key += step)));

/**
 * What should have stood in the place of a key of five digits; null for that of one of the 400 Kreise. Of a Kreis
 * that was merged since 2016, it names the one that has its area.
 */
export function expectedInsteadOf(key: string): Expected | null {
  if (KEYS.has(Number(key))) return null;
  return { kind: 'district', into: MERGED_INTO[key] };
}
