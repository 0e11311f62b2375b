/**
 * Checks data files against the schema and against what a schema cannot see: sources that exist, real dates not
 * after the day of the check, both languages, addresses. Prints one line per problem and fails if there is any.
 *
 *   npx tsx data/pipeline/validate.ts                 the shipped files and the facts
 *   npx tsx data/pipeline/validate.ts my-data.json    other files, which may cite our sources
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Dataset } from '../../src/dataset/schema.js';
import { factProblems, schemaProblems, validatorOf, type Context } from './dataset/problems.js';

const SHIPPED = [
  'states',
  'measures',
  'history',
  'profiles',
  'contacts',
  'regions',
  'events',
  'guide',
].map((name) => `data/${name}.json`);
const CORE = 'data/states.json';
const FACTS = 'data/facts/';
const SOURCES = `${FACTS}sources.json`;
const SCHEMA = 'data/schema/dataset.schema.json';

type Contents = ReadonlyMap<string, unknown>;

async function readAll(files: readonly string[]): Promise<Contents> {
  const texts = files.map(
    async (file) => [file, JSON.parse(await readFile(file, 'utf8')) as unknown] as const,
  );
  return new Map(await Promise.all(texts));
}

async function factFiles(): Promise<string[]> {
  const names = await readdir(FACTS);
  return names.filter((name) => name.endsWith('.json')).map((name) => FACTS + name);
}

const isFacts = (file: string): boolean => file.startsWith(FACTS);

/** Facts cite data/facts/sources.json, datasets cite the sources of all datasets together. */
function sourcesFor(file: string, contents: Contents): Set<string> {
  if (isFacts(file)) return new Set(Object.keys(contents.get(SOURCES) ?? {}));
  const datasets = [...contents].filter(([name]) => !isFacts(name));
  return new Set(datasets.flatMap(([, data]) => Object.keys((data as Dataset).sources ?? {})));
}

/** A file without a day of its own is held to that of the core. */
const checkedDay = (file: string, contents: Contents): string =>
  [file, CORE].flatMap((name) => (contents.get(name) as Dataset).checked ?? [])[0] ?? '';

const given = process.argv.slice(2);
const asked = given.length > 0 ? given : [...SHIPPED, ...(await factFiles())];
const contents = await readAll([...new Set([...SHIPPED, SOURCES, ...asked])]);
const validate = validatorOf(JSON.parse(await readFile(SCHEMA, 'utf8')) as object);

for (const file of asked) {
  const data = contents.get(file);
  const context: Context = {
    sources: sourcesFor(file, contents),
    checked: checkedDay(file, contents),
  };
  const found = [
    ...(isFacts(file) ? [] : schemaProblems(validate, data)),
    ...factProblems(data, context),
  ];
  for (const line of found) console.error(`${file}: ${line}`);
  if (found.length > 0) process.exitCode = 1;
}
