import type { Districts } from '../cartography/districts.js';

/** The boundaries of the Kreise, loaded when first asked for. In the scripts for pages: src/embed/topology.ts. */
export async function loadTopology(): Promise<Districts> {
  const { boundaries } = await import('./boundaries.js');
  return boundaries as unknown as Districts;
}
