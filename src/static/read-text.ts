import { names } from '../dataset/bundled/names.js';
import { readJson } from '../dataset/json.js';
import type { Problem } from '../dataset/problems.js';
import { readDataset } from '../dataset/read.js';
import type { Dataset } from '../dataset/schema.js';
import { stateIdOf } from '../dataset/states.js';

/** What a file holds, as far as it could be read. */
export interface FileContents {
  dataset?: Dataset;
  /** Values by place. */
  values?: { readonly values: ReadonlyMap<string, unknown> };
  points?: readonly unknown[];
  /** The first problems, in the order of the file. */
  problems: readonly Problem[];
  /** How many there are in all. */
  problemCount: number;
}

/** Reads the text of a file as a page does that is given it as `src`. The one place that knows what may be in it. */
export function readFileText(text: string): FileContents {
  const json = readJson(text);
  if (!json.ok) return { problems: [json.problem], problemCount: 1 };
  return readDataset(json.value, (key) => stateIdOf(key, names));
}
