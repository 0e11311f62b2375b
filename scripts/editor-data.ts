import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settable, type Attribute, type ManifestElement, type Named } from './manifest-elements.js';

/** The words that an attribute knows, where its type names them. */
const wordsOf = ({ type: { text } }: Attribute): string[] =>
  [...text.matchAll(/'([^']*)'/g)].map(([, word = '']) => word).filter(Boolean);

const isSwitch = ({ type: { text } }: Attribute): boolean => text === 'boolean';

/** What Visual Studio Code knows of tags: `html.customData` in its settings takes the file. */
export const customData = (elements: readonly ManifestElement[]): object => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      // `v` is its set of no values: for attributes that are there or not.
      ...(isSwitch(attribute) && { valueSet: 'v' }),
      ...(wordsOf(attribute).length > 0 && {
        values: wordsOf(attribute).map((name) => ({ name })),
      }),
    })),
  })),
});

const named = (all: readonly Named[]): object[] =>
  all.map(({ name, description }) => ({ name, description }));

const webAttribute = (attribute: Attribute): object => ({
  name: attribute.name,
  description: attribute.description,
  ...(attribute.default && { default: attribute.default.replace(/^'(.*)'$/, '$1') }),
  value: { type: attribute.type.text, required: !isSwitch(attribute) },
});

/** The custom properties of all elements; each once, in the words of the first that takes it. */
const properties = (elements: readonly ManifestElement[]): ReadonlyMap<string, Named> =>
  new Map(
    elements
      .flatMap(({ cssProperties }) => [...cssProperties])
      .reverse()
      .map((property) => [property.name, property]),
  );

/** What JetBrains' editors know of tags: `web-types` in package.json leads them to the file. */
export const webTypes = (elements: readonly ManifestElement[], version: string): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'mint-widgets',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map(webAttribute),
        slots: named(element.slots ?? []),
        js: {
          properties: settable(element).map(({ name, description, type }) => ({
            name,
            description,
            type: type?.text,
          })),
          events: named(element.events),
        },
      })),
    },
    css: { properties: named([...properties(elements).values()]) },
  },
});

/** Writes both files into a folder. */
export function writeEditorData(
  elements: readonly ManifestElement[],
  version: string,
  folder: string,
): void {
  const write = (name: string, content: object): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(content)}\n`);
  write('custom-data.json', customData(elements));
  write('web-types.json', webTypes(elements, version));
}
