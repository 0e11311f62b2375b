/** What src/parts/topology.ts loads, for the scripts for pages: a file beside them, its arcs packed. */
import { unpackArcs } from '../cartography/arcs.js';
import type { Districts } from '../cartography/districts.js';
import { readJson } from '../dataset/json.js';
import { loadText } from '../dataset/load.js';

/** As `integrity` takes it. Injected by the build. */
declare const __MINT_BOUNDARIES__: string;

/** The boundaries of the Kreise. Rejects where they do not come or are not those of this build. */
export async function loadTopology(folder: string): Promise<Districts> {
  const address = new URL('mint-districts.json', folder).href;
  const answer = await loadText(address, { integrity: __MINT_BOUNDARIES__ });
  const read = answer.ok ? readJson(answer.text) : null;
  if (!read?.ok) throw new Error(`${address} did not come`);
  const { arcs, ...rest } = read.value as Omit<Districts, 'arcs'> & { arcs: string };
  return { ...rest, arcs: unpackArcs(arcs) };
}
