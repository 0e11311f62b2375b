import type { Reading } from './metrics.js';
import { isOfPartner } from './partner-mark.js';
import { reachedDistricts, type ListedRegion } from './regions.js';
import type { Dataset } from './schema.js';
import { stateOfKey } from './states.js';

/** How many networks reach a Kreis, of those on record: a lower bound; null where none is known. */
function readingOf(
  id: string,
  networks: readonly ListedRegion[],
  dataset: Dataset,
): Reading | null {
  const state = stateOfKey(id, dataset);
  if (!state) return null;
  const src = [...new Set(networks.flatMap((network) => network.src))];
  const known = networks.length > 0;
  return {
    id,
    state,
    condition: !known ? 'none' : isOfPartner(src) ? 'own' : 'recorded',
    value: known ? networks.length : null,
    count: known ? networks.length : null,
    asOf: dataset.checked ?? null,
    src,
  };
}

/** One reading for each of these Kreise, in their order. */
export function districtReadings(dataset: Dataset, ids: readonly string[]): Reading[] {
  const reached = reachedDistricts(dataset);
  return ids.flatMap((id) => readingOf(id, reached.get(id) ?? [], dataset) ?? []);
}
