import history from '../../../data/history.json' with { type: 'json' };
import profiles from '../../../data/profiles.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { withMeasures } from './measures.js';

/** The measures with all older counts and the portraits of who coordinates MINT education in a Land. */
export const withProfiles: Dataset = mergeDatasets(
  withMeasures,
  history as Dataset,
  profiles as Dataset,
);
