import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../../../src/dataset/json.js';
import { cleaned } from '../../../src/dataset/problems.js';
import {
  MAX_ENTRIES,
  MAX_PROBLEMS,
  MAX_VALUES,
  readDataset,
  type ReadResult,
} from '../../../src/dataset/read.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { stateIdOf } from '../../../src/dataset/states.js';
import { anything, isValid, validDatasets } from './arbitrary.js';

type Fields = Record<string, unknown>;

const fact: Fields = { asOf: '2024-05', src: ['a'] };
const count = (over: Fields = {}): Fields => ({
  value: 7,
  condition: 'published',
  ...fact,
  ...over,
});
const figure = (over: Fields = {}): Fields => ({
  key: 'members',
  value: 1.5,
  label: { de: 'Mitglieder' },
  ...fact,
  ...over,
});
const contact = (over: Fields = {}): Fields => ({
  level: 'office',
  currency: 'current',
  ...fact,
  ...over,
});
const statement = (over: Fields = {}): Fields => ({ de: 'Ein Satz.', ...fact, ...over });

const inThuringia = (state: unknown): unknown => ({ states: { TH: state } });
const withCount = (over: Fields): unknown => inThuringia({ counts: [count(over)] });
const withFigure = (over: Fields): unknown => inThuringia({ profile: { figures: [figure(over)] } });
const withContact = (over: Fields): unknown => inThuringia({ contacts: [contact(over)] });
const withSource = (over: Fields): unknown => ({ sources: { s: { title: 'Quelle', ...over } } });
const withFact = (over: Fields): unknown => inThuringia({ facts: [statement(over)] });

const json = (text: string): unknown => {
  const result = readJson(text);
  assert.ok(result.ok, text);
  return result.value;
};

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const trapped = (name: string, target: object = {}): object =>
  new Proxy(target, {
    [name]: () => {
      throw new Error('trap');
    },
  });
const throwing = (fields: Fields, key: string): Fields =>
  Object.defineProperty({ ...fields }, key, {
    enumerable: true,
    get: () => {
      throw new Error('getter');
    },
  });
const cyclic = (): Fields => {
  const self: Fields = {};
  self.self = self;
  self.states = { TH: self };
  self.TH = self;
  return self;
};
class Odd {
  value = 7;
  toString(): string {
    throw new Error('asked for text');
  }
}

/** What must not stand where a number belongs. */
const NO_NUMBERS: [string, unknown][] = [
  ['digits in quotes', '7'],
  ['a German decimal', '7,5'],
  ['an empty text', ''],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['1e400 in JSON', json('1e400')],
  ['null', null],
  ['true', true],
  ['a list', [7]],
  ['an object', { value: 7 }],
  ['a function', () => 7],
  ['a symbol', Symbol('7')],
  ['a big integer', 7n],
  ['a wrapped number', Object(7)],
  ['a date', new Date(0)],
  ['an instance that throws as text', new Odd()],
  ['a revoked proxy', revoked([])],
];

/** What must not stand where a text belongs. */
const NO_TEXTS: [string, unknown][] = [
  ['a number', 5],
  ['null', null],
  ['false', false],
  ['a list of texts', ['Quelle']],
  ['an object', { de: 'Quelle' }],
  ['a wrapped text', Object('Quelle')],
  ['a function', () => 'Quelle'],
  ['a symbol', Symbol('Quelle')],
  ['a big integer', 1n],
  ['an instance that throws as text', new Odd()],
];

/** What must not stand where an object belongs. */
const NO_OBJECTS: [string, unknown][] = [
  ['null', null],
  ['a text', 'TH'],
  ['a number', 16],
  ['true', true],
  ['a list', []],
  ['a list of objects', [{}]],
  ['a function', () => ({})],
  ['a symbol', Symbol('TH')],
  ['a revoked proxy', revoked({})],
  ['a revoked proxy of a list', revoked([])],
  ['a proxy that hides its keys', trapped('ownKeys')],
];

/** What must not stand where a list belongs. */
const NO_LISTS: [string, unknown][] = [
  ['null', null],
  ['a text', 'a'],
  ['an object', {}],
  ['an object like a list', { 0: 'a', length: 1 }],
  ['a set', new Set(['a'])],
  ['a typed array', new Uint8Array(2)],
  ['a function', () => ['a']],
  ['a revoked proxy', revoked([])],
];

