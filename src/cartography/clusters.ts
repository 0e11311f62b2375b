/**
 * Points that lie too close together for a picture, gathered. Not by supercluster, which is as fast for 10,000
 * points but weighs 3.3 kB after brotli to our 0.5: it gathers in Web Mercator by steps of zoom and may leave two
 * clusters nearer than its radius; what it is best at, all zooms of millions of points, no map here has.
 * `npm run bench` prints the time of both.
 */

/** Points that are drawn as one; where it has one member, it is that point. */
export interface Cluster {
  /** Mean of the members. */
  x: number;
  y: number;
  count: number;
  /** Indices of the points, rising. */
  members: number[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Clusters by the square of a grid that their middle lies in. */
class Grid {
  readonly #size: number;
  readonly #squares = new Map<string, Cluster[]>();

  constructor(size: number, clusters: readonly Cluster[]) {
    this.#size = size;
    for (const cluster of clusters) this.#add(cluster);
  }

  #add(cluster: Cluster): void {
    const key = this.#key(cluster, 0, 0);
    const square = this.#squares.get(key);
    if (square) square.push(cluster);
    else this.#squares.set(key, [cluster]);
  }

  #key({ x, y }: Place, right: number, down: number): string {
    return `${Math.floor(x / this.#size) + right} ${Math.floor(y / this.#size) + down}`;
  }

  get squares(): Cluster[][] {
    return [...this.#squares.values()];
  }

  /** What lies nearer to a place than the side of a square. */
  near(place: Place): Cluster[] {
    const steps = [-1, 0, 1];
    return steps
      .flatMap((down) =>
        steps.flatMap((right) => this.#squares.get(this.#key(place, right, down)) ?? []),
      )
      .filter(({ x, y }) => Math.hypot(x - place.x, y - place.y) < this.#size);
  }
}

/** Clusters as one. */
function joined(clusters: readonly Cluster[]): Cluster {
  const count = clusters.reduce((sum, each) => sum + each.count, 0);
  return {
    x: clusters.reduce((sum, each) => sum + each.x * each.count, 0) / count,
    y: clusters.reduce((sum, each) => sum + each.y * each.count, 0) / count,
    count,
    members: clusters.flatMap(({ members }) => members),
  };
}

/** Joins each cluster, the largest first, with all that are nearer than `cell` and not yet joined. */
function closer(clusters: readonly Cluster[], cell: number): Cluster[] {
  const grid = new Grid(cell, clusters);
  const done = new Set<Cluster>();
  const order = [...clusters].sort((a, b) => b.count - a.count);
  return order.flatMap((cluster) => {
    if (done.has(cluster)) return [];
    const near = grid.near(cluster).filter((each) => !done.has(each));
    for (const each of near) done.add(each);
    return near.length > 1 ? [joined(near)] : [cluster];
  });
}

/**
 * Gathers points until no two clusters are nearer to each other than `cell`, in the unit of the points: circles up to
 * that wide never cover each other. A grid first, then neighbours that have come too near. The same points give the
 * same clusters, in the order of their first members; points that are no place are in none. O(n) for points that
 * are spread out.
 */
export function clustersOf(points: readonly Place[], cell: number): Cluster[] {
  let clusters = points.flatMap(({ x, y }, index): Cluster[] =>
    Number.isFinite(x + y) ? [{ x, y, count: 1, members: [index] }] : [],
  );
  if (!(cell > 0)) return clusters;
  clusters = new Grid(cell, clusters).squares.map(joined);
  for (let before = Infinity; clusters.length < before;) {
    before = clusters.length;
    clusters = closer(clusters, cell);
  }
  for (const { members } of clusters) members.sort((a, b) => a - b);
  return clusters.sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}
