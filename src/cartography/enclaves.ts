import type { MultiPolygon, Polygon } from 'topojson-specification';

type Area = Polygon | MultiPolygon;

/** The id of the area that shares all of an area's border, if there is one. */
export function landAround(area: Area, areas: readonly Area[]): string | null {
  const own = arcsOf(area);
  const around = areas.find((other) => {
    const theirs = new Set(arcsOf(other));
    return other !== area && own.every((arc) => theirs.has(arc));
  });
  return around ? String(around.id) : null;
}

/** Numbers of the arcs of an area, whichever way they run. */
function arcsOf(area: Area): number[] {
  const numbers = (area.arcs as unknown[]).flat(3) as number[];
  return numbers.map((number) => (number < 0 ? ~number : number));
}
