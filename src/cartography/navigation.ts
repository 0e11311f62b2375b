/**
 * Where the arrow keys lead on a map. An area lies where its label does. An arrow leads to what lies within
 * 45° of it, areas with a common border first, and of those to the one with the smallest way along plus twice
 * the way across; failing that to what lies within 60° and under no other arrow. On the way into an area an
 * enclave that lies nearer comes first, and an enclave's idle arrows lead into the area around it: from
 * Mecklenburg-Vorpommern down to Berlin, from Berlin down or right to Brandenburg.
 */
const ARROWS = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
} as const;

type Arrow = keyof typeof ARROWS;

/** Where each arrow key leads from an area; null at an edge. */
export type Moves = Readonly<Record<Arrow, string | null>>;

/** An area as the arrows see it. */
export interface Place {
  readonly id: string;
  readonly point: readonly [x: number, y: number];
  /** Ids of the areas with a common border. */
  readonly neighbours: ReadonlySet<string>;
  /** The area all around, if there is one. */
  readonly within: string | null;
}

/** How far a place lies along an arrow and how far beside it, in grid units. */
interface Way {
  readonly along: number;
  readonly across: number;
}

const NARROW = 45;
const WIDE = 60;
/** How much worse a step aside is than a step ahead. */
const ASIDE = 2;

/** Where the arrows lead from a place among others. */
export function movesFrom(place: Place, places: readonly Place[]): Moves {
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
