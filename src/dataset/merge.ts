import type { Dataset } from './schema.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that would reach the prototype of an object instead of its fields. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

function merged(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isFields(below) || !isFields(above)) return above;
  const result: Fields = { ...below };
  for (const key of Object.keys(above)) {
    if (!UNSAFE.has(key)) result[key] = merged(below[key], above[key]);
  }
  return result;
}

/**
 * One dataset over another, by id and field by field: objects are merged, lists and plain values replaced.
 * Neither argument is changed.
 */
export const mergeDatasets = (...datasets: readonly Dataset[]): Dataset =>
  datasets.reduce<Dataset>((below, above) => merged(below, above) as Dataset, {});
