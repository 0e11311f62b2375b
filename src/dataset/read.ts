import { DATASET, FORMATS, type Format } from './check.js';
import { isOnCalendar } from './dates.js';
import { expectedInsteadOf } from './districts.js';
import { MAX_ENTRIES, MAX_VALUES } from './limits.js';
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
interface Reading {
  readonly findings: Findings;
  readonly stateKey: StateKey;
  valuesLeft: number;
}

/** A value in its place. */
interface Spot {
  readonly value: unknown;
  readonly place: string;
  readonly reading: Reading;
}

/** What the schema asks of a value: gives the value checked; lists what is wrong and gives undefined if there is none. */
type Check = (spot: Spot) => unknown;

/**
 * Reads data of strangers as a dataset. What fits the schema is taken; a value that does not is left out and
 * listed, and with it the object that cannot be without it. Texts are freed of control characters and cut to
 * the schema's length. Never throws, whatever it is given.
 *
 * @param stateKey understands other keys of Länder than their two letters
 */
export function readDataset(input: unknown, stateKey: StateKey = (key) => key): ReadResult {
  const findings = noFindings();
  const reading: Reading = { findings, stateKey, valuesLeft: MAX_VALUES };
  const dataset: Dataset = taken(CHECK, { value: input, place: '', reading }) ?? {};
  return { dataset, ...findings };
}

/** Lists what is wrong in a spot and gives undefined: the value is left out. */
function refuse({ value, place, reading }: Spot, expected: Expected): unknown {
  list(reading.findings, place, value, expected);
  return undefined;
}

type TypeName = Extract<Expected, { kind: 'type' }>['type'];

const isNo = (type: TypeName, spot: Spot): unknown => refuse(spot, { kind: 'type', type });

/** The checked value of a spot, while there are values left; undefined if there is none. */
function taken(check: Check, spot: Spot): unknown {
  const left = (spot.reading.valuesLeft -= 1);
  if (left === -1) return refuse(spot, { kind: 'total', limit: MAX_VALUES });
  try {
    return left < 0 ? undefined : check(spot);
  } catch {
    return isNo('object', spot);
  }
}

/** A text too long is cut if it is one to be read, and left out if it has a form to keep. */
const text =
  (format: Format | '' = '', min = 0, max = MAX_TEXT): Check =>
  (spot) => {
    const unfit: Expected = format ? { kind: 'format', format } : { kind: 'type', type: 'text' };
    if (typeof spot.value !== 'string') return refuse(spot, unfit);
    const text = cleaned(spot.value.slice(0, 4 * max));
    const letters = Array.from(text);
    if (letters.length < min) return refuse(spot, { kind: 'minLength', limit: min });
    if (letters.length > max) {
      refuse(spot, { kind: 'maxLength', limit: max });
      return format ? undefined : `${letters.slice(0, max - 1).join('')}…`;
    }
    if (format && !FORMATS[format].test(text)) return refuse(spot, unfit);
    if (format === 'partialDate' && !isOnCalendar(text)) return refuse(spot, unfit);
    const expected = format === 'districtKey' ? expectedInsteadOf(text) : null;
    return expected ? refuse(spot, expected) : text;
  };

/** Adding zero makes zero of minus zero, which would be shown with its sign. */
const number =
  (isWhole: boolean, min = -Infinity, max = Infinity): Check =>
  (spot) => {
    const value = spot.value as number;
    const isOne = isWhole ? Number.isInteger(value) : Number.isFinite(value);
    if (!isOne) return isNo(isWhole ? 'integer' : 'number', spot);
    if (value < min) return refuse(spot, { kind: 'min', limit: min });
    return value > max ? refuse(spot, { kind: 'max', limit: max }) : value + 0;
  };

const yesOrNo: Check = (spot) =>
  typeof spot.value === 'boolean' ? spot.value : isNo('boolean', spot);

const oneOf =
  (values: readonly string[]): Check =>
  (spot) =>
    values.find((each) => each === spot.value) ?? refuse(spot, { kind: 'oneOf', values });

const nullOr =
  (check: Check): Check =>
  (spot) =>
    spot.value === null ? null : check(spot);

/**
 * The items that can be used; a list that has too few of them, or too many, is none. Nor is one of objects that
 * has lost them all: empty, it would take the place of a list of ours, though nobody said that there are none.
 */
