import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packArcs, type Arcs } from '../src/cartography/arcs.js';
import type { Area, Mosaic } from '../src/cartography/outlines.js';

interface Boundaries {
  arcs: Arcs;
  objects: Readonly<Record<string, { geometries: readonly Geometry[] }>>;
}

type Geometry =
  | { id: string; type: 'Polygon'; arcs: number[][] }
  | { id: string; type: 'MultiPolygon'; arcs: number[][][] };

/** The areas of a TopoJSON as outlines are drawn from them: a ring is a ring, of whichever part or hole. */
export const areasOf = (geometries: readonly Geometry[]): Area[] =>
  geometries.map(({ id, type, arcs }) => ({ id, rings: type === 'Polygon' ? arcs : arcs.flat() }));

const asMosaic = ({ arcs, objects }: Boundaries): string => {
  const mosaic: Mosaic = {
    areas: areasOf(Object.values(objects).flatMap(({ geometries }) => geometries)),
    arcs: packArcs(arcs),
  };
  return `export default ${JSON.stringify(mosaic)};`;
};

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
      return { code: (isWhole ? asTopology : asMosaic)(boundaries), moduleType: 'js' };
    },
  };
}
