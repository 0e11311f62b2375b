import { brief, isList } from './problems.js';
import type { Dataset } from './schema.js';

/** A value anywhere in a dataset. */
export interface Field {
  /** The way to it, as in `states.TH.counts[0]`. */
  place: string;
  /** Its own name, or its number in a list. */
  key: string;
  value: unknown;
}

/** Everything a dataset holds, what is outside before what is inside it. */
export function* fieldsIn(node: unknown, parent = ''): Generator<Field> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const place = placeOf(parent, key, isList(node));
    yield { place, key, value };
    yield* fieldsIn(value, place);
  }
}

function placeOf(parent: string, key: string, isItem: boolean): string {
  if (isItem) return `${parent}[${key}]`;
  return parent === '' ? brief(key) : `${parent}.${brief(key)}`;
}

/** How much a dataset, or another file of a partner, holds. */
export interface Contents {
  states: number;
  /** Values and sentences with a date and sources of their own. */
  facts: number;
  contacts: number;
  regions: number;
  /** Numbers in a table by Land, or in one by Kreis. */
  stateValues?: number;
  districtValues?: number;
  points?: number;
}

const hasSources = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && isList((value as { src?: unknown }).src);

const CONTACT = /\bcontacts\[\d+\]$/;
const REGION = /^regions\.[^.]+$/;

/** What there is to show in a dataset. */
export function contentsOf(dataset: Dataset): Contents {
  const cited = [...fieldsIn(dataset)].filter(({ value }) => hasSources(value));
  const contacts = cited.filter(({ place }) => CONTACT.test(place)).length;
  const regions = cited.filter(({ place }) => REGION.test(place)).length;
  return {
    states: Object.keys(dataset.states ?? {}).length,
    facts: cited.length - contacts - regions,
    contacts,
    regions: Object.keys(dataset.regions ?? {}).length,
  };
}
