/**
 * What data/boundaries.sha256 holds: a checksum of the boundaries and of every file of the recipe that shapes
 * them. Their source weighs 69 MB, so not every check can make them anew; this says whether somebody should.
 * From the root of the repository `sha256sum --check data/boundaries.sha256` reads it too.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { RELEASE } from './boundaries/source.js';

export const CHECKSUMS = 'data/boundaries.sha256';

export const BOUNDARIES = ['data/states.topo.json', 'data/districts.topo.json'] as const;

const STEPS = 'data/pipeline/boundaries';

/** What fetches the source, checks it and writes the files is left out: it has no part in their shape. */
export async function recipeFiles(): Promise<string[]> {
  const steps = (await readdir(STEPS)).map((file) => `${STEPS}/${file}`);
  return [
    'data/pipeline/boundaries.ts',
    ...steps.sort(),
    'data/pipeline/projection.ts',
    'data/pipeline/package-lock.json',
  ];
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The list for files given as path → text: the release of the source, then a line per file. */
export function checksumsOf(files: Readonly<Record<string, string>>): string {
  const { name, version, integrity } = RELEASE;
  const lines = Object.entries(files).map(([file, text]) => `${sumOf(text)}  ${file}`);
  return [`# made from ${name}@${version} ${integrity}`, ...lines, ''].join('\n');
}

const linesOf = (list: string): string[] => list.split('\n').filter(Boolean);

/** What stands in only one of two lists, named by its file or by what it was made from, each once. */
export function changedBetween(listed: string, present: string): string[] {
  const [before, after] = [linesOf(listed), linesOf(present)];
  const changed = [
    ...before.filter((line) => !after.includes(line)),
    ...after.filter((line) => !before.includes(line)),
  ];
  return [...new Set(changed.map((line) => line.replace(/^[\da-f]{64} {2}/, '')))];
}

/** Files as path → text, in this order; a file that is gone is as good as empty. */
export async function textsOf(files: readonly string[]): Promise<Record<string, string>> {
  const texts = files.map(
    async (file) => [file, await readFile(file, 'utf8').catch(() => '')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
