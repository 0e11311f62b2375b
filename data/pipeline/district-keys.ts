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

/** Numbers of two digits as runs without a gap, by first and last: `01-04,51`. */
function runsOf(numbers: readonly string[]): string {
  const runs: [first: string, last: string][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && Number(number) === Number(run[1]) + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(',');
}

/** Keys by what their first three digits are, then as runs: `010:01-04,51 020:00`. */
function grouped(keys: readonly string[]): string {
  const sorted = [...keys].sort();
  const heads = [...new Set(sorted.map((key) => key.slice(0, 3)))];
  const of = (head: string) => sorted.filter((key) => key.startsWith(head));
  return heads.map((head) => `${head}:${runsOf(of(head).map((key) => key.slice(3)))}`).join(' ');
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

/** Keys of the Kreise our boundaries have: three digits, then the last two as runs without a gap, first and last. */
export const DISTRICT_KEYS = '${grouped(keys)}';

/** Kreise that have been merged since 2016, by key, with the one they went into. */
export const MERGED_INTO: Readonly<Record<string, string>> = ${JSON.stringify(mergedInto())};
`;
const options = { ...(await resolveConfig(MODULE)), parser: 'typescript' };
await deliver({ [MODULE]: await format(source, options) }, SCRIPT);
