import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structures } from '../../../src/dataset/bundled/structures.js';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { mergeDatasets } from '../../../src/dataset/merge.js';
import { citedIn } from '../../../src/dataset/portraits.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import {
  kindOfStructure,
  structureReadings,
  structuresOf,
} from '../../../src/dataset/structures.js';

const SMALL: Dataset = {
  states: {
    TH: {
      structure: {
        type: 'coordination-office',
        founded: { value: '2020', de: '2020', asOf: '2020', src: ['a'] },
        summary: { de: 'Koordiniert.', asOf: '2023-01', src: ['b'] },
      },
      profile: { plans: [{ de: 'Plan', asOf: null, src: ['c'] }] },
    },
    HH: {
      structure: {
        type: 'mintforum',
        founded: { value: '2012', de: '2012', asOf: '2012', src: [] },
        summary: { de: 'Netz.', asOf: null, src: [] },
      },
    },
    BW: { structure: { type: 'working-group' } },
    HE: { structure: { type: 'none-known', summary: { de: 'Keine.', asOf: '2021', src: [] } } },
    BY: {
      structure: {
        type: 'mintforum',
        website: { url: 'https://a.example', asOf: null, src: ['partner:x'] },
      },
    },
  },
  sources: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } },
};

const readingOf = (id: string) => structureReadings(SMALL).find((reading) => reading.id === id);

describe('structures as readings', () => {
  it('give every kind its place, offices highest', () => {
    assert.deepEqual(
      ['TH', 'HH', 'BW'].map((id) => readingOf(id)?.value),
      [3, 2, 1],
    );
  });

  it('give none where none is known, and where nothing is said', () => {
    for (const id of ['HE', 'SL']) {
      assert.equal(readingOf(id)?.value, null);
      assert.equal(readingOf(id)?.condition, 'none');
    }
  });

  it('have no rank', () => {
    assert.ok(structureReadings(SMALL).every(({ rank }) => rank === undefined));
  });

  it('carry the date of the summary, also where that has none', () => {
    assert.equal(readingOf('TH')?.asOf, '2023-01');
    assert.equal(readingOf('HE')?.asOf, '2021');
    assert.equal(readingOf('HH')?.asOf, null);
  });

  it('cite what is told, and say whose it is', () => {
    assert.deepEqual(readingOf('TH')?.src, ['a', 'b']);
    assert.equal(readingOf('TH')?.condition, 'published');
    assert.equal(readingOf('BY')?.condition, 'own');
  });

  it('take an unknown kind for none', () => {
    assert.equal(kindOfStructure({ type: 'cloud' as 'mintforum' }), null);
  });
});

describe('structures out of a dataset', () => {
  it('leave out what is no structure, and sources nobody cites then', () => {
    const { states, sources, ...rest } = structuresOf(SMALL);
    assert.deepEqual(Object.keys(states?.TH ?? {}), ['structure']);
    assert.deepEqual(Object.keys(sources ?? {}), ['a', 'b']);
    assert.deepEqual(rest, {});
  });

  it('bring every source they cite', () => {
    const whole = mergeDatasets(withMeasures, structures);
    for (const id of citedIn(structures.states)) assert.ok(whole.sources?.[id], id);
  });

  it('are 5 offices, 4 forums, 2 working groups and 5 times none in our data', () => {
    const values = structureReadings(mergeDatasets(withMeasures, structures)).map(
      ({ value }) => value,
    );
    const numberOf = (value: number | null): number =>
      values.filter((each) => each === value).length;
    assert.deepEqual([3, 2, 1, null].map(numberOf), [5, 4, 2, 5]);
  });
});
