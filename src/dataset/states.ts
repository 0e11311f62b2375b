import type { Dataset, State, StateId, Text } from './schema.js';

export type { StateId } from './schema.js';

/** The 16 Länder by their two letters, ordered by them. */
export const STATE_IDS: readonly StateId[] = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
];

/** What is known about a Land; empty where the dataset says nothing about it. */
export const stateOf = (dataset: Dataset, id: StateId): State => dataset.states?.[id] ?? {};

/** Letters only, without case, and with umlauts spelt both ways: `Thüringen` is `thuringen` and `thueringen`. */
const spellings = (name: string): string[] => {
  // Taken apart, an umlaut is its vowel and two dots.
  const parts = name.toLowerCase().replaceAll('ß', 'ss').normalize('NFD');
  return [parts, parts.replaceAll('\u0308', 'e')]
    .map((spelling) => spelling.replace(/[^a-z]/g, ''))
    .filter((spelling) => spelling !== '');
};

const namesOf = (text: Text | undefined): string[] =>
  text ? [text.de, text.en ?? text.de].flatMap(spellings) : [];

type States = NonNullable<Dataset['states']>;
const KEYS = new WeakMap<States, ReadonlyMap<string, StateId>>();

/** Keys and spelt names of a dataset's Länder; worked out once, as tables ask for thousands. What is merged keeps them. */
function keysOf(dataset: Dataset): ReadonlyMap<string, StateId> {
  const { states = {} } = dataset;
  const known = KEYS.get(states);
  if (known) return known;
  const entries = [...STATE_IDS].reverse().flatMap((id) => {
    const { ags, name } = stateOf(dataset, id);
    return [...(ags ? [ags] : []), ...namesOf(name)].map((key) => [key, id] as const);
  });
  const keys = new Map(entries);
  KEYS.set(states, keys);
  return keys;
}

/** The Land that an official key begins with, such as `16051` or `16`; null if there is none. */
export function stateOfKey(key: string, dataset: Dataset): StateId | null {
  const ags = key.slice(0, 2);
  return STATE_IDS.find((id) => stateOf(dataset, id).ags === ags) ?? null;
}

/** What a page may have set as a Land, as a text; empty for what is neither text nor number. */
const textOf = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input).trim() : '';

/**
 * The Land that a page means by `TH`, `DE-TH`, the AGS `16` (also `1` for `01`, as spreadsheets have it), or its
 * name in German or English, in any case and with or without umlauts; null if it is none of the 16.
 */
export function stateIdOf(input: unknown, dataset: Dataset): StateId | null {
  const text = textOf(input);
  const letters = text.toUpperCase().replace(/^DE-/, '');
  const id = STATE_IDS.find((each) => each === letters);
  if (id) return id;
  const keys = keysOf(dataset);
  const wanted = [text.padStart(2, '0'), ...spellings(text)];
  return wanted.map((key) => keys.get(key)).find(Boolean) ?? null;
}
