import measures from '../../../data/measures.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { names } from './names.js';

/** The names with statistics, present counts of networks and class breaks: what a map needs. */
export const withMeasures: Dataset = mergeDatasets(names, measures as Dataset);
