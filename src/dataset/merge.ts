import type { Dataset } from './schema.js';

type Fields = Record<string, unknown>;

/** True for an object with fields: not null, not a list. */
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * True for what is said as a whole: a text in its languages, or a fact with its date and sources. A new German
 * text beside an old English one, or a new value beside the note on the old one, would be nobody's word. Neither
 * looks like a part that somebody has given the id `de` or `src`.
 */
const isWhole = (fields: Fields): boolean =>
  typeof valueOf(fields, 'de') === 'string' || Array.isArray(valueOf(fields, 'src'));

function merged(below: unknown, above: unknown): unknown {
  if (!isFields(below) || !isFields(above) || isWhole(above)) return above;
  return withFields(below, above, (key) => merged(below[key], above[key]));
}

/** `below` with the fields of `above` that are defined, as `fieldOf` gives them; what is no field stays out. */
function withFields(below: Fields, above: Fields, fieldOf: (key: string) => unknown): Fields {
  const named = Object.keys(above).filter((key) => above[key] !== undefined && key !== '__proto__');
  return { ...below, ...Object.fromEntries(named.map((key) => [key, fieldOf(key)])) };
}

/**
 * One network over another: each field is a whole, so that no old point stands beside a new place, and what a list
 * of Kreise was read from goes with the list.
 */
function region(below: unknown, above: unknown): unknown {
  if (!isFields(below) || !isFields(above)) return above;
  const { districtsFrom, ...rest } = below;
  const kept = districtsFrom === undefined || above.districts !== undefined ? rest : below;
  return withFields(kept, above, (key) => above[key]);
}

/** How what stands under one id in both parts is put together; the parts that have no ids are not named. */
const BY_ID: Readonly<Record<string, (below: unknown, above: unknown) => unknown>> = {
  sources: (_, above) => above,
  breaks: (_, above) => above,
  regions: region,
  events: (_, above) => above,
};

/** Länder and the nation are merged at every depth, other parts id by id, and the rest replaced. */
function part(key: string, below: unknown, above: unknown): unknown {
  if (key === 'states' || key === 'national') return merged(below, above);
  const byId = Object.hasOwn(BY_ID, key) ? BY_ID[key] : undefined;
  if (!byId || !isFields(below) || !isFields(above)) return above;
  return withFields(below, above, (id) => byId(valueOf(below, id), above[id]));
}

const valueOf = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

const over = (below: Dataset, above: Dataset): Dataset =>
  withFields({ ...below }, { ...above }, (key) =>
    part(key, below[key as keyof Dataset], above[key as keyof Dataset]),
  );

/**
 * One dataset over another, by id and field by field: objects are merged; lists, plain values, texts, sources,
 * facts, events and seats are replaced. Neither argument is changed.
 */
export const mergeDatasets = (...datasets: readonly Dataset[]): Dataset =>
  datasets.reduce<Dataset>(over, {});
