import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packArcs, type Arcs } from '../src/cartography/arcs.js';

interface Boundaries {
  arcs: Arcs;
  objects: object;
}

const asText = ({ arcs, objects }: Boundaries): string =>
  `export default ${JSON.stringify({ objects, arcs: packArcs(arcs) })};`;

function asTopology({ arcs, ...rest }: Boundaries): string {
  const reader = JSON.stringify(resolve('src/cartography/arcs.ts'));
  return (
    `import { unpackArcs } from ${reader};\n` +
    `export default { ...${JSON.stringify(rest)}, arcs: unpackArcs(${JSON.stringify(packArcs(arcs))}) };`
  );
}

/**
 * Bundles a `*.topo.json` with its arcs as packed text, a third shorter. The scripts for pages read that text themselves
 * when the first map is drawn; topojson-client needs the whole topology (`isWhole`), made when the module runs: without
 * its `transform` it takes steps for places.
 */
export function packTopology(isWhole: boolean): Plugin {
  return {
    name: 'mint-pack-topology',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.topo.json')) return null;
      const boundaries = JSON.parse(readFileSync(id, 'utf8')) as Boundaries;
      // The name ends in .json, but what is given back is a module.
      return { code: (isWhole ? asTopology : asText)(boundaries), moduleType: 'js' };
    },
  };
}
