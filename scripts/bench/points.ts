/**
 * How long it takes to read, project and gather the points of a partner: medians in ms, and how many times that of
 * 100 points. Beside it supercluster, if it is there (`npm install --no-save supercluster@8.0.1`), which has to
 * index all zooms before it can show one.
 */
import { clustersOf } from '../../src/cartography/clusters.js';
import { unitsPerPixel } from '../../src/cartography/frame.js';
import { projected } from '../../src/cartography/projection.js';
import { names } from '../../src/dataset/bundled/names.js';
import { readPartnerFile } from '../../src/dataset/partner-file.js';
import type { OwnPoint } from '../../src/dataset/points.js';
import { grownRow, medianTime, type Table } from './tables.js';

const COUNTS = [100, 1000, 10_000];
/** A circle for a cluster in a picture, and the picture, in px. */
const CELL = 32;
const WIDTH = 480;

/** Points strewn over Germany, half of them in five heaps, as towns are; the same in each run. */
function strewn(count: number): OwnPoint[] {
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, index) => {
    const heap = index % 10;
    const [lon, lat, spread] = heap < 5 ? [7 + 1.5 * heap, 48 + heap, 0.4] : [6.5, 47.6, 7];
    return { name: `Ort ${index}`, lon: lon + random() * spread, lat: lat + random() * spread };
  });
}

interface Supercluster {
  load: (features: unknown[]) => Supercluster;
  getClusters: (box: number[], zoom: number) => unknown[];
}

/** Supercluster's way to the same picture, or null if it is not installed. */
async function supercluster(): Promise<((points: readonly OwnPoint[]) => number) | null> {
  try {
    const name = 'supercluster';
    const { default: Index } = (await import(name)) as {
      default: new (options: object) => Supercluster;
    };
    return (points) =>
      new Index({ radius: CELL, maxZoom: 6 })
        .load(
          points.map(({ lon, lat }) => ({
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [lon, lat] },
          })),
        )
        .getClusters([5, 47, 16, 56], 6).length;
  } catch {
    return null;
  }
}

const cell = CELL * unitsPerPixel(WIDTH);
const placed = (points: readonly OwnPoint[]): { x: number; y: number }[] =>
  points.map(({ lon, lat }) => {
    const [x, y] = projected(lon, lat);
    return { x, y };
  });

type Work = (points: readonly OwnPoint[]) => () => unknown;
const WORK: Readonly<Record<string, Work>> = {
  'read a table': (points) => {
    const rows = points.map(({ name, lon, lat }) => `${name};${lon};${lat}`);
    const text = `name;lon;lat\n${rows.join('\n')}`;
    return () => readPartnerFile(text, 'text/csv', { dataset: names });
  },
  project: (points) => () => placed(points),
  gather: (points) => {
    const places = placed(points);
    return () => clustersOf(places, cell);
  },
};

/** Everything without a browser, with supercluster where it is installed. */
export async function pointsTable(rounds: number): Promise<Table> {
  const theirs = await supercluster();
  const work: Readonly<Record<string, Work>> = {
    ...WORK,
    ...(theirs && { 'gather by supercluster': (points) => () => theirs(points) }),
  };
  const rows = Object.entries(work).map(([name, of]) => {
    const times = COUNTS.map((count) => medianTime(of(strewn(count)), rounds));
    return grownRow("of a page's points, in Node", name, COUNTS, times);
  });
  return { title: "A page's points: reading, projecting, gathering", rows };
}