const NO_DATES: [string, unknown][] = [
  ['a year as a number', 2024],
  ['a German date', '27.01.2024'],
  ['a date with a time', '2024-01-27T12:00:00Z'],
  ['month 13', '2024-13'],
  ['day 0', '2024-01-00'],
  ['day 32', '2024-01-32'],
  ['two digits of a year', '24'],
  ['a quarter', '2024-Q1'],
  ['an empty text', ''],
  ['a date object', new Date(0)],
  ['a line break after it', '2024\n'],
  ['undated in words', 'null'],
  ['Arabic digits', '٢٠٢٤'],
  ['a list', ['2024']],
  ['false', false],
];

const NO_LINKS: [string, unknown][] = [
  ['javascript:', 'javascript:alert(1)'],
  ['javascript: in other case', 'JaVaScRiPt:alert(1)'],
  ['javascript: with a tab', 'java\tscript:alert(1)'],
  ['javascript: with a null', 'java\0script:alert(1)'],
  ['javascript: after a control character', '\u0001javascript:alert(1)'],
  ['javascript: after a blank', ' javascript:alert(1)'],
  ['javascript: behind a turned direction', '\u202ejavascript:alert(1)'],
  ['vbscript:', 'vbscript:msgbox(1)'],
  ['data:', 'data:text/html,<script>alert(1)</script>'],
  ['blob:', 'blob:https://example.org/1'],
  ['file:', 'file:///etc/passwd'],
  ['ftp:', 'ftp://example.org/'],
  ['mailto: where a page belongs', 'mailto:a@example.org'],
  ['a word with a colon', 'siehe: Broschüre'],
  ['words', 'siehe Broschüre Seite 3'],
  ['an address with a blank', 'https://example.org/a b'],
  ['a line break in it', 'https://example.org/\na'],
  ['https without slashes', 'https:example.org'],
  ['too long', `https://example.org/${'a'.repeat(2000)}`],
  ['a number', 7],
  ['an object', { href: 'https://example.org' }],
  ['a URL object', new URL('https://example.org')],
];

const NO_MAILS: [string, unknown][] = [
  ['no at sign', 'example.org'],
  ['two at signs', 'a@b@example.org'],
  ['a subject', 'a@example.org?subject=x'],
  ['a copy', 'a@example.org&cc=b@example.org'],
  ['two addresses', 'a@example.org,b@example.org'],
  ['a name before it', 'A <a@example.org>'],
  ['a percent sign', 'a%0A@example.org'],
  ['javascript:', 'javascript:alert(1)@example.org'],
  ['a host without a dot', 'a@localhost'],
  ['a dot at the end', 'a@example.'],
  ['a blank', 'a @example.org'],
  ['a list', ['a@example.org']],
];

const NO_PHONES: [string, unknown][] = [
  ['no plus', '0361123456'],
  ['a code', '*21*123#'],
  ['blanks', '+49 361 123'],
  ['letters', '+49abc'],
  ['too short', '+49'],
  ['too long', '+4936112345678901'],
  ['a number', 49361123456],
];

/** A row of the table: what is wrong, the data, the place and the kind of problem. */
type Row = [name: string, input: unknown, place: string, kind: string];

const each = (
  cases: readonly [string, unknown][],
  what: string,
  place: string,
  kind: string,
  build: (value: unknown) => unknown,
): Row[] => cases.map(([name, value]) => [`${name} as ${what}`, build(value), place, kind]);

