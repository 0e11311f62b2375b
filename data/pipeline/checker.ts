/**
 * Writes src/dataset/check.ts, the table by which the reader checks strangers' data, from the JSON Schema of a
 * dataset. With --check it writes nothing and fails if the committed table is not what the schema gives.
 *
 * The table is one text, for it is smaller than any code that says the same; the words in it stand between spaces.
 * A shape is a letter, then its bounds, then what it is made of:
 *
 *     t::1:200        a text of 1 to 200 characters; t:iso is one that has the form called iso
 *     n:0  i:1:1000   a number; a whole number
 *     b               true or false
 *     w:high:low      one of these words
 *     ? SHAPE         that, or null
 *     l:1:8 SHAPE     a list; e SHAPE is one of objects
 *     m SHAPE         an object with fields of any name
 *     r:2 FIELD… )    a record, which cannot be without the first two of its fields
 *     name            what the first field of this name is
 *
 * A field is its name and its shape, the name alone where it is what the first of this name was: nearly always.
 * Where it is something else, the name stands twice: `value:value n`. Fields beside each other that are new and
 * alike have their shape in common: `de:en t:1:1000`.
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
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly pattern?: string;
  /** What the form of a text is called, once it is looked up. */
  readonly form?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** What is gathered on the way. */
interface Table {
  readonly schema: Schema;
  /** What the first field of a name is, as JSON. */
  readonly names: Map<string, string>;
  /** Patterns by the name of the form. */
  readonly forms: Map<string, string>;
}

type Field = readonly [name: string, Schema];

/** The source text of the table. */
export async function tableOf(schemaText: string): Promise<string> {
  const schema = JSON.parse(schemaText) as Schema;
  const table: Table = { schema, names: new Map(), forms: new Map() };
  const words = shapeOf(resolved(schema, 'dataset', table), table);
  return format(sourceOf(table, words), { ...(await resolveConfig(TABLE)), parser: 'typescript' });
}

function sourceOf({ forms }: Table, words: string): string {
  const patterns = [...forms].map(([name, pattern]) => `${name}: ${pattern},`);
  return `/* Generated from ${SCHEMA} by npx tsx ${SCRIPT}, which says how to read it. */

/** What a text with a form of its own has to look like. */
export const FORMATS = { ${patterns.join('\n')} };
export type Format = keyof typeof FORMATS;

/** What a dataset has to look like. */
export const DATASET = ${linesOf(words).map(quoted).join(' + ')};
`;
}

/** A line for every record that ends. */
const linesOf = (words: string): string[] => words.split(/(?<= \) )(?!\))/);

/**
 * A node of the schema that can be told from others by its JSON: without remarks, with what its references mean
 * in their place, and with its pattern by name. `name` is that of the definition or property it stands under.
 */
function resolved(node: Schema, name: string, table: Table): Schema {
  const { $ref, properties, items, additionalProperties, anyOf, pattern, ...rest } = node;
  if ($ref) return resolved(...definitionOf($ref, table), table);
  const within = (inner: Schema): Schema => resolved(inner, name, table);
  const fields = Object.entries(properties ?? {});
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !REMARKS.includes(key))),
    ...(properties && {
      properties: Object.fromEntries(
        fields.map(([key, field]) => [key, resolved(field, key, table)]),
      ),
    }),
    ...(items && { items: within(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: additionalProperties && within(additionalProperties),
    }),
    ...(anyOf && { anyOf: anyOf.map(within) }),
    ...(pattern !== undefined && { form: formOf(pattern, name, table) }),
  };
}

function definitionOf(ref: string, { schema }: Table): [Schema, name: string] {
  const name = ref.slice(REF.length);
  const node = schema.definitions?.[name];
  if (!ref.startsWith(REF) || !node) throw new Error(`${SCHEMA}: nothing is defined at ${ref}`);
  return [node, name.charAt(0).toLowerCase() + name.slice(1)];
}

/** A pattern is called by what it stands under, which is how a message can say what it asks for. */
function formOf(pattern: string, name: string, { forms }: Table): string {
  const source = new RegExp(pattern, 'u').toString();
  const known = forms.get(name);
  if (known !== undefined && known !== source) throw new Error(`${SCHEMA}: two forms of ${name}`);
  forms.set(name, source);
  return name;
}

/** The words for a node, by a name that means it if there is one. A number is shorter without, and a yes or no. */
function wordsFor(node: Schema, table: Table): string {
  const content = JSON.stringify(node);
  const isShort = node.type === 'boolean' || node.type === 'number';
  const name = [...table.names].find(([, meant]) => meant === content)?.[0];
  return isShort || name === undefined ? shapeOf(node, table) : name;
}

