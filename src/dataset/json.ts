import { described, type Problem } from './problems.js';

/** What a text holds as JSON, or where it stops being JSON. */
export type JsonResult = { ok: true; value: unknown } | { ok: false; problem: Problem };

/**
 * Parses JSON, with or without a byte order mark. Never throws: a mistake is told with its line and column,
 * found out here because not every browser says them.
 */
export function readJson(text: string): JsonResult {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, problem: mistakeIn(json) };
  }
}

function mistakeIn(json: string): Problem {
  const at = new Scanner(json).endOfSense();
  const lines = json.slice(0, at).split(/\r\n|\r|\n/);
  const place = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  const [rest] = json.slice(at, at + 20).split(/[\r\n]/);
  return { place, found: rest ? described(rest) : '', expected: { kind: 'json' } };
}

const BLANKS = /[ \t\n\r]*/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const PLAIN = /[^"\\\0-\x1f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next; `first…` may be the closing bracket instead. */
type Next = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'comma';

/** Walks along a text that is not JSON, up to where it stops to be. It keeps its own stack: any depth will do. */
class Scanner {
  readonly #json: string;
  /** What closes the lists and objects around, the innermost last. */
  readonly #open: string[] = [];
  #at = 0;
  #next: Next = 'value';

  constructor(json: string) {
    this.#json = json;
  }

  /** Index of the first character that JSON does not allow there; the length of the text if it only ends. */
  endOfSense(): number {
    do this.#skip(BLANKS);
    while (this.#step());
    return this.#at;
  }

  get #char(): string {
    return this.#json.charAt(this.#at);
  }

  /** Goes past one token; false, and stays, where there is none that may stand there. */
  #step(): boolean {
    const ends = this.#next === 'comma' || this.#next.startsWith('first');
    if (ends && this.#char !== '' && this.#char === this.#open.at(-1)) return this.#close();
    if (this.#next === 'comma') return this.#open.length > 0 && this.#mark(',', this.#afterComma);
    if (this.#next === 'colon') return this.#mark(':', 'value');
    if (this.#next.endsWith('ey')) return this.#text('colon');
    return this.#value();
  }

  get #afterComma(): 'key' | 'value' {
    return this.#open.at(-1) === '}' ? 'key' : 'value';
  }

  #value(): boolean {
    if (this.#char === '{') return this.#enter('}', 'firstKey');
    if (this.#char === '[') return this.#enter(']', 'firstValue');
    if (this.#char === '"') return this.#text('comma');
    this.#next = 'comma';
    return this.#skip(ATOM);
  }

  #enter(closing: string, next: 'firstKey' | 'firstValue'): boolean {
    this.#open.push(closing);
    return this.#mark(this.#char, next);
  }

  #close(): boolean {
    this.#open.pop();
    return this.#mark(this.#char, 'comma');
  }

  #mark(mark: string, next: Next): boolean {
    if (this.#char !== mark) return false;
    this.#at += 1;
    this.#next = next;
    return true;
  }

  #text(next: 'colon' | 'comma'): boolean {
    if (!this.#mark('"', next)) return false;
    do this.#skip(PLAIN);
    while (this.#skip(ESCAPE));
    return this.#mark('"', next);
  }

  /** Goes past what a sticky pattern matches; true if it matches anything. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const length = pattern.exec(this.#json)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }
}
