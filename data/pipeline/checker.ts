/**
 * Writes src/dataset/check.ts, the table the reader walks along strangers' data, from the JSON Schema of a
 * dataset. With --check it writes nothing and fails if the committed table is not what the schema gives.
 *
 * It knows the keywords the schema uses and no other: a new one stops it, so that nothing the schema asks for
 * goes unchecked in the browser.
 */
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { deliver } from './outputs.js';

const SCHEMA = 'data/schema/dataset.schema.json';
const TABLE = 'src/dataset/check.ts';
const SCRIPT = 'data/pipeline/checker.ts';

/** Keywords that say something to people, not about the data. */
const REMARKS = ['$schema', '$id', 'title', 'description', 'definitions'];
const REF = '#/definitions/';

interface Schema extends Readonly<Record<string, unknown>> {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** What is gathered on the way: definitions in the order they can be declared in, and patterns by name. */
interface Table {
  readonly schema: Schema;
  readonly declarations: Map<string, string>;
  readonly formats: Map<string, string>;
}

/** The source text of the table. */
export async function tableOf(schemaText: string): Promise<string> {
  const schema = JSON.parse(schemaText) as Schema;
  const table: Table = { schema, declarations: new Map(), formats: new Map() };
  const root = shapeOf(schema, 'dataset', table);
  return format(sourceOf(table, root), { ...(await resolveConfig(TABLE)), parser: 'typescript' });
}

function sourceOf({ declarations, formats }: Table, root: string): string {
  const patterns = [...formats].map(([name, pattern]) => `${name}: ${pattern},`);
  const constants = [...declarations].map(([name, shape]) => `const ${name}: Shape = ${shape};`);
  return `/* Generated from ${SCHEMA} by npx tsx ${SCRIPT}. */

import type { Shape } from './shape.js';

/** What a text with a form of its own has to look like. */
export const FORMATS = { ${patterns.join('\n')} };
export type Format = keyof typeof FORMATS;

${constants.join('\n')}

/** What a dataset has to look like. */
export const dataset: Shape = ${root};
`;
}

/** The shape of a node; `name` is that of the definition or property it stands under. */
function shapeOf(node: Schema, name: string, table: Table): string {
  if (node.$ref) return declared(node.$ref, table);
  if (node.enum) return oneOf(node);
  if (node.anyOf) return nullable(node, name, table);
  if (node.type === 'object') return objectOf(node, name, table);
  if (node.type === 'array') return listOf(node, name, table);
  return plain(node, name, table);
}

function declared(ref: string, table: Table): string {
  const definition = ref.slice(REF.length);
  const name = decapitalised(definition);
  const node = table.schema.definitions?.[definition];
  if (!ref.startsWith(REF) || !node) throw new Error(`${SCHEMA}: nothing is defined at ${ref}`);
  if (!table.declarations.has(name)) table.declarations.set(name, shapeOf(node, name, table));
  return name;
}

function oneOf(node: Schema): string {
  knowsAll(node, ['enum']);
  return tuple(quoted('oneOf'), ...(node.enum ?? []).map(quoted));
}

function nullable(node: Schema, name: string, table: Table): string {
  knowsAll(node, ['anyOf']);
  const [value, other, ...more] = node.anyOf ?? [];
  if (!value || other?.type !== 'null' || more.length > 0) throw new Error(`${SCHEMA}: ${name}`);
  return tuple(quoted('nullable'), shapeOf(value, name, table));
}

function objectOf(node: Schema, name: string, table: Table): string {
  knowsAll(node, ['type', 'properties', 'required', 'additionalProperties']);
  const { properties, required = [], additionalProperties } = node;
  if (additionalProperties && !properties) {
    return tuple(quoted('map'), shapeOf(additionalProperties, name, table));
  }
  if (additionalProperties !== false) throw new Error(`${SCHEMA}: ${name} takes any field`);
  const fields = Object.entries(properties ?? {});
  const isRequired = ([key]: readonly [string, unknown]): boolean => required.includes(key);
  return tuple(
    quoted('record'),
    fieldsOf(fields.filter(isRequired), table),
    fieldsOf(
      fields.filter((field) => !isRequired(field)),
      table,
    ),
  );
}

const fieldsOf = (fields: readonly (readonly [string, Schema])[], table: Table): string =>
  `{ ${fields.map(([key, node]) => `${quoted(key)}: ${shapeOf(node, key, table)}`).join(', ')} }`;

function listOf(node: Schema, name: string, table: Table): string {
  knowsAll(node, ['type', 'items', 'minItems', 'maxItems']);
  if (!node.items) throw new Error(`${SCHEMA}: ${name} takes any item`);
  return tuple(
    quoted('list'),
    shapeOf(node.items, name, table),
    ...bounds(node.minItems, node.maxItems),
  );
}

/** A text, a number or a yes or no. */
function plain(node: Schema, name: string, table: Table): string {
  switch (node.type) {
    case 'string':
      knowsAll(node, ['type', 'minLength', 'maxLength', 'pattern']);
      return tuple(
        quoted('string'),
        ...bounds(node.minLength, node.maxLength, formatOf(node.pattern, name, table)),
      );
    case 'number':
    case 'integer':
      knowsAll(node, ['type', 'minimum', 'maximum']);
      return tuple(quoted(node.type), ...bounds(node.minimum, node.maximum));
    case 'boolean':
      knowsAll(node, ['type']);
      return tuple(quoted('boolean'));
    default:
      throw new Error(`${SCHEMA}: ${name} is of a type the reader does not know`);
  }
}

/** A pattern is called by what it stands under, which is how a message can say what it asks for. */
function formatOf(pattern: string | undefined, name: string, table: Table): string | undefined {
  if (pattern === undefined) return undefined;
  const source = new RegExp(pattern, 'u').toString();
  const known = table.formats.get(name);
  if (known !== undefined && known !== source) throw new Error(`${SCHEMA}: two forms of ${name}`);
  table.formats.set(name, source);
  return quoted(name);
}

function knowsAll(node: Schema, keywords: readonly string[]): void {
  const strange = Object.keys(node).find((key) => ![...keywords, ...REMARKS].includes(key));
  if (strange) throw new Error(`${SCHEMA}: the reader does not know the keyword ${strange}`);
}

const quoted = (text: string): string => JSON.stringify(text);
const tuple = (...parts: readonly string[]): string => `[${parts.join(', ')}]`;
const decapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Bounds in their order, up to the last that is set. */
function bounds(...values: readonly unknown[]): string[] {
  const last = values.findLastIndex((value) => value !== undefined);
  return values.slice(0, last + 1).map(String);
}

await deliver({ [TABLE]: await tableOf(await readFile(SCHEMA, 'utf8')) }, SCRIPT);
