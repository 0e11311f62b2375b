import { citedIn } from './portraits.js';
import type { Count, Dataset, Measure, State, Structure, Text } from './schema.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** What a number of networks can be divided by. */
const BASES = ['area', 'population', 'pupils'] as const;
export type Base = (typeof BASES)[number];

type Noted = Pick<Measure, 'value' | 'note'>;

/** What is told beside the numbers of a map. */
export interface BesideNumbers {
  /** Who coordinates in each Land, by kind and name. */
  structures: Partial<Record<StateId, Partial<Pick<Structure, 'type' | 'name'>>>>;
  /** What was counted in each Land, all of it where that is more than what a map shows. */
  counts: Partial<Record<StateId, readonly Count[]>>;
  /** What is divided by, where there is more to say of it. */
  bases: Partial<Record<StateId, Partial<Record<Base, Noted>>>>;
  /** How many Länder have a network, as others count. */
  statesWithRegions?: Count | undefined;
}

/** The bases of a Land that have a note. */
const notedIn = (state: State): (readonly [Base, Noted])[] =>
  BASES.flatMap((base) => {
    const { value, note } = state[base] ?? {};
    return value !== undefined && note ? [[base, { value, note }] as const] : [];
  });

export function besideNumbers(dataset: Dataset): BesideNumbers {
  const structures = STATE_IDS.map((id) => {
    const { type, name } = stateOf(dataset, id).structure ?? {};
    return [id, { ...(type && { type }), ...(name && { name }) }] as const;
  });
  const counts = STATE_IDS.flatMap((id) => {
    const { counts = [] } = stateOf(dataset, id);
    return counts.length > 1 ? [[id, counts] as const] : [];
  });
  const bases = STATE_IDS.flatMap((id) => {
    const noted = notedIn(stateOf(dataset, id));
    return noted.length > 0 ? [[id, Object.fromEntries(noted)] as const] : [];
  });
  const { statesWithRegions } = dataset.national ?? {};
  return {
    bases: Object.fromEntries(bases),
    structures: Object.fromEntries(structures),
    counts: Object.fromEntries(counts),
    statesWithRegions,
  };
}

/** A count of which there is more to say. */
export type NotedCount = Pick<Count, 'value' | 'src'> & { note: Text };

/** What is to say of the counts that a map shows. */
export function notedCounts(dataset: Dataset): Partial<Record<StateId, NotedCount>> {
  const noted = STATE_IDS.flatMap((id) => {
    const { value, src, note } = stateOf(dataset, id).counts?.[0] ?? {};
    return value !== undefined && src && note ? [[id, { value, src, note }] as const] : [];
  });
  return Object.fromEntries(noted);
}

/** The count that a map shows, without what is to say of it. */
const plainCounts = ([shown]: readonly Count[]): Count[] => {
  const count = shown && { ...shown };
  delete count?.note;
  return count ? [count] : [];
};

/** The bases of a Land without what is to say of them. */
const plainBases = (state: State): Pick<State, Base> =>
  Object.fromEntries(
    BASES.flatMap((base) => {
      const measure = state[base] && { ...state[base] };
      delete measure?.note;
      return measure ? [[base, measure]] : [];
    }),
  );

/** The numbers of a map alone: a dataset without what is told beside them, and with the sources that they cite. */
export function numbersOf({ states = {}, national: _, sources = {}, ...rest }: Dataset): Dataset {
  const bare = Object.entries(states as Readonly<Record<string, State>>).map(
    ([id, { structure: _, counts, ...state }]) => {
      const shown = counts && { counts: plainCounts(counts) };
      return [id, { ...state, ...plainBases(state), ...shown }] as const;
    },
  );
  const cited = new Set(citedIn(bare));
  return {
    ...rest,
    states: Object.fromEntries(bare),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
  };
}
