import { citedIn } from './portraits.js';
import type { Count, Dataset, State, Structure } from './schema.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** What is told beside the numbers of a map. */
export interface BesideNumbers {
  /** Who coordinates in each Land, by kind and name. */
  structures: Partial<Record<StateId, Partial<Pick<Structure, 'type' | 'name'>>>>;
  /** What was counted in each Land, all of it where that is more than what a map shows. */
  counts: Partial<Record<StateId, readonly Count[]>>;
  /** How many Länder have a network, as others count. */
  statesWithRegions?: Count | undefined;
}

export function besideNumbers(dataset: Dataset): BesideNumbers {
  const structures = STATE_IDS.map((id) => {
    const { type, name } = stateOf(dataset, id).structure ?? {};
    return [id, { ...(type && { type }), ...(name && { name }) }] as const;
  });
  const counts = STATE_IDS.flatMap((id) => {
    const { counts = [] } = stateOf(dataset, id);
    return counts.length > 1 ? [[id, counts] as const] : [];
  });
  const { statesWithRegions } = dataset.national ?? {};
  return {
    structures: Object.fromEntries(structures),
    counts: Object.fromEntries(counts),
    statesWithRegions,
  };
}

/** The numbers of a map alone: a dataset without what is told beside them, and with the sources that they cite. */
export function numbersOf({ states = {}, national: _, sources = {}, ...rest }: Dataset): Dataset {
  const bare = Object.entries(states as Readonly<Record<string, State>>).map(
    ([id, { structure: _, counts, ...state }]) => {
      const shown = counts && { counts: counts.slice(0, 1) };
      return [id, { ...state, ...shown }] as const;
    },
  );
  const cited = new Set(citedIn(bare));
  return {
    ...rest,
    states: Object.fromEntries(bare),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
  };
}
