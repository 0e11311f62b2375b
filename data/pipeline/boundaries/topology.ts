/** Writing a mosaic as TopoJSON: whole numbers, every border once, shared by its neighbours. */
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type Border, chainsOf, type Point } from './mosaic.js';
import { type Loop, type Polygon as Rings, polygonsOf } from './rings.js';

type Area<P extends object> = Polygon<P> | MultiPolygon<P>;
type Topojson<P extends object> = Topology<Record<string, GeometryCollection<P>>>;

/**
 * A topology with one object, its geometries in alphabetical order of their ids. The transform
 * changes nothing, the grid is whole already; it says that arcs hold steps, not places.
 *
 * @param properties of the area with an id; none are written if it gives nothing
 */
export function topologyOf<P extends object>(
  name: string,
  borders: readonly Border[],
  properties: (id: string) => P | undefined = () => undefined,
): Topojson<P> {
  const chains = chainsOf(borders);
  const geometries = [...polygonsOf(chains)].map(([id, polygons]) =>
    withProperties(properties(id), { ...geometryOf(polygons), id }),
  );
  return {
    type: 'Topology',
    bbox: boxAround(chains.flatMap(({ points }) => points)),
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: { [name]: { type: 'GeometryCollection', geometries } },
    arcs: chains.map(({ points }) => stepsOf(points)),
  };
}

function withProperties<P extends object>(properties: P | undefined, area: Area<P>): Area<P> {
  return properties ? { ...area, properties } : area;
}

function geometryOf(polygons: readonly Rings[]): Polygon<never> | MultiPolygon<never> {
  const arcs = polygons.map(({ outer, holes }) => [outer, ...holes].map(arcsOf));
  const [only] = arcs;
  return only && arcs.length === 1
    ? { type: 'Polygon', arcs: only }
    : { type: 'MultiPolygon', arcs };
}

/** Numbers of the arcs of a ring; one walked backwards is its number's complement. */
function arcsOf(loop: Loop): number[] {
  return loop.map(({ chain, backwards }) => (backwards ? ~chain : chain));
}

function stepsOf(points: readonly Point[]): number[][] {
  let [px, py] = [0, 0];
  return points.map(([x, y]) => {
    const step = [x - px, y - py];
    [px, py] = [x, y];
    return step;
  });
}

function boxAround(points: readonly Point[]): [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