const ROWS: Row[] = [
  ...each(NO_OBJECTS, 'a dataset', '', 'type', (input) => input),
  ...each(NO_OBJECTS, 'a Land', 'states.TH', 'type', inThuringia),
  ...each(NO_NUMBERS, 'a count', 'states.TH.counts[0].value', 'type', (value) =>
    withCount({ value }),
  ),
  ['half a network', withCount({ value: 7.5 }), 'states.TH.counts[0].value', 'type'],
  ['a negative count', withCount({ value: -1 }), 'states.TH.counts[0].value', 'min'],
  ['a huge count', withCount({ value: 1e9 }), 'states.TH.counts[0].value', 'max'],
  [
    'the largest number',
    withCount({ value: Number.MAX_VALUE }),
    'states.TH.counts[0].value',
    'max',
  ],
  [
    'a negative area',
    inThuringia({ area: { value: -16000, ...fact } }),
    'states.TH.area.value',
    'min',
  ],
  [
    'no Kreise at all',
    inThuringia({ coverage: { reached: 0, total: 0, condition: 'published', ...fact } }),
    'states.TH.coverage.total',
    'min',
  ],
  ...each(NO_NUMBERS, 'a figure', 'states.TH.profile.figures[0].value', 'type', (value) =>
    withFigure({ value }),
  ),
  ...each(NO_NUMBERS, 'a break', 'breaks.regions[0]', 'type', (value) => ({
    breaks: { regions: [value, 2] },
  })),
  ['no breaks', { breaks: { regions: [] } }, 'breaks.regions', 'minItems'],
  [
    'nine breaks',
    { breaks: { regions: [1, 2, 3, 4, 5, 6, 7, 8, 9] } },
    'breaks.regions',
    'maxItems',
  ],
  ...each(NO_TEXTS, 'a title', 'sources.s.title', 'type', (title) => withSource({ title })),
  ['an empty title', withSource({ title: '' }), 'sources.s.title', 'minLength'],
  ['a title of nothing to see', withSource({ title: '\u202e\0' }), 'sources.s.title', 'minLength'],
  [
    'a title of 301 characters',
    withSource({ title: 'a'.repeat(301) }),
    'sources.s.title',
    'maxLength',
  ],
  ['a title of a million', withSource({ title: 'ä'.repeat(1e6) }), 'sources.s.title', 'maxLength'],
  ['no title', { sources: { s: {} } }, 'sources.s.title', 'required'],
  ['an undefined title', { sources: { s: { title: undefined } } }, 'sources.s.title', 'required'],
  ['a plain text as a name', inThuringia({ name: 'Thüringen' }), 'states.TH.name', 'type'],
  [
    'a name in English alone',
    inThuringia({ name: { en: 'Thuringia' } }),
    'states.TH.name.de',
    'required',
  ],
  ['a name in French', inThuringia({ name: { de: 'T', fr: 'T' } }), 'states.TH.name.fr', 'field'],
  ...each(NO_LISTS, 'counts', 'states.TH.counts', 'type', (counts) => inThuringia({ counts })),
  ...each(NO_LISTS, 'ids of sources', 'states.TH.facts[0].src', 'type', (src) => withFact({ src })),
  ['a number as the id of a source', withFact({ src: [1] }), 'states.TH.facts[0].src[0]', 'type'],
  ['an empty id of a source', withFact({ src: [''] }), 'states.TH.facts[0].src[0]', 'minLength'],
  ['a hole in a list', inThuringia({ counts: Array(1) }), 'states.TH.counts[0]', 'type'],
  ['a text in a list of counts', inThuringia({ counts: ['7'] }), 'states.TH.counts[0]', 'type'],
  ['a list in a list', inThuringia({ counts: [[]] }), 'states.TH.counts[0]', 'type'],
  ...each(NO_DATES, 'a date', 'states.TH.facts[0].asOf', 'format', (asOf) => withFact({ asOf })),
  [
    'no date',
    inThuringia({ facts: [{ de: 'x', src: [] }] }),
    'states.TH.facts[0].asOf',
    'required',
  ],
  ['a null where the day of the check belongs', { checked: null }, 'checked', 'format'],
  ...each(NO_LINKS, 'a link', 'sources.s.url', 'format', (url) => withSource({ url })).map(
    ([name, input, place, kind]): Row =>
      name.startsWith('too long') ? [name, input, place, 'maxLength'] : [name, input, place, kind],
  ),
  ['an empty link', withSource({ url: '' }), 'sources.s.url', 'minLength'],
  ...each(NO_MAILS, 'an e-mail address', 'states.TH.contacts[0].email', 'format', (email) =>
    withContact({ email }),
  ),
  [
    'an e-mail address of 260 characters',
    withContact({ email: `${'a'.repeat(248)}@example.org` }),
    'states.TH.contacts[0].email',
    'maxLength',
  ],
  ...each(NO_PHONES, 'a phone number', 'states.TH.contacts[0].phone.e164', 'format', (e164) =>
    withContact({ phone: { display: '0361', e164 } }),
  ),
  [
    'an unknown condition',
    withCount({ condition: 'guessed' }),
    'states.TH.counts[0].condition',
    'oneOf',
  ],
  [
    'a condition in other case',
    withCount({ condition: 'Published' }),
    'states.TH.counts[0].condition',
    'oneOf',
  ],
  [
    'a condition in a list',
    withCount({ condition: ['published'] }),
    'states.TH.counts[0].condition',
    'oneOf',
  ],
  ['an unknown qualifier', withCount({ qualifier: '>' }), 'states.TH.counts[0].qualifier', 'oneOf'],
  [
    'a name of Object as a word',
    withCount({ qualifier: 'toString' }),
    'states.TH.counts[0].qualifier',
    'oneOf',
  ],
  ['an unknown level', withContact({ level: 'boss' }), 'states.TH.contacts[0].level', 'oneOf'],
  ['on leave', withContact({ currency: 'on-leave' }), 'states.TH.contacts[0].currency', 'oneOf'],
  ['a yes in quotes', withFact({ plan: 'true' }), 'states.TH.facts[0].plan', 'type'],
  ['a yes as a number', withFact({ conflict: 1 }), 'states.TH.facts[0].conflict', 'type'],
  ['a null as yes or no', withFact({ plan: null }), 'states.TH.facts[0].plan', 'type'],
  ['a version of its own', { version: 'v1' }, 'version', 'format'],
  [
    'a school year in full',
    inThuringia({ pupils: { value: 1, ...fact, schoolYear: '2020/2021' } }),
    'states.TH.pupils.schoolYear',
    'format',
  ],
  ['an AGS of 17', inThuringia({ ags: '17' }), 'states.TH.ags', 'format'],
  ['an AGS as a number', inThuringia({ ags: 16 }), 'states.TH.ags', 'format'],
  ['an ISO code without country', inThuringia({ iso: 'TH' }), 'states.TH.iso', 'format'],
  ['a field nobody knows', { title: 'Daten' }, 'title', 'field'],
  ['a field misspelt', withCount({ vlaue: 7 }), 'states.TH.counts[0].vlaue', 'field'],
  ['a field with a null', { datasets: null }, 'datasets', 'field'],
  ['the list of Länder of another format', { features: [] }, 'features', 'field'],
  ['a Land nobody knows', { states: { XX: {} } }, 'states.XX', 'state'],
  ['an Austrian Land', { states: { 'AT-9': {} } }, 'states.AT-9', 'state'],
  ['a list of Länder', { states: [{ id: 'TH' }] }, 'states', 'type'],
  ['__proto__ in a dataset', json('{"__proto__":{"polluted":1}}'), '__proto__', 'field'],
  [
    '__proto__ among Länder',
    json('{"states":{"__proto__":{"polluted":1}}}'),
    'states.__proto__',
    'state',
  ],
  [
    '__proto__ among sources',
    json('{"sources":{"__proto__":{"title":"x"}}}'),
    'sources.__proto__',
    'field',
  ],
  [
    '__proto__ in a count',
    json(
      '{"national":{"counts":[{"value":7,"condition":"own","asOf":null,"src":[],"__proto__":{"polluted":1}}]}}',
    ),
    'national.counts[0].__proto__',
    'field',
  ],
  ['constructor in a dataset', { constructor: { prototype: {} } }, 'constructor', 'field'],
  ['prototype in a dataset', { prototype: {} }, 'prototype', 'field'],
  [
    'hasOwnProperty as a Land',
    { states: { hasOwnProperty: {} } },
    'states.hasOwnProperty',
    'state',
  ],
  ['toString in a count', withCount({ toString: 'x' }), 'states.TH.counts[0].toString', 'field'],
  [
    'a getter that throws',
    inThuringia({ counts: [throwing(count(), 'value')] }),
    'states.TH.counts[0].value',
    'type',
  ],
  ['a getter that throws under a list', throwing({}, 'states'), 'states', 'type'],
  [
    'a getter that throws in an item',
    inThuringia({
      counts: Object.defineProperty([count()], 0, {
        get: () => {
          throw new Error('getter');
        },
      }),
    }),
    'states.TH.counts[0]',
    'type',
  ],
  ['a proxy whose values throw', { states: trapped('get', { TH: {} }) }, 'states.TH', 'type'],
  [
    'a proxy whose length throws',
    inThuringia({ counts: trapped('get', []) }),
    'states.TH.counts',
    'type',
  ],
  [
    'a proxy without property descriptors',
    trapped('getOwnPropertyDescriptor', { a: 1 }),
    '',
    'type',
  ],
  ['a circle', cyclic(), 'self', 'field'],
];

