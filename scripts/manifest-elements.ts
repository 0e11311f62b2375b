import { readFileSync } from 'node:fs';

/** What custom-elements.json says of a thing with a name: an attribute, a slot, an event, a custom property. */
export interface Named {
  name: string;
  description?: string;
}

export interface Attribute extends Named {
  type: { text: string };
  /** The field it is kept in. */
  fieldName: string;
  default?: string;
}

export interface Field extends Named {
  kind: string;
  type?: { text: string };
  /** The attribute that it is kept in step with. */
  attribute?: string;
}

/** An element as custom-elements.json describes it. */
export interface ManifestElement {
  tagName: string;
  /** Its class. */
  name: string;
  description: string;
  attributes: readonly Attribute[];
  members: readonly Field[];
  events: readonly Named[];
  slots?: readonly Named[];
  cssProperties: readonly Named[];
}

/** The elements in the committed manifest, in the order of their tags. */
export function manifestElements(file = 'custom-elements.json'): readonly ManifestElement[] {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations: (ManifestElement | { tagName?: undefined })[] }[];
  };
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration) => declaration.tagName !== undefined)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
}

/** The fields that a page may set: those with an attribute, and a type of ours. */
export const settable = ({ members }: ManifestElement): readonly Field[] =>
  members.filter(({ kind, attribute, type }) => kind === 'field' && attribute && type);
