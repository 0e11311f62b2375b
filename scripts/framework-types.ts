import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settable, type Attribute, type ManifestElement, type Named } from './manifest-elements.js';

/** What templates of frameworks say of elements, by hand: each maps the generated types to one of them. */
const BY_HAND = 'scripts/frameworks';

const pascal = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());

const isText = (type: string): boolean => type === 'string' || type.includes("'");

/** One line of an interface, with what the manifest says of it. */
function line(key: string, type: string, description = ''): string {
  const words = description.replaceAll('*/', '*\\/');
  return `${words && `  /** ${words} */\n`}  '${key}'?: ${type} | undefined;`;
}

const block = (name: string, lines: readonly string[]): string =>
  `export interface ${name} {\n${lines.join('\n')}\n}`;

/**
 * The type of an attribute. Where a field has the same name, templates set the field, which takes no text for what is
 * none.
 */
function attributeType({ name, fieldName, type: { text } }: Attribute, element: string): string {
  if (name === fieldName && !isText(text)) return `${element}['${fieldName}']`;
  return text === 'number' ? 'number | `${number}`' : text;
}

/** As a value, data are more than the text that the attribute takes. */
function attributeLine(attribute: Attribute, element: ManifestElement): string {
  const field = settable(element).find(({ name }) => name === attribute.name);
  return field?.type?.text === 'unknown'
    ? line(attribute.name, 'unknown', field.description)
    : line(attribute.name, attributeType(attribute, element.name), attribute.description);
}

const eventType = (name: string): string => `events.${pascal(name)}Event`;

const handlers = (prefix: string, all: readonly Named[]): string[] =>
  all.map(({ name, description }) =>
    line(`${prefix}${name}`, `((event: ${eventType(name)}) => void)`, description),
  );

/** What the tag of an element takes, as four interfaces. */
function tagTypes(element: ManifestElement): string {
  const { name, attributes, events } = element;
  return [
    block(
      `${name}Attributes`,
      attributes.map((attribute) => attributeLine(attribute, element)),
    ),
    block(
      `${name}Properties`,
      settable(element).map((field) =>
        line(field.name, `${name}['${field.name}']`, field.description),
      ),
    ),
    block(
      `${name}Events`,
      events.map(({ name: event, description }) =>
        line(event, eventType(event), description).replace('?:', ':').replace(' | undefined', ''),
      ),
    ),
    block(`${name}Handlers`, handlers('on', events)),
    block(`${name}Listeners`, handlers('on:', events)),
  ].join('\n\n');
}

const entry = ({ tagName, name, description }: ManifestElement): string =>
  `  /** ${description.replace(/\s+/g, ' ')} */
  '${tagName}': {
    element: ${name};
    attributes: ${name}Attributes;
    properties: ${name}Properties;
    events: ${name}Events;
    handlers: ${name}Handlers;
    listeners: ${name}Listeners;
  };`;

/**
 * What the tags of elements take, as a declaration file: attributes as in HTML, properties of the classes, events by
 * name, handlers as `onmint-select` and listeners as `on:mint-select`, each with its words.
 */
export const elementTypes = (elements: readonly ManifestElement[]): string =>
  `${[
    '/** What the tags of mint-widgets take. Made from custom-elements.json. */',
    `import type { ${elements.map(({ name }) => name).join(', ')} } from '../classes.js';`,
    `import type * as events from '../events.js';`,
    '',
    elements.map(tagTypes).join('\n\n'),
    '',
    block('MintElements', elements.map(entry)),
  ].join('\n')}\n`;

/** Writes the types of tags in frameworks into a folder beside the types of the classes. */
export function writeFrameworkTypes(elements: readonly ManifestElement[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'elements.d.ts'), elementTypes(elements));
  for (const file of readdirSync(BY_HAND)) copyFileSync(join(BY_HAND, file), join(folder, file));
}