/** Every object reached from a value. */
function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, found);
  return found;
}

const placesAndKinds = ({ problems }: ReadResult): string[] =>
  problems.map(({ place, expected }) => `${place} ${expected.kind}`);

/** A dataset with the same mistake-free Land beside whatever else is in it. */
function besideGood(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  try {
    const { states, ...rest } = input as { states?: unknown };
    if (typeof states !== 'object' || states === null || Array.isArray(states)) return input;
    return { ...rest, states: { BY: { counts: [count()] }, ...states } };
  } catch {
    return input;
  }
}

describe('the table of bad data', () => {
  it('has at least 150 rows, no two alike', () => {
    assert.ok(ROWS.length >= 150, String(ROWS.length));
    assert.equal(new Set(ROWS.map(([name]) => name)).size, ROWS.length);
  });

  for (const [name, input, place, kind] of ROWS) {
    it(`names the place of ${name}, and what is left is valid`, () => {
      const result = readDataset(input);
      assert.ok(placesAndKinds(result).includes(`${place} ${kind}`), placesAndKinds(result).join());
      assert.ok(isValid(result.dataset), JSON.stringify(isValid.errors));
    });
  }

  it('never costs the Land beside it anything', () => {
    for (const [name, input] of ROWS) {
      const mixed = besideGood(input);
      if (mixed === input) continue;
      assert.deepEqual(readDataset(mixed).dataset.states?.BY, { counts: [count()] }, name);
    }
  });

  it('leaves the prototypes of the page alone', () => {
    for (const [, input] of ROWS) readDataset(input);
    assert.equal(({} as Fields).polluted, undefined);
  });
});

