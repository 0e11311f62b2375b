/**
 * Writes src/dataset/schema.ts, the TypeScript types of a dataset, from its JSON Schema.
 * With --check it writes nothing and fails if the committed types are not what the schema gives.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const SCHEMA = 'data/schema/dataset.schema.json';
const TYPES = 'src/dataset/schema.ts';

/** A description beside a `$ref` would make the generator copy the whole type under a new name. */
function withoutTextBesideRefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTextBesideRefs);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node) return { $ref: node.$ref };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutTextBesideRefs(value)]),
  );
}

export async function typesOf(schemaText: string): Promise<string> {
  const schema = withoutTextBesideRefs(JSON.parse(schemaText)) as JSONSchema;
  const source = await compile(schema, 'Dataset', {
    additionalProperties: false,
    bannerComment: `/* Generated from ${SCHEMA} by npm run data:types. */`,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return format(source, { ...(await resolveConfig(TYPES)), parser: 'typescript' });
}

const types = await typesOf(await readFile(SCHEMA, 'utf8'));
if (!process.argv.includes('--check')) {
  await writeFile(TYPES, types);
} else if ((await readFile(TYPES, 'utf8')) !== types) {
  console.error(`${TYPES} is not what ${SCHEMA} gives: run npm run data:types`);
  process.exitCode = 1;
}
