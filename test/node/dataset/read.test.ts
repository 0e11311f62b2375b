import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MAX_ENTRIES, MAX_VALUES } from '../../../src/dataset/limits.js';
import { cleaned, MAX_PROBLEMS } from '../../../src/dataset/problems.js';
import { readDataset, type ReadResult } from '../../../src/dataset/read.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { stateIdOf } from '../../../src/dataset/states.js';
import { anything, isValid, validDatasets } from './arbitrary.js';
import {
  contact,
  count,
  fact,
  type Fields,
  inThuringia,
  json,
  ROWS,
  withContact,
  withCount,
  withFact,
  withSource,
} from './bad-data.js';

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

  it('drops a list that has lost all its entries, for an empty one would say that there are none', () => {
    const counts = [count({ value: 'x' })];
    assert.deepEqual(readDataset(inThuringia({ counts })).dataset, { states: { TH: {} } });
    const none = inThuringia({ counts: [] });
    assert.deepEqual(readDataset(none).dataset, none);
    const unnamed = withCount({ src: [1] });
    assert.deepEqual(readDataset(unnamed).dataset, withCount({ src: [] }));
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
    const { dataset, problemCount } = readDataset(Object.create({ version: '2026-1' }) as unknown);
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
        '$comment',
        'version',
        'checked',
        'publisher',
        'sources',
        'states',
        'regions',
        'events',
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
    const { dataset, problems } = readDataset({ sources: Object.fromEntries(entries) as unknown });
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
    const { dataset, problems } = readDataset({ states: { TH: { counts }, BY: { counts } } });
    assert.deepEqual(
      problems.map(({ expected }) => expected),
      [{ kind: 'total', limit: MAX_VALUES }],
    );
    const read = dataset.states?.TH?.counts?.map(({ src }) => src.length) ?? [];
    assert.ok(read.reduce((sum, length) => sum + length, 0) < MAX_VALUES);
    assert.equal(dataset.states?.BY, undefined);
  });

  it('are not met by depth: only what the schema names is looked into', () => {
    const deep = `${'{"states":'.repeat(1e5)}1${'}'.repeat(1e5)}`;
    assert.deepEqual(placesAndKinds(readDataset(json(deep))), ['states.states state']);
  });
});

describe('the reader and the schema', () => {
  /** Data no validator of the schema and our reader can differ about: without what we clean away. */
  const isClean = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    return cleaned(text) === text && !/\\u|\\[bfnrt]|__proto__/.test(text);
  };
  const agree = (data: unknown): void => {
    const { problemCount, dataset } = readDataset(data);
    assert.equal(problemCount === 0, isValid(data), JSON.stringify(isValid.errors));
    if (problemCount === 0) assert.deepEqual(dataset, data);
  };

  it('agree that random valid data is valid', () => {
    fc.assert(
      fc.property(validDatasets, (data) => {
        agree(data);
      }),
      { numRuns: 150 },
    );
  });

  it('agree on random data that was valid before one place of it changed', () => {
    fc.assert(
      fc.property(validDatasets, fc.nat(), fc.jsonValue(), (valid, seed, junk) => {
        fc.pre(isClean(junk));
        agree(changed(valid, seed, junk));
      }),
      { numRuns: 600 },
    );
  });

  it('agree on random data that was valid before one field of it went', () => {
    fc.assert(
      fc.property(validDatasets, fc.nat(), (valid, seed) => {
        agree(changed(valid, seed, undefined));
      }),
      { numRuns: 250 },
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
  else Reflect.deleteProperty(owner, key);
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
      fc.property(anything, (input) => {
        holds(input);
      }),
      { numRuns: 400 },
    );
  });

  it('reading never throws where anything stands in a valid dataset', () => {
    fc.assert(
      fc.property(validDatasets, fc.nat(), anything, (valid, seed, junk) => {
        holds(changed(valid, seed, junk));
      }),
      { numRuns: 400 },
    );
  });

  it('reading again what was read changes nothing', () => {
    fc.assert(
      fc.property(validDatasets, fc.nat(), anything, (valid, seed, junk) => {
        const { dataset } = readDataset(changed(valid, seed, junk));
        assert.deepEqual(readDataset(dataset), { dataset, problems: [], problemCount: 0 });
      }),
      { numRuns: 250 },
    );
  });
});

describe('the table of the reader', () => {
  it('is what the schema gives', () => {
    const recipe = ['--import', 'tsx', 'data/pipeline/checker.ts', '--check'];
    execFileSync(process.execPath, recipe, { cwd: new URL('../../..', import.meta.url) });
  });
});
