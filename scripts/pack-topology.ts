import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packArcs, type Arcs } from '../src/cartography/arcs.js';

/** Bundles a `*.topo.json` with its arcs as packed text, read when the script runs. */
export function packTopology(): Plugin {
  const reader = JSON.stringify(resolve('src/cartography/arcs.ts'));
  return {
    name: 'mint-pack-topology',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.topo.json')) return null;
      const { arcs, ...rest } = JSON.parse(readFileSync(id, 'utf8')) as { arcs: Arcs };
      // The name ends in .json, but what is given back is a module.
      return {
        code:
          `import { unpackArcs } from ${reader};\n` +
          `export default { ...${JSON.stringify(rest)}, arcs: unpackArcs(${JSON.stringify(packArcs(arcs))}) };`,
        moduleType: 'js',
      };
    },
  };
}
