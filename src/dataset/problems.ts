import type { Format } from './check.js';

/**
 * What should have stood in a place. The words for it are in i18n; `limit` is in the unit of the kind:
 * characters, entries, or that of the number itself.
 */
export type Expected =
  /** A value of this type. */
  | { kind: 'type'; type: 'object' | 'list' | 'text' | 'number' | 'integer' | 'boolean' }
  /** One of these words. */
  | { kind: 'oneOf'; values: readonly string[] }
  /** A text of a form of its own, such as a date or an address. */
  | { kind: 'format'; format: Format }
  /** A number, text or list within a bound. */
  | {
      kind: 'min' | 'max' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems';
      limit: number;
    }
  /** Something: the place is empty, and what it belongs to is of no use without it. */
  | { kind: 'required' }
  /** Nothing under this name: these are the names there are. */
  | { kind: 'field'; names: readonly string[] }
  /** One of the 16 Länder. */
  | { kind: 'state' }
  /** Nothing: this field or place was given before, perhaps under another spelling of its name. */
  | { kind: 'once'; name: string }
  /** Fewer values in all: what comes after this many was not read. */
  | { kind: 'total'; limit: number }
  /** JSON; the place is line and column. */
  | { kind: 'json' }
  /** JSON or a table; it is a page, a workbook or the like. */
  | { kind: 'data' }
  /** A column for this, which a table is of no use without; what was found are the columns there are. */
  | { kind: 'column'; column: 'place' | 'value' | 'name' }
  /** A quotation mark that closes the cell, and nothing behind it. */
  | { kind: 'quote' }
  /** A Land or a Kreis. */
  | { kind: 'place' }
  /** One of the 400 Kreise of our boundaries; `into` is the key of the one that this one was merged into. */
  | { kind: 'district'; into: string | undefined }
  /** A place of the same level as most others of the table. */
  | { kind: 'level'; level: 'states' | 'districts' }
  /** Numbers that rise. */
  | { kind: 'rising' }
  /** Longitude before latitude: only the other way round it is in Germany. */
  | { kind: 'swapped' };

/** One thing in strangers' data that could not be used. */
export interface Problem {
  /**
   * The way to it, as in `states.TH.counts[0].value`; `line:column`, from 1, where the text is not JSON.
   * In a table the line is the row as a spreadsheet counts it, and the column goes by its header, as in
   * `7:Wert`, or by its number where it has none. Empty for the whole.
   */
  place: string;
  /** What stood there, in JSON and short: `"7"`, `null`, `{…}`; empty where nothing stood. */
  found: string;
  expected: Expected;
}

/** At most so many problems are listed; more are only counted. */
export const MAX_PROBLEMS = 200;

/** What one reading found wrong so far. */
export interface Findings {
  /** The first problems. */
  readonly problems: Problem[];
  /** How many problems there are in all. */
  problemCount: number;
}

/** Where a reading begins. */
export const noFindings = (): Findings => ({ problems: [], problemCount: 0 });

/** Lists what is wrong in a place and gives null: what stood there is left out. */
export function refuse(
  findings: Findings,
  place: string,
  found: unknown,
  expected: Expected,
): null {
  findings.problemCount += 1;
  if (findings.problems.length < MAX_PROBLEMS)
    findings.problems.push({ place, found: described(found), expected });
  return null;
}

/** Longest description of what was found, in characters. */
const FOUND = 60;

const clipped = (text: string): string =>
  text.length > FOUND ? `${text.slice(0, FOUND).replace(/\p{Cs}$/u, '')}…` : text;

/** Controls, halves of characters, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff]/gu;

/** A text without characters that show nothing but do something; line breaks and tabs become spaces. */
export const cleaned = (text: string): string =>
  text.replace(/[\t-\r\x85\u2028\u2029]/g, ' ').replace(UNSEEN, '');

/** A name or text in few characters, fit to be shown. */
export const brief = (text: string): string => clipped(cleaned(text.slice(0, 2 * FOUND)));

/** What a value is, in few characters; never throws and never looks inside an object. */
export function described(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  if (typeof value === 'string') return `"${brief(value)}"`;
  if (typeof value === 'object' && value) return isList(value) ? '[…]' : '{…}';
  return clipped(value === undefined ? '' : `${value as number}`);
}

/** `Array.isArray`, which throws at a revoked proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
