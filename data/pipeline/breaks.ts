/**
 * Class breaks of the map: lower bounds of the second and each higher class. They are frozen with the version
 * of the data, so that no Land changes its class because another Land's value moved. Run by itself, this prints
 * what natural breaks (ckmeans) would propose today, beside what is frozen:
 * `npx tsx data/pipeline/breaks.ts`
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ckmeans } from 'simple-statistics';
import { METRIC_IDS, readingsOf, type MetricId } from '../../src/dataset/metrics.js';
import type { Dataset } from '../../src/dataset/schema.js';

/** The proposal of version 2026-1, rounded to numbers that can be read and remembered. */
export const BREAKS: Record<MetricId, [number, ...number[]]> = {
  'regions-per-million': [0.5, 1, 2, 3],
  regions: [5, 10, 25],
  'regions-per-1000-km2': [0.2, 1, 2],
  'regions-per-100k-pupils': [0.5, 1, 2, 3],
  'district-coverage': [10, 25, 50],
};

/** Values of a metric for all Länder where something is published or on record. */
export const valuesOf = (dataset: Dataset, metric: MetricId): number[] =>
  readingsOf(dataset, metric).flatMap(({ value }) => (value === null ? [] : [value]));

/** Natural breaks for a number of classes: where each class after the first begins. */
export function proposal(values: readonly number[], classes: number): number[] {
  return ckmeans([...values], classes)
    .slice(1)
    .flatMap(([lowest]) => (lowest === undefined ? [] : [lowest]));
}

function printed(values: readonly number[]): string {
  return values.map((value) => value.toFixed(2)).join(', ');
}

async function print(): Promise<void> {
  const dataset = JSON.parse(await readFile('data/measures.json', 'utf8')) as Dataset;
  for (const metric of METRIC_IDS) {
    const values = valuesOf(dataset, metric);
    console.log(`${metric}\n  values ${printed(values.toSorted((a, b) => a - b))}`);
    for (const classes of [4, 5]) {
      console.log(`  ${classes} classes ${printed(proposal(values, classes))}`);
    }
    console.log(`  frozen ${BREAKS[metric].join(', ')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await print();
