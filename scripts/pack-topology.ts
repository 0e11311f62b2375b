import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packArcs, type Arcs } from '../src/cartography/arcs.js';
import { areasOf, type Geometry, type Mosaic } from '../src/cartography/outlines.js';

interface Boundaries {
  arcs: Arcs;
  objects: Readonly<Record<string, { geometries: readonly Geometry[] }>>;
}

const asMosaic = ({ arcs, objects }: Boundaries): string => {
  const mosaic: Mosaic = {
    areas: areasOf(Object.values(objects).flatMap(({ geometries }) => geometries)),
    arcs: packArcs(arcs),
  };
  return `export default ${JSON.stringify(mosaic)};`;
};

/** With its arcs as text, and itself as text: that is read faster than an expression. */
const asPacked = ({ arcs, ...rest }: Boundaries): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify({ ...rest, arcs: packArcs(arcs) }))});`;

function asTopology({ arcs, ...rest }: Boundaries): string {
  const reader = JSON.stringify(resolve('src/cartography/arcs.ts'));
  return (
    `import { unpackArcs } from ${reader};\n` +
    `export default { ...${JSON.stringify(rest)}, arcs: unpackArcs(${JSON.stringify(packArcs(arcs))}) };`
  );
}

/**
 * Bundles a `*.topo.json` with its arcs as packed text, a third shorter. Those of the Kreise are read from that text when
 * the first map of them is drawn, as those of the Länder are in the scripts for pages; topojson-client needs the whole
 * topology of the Länder (`isWhole`), made when the module runs: without its `transform` it takes steps for places.
 */
export function packTopology(isWhole: boolean): Plugin {
  return {
    name: 'mint-pack-topology',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.topo.json')) return null;
      const boundaries = JSON.parse(readFileSync(id, 'utf8')) as Boundaries;
      const ofStates = isWhole ? asTopology : asMosaic;
      // The name ends in .json, but what is given back is a module.
      return {
        code: ('states' in boundaries.objects ? ofStates : asPacked)(boundaries),
        moduleType: 'js',
      };
    },
  };
}
