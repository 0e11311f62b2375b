import { readArcs } from './arcs.js';

/** An arc, or several one after another: where it begins, and its steps, as path data has them. */
interface Line {
  start: string;
  steps: string;
}

/** Its rings as lists of arcs by number; one walked backwards is its number's complement. */
export interface Area {
  id: string;
  rings: readonly (readonly number[])[];
}

/** Areas that share their borders: of a TopoJSON on a grid of whole numbers, what outlines need. */
export interface Mosaic {
  /** Packed by `packArcs`. */
  arcs: string;
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
  steps: `${line.steps},${next.steps}`,
});

/** Each arc forwards and backwards. */
function linesOf(arcs: string): [Line, Line][] {
  const lines: [Line, Line][] = [];
  let x = 0;
  let y = 0;
  let start = '';
  let steps = '';
  let back = '';
  const tell = (dx: number, dy: number, step: number): void => {
    x = step ? x + dx : dx;
    y = step ? y + dy : dy;
    if (step === 0) {
      start = `${x},${y}`;
      steps = back = '';
    } else {
      steps += `${step > 1 ? ',' : ''}${dx},${dy}`;
      back = `${-dx},${-dy}${step > 1 ? ',' : ''}${back}`;
    }
  };
  const end = (): void => {
    lines.push([
      { start, steps },
      { start: `${x},${y}`, steps: back },
    ]);
  };
  readArcs(arcs, tell, end);
  return lines;
}

const pathOf = ({ start, steps }: Line): string => `M${start}l${steps}`;

/** The outlines of areas, the lines between them and the one round them, those arc by arc. */
export function outlinesOf({ arcs, areas }: Mosaic): Outlines {
  const lines = linesOf(arcs);
  const along = (numbers: readonly number[]): Line[] =>
    numbers.flatMap((number) => lines[number < 0 ? ~number : number]?.[number < 0 ? 1 : 0] ?? []);
  const pathsAlong = (numbers: readonly number[]): string => along(numbers).map(pathOf).join('');
  const ring = (numbers: readonly number[]): string => `${pathOf(along(numbers).reduce(joined))}z`;
  const walked = areas.flatMap(({ rings }) => rings).flat();
  // Both neighbours walk along their border, one forwards and one backwards.
  const shared = new Set(walked.filter((number) => walked.includes(~number)));
  return {
    areas: new Map(areas.map(({ id, rings }) => [id, rings.map(ring).join('')])),
    borders: pathsAlong([...shared].filter((number) => number >= 0)),
    coast: pathsAlong(walked.filter((number) => !shared.has(number))),
  };
}
