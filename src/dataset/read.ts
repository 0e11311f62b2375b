import { dataset as datasetShape, FORMATS } from './check.js';
import { expectedInsteadOf } from './districts.js';
import {
  brief,
  cleaned,
  isList,
  noFindings,
  refuse as list,
  type Expected,
  type Findings,
} from './problems.js';
import type { Dataset } from './schema.js';
import type { Fields, Shape } from './shape.js';

/** At most so many entries of one list or object are read. */
export const MAX_ENTRIES = 20_000;
/** At most so many values are read in all. */
export const MAX_VALUES = 500_000;
/** Longest text where the schema names no length, in characters. */
const MAX_TEXT = 2000;

/** The two letters of the Land a key means, or null: how a dataset may spell its keys under `states`. */
export type StateKey = (key: string) => string | null;

/** What could be read of a dataset, and what could not. */
export interface ReadResult extends Findings {
  /** Fresh plain objects made of checked values alone. */
  dataset: Dataset;
}

/** One reading: what was found wrong so far, and how many values may still be read. */
interface Reading extends Findings {
  readonly stateKey: StateKey;
  valuesLeft: number;
}

/** A value in its place. */
interface Spot {
  readonly value: unknown;
  readonly place: string;
  readonly reading: Reading;
}

/** Stands for a value whose getter or proxy threw. */
const UNREADABLE = Symbol('unreadable');

/**
 * Reads data of strangers as a dataset. What fits the schema is taken; a value that does not is left out and
 * listed, and with it the object that cannot be without it. Texts are freed of control characters and cut to
 * the schema's length. Never throws, whatever it is given.
 *
 * @param stateKey understands other keys of Länder than their two letters
 */
export function readDataset(input: unknown, stateKey: StateKey = (key) => key): ReadResult {
  const reading: Reading = { ...noFindings(), stateKey, valuesLeft: MAX_VALUES };
  const dataset: Dataset = read(datasetShape, { value: input, place: '', reading }) ?? {};
  return { dataset, problems: reading.problems, problemCount: reading.problemCount };
}

/** Lists what is wrong in a spot and gives undefined: the value is left out. */
function refuse({ value, place, reading }: Spot, expected: Expected): unknown {
  list(reading, place, value, expected);
  return undefined;
}

/** The checked value of a spot; undefined if there is none. */
function read(shape: Shape, spot: Spot): unknown {
  const { reading } = spot;
  reading.valuesLeft -= 1;
  if (reading.valuesLeft === -1) return refuse(spot, { kind: 'total', limit: MAX_VALUES });
  if (reading.valuesLeft < 0) return undefined;
  try {
    return readAs(shape, spot);
  } catch {
    return refuse(spot, { kind: 'type', type: 'object' });
  }
}

function readAs(shape: Shape, spot: Spot): unknown {
  switch (shape[0]) {
    case 'string':
      return readText(shape, spot);
    case 'number':
    case 'integer':
      return readNumber(shape, spot);
    case 'boolean':
      return typeof spot.value === 'boolean' ? spot.value : refuse(spot, ofType('boolean'));
    case 'oneOf':
      return readWord(shape, spot);
    case 'nullable':
      return spot.value === null ? null : readAs(shape[1], spot);
    case 'list':
      return readList(shape, spot);
    case 'map':
      return readFields(spot, (name) => (name === '__proto__' ? undefined : shape[1]));
    case 'record':
      return readRecord(shape, spot);
  }
}

type Kind<K> = Extract<Shape, readonly [K, ...unknown[]]>;
type TypeName = Extract<Expected, { kind: 'type' }>['type'];

const ofType = (type: TypeName): Expected => ({ kind: 'type', type });

/** A text too long is cut if it is one to be read, and left out if it has a form to keep. */
function readText([, min = 0, max = MAX_TEXT, format]: Kind<'string'>, spot: Spot): unknown {
  const unfit: Expected = format ? { kind: 'format', format } : ofType('text');
  if (typeof spot.value !== 'string') return refuse(spot, unfit);
  const text = cleaned(spot.value.slice(0, 4 * max));
  const letters = Array.from(text.slice(0, 2 * max + 2));
  if (letters.length < min) return refuse(spot, { kind: 'minLength', limit: min });
  if (letters.length > max) {
    refuse(spot, { kind: 'maxLength', limit: max });
    return format ? undefined : `${letters.slice(0, max - 1).join('')}…`;
  }
  if (format && !FORMATS[format].test(text)) return refuse(spot, unfit);
  const expected = format === 'districtKey' ? expectedInsteadOf(text) : null;
  return expected ? refuse(spot, expected) : text;
}

