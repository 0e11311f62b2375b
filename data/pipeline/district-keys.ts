/**
 * Writes src/dataset/district-keys.ts, by which the reader knows the Kreise, from data/districts.topo.json and the
 * table of changes the boundaries were made by. With --check it writes nothing and fails if the committed file is
 * not what this gives.
 */
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Districts } from '../../src/cartography/districts.js';
import { districtOf } from './boundaries/changes.js';
import { deliver } from './outputs.js';

const SOURCE = 'data/districts.topo.json';
const MODULE = 'src/dataset/district-keys.ts';
const SCRIPT = 'data/pipeline/district-keys.ts';

/** Keys in their order, each by how far it is from the one before: 1001, 1002, 1003 is 1001, 1, 1. */
function stepsTo(keys: readonly string[]): number[] {
  const sorted = keys.map(Number).sort((one, other) => one - other);
  return sorted.map((key, index) => key - (sorted[index - 1] ?? 0));
}

/** Kreise that went into another one as a whole, by key: those the table of changes gives another key for. */
function mergedInto(): Record<string, string> {
  const every = Array.from({ length: 17_000 }, (_, key) => String(key).padStart(5, '0'));
  const moved = every.map((key) => [key, districtOf(key)] as const);
  return Object.fromEntries(moved.filter(([key, now]) => key !== now));
}

const { objects } = JSON.parse(await readFile(SOURCE, 'utf8')) as Districts;
const keys = objects.districts.geometries.map(({ id }) => String(id));
const source = `/* Generated from ${SOURCE} by npx tsx ${SCRIPT}. */

/** Keys of the Kreise our boundaries have, as numbers in their order, each by how far it is from the one before. */
export const KEY_STEPS: readonly number[] = ${JSON.stringify(stepsTo(keys))};

/** Kreise that have been merged since 2016, by key, with the one they went into. */
export const MERGED_INTO: Readonly<Record<string, string>> = ${JSON.stringify(mergedInto())};
`;
const options = { ...(await resolveConfig(MODULE)), parser: 'typescript' };
await deliver({ [MODULE]: await format(source, options) }, SCRIPT);
