import profiles from '../../../data/profiles.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { core } from './core.js';

/** The core with the portraits of who coordinates MINT education in a Land. */
export const withProfiles: Dataset = mergeDatasets(core, profiles as Dataset);
