import { citedIn } from './portraits.js';
import type { Dataset, State } from './schema.js';
import { sourcesOf } from './sources.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** What can be told of a Land in a number. */
function numbersOf(state: State): State {
  const { area, population, pupils, counts, coverage, profile } = state;
  const figures = profile?.figures;
  return {
    ...(area && { area }),
    ...(population && { population }),
    ...(pupils && { pupils }),
    ...(counts && { counts }),
    ...(coverage && { coverage }),
    ...(figures && { profile: { figures } }),
  };
}

/** A dataset that holds the numbers of another and the sources they cite, and nothing else. */
export function figuresOf(dataset: Dataset): Dataset {
  const { counts, clusters, statesWithRegions } = dataset.national ?? {};
  const national = {
    ...(counts && { counts }),
    ...(clusters && { clusters }),
    ...(statesWithRegions && { statesWithRegions }),
  };
  const states = Object.fromEntries(
    STATE_IDS.map((id): [StateId, State] => [id, numbersOf(stateOf(dataset, id))]),
  );
  const cited = sourcesOf(dataset, citedIn([national, states]));
  const sources = Object.fromEntries(cited.map(({ id, ...source }) => [id, source]));
  return { states, national, sources };
}
