import guide from '../../../data/guide.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { names } from './names.js';

/** The names with who works with whom, tasks, offers and bodies. */
export const withGuide: Dataset = mergeDatasets(names, guide as Dataset);
