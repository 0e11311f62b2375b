/** Random data for property tests, made from the schema itself, and the schema's own judge. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { isDate } from '../../../src/dataset/dates.js';
import type { Dataset } from '../../../src/dataset/schema.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const url = new URL('../../../data/schema/dataset.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(url, 'utf8')) as Schema;

/** What the schema says of a dataset, by a validator that has nothing to do with our reader. */
export const isValid: ValidateFunction<Dataset> = new Ajv().compile<Dataset>(schema);

/** Without whose word structures are, which stands in no file. */
export const withoutStated = (dataset: Dataset): Dataset =>
  JSON.parse(
    JSON.stringify(dataset, (key, value: unknown) => (key === 'stated' ? undefined : value)),
  ) as Dataset;

/** Texts of people, with what embeds stumble over: markup, umlauts, characters beyond 16 bits. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', minLength: 3, maxLength: 12 }),
  fc.constantFrom('Thüringen', '<b>fett</b>', '😀😀😀', '__proto__', 'constructor', 'javascript:'),
);

const links = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    '/mint',
    '../karte?state=TH',
    'mint.html#nord',
    '//example.org',
    'HTTP://example.org',
  ),
);

/** Keys of the maps in a dataset, those of objects' own among them; `src` and `de` mean something elsewhere. */
const keys = fc.oneof(
  fc.constantFrom('regions', 'koerber-2023', 'constructor', 'toString', 'src', 'de', 'condition'),
  fc.stringMatching(/^[a-z]{1,5}$/),
);

/** The reader asks more of these than the schema: that our map has them, and the calendar. */
const districtKeys = fc.constantFrom('01001', '03159', '11000', '16077');
const dates = (pattern: string): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(pattern)).filter(isDate);

function arbitraryOf(node: Schema): fc.Arbitrary<unknown> {
  if (node.$ref === '#/definitions/DistrictKey') return districtKeys;
  if (node.$ref === '#/definitions/Link') return links;
  if (node.$ref === '#/definitions/PartialDate')
    return dates(schema.definitions!.PartialDate!.pattern!);
  if (node.$ref) return arbitraryOf(schema.definitions![node.$ref.slice('#/definitions/'.length)]!);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.anyOf) return fc.oneof(...node.anyOf.map(arbitraryOf));
  switch (node.type) {
    case 'string':
      return node.pattern ? fc.stringMatching(new RegExp(node.pattern)) : texts;
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 1000 });
    case 'number':
      return fc
        .double({ min: node.minimum ?? -1e12, max: node.maximum ?? 1e12, noNaN: true })
        .map((value) => value + 0);
    case 'array':
      return fc.array(arbitraryOf(node.items!), {
        minLength: node.minItems ?? 0,
        maxLength: Math.min(node.maxItems ?? 2, 3),
      });
    case 'object':
      return node.properties ? recordOf(node) : mapOf(node);
    default:
      return fc.constant(null);
  }
}

const mapOf = ({ additionalProperties }: Schema): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(keys, arbitraryOf(additionalProperties as Schema)), { maxLength: 2 })
    .map((entries) => Object.fromEntries(entries));

/** Few fields at a time: a dataset that is full everywhere takes long and finds no more. */
function recordOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const names = Object.keys(properties);
  const optional = names.filter((name) => !required.includes(name));
  return fc
    .subarray(optional, { maxLength: Math.min(optional.length, 3) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          [...required, ...chosen].map((name) => [name, arbitraryOf(properties[name]!)]),
        ),
        { noNullPrototype: true },
      ),
    );
}

/** Any dataset the schema allows. */
export const validDatasets = arbitraryOf(schema) as fc.Arbitrary<Dataset>;

/** Any JSON, and what a script may set as well. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSparseArray: true,
  withNullPrototype: true,
  stringUnit: 'binary',
});
