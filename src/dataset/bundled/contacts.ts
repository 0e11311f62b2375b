import contacts from '../../../data/contacts.json' with { type: 'json' };
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { names } from './names.js';

/** The names with whom to ask. */
export const withContacts: Dataset = mergeDatasets(names, contacts as Dataset);
