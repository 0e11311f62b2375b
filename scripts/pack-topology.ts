import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packArcs, type Arcs } from '../src/cartography/arcs.js';

/** Bundles a `*.topo.json` as its objects and its arcs, those as packed text that is read when the first map is drawn. */
export function packTopology(): Plugin {
  return {
    name: 'mint-pack-topology',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.topo.json')) return null;
      const { arcs, objects } = JSON.parse(readFileSync(id, 'utf8')) as {
        arcs: Arcs;
        objects: object;
      };
      // The name ends in .json, but what is given back is a module.
      return {
        code: `export default ${JSON.stringify({ objects, arcs: packArcs(arcs) })};`,
        moduleType: 'js',
      };
    },
  };
}
