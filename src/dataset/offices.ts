import { citedIn, NATIONAL } from './portraits.js';
import type { Dataset, Structure } from './schema.js';
import { sourcesOf } from './sources.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** What an office is called and where it can be reached on the web. */
export type Office = Pick<Structure, 'type' | 'name' | 'website'>;

/** The office of a Land, as far as the dataset names one. */
export function officeOf(dataset: Dataset, id: StateId): Office {
  const { type, name, website } = stateOf(dataset, id).structure ?? {};
  return { ...(type && { type }), ...(name && { name }), ...(website && { website }) };
}

/** A dataset that holds the offices of another, who helps all over Germany, the sources of both, and nothing else. */
export function officesOf(dataset: Dataset): Dataset {
  const states = STATE_IDS.map((id) => [id, { structure: officeOf(dataset, id) }] as const);
  const cited = sourcesOf(dataset, [...citedIn(states), NATIONAL]);
  return {
    states: Object.fromEntries(states),
    sources: Object.fromEntries(cited.map(({ id, ...source }) => [id, source])),
  };
}
