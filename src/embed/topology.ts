/** What src/parts/topology.ts loads, for the scripts for pages: the boundaries come with the part that draws them. */
import boundaries from '../../data/districts.topo.json' with { type: 'json' };
import type { Districts } from '../cartography/districts.js';

/** The boundaries of the Kreise, as the build has packed them. */
export const loadTopology = (): Promise<Districts> =>
  Promise.resolve(boundaries as unknown as Districts);