describe('what is read', () => {
  it('is the dataset itself where nothing is wrong, in objects of its own', () => {
    const input = { version: '2026-1', ...(withCount({ qualifier: 'over' }) as Dataset) };
    const { dataset, problems, problemCount } = readDataset(input);
    assert.deepEqual(
      { dataset, problems, problemCount },
      { dataset: input, problems: [], problemCount: 0 },
    );
    const theirs = objectsIn(input);
    assert.ok([...objectsIn(dataset)].every((object) => !theirs.has(object)));
  });

  it('is empty where the data is no object', () => {
    assert.deepEqual(readDataset('TH').dataset, {});
    assert.deepEqual(readDataset(undefined).problems, [
      { place: '', found: '', expected: { kind: 'type', type: 'object' } },
    ]);
  });

  it('keeps good rows and drops bad ones', () => {
    const counts = [count({ value: 1 }), count({ value: 'x' }), count({ value: 3 })];
    const { dataset } = readDataset(inThuringia({ counts }));
    assert.deepEqual(
      dataset.states?.TH?.counts?.map(({ value }) => value),
      [1, 3],
    );
  });

  it('drops a bad field alone where the rest can do without it', () => {
    const { dataset } = readDataset(withContact({ email: 'x', website: 'https://example.org' }));
    assert.deepEqual(dataset.states?.TH?.contacts, [contact({ website: 'https://example.org' })]);
  });

  it('drops what cannot do without a bad field, and nothing above it', () => {
    const website = { url: 'javascript:alert(1)', ...fact };
    const { dataset } = readDataset(inThuringia({ structure: { type: 'mintforum', website } }));
    assert.deepEqual(dataset.states?.TH, { structure: { type: 'mintforum' } });
  });

  it('does not call a field missing that is there but bad', () => {
    assert.deepEqual(placesAndKinds(readDataset(withCount({ value: 'x' }))), [
      'states.TH.counts[0].value type',
    ]);
  });

  it('takes a field that is undefined for absent', () => {
    const { dataset, problemCount } = readDataset({ version: undefined, unknown: undefined });
    assert.deepEqual(dataset, {});
    assert.equal(problemCount, 0);
  });

  it('takes own fields only', () => {
    const { dataset, problemCount } = readDataset(Object.create({ version: '2026-1' }));
    assert.deepEqual({ dataset, problemCount }, { dataset: {}, problemCount: 0 });
  });

  it('takes the fields of an instance, and no methods', () => {
    class Data {
      version = '2026-1';
      method(): void {
        throw new Error('called');
      }
    }
    const { dataset } = readDataset(new Data());
    assert.equal(Object.getPrototypeOf(dataset), Object.prototype);
    assert.deepEqual(dataset, { version: '2026-1' });
  });

  it('calls nothing it is given', () => {
    const called = (): never => assert.fail('called');
    const value = {
      toString: called,
      valueOf: called,
      toJSON: called,
      [Symbol.toPrimitive]: called,
    };
    readDataset(withCount({ value, then: called }));
  });

  it('may have constructor as the id of a source', () => {
    const input = { sources: { constructor: { title: 'Quelle' } } };
    assert.deepEqual(readDataset(input).dataset, input);
  });

  it('has no minus zero', () => {
    const value = readDataset(withCount({ value: -0 })).dataset.states?.TH?.counts?.[0]?.value;
    assert.ok(Object.is(value, 0));
  });
});

