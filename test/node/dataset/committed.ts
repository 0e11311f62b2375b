/** The committed data, as the tests of this folder read it. */
import { readFileSync } from 'node:fs';
import type { Dataset, States } from '../../../src/dataset/schema.js';
import { mergeDatasets } from '../../../src/dataset/merge.js';
import { STATE_IDS } from '../../../src/dataset/states.js';

export const textOf = (file: string): string =>
  readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');

export const jsonOf = (file: string): unknown => JSON.parse(textOf(file));

export const PARTS = [
  'states',
  'measures',
  'history',
  'profiles',
  'contacts',
  'regions',
  'events',
  'guide',
] as const;

export const part = (name: (typeof PARTS)[number]): Dataset => jsonOf(`${name}.json`) as Dataset;

/** Names and every count: what the counts are tested on. */
export const core: Dataset = mergeDatasets(part('states'), part('measures'), part('history'));

export const [profiles, contacts] = [part('profiles'), part('contacts')];

/** All files together. */
export const whole: Dataset = mergeDatasets(
  core,
  profiles,
  contacts,
  part('regions'),
  part('events'),
  part('guide'),
);

export type StateId = keyof States;

export const IDS: readonly StateId[] = STATE_IDS;

/** Every text at any depth, with the keys that lead to it. */
export function textsIn(node: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
