/** A place, or the step from one place to the next: x to the east, y to the south. */
type Point = readonly number[];

/** The place a line begins at, then its steps. */
type Line = readonly Point[];

/** Rings as lists of arcs by number; one walked backwards is its number's complement. */
export type Area =
  | { id: string; type: 'Polygon'; arcs: number[][] }
  | { id: string; type: 'MultiPolygon'; arcs: number[][][] };

/** Areas that share their borders: of a TopoJSON on a grid of whole numbers, what outlines need. */
export interface Mosaic {
  arcs: readonly Line[];
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

const endOf = (line: Line): Point =>
  line.reduce(([x = 0, y = 0], [dx = 0, dy = 0]) => [x + dx, y + dy]);

const isSame = (a: Point | undefined, b: Point | undefined): boolean => String(a) === String(b);

const follows = (line: Line, next: Line): boolean => isSame(endOf(line), next[0]);

const joined = (line: Line, next: Line): Line => [...line, ...next.slice(1)];

const backwards = (line: Line): Line => [
  endOf(line),
  ...line
    .slice(1)
    .reverse()
    .map((step) => step.map((length) => -length)),
];

const lineOf = (arcs: readonly Line[], number: number): Line =>
  number < 0 ? backwards(arcs[~number] ?? []) : (arcs[number] ?? []);

/** Lines with one more, which is joined to those that end where it begins or begin where it ends. */
function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  const before = lines.find((other) => follows(other, line));
  const after = lines.find((other) => follows(line, other));
  const others = lines.filter((other) => other !== before && other !== after);
  const chain = [...new Set([before, line, after])].filter((part) => part !== undefined);
  return [...others, chain.reduce(joined)];
}

/** Path data with the steps as they are; a line that comes back to its beginning is closed. */
function pathOf(line: Line): string {
  const steps = line.slice(1);
  return follows(line, line)
    ? `M${String(line[0])}l${String(steps.slice(0, -1))}z`
    : `M${String(line[0])}l${String(steps)}`;
}

const ringsOf = ({ type, arcs }: Area): number[][] => (type === 'Polygon' ? arcs : arcs.flat());

/** The outlines of areas, the lines between them and the one round them. */
export function outlinesOf({ arcs, areas }: Mosaic): Outlines {
  const ringPath = (ring: number[]): string =>
    pathOf(ring.map((number) => lineOf(arcs, number)).reduce(joined));
  const linesPath = (numbers: number[]): string =>
    numbers
      .map((number) => lineOf(arcs, number))
      .reduce(withLine, [])
      .map(pathOf)
      .join('');
  const walked = areas.flatMap(ringsOf).flat();
  // Both neighbours walk along their border, one forwards and one backwards.
  const isShared = (number: number): boolean => walked.includes(~number);
  return {
    areas: new Map(areas.map((area) => [area.id, ringsOf(area).map(ringPath).join('')])),
    borders: linesPath(walked.filter((number) => number >= 0 && isShared(number))),
    coast: linesPath(walked.filter((number) => !isShared(number))),
  };
}