describe('texts', () => {
  const read = (title: string): string | undefined =>
    readDataset(withSource({ title })).dataset.sources?.s?.title;

  it('lose controls, half characters and marks that turn the direction', () => {
    assert.equal(read('a\u0000b\u0007c\u202ed\u2066e\ud800f\ufeff'), 'abcdef');
  });

  it('have a space where a line broke', () => {
    assert.equal(read('Straße 1\n99084\tErfurt\u2028Land'), 'Straße 1 99084 Erfurt Land');
  });

  it('keep soft hyphens, joiners, combining marks and characters beyond 16 bits', () => {
    const title = 'Schul\u00adamt e\u0301 👩\u200d🔬';
    assert.equal(read(title), title);
  });

  it('stay markup as text, for nobody parses them', () => {
    assert.equal(read('<script>alert(1)</script>'), '<script>alert(1)</script>');
  });

  it('are cut to the length of the schema, the last character says so', () => {
    assert.equal(read('ä'.repeat(300)), 'ä'.repeat(300));
    assert.equal(read('ä'.repeat(301)), `${'ä'.repeat(299)}…`);
  });

  it('are counted in characters, not in halves of them', () => {
    assert.equal(read('😀'.repeat(300)), '😀'.repeat(300));
    assert.equal(read('😀'.repeat(301)), `${'😀'.repeat(299)}…`);
  });

  it('with a form of their own are left out where they are too long: half an address is a wrong one', () => {
    const url = `https://example.org/${'a'.repeat(2000)}`;
    assert.deepEqual(readDataset(withSource({ url })).dataset.sources?.s, { title: 'Quelle' });
  });
});

describe('keys of Länder', () => {
  const names: Dataset = {
    states: { TH: { ags: '16', name: { de: 'Thüringen', en: 'Thuringia' } } },
  };
  const known = (key: string): string | null => stateIdOf(key, names);

  for (const key of ['TH', 'th', 'DE-TH', '16', 'Thüringen', 'thueringen', 'Thuringia']) {
    it(`may be ${key}`, () => {
      const { dataset, problemCount } = readDataset({ states: { [key]: { ags: '16' } } }, known);
      assert.deepEqual(dataset, { states: { TH: { ags: '16' } } });
      assert.equal(problemCount, 0);
    });
  }

  it('are two letters where nobody says how else to read them', () => {
    assert.deepEqual(placesAndKinds(readDataset({ states: { 16: {} } })), ['states.16 state']);
  });

  it('that name a Land again are listed under their own spelling; the first stays', () => {
    const input = { states: { TH: { ags: '16' }, Thüringen: { ags: '01' } } };
    const { dataset, problems } = readDataset(input, known);
    assert.deepEqual(dataset, { states: { TH: { ags: '16' } } });
    assert.deepEqual(problems, [
      { place: 'states.Thüringen', found: '{…}', expected: { kind: 'once', name: 'TH' } },
    ]);
  });
});

describe('problems', () => {
  it('say place, what was found and what was expected', () => {
    assert.deepEqual(readDataset(withCount({ value: '7' })).problems, [
      {
        place: 'states.TH.counts[0].value',
        found: '"7"',
        expected: { kind: 'type', type: 'integer' },
      },
    ]);
    assert.deepEqual(readDataset({ versoin: 1 }).problems[0]?.expected, {
      kind: 'field',
      names: [
        '$schema',
        'version',
        'checked',
        'publisher',
        'sources',
        'states',
        'national',
        'breaks',
      ],
    });
  });

  const founds: [unknown, string][] = [
    [null, 'null'],
    ['7', '"7"'],
    [7n, '7'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [false, 'false'],
    [[1, 2], '[…]'],
    [{ a: 1 }, '{…}'],
    [() => 7, 'function'],
    [Symbol('7'), 'symbol'],
    ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
    ['a\u202eb\0', '"ab"'],
    [10n ** 100n, `1${'0'.repeat(59)}…`],
  ];
  for (const [value, found] of founds) {
    it(`call ${found} what was found`, () => {
      assert.equal(readDataset(withCount({ value })).problems[0]?.found, found);
    });
  }

  it('shorten long keys in their places and clean them', () => {
    const [problem] = readDataset({ [`\u202e${'k'.repeat(500)}`]: 1 }).problems;
    assert.equal(problem?.place, `${'k'.repeat(60)}…`);
  });

  it(`are listed up to ${MAX_PROBLEMS}, and counted further`, () => {
    const { problems, problemCount } = readDataset(inThuringia({ counts: Array(1000).fill(7) }));
    assert.deepEqual([problems.length, problemCount], [MAX_PROBLEMS, 1000]);
  });
});

describe('bounds', () => {
  it(`read ${MAX_ENTRIES} items of a list, and say that there are more`, () => {
    const src = Array(MAX_ENTRIES + 1).fill('a');
    const { dataset, problems } = readDataset(withFact({ src }));
    assert.equal(dataset.states?.TH?.facts?.[0]?.src.length, MAX_ENTRIES);
    assert.deepEqual(problems, [
      {
        place: 'states.TH.facts[0].src',
        found: '[…]',
        expected: { kind: 'maxItems', limit: MAX_ENTRIES },
      },
    ]);
  });

  it(`read ${MAX_ENTRIES} fields of an object, and say that there are more`, () => {
    const entries = Array.from({ length: MAX_ENTRIES + 1 }, (_, at) => [`k${at}`, { title: 'x' }]);
    const { dataset, problems } = readDataset({ sources: Object.fromEntries(entries) });
    assert.equal(Object.keys(dataset.sources ?? {}).length, MAX_ENTRIES);
    assert.deepEqual(problems[0]?.expected, { kind: 'maxItems', limit: MAX_ENTRIES });
  });

  it('hold for a list that only says it is long', () => {
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : 'a') });
    assert.equal(
      readDataset(withFact({ src: endless })).dataset.states?.TH?.facts?.[0]?.src.length,
      MAX_ENTRIES,
    );
  });

  it(`stop after ${MAX_VALUES} values, once and for all`, () => {
    const counts = Array(MAX_ENTRIES).fill(count({ src: Array(1000).fill('a') }));
    const { problems } = readDataset({ states: { TH: { counts }, BY: { counts } } });
    assert.deepEqual(
      problems.map(({ expected }) => expected),
      [{ kind: 'total', limit: MAX_VALUES }],
    );
  });

  it('are not met by depth: only what the schema names is looked into', () => {
    const deep = `${'{"states":'.repeat(1e5)}1${'}'.repeat(1e5)}`;
    assert.deepEqual(placesAndKinds(readDataset(json(deep))), ['states.states state']);
  });
});

