/** A place, or the step from one place to the next: x to the east, y to the south. */
type Point = readonly number[];

/** An arc, or several one after another: where it begins and ends, and its steps, as path data has them. */
interface Line {
  start: string;
  end: string;
  steps: string;
}

/** Rings as lists of arcs by number; one walked backwards is its number's complement. */
export type Area =
  | { id: string; type: 'Polygon'; arcs: number[][] }
  | { id: string; type: 'MultiPolygon'; arcs: number[][][] };

/** Areas that share their borders: of a TopoJSON on a grid of whole numbers, what outlines need. */
export interface Mosaic {
  /** Each as the place it begins at and its steps. */
  arcs: readonly (readonly Point[])[];
  areas: readonly Area[];
}

/** Path data of a mosaic. */
export interface Outlines {
  areas: ReadonlyMap<string, string>;
  /** Lines between two areas. */
  borders: string;
  /** What lies round all areas. */
  coast: string;
}

const joined = (line: Line, next: Line): Line => ({
  start: line.start,
  end: next.end,
  steps: `${line.steps},${next.steps}`,
});

/** An arc forwards, and backwards. */
function bothWays([start = [], ...steps]: readonly Point[]): [Line, Line] {
  let [x = 0, y = 0] = start;
  const back: number[] = [];
  for (const [dx = 0, dy = 0] of steps) {
    x += dx;
    y += dy;
    back.push(-dy, -dx);
  }
  const [from, to] = [String(start), `${x},${y}`];
  return [
    { start: from, end: to, steps: String(steps) },
    { start: to, end: from, steps: String(back.reverse()) },
  ];
}

/** Lines with one more, which is joined to those that end where it begins or begin where it ends. */
function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  const before = lines.find(({ end }) => end === line.start);
  const after = lines.find(({ start }) => start === line.end);
  const others = lines.filter((other) => other !== before && other !== after);
  const chain = [...new Set([before, line, after])].filter((part) => part !== undefined);
  return [...others, chain.reduce(joined)];
}

/** Path data with the steps as they are; a line that comes back to its beginning is closed. */
const pathOf = ({ start, end, steps }: Line): string =>
  `M${start}l${steps}${start === end ? 'z' : ''}`;

const pathsOf = (lines: readonly Line[]): string => lines.map(pathOf).join('');

const ringsOf = ({ type, arcs }: Area): number[][] => (type === 'Polygon' ? arcs : arcs.flat());

/** The outlines of areas, the lines between them and the one round them. */
export function outlinesOf({ arcs, areas }: Mosaic): Outlines {
  const ways = arcs.map(bothWays);
  const line = (number: number): Line[] => {
    const [forwards, backwards] = ways[number < 0 ? ~number : number] ?? [];
    return forwards && backwards ? [number < 0 ? backwards : forwards] : [];
  };
  const along = (numbers: number[]): Line[] => numbers.flatMap(line);
  const ring = (numbers: number[]): Line => along(numbers).reduce(joined);
  const walked = areas.flatMap(ringsOf).flat();
  // Both neighbours walk along their border, one forwards and one backwards.
  const shared = walked.filter((number) => walked.includes(~number));
  const coast = walked.filter((number) => !shared.includes(number));
  const borders = shared.filter((number) => number >= 0);
  return {
    areas: new Map(areas.map((area) => [area.id, pathsOf(ringsOf(area).map(ring))])),
    borders: pathsOf(along(borders).reduce(withLine, [])),
    coast: pathsOf(along(coast).reduce(withLine, [])),
  };
}
