import profiles from '../../../data/profiles.json' with { type: 'json' };
import type { Dataset } from '../schema.js';
import { structuresOf } from '../structures.js';

/** What the portraits tell of the structures of the Länder: since when, by whom, in a sentence. To be merged over others. */
export const structures = structuresOf(profiles as Dataset);