/** Adding zero makes zero of minus zero, which would be shown with its sign. */
function readNumber(
  [kind, min = -Infinity, max = Infinity]: Kind<'number' | 'integer'>,
  spot: Spot,
): unknown {
  const { value } = spot;
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(spot, ofType(kind));
  if (kind === 'integer' && !Number.isInteger(value)) return refuse(spot, ofType(kind));
  if (value < min) return refuse(spot, { kind: 'min', limit: min });
  if (value > max) return refuse(spot, { kind: 'max', limit: max });
  return value + 0;
}

function readWord([, ...values]: Kind<'oneOf'>, spot: Spot): unknown {
  const word = values.find((each) => each === spot.value);
  return word ?? refuse(spot, { kind: 'oneOf', values });
}

/**
 * The items that can be used; a list that has too few of them, or too many, is none. Nor is one of entries that
 * has lost them all: empty, it would take the place of a list of ours, though nobody said that there are none.
 */
function readList([, item, min = 0, max = MAX_ENTRIES]: Kind<'list'>, spot: Spot): unknown {
  const { value } = spot;
  if (!isList(value)) return refuse(spot, ofType('list'));
  if (value.length > max) refuse(spot, { kind: 'maxItems', limit: max });
  const items: unknown[] = [];
  for (let index = 0; index < Math.min(value.length, max); index += 1) {
    const result = read(item, within(spot, index, valueAt(value, index)));
    if (result !== undefined) items.push(result);
  }
  if (items.length < min) return refuse(spot, { kind: 'minItems', limit: min });
  return items.length === 0 && value.length > 0 && item[0] === 'record' ? undefined : items;
}

/** A record that lacks what it cannot be without, or has it unusable, is left out as a whole. */
function readRecord([, required, optional]: Kind<'record'>, spot: Spot): unknown {
  const shapes: Fields = { ...required, ...optional };
  const result = readFields(spot, (name) => ownOf(shapes, name), Object.keys(shapes));
  if (!result) return undefined;
  const lost = Object.keys(required).filter((name) => !Object.hasOwn(result, name));
  for (const name of lost) {
    if (valueAt(spot.value, name) === undefined) {
      refuse(within(spot, name, undefined), { kind: 'required' });
    }
  }
  return lost.length > 0 ? undefined : result;
}

type ShapeOf = (name: string) => Shape | undefined;

/** The fields that can be used, by their own names; `names` are those there may be, for the message. */
function readFields(
  spot: Spot,
  shapeOf: ShapeOf,
  names: readonly string[] = [],
): Record<string, unknown> | undefined {
  const { value } = spot;
  if (typeof value !== 'object' || value === null || isList(value)) {
    refuse(spot, ofType('object'));
    return undefined;
  }
  const keys = Object.keys(value);
  if (keys.length > MAX_ENTRIES) refuse(spot, { kind: 'maxItems', limit: MAX_ENTRIES });
  const result: Record<string, unknown> = {};
  for (const key of keys.slice(0, MAX_ENTRIES)) readField(key, spot, shapeOf, names, result);
  return result;
}

/** Reads one field into `result`. A field that is undefined is as good as none. */
function readField(
  key: string,
  spot: Spot,
  shapeOf: ShapeOf,
  names: readonly string[],
  result: Record<string, unknown>,
): void {
  const field = within(spot, key, valueAt(spot.value, key));
  if (field.value === undefined) return;
  const ofStates = spot.place === 'states';
  const name = ofStates ? spot.reading.stateKey(key) : cleaned(key);
  const shape = name === null ? undefined : shapeOf(name);
  if (name === null || !shape) {
    refuse(field, ofStates ? { kind: 'state' } : { kind: 'field', names });
  } else if (Object.hasOwn(result, name)) {
    refuse(field, { kind: 'once', name });
  } else {
    const taken = read(shape, field);
    if (taken !== undefined) result[name] = taken;
  }
}

const ownOf = (fields: Fields, name: string): Shape | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** A field or item of what stands in a spot. */
function within({ place, reading }: Spot, key: string | number, value: unknown): Spot {
  if (typeof key === 'number') return { value, place: `${place}[${key}]`, reading };
  return { value, place: place === '' ? brief(key) : `${place}.${brief(key)}`, reading };
}

/** What an object holds under a key, whatever its getters and proxies do. */
function valueAt(owner: unknown, key: string | number): unknown {
  try {
    return (owner as Readonly<Record<string | number, unknown>>)[key];
  } catch {
    return UNREADABLE;
  }
}
