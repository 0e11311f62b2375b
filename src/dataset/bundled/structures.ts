import profiles from '../../../data/profiles.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { structuresOf } from '../structures.js';
import { withMeasures } from './measures.js';

/** Who coordinates in the Länder: of which kind, since when, by whom, in a sentence. To be merged over others. */
export const structures = structuresOf(mergeDatasets(withMeasures, profiles as Dataset));
