import events from '../../../data/events.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { names } from './names.js';

/** The names with dated events and the numbers of networks and clusters in Germany over the years. */
export const withEvents: Dataset = mergeDatasets(names, events as Dataset);
