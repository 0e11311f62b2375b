/**
 * Writes data/locator.json from data/states.topo.json: the 16 outlines once more, so coarse that
 * they suit a picture of 80 to 120 px beside a name. With --check it writes nothing and fails if
 * the committed file is not what this gives.
 *
 * One unit is 2.5 km. Paths are SVG path data with relative lines; neighbours share their corners.
 */
import {
  type Border,
  bordersOf,
  type Chain,
  chainsOf,
  doubleArea,
  mosaicOf,
  neighboursIn,
  type Point,
  renamed,
  type Ring,
} from './boundaries/mosaic.js';
import { outsideOf, pointsOf, polygonsOf } from './boundaries/rings.js';
import { simplified } from './boundaries/simplify.js';
import { deliver } from './outputs.js';
import { readStates, type State, statesIn } from './states.js';

/** Grid units of the large map (100 m) in one unit of this one. */
const UNIT = 25;
/** Islands, exclaves and lakes of less would cover some 2 × 2 px; in grid units² (150 km²). */
const SMALLEST = 15000;
/** Tolerance of simplification in grid units. */
const TOLERANCE = 40;
/** The same for what would lose its shape: enclaves, islands, Hamburg. */
const TOLERANCE_OF_SMALL = 20;

interface Patch {
  readonly id: string;
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

export interface Locator {
  readonly viewBox: string;
  /** Path data by Land. */
  readonly states: Readonly<Record<string, string>>;
}

export function locatorOf(states: readonly State[]): Locator {
  const coarse = simplified(chainsOf(largeOnly(states.flatMap(patchesOf))), toleranceOf);
  const rounded = chainsOf(bordersOf(coarse).flatMap(onCoarseGrid));
  const polygons = [...polygonsOf(rounded)].map(([id, parts]) => {
    const loops = parts.flatMap(({ outer, holes }) => [outer, ...holes]);
    return [id, loops.map((loop) => pathOf(pointsOf(loop))).join('')] as const;
  });
  return { viewBox: boxAround(rounded), states: Object.fromEntries(polygons) };
}

function boxAround(chains: readonly Chain[]): string {
  const points = chains.flatMap((chain) => chain.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top].join(' ');
}

/** A chain that ends where it starts goes round an enclave or an island. */
function toleranceOf({ points, right, left }: Chain): number {
  const isRound = points[0]?.join() === points.at(-1)?.join();
  return isRound || right === 'HH' || left === 'HH' ? TOLERANCE_OF_SMALL : TOLERANCE;
}

function patchesOf({ id, polygons }: State): Patch[] {
  return polygons.map(([outer = [], ...holes], i) => ({ id: `${id}#${i}`, outer, holes }));
}

/** Small islands become sea; small exclaves and lakes become part of the Land around them. */
function largeOnly(patches: readonly Patch[]): Border[] {
  const lakes = outsideOf(chainsOf(mosaicOf(patches)))
    .map((loop, i): Patch => ({ id: `lake#${i}`, outer: pointsOf(loop), holes: [] }))
    .filter(({ outer }) => doubleArea(outer) > 0);
  const borders = mosaicOf([...patches, ...lakes]);
  const pairs = [...neighboursIn(borders)].map((pair) => pair.split(' '));
  const names = new Map(
    [...patches, ...lakes].map(({ id, outer }): [string, string | null] => {
      if (Math.abs(doubleArea(outer)) / 2 >= SMALLEST) return [id, stateOf(id)];
      const around = pairs.find((pair) => pair.includes(id))?.find((other) => other !== id);
      return [id, around === undefined ? null : stateOf(around)];
    }),
  );
  return renamed(borders, (id) => names.get(id) ?? null);
}

function stateOf(patch: string): string {
  return patch.slice(0, 2);
}

function onCoarseGrid(border: Border): Border[] {
  const [from, to] = [coarsePoint(border.from), coarsePoint(border.to)];
  return from.join() === to.join() ? [] : [{ ...border, from, to }];
}

function coarsePoint([x, y]: Point): Point {
  return [Math.round(x / UNIT), Math.round(y / UNIT)];
}

/** A place and steps from it: `M3 4l1-2 5 0z`. */
function pathOf(ring: Ring): string {
  const [start = [0, 0], ...rest] = ring;
  let [px, py] = start;
  const steps = rest.map(([x, y]) => {
    const step = written([x - px, y - py]);
    [px, py] = [x, y];
    return step;
  });
  return `M${written(start)}l${steps.reduce((path, step) => joined(path, step))}z`;
}

function written([x, y]: Point): string {
  return joined(String(x), String(y));
}

/** A minus sign separates as well as a space. */
function joined(a: string, b: string): string {
  return b.startsWith('-') ? a + b : `${a} ${b}`;
}

const locator = locatorOf(statesIn(await readStates()));
await deliver(
  { 'data/locator.json': `${JSON.stringify(locator, null, 1)}\n` },
  'data/pipeline/locator.ts',
);
