/**
 * Data as strangers send it: each row breaks one rule in one place of a dataset that is right otherwise. Needs
 * nothing of Node, so that tests in a browser can feed the same to an element.
 */
import { readJson } from '../../../src/dataset/json.js';

export type Fields = Record<string, unknown>;

export const fact: Fields = { asOf: '2024-05', src: ['a'] };
export const count = (over: Fields = {}): Fields => ({
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
export const contact = (over: Fields = {}): Fields => ({
  level: 'office',
  currency: 'current',
  ...fact,
  ...over,
});
const statement = (over: Fields = {}): Fields => ({ de: 'Ein Satz.', ...fact, ...over });

export const inThuringia = (state: unknown): unknown => ({ states: { TH: state } });
export const withCount = (over: Fields): unknown => inThuringia({ counts: [count(over)] });
const withFigure = (over: Fields): unknown => inThuringia({ profile: { figures: [figure(over)] } });
export const withContact = (over: Fields): unknown => inThuringia({ contacts: [contact(over)] });
export const withSource = (over: Fields): unknown => ({
  sources: { s: { title: 'Quelle', ...over } },
});
export const withFact = (over: Fields): unknown => inThuringia({ facts: [statement(over)] });

const withRegion = (over: Fields): unknown => ({
  regions: { r: { name: { de: 'Netz' }, state: 'TH', ...over } },
});

const withSeat = (over: Fields): unknown => withRegion({ seat: { place: 'Gotha', ...over } });
const withDistrict = (district: Fields): unknown => withRegion({ districts: [district] });

export const json = (text: string): unknown => {
  const result = readJson(text);
  if (!result.ok) throw new Error(`not JSON: ${text}`);
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
  ['the 31st of February', '2024-02-31'],
  ['the 29th of February of a year without', '2025-02-29'],
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

/** What is wrong, the data, the place and the kind of problem. */
type Row = readonly [name: string, input: unknown, place: string, kind: string];

const each = (
  cases: readonly [string, unknown][],
  what: string,
  place: string,
  kind: string,
  build: (value: unknown) => unknown,
): Row[] => cases.map(([name, value]) => [`${name} as ${what}`, build(value), place, kind]);

export const ROWS: readonly Row[] = [
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
  ...each(NO_OBJECTS, 'a network', 'regions.r', 'type', (r) => ({ regions: { r } })),
  ['a list of networks', { regions: [{ name: { de: 'Netz' }, state: 'TH' }] }, 'regions', 'type'],
  ['a network without a name', { regions: { r: { state: 'TH' } } }, 'regions.r.name', 'required'],
  ['a network in no Land', withRegion({ state: undefined }), 'regions.r.state', 'required'],
  ['a network in Austria', withRegion({ state: 'AT-9' }), 'regions.r.state', 'oneOf'],
  [
    'a network by its Land in words',
    withRegion({ state: 'Thüringen' }),
    'regions.r.state',
    'oneOf',
  ],
  ['a kind nobody knows', withRegion({ kind: 'sfz' }), 'regions.r.kind', 'oneOf'],
  [
    'a seat without a place',
    withRegion({ seat: { lon: 11, lat: 51 } }),
    'regions.r.seat.place',
    'required',
  ],
  ['a longitude beyond the earth', withSeat({ lon: 181 }), 'regions.r.seat.lon', 'max'],
  ['a latitude beyond the pole', withSeat({ lat: -90.1 }), 'regions.r.seat.lat', 'min'],
  ['a longitude as a text', withSeat({ lon: '10,7' }), 'regions.r.seat.lon', 'type'],
  [
    'a Kreis as a plain key',
    withRegion({ districts: ['16067'] }),
    'regions.r.districts[0]',
    'type',
  ],
  ['a Kreis as a number', withDistrict({ ags: 16067 }), 'regions.r.districts[0].ags', 'format'],
  [
    'a municipality as a Kreis',
    withDistrict({ ags: '16067029' }),
    'regions.r.districts[0].ags',
    'format',
  ],
  ['a Kreis in no Land', withDistrict({ ags: '17001' }), 'regions.r.districts[0].ags', 'format'],
  [
    'a Kreis that our map does not have',
    withDistrict({ ags: '16099' }),
    'regions.r.districts[0].ags',
    'district',
  ],
  [
    'a Kreis that was merged',
    withDistrict({ ags: '03152' }),
    'regions.r.districts[0].ags',
    'district',
  ],
  [
    'a script as a website',
    withRegion({ website: 'javascript:alert(1)' }),
    'regions.r.website',
    'format',
  ],
  [
    '__proto__ among networks',
    json('{"regions":{"__proto__":{"state":"TH"}}}'),
    'regions.__proto__',
    'field',
  ],
];
