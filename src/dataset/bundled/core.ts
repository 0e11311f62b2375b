import states from '../../../data/states.json' with { type: 'json' };
import type { Dataset } from '../schema.js';

/** Names, statistics, counts of networks and class breaks: what every element needs. */
export const core = states as Dataset;
