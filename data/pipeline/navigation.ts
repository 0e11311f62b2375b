/**
 * Writes data/navigation.json from data/states.topo.json and data/labels.json: per Land the Land
 * that each arrow key leads to, or null. With --check it writes nothing and fails if the committed
 * file is not what this gives.
 *
 * A Land lies where its label does. An arrow leads to what lies within 45° of it, Länder with a
 * common border first, and of those to the one with the smallest way along plus twice the way
 * across; failing that to what lies within 60° and under no other arrow. On the way into a Land an
 * enclave that lies nearer comes first, and an enclave's idle arrows lead into the Land around it:
 * from Mecklenburg-Vorpommern down to Berlin, from Berlin down or right to Brandenburg.
 */
import { readFile } from 'node:fs/promises';
import { neighbors } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { deliver, linePerEntry } from './outputs.js';
import { readStates, type States } from './states.js';

const ARROWS = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
} as const;

type Arrow = keyof typeof ARROWS;
export type Moves = Record<Arrow, string | null>;
export type Navigation = Record<string, Moves>;

interface Place {
  readonly id: string;
  readonly point: readonly [x: number, y: number];
  readonly neighbours: ReadonlySet<string>;
  /** The Land all around, if there is one. */
  readonly within: string | null;
}

/** How far a place lies along an arrow and how far beside it, in grid units. */
interface Way {
  readonly along: number;
  readonly across: number;
}

type Land = Polygon | MultiPolygon;
type Labels = Record<string, { readonly point: [number, number] }>;

const NARROW = 45;
const WIDE = 60;
/** How much worse a step aside is than a step ahead. */
const ASIDE = 2;

export function navigationOf(places: readonly Place[]): Navigation {
  return Object.fromEntries(places.map((place) => [place.id, movesFrom(place, places)]));
}

function movesFrom(place: Place, places: readonly Place[]): Moves {
  const arrows = Object.keys(ARROWS) as Arrow[];
  const near = arrows.map((arrow) => [arrow, next(place, arrow, NARROW, places)] as const);
  const taken = new Set(near.map(([, id]) => id));
  const untaken = places.filter(({ id }) => !taken.has(id));
  const moves = near.map(([arrow, id]) => {
    return [arrow, id ?? next(place, arrow, WIDE, untaken) ?? place.within] as const;
  });
  return Object.fromEntries(moves) as Moves;
}

function next(from: Place, arrow: Arrow, cone: number, places: readonly Place[]): string | null {
  const ahead = places
    .map((to) => ({ ...to, ...wayTo(from, to, arrow) }))
    .filter(({ along, across }) => along > 0 && across <= along * tangent(cone))
    .sort((a, b) => costOf(a) - costOf(b));
  const best = ahead.find(({ id }) => from.neighbours.has(id)) ?? ahead[0];
  const enclave = ahead.find(({ within }) => within !== null && within === best?.id);
  const isNearer = best && enclave && costOf(enclave) < costOf(best);
  return (isNearer ? enclave : best)?.id ?? null;
}

function costOf({ along, across }: Way): number {
  return along + ASIDE * across;
}

function wayTo(from: Place, to: Place, arrow: Arrow): Way {
  const [ux, uy] = ARROWS[arrow];
  const [dx, dy] = [to.point[0] - from.point[0], to.point[1] - from.point[1]];
  return { along: dx * ux + dy * uy, across: Math.abs(dx * uy - dy * ux) };
}

function tangent(degrees: number): number {
  return Math.tan((degrees * Math.PI) / 180);
}

export function placesOf(topology: States, labels: Labels): Place[] {
  const lands = topology.objects.states.geometries as Land[];
  const ids = lands.map(({ id }) => String(id));
  const adjacent = neighbors(lands).map((row) => row.flatMap((index) => ids[index] ?? []));
  return lands.map((land, i) => ({
    id: String(land.id),
    point: pointOf(String(land.id), labels),
    neighbours: new Set(adjacent[i]),
    within: landAround(land, lands),
  }));
}

/** The Land that shares all of a Land's border, if there is one. */
function landAround(land: Land, lands: readonly Land[]): string | null {
  const own = arcsOf(land);
  const around = lands.find((other) => {
    const theirs = new Set(arcsOf(other));
    return other !== land && own.every((arc) => theirs.has(arc));
  });
  return around ? String(around.id) : null;
}

function arcsOf(land: Land): number[] {
  const numbers = (land.arcs as number[][][]).flat(2);
  return numbers.map((number) => (number < 0 ? ~number : number));
}

function pointOf(id: string, labels: Labels): readonly [number, number] {
  const label = labels[id];
  if (!label) throw new Error(`no label for ${id}`);
  return label.point;
}

const labels = JSON.parse(await readFile('data/labels.json', 'utf8')) as Labels;
const navigation = navigationOf(placesOf(await readStates(), labels));
await deliver({ 'data/navigation.json': linePerEntry(navigation) }, 'data/pipeline/navigation.ts');
