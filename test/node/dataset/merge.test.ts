import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergeDatasets } from '../../../src/dataset/merge.js';
import type { Count, Dataset, Source } from '../../../src/dataset/schema.js';
import { isValid, validDatasets } from './arbitrary.js';

const count = (value: number): Count => ({ value, condition: 'published', asOf: null, src: [] });

describe('merging', () => {
  it('adds what only one side names', () => {
    assert.deepEqual(
      mergeDatasets(
        { states: { TH: { ags: '16' } } },
        { states: { TH: { kind: 'area-state' }, BY: {} } },
      ),
      { states: { TH: { ags: '16', kind: 'area-state' }, BY: {} } },
    );
  });

  it('lets the later side win, field by field', () => {
    const below: Dataset = {
      states: { TH: { structure: { type: 'mintforum', status: 'active' } } },
    };
    const above: Dataset = { states: { TH: { structure: { status: 'unclear' } } } };
    assert.deepEqual(mergeDatasets(below, above).states?.TH?.structure, {
      type: 'mintforum',
      status: 'unclear',
    });
  });

  it('replaces lists', () => {
    const merged = mergeDatasets(
      { national: { counts: [count(1), count(2)] } },
      { national: { counts: [count(3)] } },
    );
    assert.deepEqual(merged.national?.counts, [count(3)]);
  });

  it('replaces an event as a whole', () => {
    const event = { date: '2020', category: 'offer' as const, de: 'Alt', en: 'Old', src: ['a'] };
    const merged = mergeDatasets(
      { events: { one: event } },
      { events: { one: { date: '2021', category: 'offer', de: 'Neu', src: ['b'] } } },
    );
    assert.deepEqual(merged.events?.one, {
      date: '2021',
      category: 'offer',
      de: 'Neu',
      src: ['b'],
    });
  });

  it('takes a part that bears the id src for a part, not for a fact', () => {
    const group = (de: string) => ({ name: { de }, items: [] });
    const merged = mergeDatasets(
      { national: { offers: { information: group('Ours') } } },
      { national: { offers: { src: group('Theirs') } } },
    );
    assert.deepEqual(Object.keys(merged.national?.offers ?? {}), ['information', 'src']);
  });

  it('never puts a new German text beside an old English one', () => {
    const below: Dataset = { states: { TH: { name: { de: 'alt', en: 'old' } } } };
    const merged = mergeDatasets(below, { states: { TH: { name: { de: 'neu' } } } });
    assert.deepEqual(merged.states?.TH?.name, { de: 'neu' });
  });

  it('never leaves the note on an old value beside the new one', () => {
    const note = { de: 'Schuljahr unvollständig' };
    const merged = mergeDatasets(
      {
        states: {
          TH: { pupils: { value: 1, asOf: '2020', schoolYear: '2020/21', src: ['a'], note } },
        },
      },
      { states: { TH: { pupils: { value: 2, asOf: '2024', src: ['b'] } } } },
    );
    assert.deepEqual(merged.states?.TH?.pupils, { value: 2, asOf: '2024', src: ['b'] });
  });

  it('merges a network field by field under its id, each field as a whole', () => {
    const seat = { place: 'Gotha', lon: 10.7, lat: 50.95 };
    const below: Dataset = {
      regions: {
        a: { name: { de: 'A', en: 'A' }, state: 'TH', seat, since: '2016', src: ['x'] },
        b: { name: { de: 'B' }, state: 'BY' },
      },
    };
    const above: Dataset = {
      regions: { a: { name: { de: 'Neu' }, state: 'TH', seat: { place: 'Jena' }, src: ['y'] } },
    };
    assert.deepEqual(mergeDatasets(below, above).regions, {
      a: { name: { de: 'Neu' }, state: 'TH', seat: { place: 'Jena' }, since: '2016', src: ['y'] },
      b: { name: { de: 'B' }, state: 'BY' },
    });
  });

  it('never says of new Kreise what the old ones were read from', () => {
    const name = { de: 'A' };
    const old = [{ ags: '16067' }];
    const below: Dataset = {
      regions: { a: { name, state: 'TH', districts: old, districtsFrom: 'name' } },
    };
    const districts = [{ ags: '16064' }];
    assert.deepEqual(
      mergeDatasets(below, { regions: { a: { name, state: 'TH', districts } } }).regions?.a,
      { name, state: 'TH', districts },
    );
    assert.deepEqual(mergeDatasets(below, { regions: { a: { name, state: 'TH' } } }), below);
  });

  it('replaces a source or the breaks of a metric as a whole, under its id', () => {
    const below: Dataset = {
      sources: { a: { title: 'A', url: 'https://a.example' }, b: { title: 'B' } },
      breaks: { regions: [1, 2], other: [3] },
    };
    const merged = mergeDatasets(below, {
      sources: { a: { title: 'C' } },
      breaks: { regions: [9] },
    });
    assert.deepEqual(merged, {
      sources: { a: { title: 'C' }, b: { title: 'B' } },
      breaks: { regions: [9], other: [3] },
    });
  });

  it('knows a source called de or src from a text and a fact', () => {
    const below: Dataset = { sources: { a: { title: 'A' } } };
    const above: Dataset = { sources: { de: { title: 'D' }, src: { title: 'S' } } };
    assert.deepEqual(Object.keys(mergeDatasets(below, above).sources ?? {}), ['a', 'de', 'src']);
  });

  it('replaces the publisher as a whole', () => {
    const below: Dataset = { publisher: { name: { de: 'A' }, licence: 'CC0' } };
    assert.deepEqual(mergeDatasets(below, { publisher: { name: { de: 'B' } } }).publisher, {
      name: { de: 'B' },
    });
  });

  it('lets null win over a date: undated is a statement', () => {
    const below: Dataset = { sources: { a: { title: 'A', published: '2024' } } };
    const above: Dataset = { sources: { a: { title: 'A', published: null } } };
    assert.equal(mergeDatasets(below, above).sources?.a?.published, null);
  });

  it('takes many, the last one uppermost, and none', () => {
    assert.deepEqual(mergeDatasets({ version: '2024-1' }, {}, { version: '2025-1' }), {
      version: '2025-1',
    });
    assert.deepEqual(mergeDatasets(), {});
  });

  it('does not reach the prototype of anything, nor keeps what meant to', () => {
    const evil = '{"states":{"TH":{"__proto__":{"polluted":1}}},"__proto__":{"polluted":1}}';
    const merged = mergeDatasets({ states: { TH: {} } }, JSON.parse(evil) as Dataset);
    assert.deepEqual(Object.getOwnPropertyNames(merged), ['states']);
    assert.deepEqual(Object.getOwnPropertyNames(merged.states?.TH), []);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it('keeps a source that is called constructor', () => {
    const sources = { constructor: { title: 'Bauwesen' } } as unknown as Record<string, Source>;
    assert.deepEqual(mergeDatasets({ sources: { a: { title: 'A' } } }, { sources }).sources, {
      a: { title: 'A' },
      constructor: { title: 'Bauwesen' },
    });
  });

  it('changes neither side', () => {
    fc.assert(
      fc.property(validDatasets, validDatasets, (below, above) => {
        const before = structuredClone([below, above]);
        mergeDatasets(below, above);
        assert.deepEqual([below, above], before);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing changes nothing, and neither does merging the same again', () => {
    fc.assert(
      fc.property(validDatasets, (data) => {
        assert.deepEqual(mergeDatasets(data), data);
        assert.deepEqual(mergeDatasets(data, {}), data);
        assert.deepEqual(mergeDatasets({}, data), data);
        assert.deepEqual(mergeDatasets(data, data), data);
      }),
      { numRuns: 200 },
    );
  });

  it('valid data gives valid data', () => {
    fc.assert(
      fc.property(fc.array(validDatasets, { maxLength: 3 }), (parts) => {
        assert.ok(isValid(mergeDatasets(...parts)), JSON.stringify(isValid.errors));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same in two steps as in one', () => {
    fc.assert(
      fc.property(validDatasets, validDatasets, validDatasets, (a, b, c) => {
        const stepwise = mergeDatasets(mergeDatasets(a, b), c);
        assert.deepEqual(stepwise, mergeDatasets(a, b, c));
        assert.deepEqual(stepwise, mergeDatasets(a, mergeDatasets(b, c)));
      }),
      { numRuns: 100 },
    );
  });
});
