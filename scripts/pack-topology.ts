import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packArcs, type Arcs } from '../src/cartography/arcs.js';

/** Bundles a `*.topo.json` as its objects and its arcs, those as packed text that is read when the script runs. */
export function packTopology(): Plugin {
  const reader = JSON.stringify(resolve('src/cartography/arcs.ts'));
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
        code:
          `import { unpackArcs } from ${reader};\n` +
          `export default { objects: ${JSON.stringify(objects)}, arcs: unpackArcs(${JSON.stringify(packArcs(arcs))}) };`,
        moduleType: 'js',
      };
    },
  };
}
