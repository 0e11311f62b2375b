import regionsPart from '../../../data/regions.json' with { type: 'json' };
import type { Dataset } from '../schema.js';

/** The networks on record with the sources they cite, and how many Kreise each Land has: to be merged over others. */
export const regions = regionsPart as Dataset;
