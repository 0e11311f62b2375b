import states from '../../../data/states.json' with { type: 'json' };
import type { Dataset } from '../schema.js';

/** Names and keys of the 16 Länder: what every element needs. */
export const names = states as Dataset;