describe('the reader and the schema', () => {
  /** Data no validator of the schema and our reader can differ about: without what we clean away. */
  const isClean = (value: unknown): boolean => {
    const text = JSON.stringify(value) ?? '';
    return cleaned(text) === text && !/\\u|\\[bfnrt]|__proto__/.test(text);
  };
  const agree = (data: unknown): void => {
    const { problemCount, dataset } = readDataset(data);
    assert.equal(problemCount === 0, isValid(data), JSON.stringify(isValid.errors));
    if (problemCount === 0) assert.deepEqual(dataset, data);
  };

  it('agree that random valid data is valid', () => {
    fc.assert(
      fc.property(validDatasets, (data) => void agree(data)),
      { numRuns: 300 },
    );
  });

  it('agree on random data that was valid before one place of it changed', () => {
    fc.assert(
      fc.property(validDatasets, fc.nat(), fc.jsonValue(), (valid, seed, junk) => {
        fc.pre(isClean(junk));
        agree(changed(valid, seed, junk));
      }),
      { numRuns: 1500 },
    );
  });

  it('agree on random data that was valid before one field of it went', () => {
    fc.assert(
      fc.property(
        validDatasets,
        fc.nat(),
        (valid, seed) => void agree(changed(valid, seed, undefined)),
      ),
      { numRuns: 500 },
    );
  });

  it('agree on random JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        fc.pre(isClean(data));
        agree(data);
      }),
    );
  });
});

/** A copy with one place, chosen by `seed`, holding something else; undefined takes a field away. */
function changed(valid: unknown, seed: number, other: unknown): unknown {
  const copy = structuredClone(valid) as object;
  const owners = [...objectsIn(copy)].filter((object) => Object.keys(object).length > 0);
  const owner = owners[seed % owners.length] as Fields | undefined;
  if (!owner) return other ?? {};
  const keys = Object.keys(owner);
  const key = keys[Math.floor(seed / owners.length) % keys.length]!;
  if (other !== undefined || Array.isArray(owner)) owner[key] = other ?? null;
  else delete owner[key];
  return copy;
}

describe('whatever is given', () => {
  const holds = (input: unknown): void => {
    const { dataset, problems, problemCount } = readDataset(input);
    assert.ok(isValid(dataset), JSON.stringify(isValid.errors));
    assert.ok(problems.length <= Math.min(MAX_PROBLEMS, problemCount));
    assert.ok(JSON.stringify(problems).length < 200_000);
  };

  it('reading never throws and gives valid data', () => {
    fc.assert(
      fc.property(anything, (input) => void holds(input)),
      { numRuns: 1000 },
    );
  });

  it('reading never throws where anything stands in a valid dataset', () => {
    fc.assert(
      fc.property(validDatasets, fc.nat(), anything, (valid, seed, junk) => {
        holds(changed(valid, seed, junk));
      }),
      { numRuns: 1000 },
    );
  });

  it('reading again what was read changes nothing', () => {
    fc.assert(
      fc.property(validDatasets, fc.nat(), anything, (valid, seed, junk) => {
        const { dataset } = readDataset(changed(valid, seed, junk));
        assert.deepEqual(readDataset(dataset), { dataset, problems: [], problemCount: 0 });
      }),
      { numRuns: 500 },
    );
  });
});