const listOf =
  (item: Check, ofObjects: boolean, min = 0, max = MAX_ENTRIES): Check =>
  (spot) => {
    const { value } = spot;
    if (!isList(value)) return isNo('list', spot);
    if (value.length > max) refuse(spot, { kind: 'maxItems', limit: max });
    const length = Math.min(value.length, max);
    const items: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      const result = taken(item, within(spot, index));
      if (result !== undefined) items.push(result);
    }
    if (items.length < min) return refuse(spot, { kind: 'minItems', limit: min });
    return ofObjects && length > 0 && items.length === 0 ? undefined : items;
  };

/** The check of a field by its name, where it may have that name. */
type CheckOf = (name: string) => Check | undefined;

/** The fields that can be used. An object that lacks one of its first, or has it unusable, is left out as a whole. */
const objectOf =
  (checkOf: CheckOf, names: readonly string[] = [], requiredCount = 0): Check =>
  (spot) => {
    const { value } = spot;
    if (typeof value !== 'object' || value === null || isList(value)) return isNo('object', spot);
    const keys = Object.keys(value);
    if (keys.length > MAX_ENTRIES) refuse(spot, { kind: 'maxItems', limit: MAX_ENTRIES });
    const result: Record<string, unknown> = {};
    for (const key of keys.slice(0, MAX_ENTRIES)) readField(key, spot, checkOf, names, result);
    const lost = names.slice(0, requiredCount).filter((name) => !Object.hasOwn(result, name));
    for (const name of lost) {
      const field = within(spot, name);
      if (field.value === undefined) refuse(field, { kind: 'required' });
    }
    return lost.length > 0 ? undefined : result;
  };

const mapOf = (check: Check): Check =>
  objectOf((name) => (name === '__proto__' ? undefined : check));

const recordOf = (checks: ReadonlyMap<string, Check>, requiredCount = 0): Check =>
  objectOf((name) => checks.get(name), [...checks.keys()], requiredCount);

/** Reads one field into `result`. A field that is undefined is as good as none. */
function readField(
  key: string,
  spot: Spot,
  checkOf: CheckOf,
  names: readonly string[],
  result: Record<string, unknown>,
): void {
  const field = within(spot, key);
  if (field.value === undefined) return;
  const ofStates = spot.place === 'states';
  const name = (ofStates ? spot.reading.stateKey(key) : cleaned(key)) ?? '';
  const check = checkOf(name);
  if (!check) {
    refuse(field, ofStates ? { kind: 'state' } : { kind: 'field', names });
  } else if (Object.hasOwn(result, name)) {
    refuse(field, { kind: 'once', name });
  } else {
    const value = taken(check, field);
    if (value !== undefined) result[name] = value;
  }
}

/** A field or item of what stands in a spot. */
function within({ value, place, reading }: Spot, key: string | number): Spot {
  const step = typeof key === 'string' ? (place && '.') + brief(key) : `[${key}]`;
  return { value: valueAt(value, key), place: place + step, reading };
}

/** What an object holds under a key, whatever its getters and proxies do. */
function valueAt(owner: unknown, key: string | number): unknown {
  try {
    return (owner as Readonly<Record<string | number, unknown>>)[key];
  } catch {
    return Symbol();
  }
}

/** The check a table asks for; data/pipeline/checker.ts, which writes it, says how to read it. */
function checkIn(table: string): Check {
  const words = table.split(' ');
  const next = (): string => words.shift() ?? ')';
  const known = new Map<string, Check>();

  function fields(): Map<string, Check> {
    const found = new Map<string, Check>();
    for (let word = next(); word !== ')'; word = next()) {
      const check = known.get(word) ?? shape();
      for (const name of word.split(':')) {
        known.set(name, known.get(name) ?? check);
        found.set(name, check);
      }
    }
    return found;
  }

  function shape(): Check {
    const [kind = '', ...values] = next().split(':');
    const [first, second, third] = values.map(Number);
    switch (kind) {
      case 't':
        return text(values[0] as Format, second, third);
      case 'n':
      case 'i':
        return number(kind === 'i', first, second);
      case 'w':
        return oneOf(values);
      case 'm':
        return mapOf(shape());
      case '?':
        return nullOr(shape());
      case 'l':
      case 'e':
        return listOf(shape(), kind === 'e', first, second);
      case 'r':
        return recordOf(fields(), first);
      default:
        return known.get(kind) ?? yesOrNo;
    }
  }
  return shape();
}

const CHECK = checkIn(DATASET);
