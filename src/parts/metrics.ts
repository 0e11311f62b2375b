/** Metrics that are no plain numbers: loaded when the first map shows one. */
import { structures } from '../dataset/bundled/structures.js';
import { mergeDatasets } from '../dataset/merge.js';
import type { FurtherMetricId } from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import type { Voice } from '../views/data-text.js';
import type { Values } from '../views/map-content.js';
import { structureValues } from './structure.js';
import { whiteSpotValues } from './white-spots.js';

export { spotValues } from './district-spots.js';
export { dress } from './kinds.js';

const merged = new WeakMap<Dataset, Dataset>();

/** What an element brings, with what is told of structures; merged once for each. */
export function withStructures(known: Dataset): Dataset {
  const whole = merged.get(known) ?? mergeDatasets(known, structures);
  merged.set(known, whole);
  return whole;
}

/** What a map of a metric tells; `breaks` are classes that the page sets. */
export const valuesOf = (
  metric: FurtherMetricId,
  facts: Dataset,
  voice: Voice,
  breaks: readonly number[] | null,
): Values =>
  metric === 'structure' ? structureValues(facts, voice) : whiteSpotValues(facts, voice, breaks);