describe('JSON', () => {
  it('may begin with a byte order mark', () => {
    assert.deepEqual(readJson('\ufeff{"a":1}'), { ok: true, value: { a: 1 } });
  });

  /** Text, where it stops to be JSON, and what stands there. */
  const MISTAKES: [text: string, place: string, found: string][] = [
    ['', '1:1', ''],
    ['   ', '1:4', ''],
    ['\ufeff', '1:1', ''],
    ['{', '1:2', ''],
    ['{"a":1', '1:7', ''],
    ['{"states":{"TH":{"na', '1:21', ''],
    ['[1,2', '1:5', ''],
    ['[1,]', '1:4', '"]"'],
    ['[,1]', '1:2', '",1]"'],
    ['{"a":1,}', '1:8', '"}"'],
    ['{a:1}', '1:2', '"a:1}"'],
    ["{'a':1}", '1:2', '"\'a\':1}"'],
    ['{"a" 1}', '1:6', '"1}"'],
    ['{"a"}', '1:5', '"}"'],
    ['{"a":}', '1:6', '"}"'],
    ['{"a":1 "b":2}', '1:8', '""b":2}"'],
    ['{1:2}', '1:2', '"1:2}"'],
    ['{]', '1:2', '"]"'],
    ['[}', '1:2', '"}"'],
    ['[1}', '1:3', '"}"'],
    ['1 2', '1:3', '"2"'],
    ['{}{}', '1:3', '"{}"'],
    ['// Daten\n{}', '1:1', '"// Daten"'],
    ['{\n  "a": 1,\n  "b": undefined\n}', '3:8', '"undefined"'],
    ['{\r\n"a": NaN}', '2:6', '"NaN}"'],
    ['{\r"a": 01}', '2:6', '"01}"'],
    ['[1.]', '1:2', '"1.]"'],
    ['[.5]', '1:2', '".5]"'],
    ['[+1]', '1:2', '"+1]"'],
    ['[7,5e]', '1:4', '"5e]"'],
    ['[TRUE]', '1:2', '"TRUE]"'],
    ['[nul', '1:2', '"nul"'],
    ['["a', '1:4', ''],
    ['["a\nb"]', '1:4', ''],
    ['["a\tb"]', '1:4', '" b"]"'],
    ['["\\x"]', '1:3', '"\\x"]"'],
    ['["\\u12g4"]', '1:3', '"\\u12g4"]"'],
    ['["\\', '1:3', '"\\"'],
    ['<!doctype html>', '1:1', '"<!doctype html>"'],
    ['state,value\nTH,7', '1:1', '"state,value"'],
    ['\u00a0{}', '1:1', '"\u00a0{}"'],
    ['null,', '1:5', '","'],
  ];
  for (const [text, place, found] of MISTAKES) {
    it(`says where ${JSON.stringify(text)} is none`, () => {
      assert.deepEqual(readJson(text), {
        ok: false,
        problem: { place, found, expected: { kind: 'json' } },
      });
    });
  }

  it('is told from what is not as the engine does, and the mistake lies within the text', () => {
    const bits = fc.constantFrom(...'{}[],:"\\ \n0123456789.eE+-truefalsn\u0001ä😀');
    fc.assert(
      fc.property(fc.array(bits), fc.nat(), fc.jsonValue(), (noise, at, value) => {
        const valid = JSON.stringify(value, null, 1);
        const cut = at % (valid.length + 1);
        const text = valid.slice(0, cut) + noise.slice(0, 2).join('') + valid.slice(cut);
        const result = readJson(text);
        if (result.ok) assert.deepEqual(result.value, JSON.parse(text));
        else assert.ok(Number(result.problem.place.split(':')[0]) <= text.split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is cut off is wrong at its end, or in the word that was cut', () => {
    fc.assert(
      fc.property(fc.object(), fc.nat(), (value, at) => {
        const valid = JSON.stringify(value);
        const text = valid.slice(0, at % valid.length);
        const result = readJson(text);
        assert.ok(!result.ok);
        const column = Number(result.problem.place.split(':')[1]);
        assert.match(text.slice(column - 1), /^(-|\\u?[\da-f]*|[a-z]*|[\d.eE+-]*)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any depth and length neither throws nor takes long', () => {
    for (const text of [
      '['.repeat(1e6),
      '{"a":'.repeat(1e6),
      `"${'a'.repeat(5e6)}`,
      '"\\n'.repeat(1e6),
    ]) {
      assert.equal(readJson(text).ok, false);
    }
  });
});

describe('the table of the reader', () => {
  it('is what the schema gives', () => {
    const recipe = ['--import', 'tsx', 'data/pipeline/checker.ts', '--check'];
    execFileSync(process.execPath, recipe, { cwd: new URL('../../..', import.meta.url) });
  });
});
