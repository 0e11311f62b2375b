/** What can be wrong with a data file, each as one line that says where and what was expected. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

export interface Context {
  /** Ids of all sources that may be cited. */
  sources: ReadonlySet<string>;
  /** The day up to which dates can be. */
  checked: string;
}

type Visit = (place: string, key: string, value: unknown, context: Context) => string[];

const DATES = new Set(['asOf', 'published', 'checked', 'date']);
const LINKS = new Set(['url', 'website']);
const CITATIONS = new Set(['src', 'conflictSrc']);
const ADDRESS = /^[a-z0-9]+([._+-][a-z0-9]+)*@[a-z0-9]+([.-][a-z0-9]+)*\.[a-z]{2,}$/i;

const short = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const problem = (place: string, value: unknown, expected: string): string =>
  `${place}: found ${short(value)}, expected ${expected}`;

/** A day or month that does not exist would run over into another month. */
function isOnTheCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return /^\d{4}(-\d\d){0,2}$/.test(date) && moment.getUTCMonth() === month - 1;
}

const dates: Visit = (place, key, value, { checked }) => {
  if (!DATES.has(key) || typeof value !== 'string') return [];
  if (!isOnTheCalendar(value)) return [problem(place, value, 'a year, month or day')];
  const isLater = value > checked.slice(0, value.length);
  return isLater ? [problem(place, value, `a date not after ${checked}`)] : [];
};

const links: Visit = (place, key, value) => {
  if (!LINKS.has(key) || typeof value !== 'string') return [];
  const isWeb = /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
  return isWeb ? [] : [problem(place, value, 'one http or https address')];
};

const mailAddresses: Visit = (place, key, value) =>
  key !== 'email' || ADDRESS.test(String(value)) ? [] : [problem(place, value, 'one mail address')];

const citations: Visit = (place, key, value, { sources }) => {
  if (!CITATIONS.has(key) || !Array.isArray(value)) return [];
  const unknown = value.filter((id) => !sources.has(String(id)));
  return unknown.map((id) => problem(place, id, 'the id of a source'));
};

/** Networks have names of their own, which are not translated. */
const isOwnName = (place: string): boolean => /^regions\..*\.name$/.test(place);

const languages: Visit = (place, _key, value) => {
  if (typeof value !== 'object' || value === null || !('de' in value)) return [];
  if (isOwnName(place)) return [];
  const { en } = value as { en?: unknown };
  return typeof en === 'string' && en !== ''
    ? []
    : [problem(`${place}.en`, en, 'the English text')];
};

const VISITS: readonly Visit[] = [dates, links, mailAddresses, citations, languages];

function placeOf(parent: string, key: string, isItem: boolean): string {
  if (isItem) return `${parent}[${key}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

/** Problems that a schema does not see: sources, dates, links, addresses and languages, at any depth. */
export function factProblems(node: unknown, context: Context, parent = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const place = placeOf(parent, key, Array.isArray(node));
    const own = VISITS.flatMap((visit) => visit(place, key, value, context));
    return [...own, ...factProblems(value, context, place)];
  });
}

const keysOf = (path: string): string[] => path.split('/').slice(1);

const placeOfPath = (path: string): string =>
  keysOf(path).reduce((place, key) => placeOf(place, key, /^\d+$/.test(key)), '') || 'file';

function valueAt(data: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null
        ? (node as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}

function expectation({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'enum') return `one of ${(params.allowedValues as unknown[]).join(', ')}`;
  if (keyword === 'pattern') return `text like ${String(params.pattern)}`;
  return (message ?? keyword).replace(/^must /, 'to ');
}

function schemaProblem(error: ErrorObject, data: unknown): string {
  const { instancePath, keyword, params } = error;
  if (keyword !== 'additionalProperties') {
    return problem(placeOfPath(instancePath), valueAt(data, instancePath), expectation(error));
  }
  const path = `${instancePath}/${String(params.additionalProperty)}`;
  return problem(placeOfPath(path), valueAt(data, path), 'no such property');
}

/** Compiles the schema once for many files. */
export const validatorOf = (schema: object): ValidateFunction =>
  new Ajv({ allErrors: true }).compile(schema);

/** What the schema finds. An alternative that failed as a whole is left out for what failed inside it. */
export function schemaProblems(validate: ValidateFunction, data: unknown): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'anyOf')
    .map((error) => schemaProblem(error, data));
}
