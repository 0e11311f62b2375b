import { citedIn } from './portraits.js';
import type { Count, Dataset, Structure } from './schema.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** What is told beside the numbers of a map. */
export interface BesideNumbers {
  /** Who coordinates in each Land, by kind and name. */
  structures: Partial<Record<StateId, Partial<Pick<Structure, 'type' | 'name'>>>>;
  /** How many Länder have a network, as others count. */
  statesWithRegions?: Count | undefined;
}

export function besideNumbers(dataset: Dataset): BesideNumbers {
  const structures = STATE_IDS.map((id) => {
    const { type, name } = stateOf(dataset, id).structure ?? {};
    return [id, { ...(type && { type }), ...(name && { name }) }] as const;
  });
  const { statesWithRegions } = dataset.national ?? {};
  return { structures: Object.fromEntries(structures), statesWithRegions };
}

/** The numbers of a map alone: a dataset without what is told beside them, and with the sources that they cite. */
export function numbersOf({ states = {}, national: _, sources = {}, ...rest }: Dataset): Dataset {
  const bare = Object.entries(states).map(
    ([id, { structure: _, ...state }]) => [id, state] as const,
  );
  const cited = new Set(citedIn(bare));
  return {
    ...rest,
    states: Object.fromEntries(bare),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
  };
}
