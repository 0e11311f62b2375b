import type { Dataset } from '../schema.js';
import { officesOf } from '../offices.js';
import { withProfiles } from './profiles.js';

/** What the offices of the Länder are called, and their websites: to be merged over others. */
export const offices: Dataset = officesOf(withProfiles);
