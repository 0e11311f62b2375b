import contacts from '../../../data/contacts.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { core } from './core.js';

/** The core with whom to ask. */
export const withContacts: Dataset = mergeDatasets(core, contacts as Dataset);