function shapeOf(node: Schema, table: Table): string {
  if (node.enum) return oneOf(node);
  if (node.anyOf) return nullable(node, table);
  if (node.type === 'object') return objectOf(node, table);
  if (node.type === 'array') return listOf(node, table);
  return plain(node);
}

function oneOf(node: Schema): string {
  knowsAll(node, ['enum']);
  return headOf('w', ...(node.enum ?? []));
}

function nullable(node: Schema, table: Table): string {
  knowsAll(node, ['anyOf']);
  const [value, other, ...more] = node.anyOf ?? [];
  const isNull = JSON.stringify(other) === '{"type":"null"}' && more.length === 0;
  if (!value || !isNull) throw new Error(`${SCHEMA}: anyOf is for a value or null`);
  return `? ${wordsFor(value, table)}`;
}

function objectOf(node: Schema, table: Table): string {
  knowsAll(node, ['type', 'properties', 'required', 'additionalProperties']);
  const { properties, required = [], additionalProperties } = node;
  if (additionalProperties && !properties) return `m ${wordsFor(additionalProperties, table)}`;
  if (additionalProperties !== false) throw new Error(`${SCHEMA}: an object takes any field`);
  const fields = Object.entries(properties ?? {});
  const first = fields.filter(([name]) => required.includes(name));
  const others = fields.filter(([name]) => !required.includes(name));
  const head = headOf('r', first.length || undefined);
  return [head, ...fieldsOf([...first, ...others], table), ')'].join(' ');
}

/** The words of fields. */
function fieldsOf(fields: readonly Field[], table: Table): string[] {
  const [first] = fields;
  if (!first) return [];
  const next = fields.findIndex((field) => !areAlike(first, field, table));
  const count = next < 0 ? fields.length : Math.max(next, 1);
  const words = fieldOf(
    first,
    fields.slice(0, count).map(([name]) => name),
    table,
  );
  return [words, ...fieldsOf(fields.slice(count), table)];
}

/** True for two fields that are new and of the same shape. */
const areAlike = ([one, node]: Field, [other, likewise]: Field, { names }: Table): boolean =>
  !names.has(one) && !names.has(other) && JSON.stringify(node) === JSON.stringify(likewise);

/** The words of a field, which may have several names. */
function fieldOf([name, node]: Field, aliases: readonly string[], table: Table): string {
  const content = JSON.stringify(node);
  const known = table.names.get(name);
  if (known === content) return name;
  const words = wordsFor(node, table);
  for (const each of aliases.map(nameOf)) {
    if (!table.names.has(each)) table.names.set(each, content);
  }
  return `${(known === undefined ? aliases : [name, name]).join(':')} ${words}`;
}

/** A name that can stand in the table. */
function nameOf(name: string): string {
  if (name.length < 2 || name in {}) throw new Error(`${SCHEMA}: ${name} cannot be a name`);
  return name;
}

function listOf(node: Schema, table: Table): string {
  knowsAll(node, ['type', 'items', 'minItems', 'maxItems']);
  if (!node.items) throw new Error(`${SCHEMA}: a list takes any item`);
  const kind = node.items.type === 'object' ? 'e' : 'l';
  return `${headOf(kind, node.minItems, node.maxItems)} ${wordsFor(node.items, table)}`;
}

/** A text, a number or a yes or no. */
function plain(node: Schema): string {
  switch (node.type) {
    case 'string':
      knowsAll(node, ['type', 'minLength', 'maxLength', 'form']);
      return headOf('t', node.form, node.minLength, node.maxLength);
    case 'number':
    case 'integer':
      knowsAll(node, ['type', 'minimum', 'maximum']);
      return headOf(node.type === 'number' ? 'n' : 'i', node.minimum, node.maximum);
    case 'boolean':
      knowsAll(node, ['type']);
      return 'b';
    default:
      throw new Error(`${SCHEMA}: the reader does not know the type ${node.type}`);
  }
}

function knowsAll(node: Schema, keywords: readonly string[]): void {
  const strange = Object.keys(node).find((key) => !keywords.includes(key));
  if (strange) throw new Error(`${SCHEMA}: the reader does not know the keyword ${strange}`);
}

/** A letter and its bounds, up to the last that is set. */
function headOf(letter: string, ...bounds: readonly (string | number | undefined)[]): string {
  const last = bounds.findLastIndex((bound) => bound !== undefined);
  const words = bounds.slice(0, last + 1).map((bound) => String(bound ?? ''));
  if (words.some((word) => /[\s:]/.test(word))) throw new Error(`${SCHEMA}: a word with a space`);
  return [letter, ...words].join(':');
}

const quoted = (text: string): string => JSON.stringify(text);

await deliver({ [TABLE]: await tableOf(await readFile(SCHEMA, 'utf8')) }, SCRIPT);
