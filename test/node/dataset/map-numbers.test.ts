import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besideNumbers, notedCounts, numbersOf } from '../../../src/dataset/map-numbers.js';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { withNumbers } from '../../../src/dataset/bundled/numbers.js';
import { noteOf } from '../../../src/dataset/count-notes.js';
import { METRIC_IDS, readingsOf, type Reading } from '../../../src/dataset/metrics.js';
import type { Dataset } from '../../../src/dataset/schema.js';

const SMALL: Dataset = {
  version: '1',
  states: {
    TH: {
      ags: '16',
      structure: { type: 'mintforum', status: 'active', name: { de: 'Forum' } },
      counts: [
        { value: 7, condition: 'published', asOf: '2024', src: ['a'], note: { de: 'Gezählt' } },
        { value: 5, condition: 'published', asOf: '2020', src: ['c'] },
      ],
      population: { value: 2, asOf: '2024', src: ['a'], note: { de: 'Zensus' } },
      area: { value: 3, asOf: '2024', src: ['a'] },
    },
  },
  national: { statesWithRegions: { value: 16, condition: 'published', asOf: '2024', src: ['b'] } },
  sources: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } },
};

function plain(reading: Reading): Reading {
  const { ...bare } = reading;
  delete bare.note;
  return bare;
}

describe('the numbers of a map', () => {
  it('are a dataset without structures, further counts, notes, the country, and what only those cite', () => {
    assert.deepEqual(numbersOf(SMALL), {
      version: '1',
      states: {
        TH: {
          ags: '16',
          population: { value: 2, asOf: '2024', src: ['a'] },
          area: { value: 3, asOf: '2024', src: ['a'] },
          counts: [{ value: 7, condition: 'published', asOf: '2024', src: ['a'] }],
        },
      },
      sources: { a: { title: 'A' } },
    });
  });

  it('give the same readings with the same sources as the whole', () => {
    for (const metric of METRIC_IDS) {
      const readings = readingsOf(withNumbers, metric);
      const whole = readingsOf(withMeasures, metric);
      assert.deepEqual(readings, whole.map(plain));
      // What is to say of them comes with the parts that say it.
      assert.deepEqual(
        readings.map(noteOf),
        whole.map(({ note }) => note),
      );
      for (const id of readings.flatMap(({ src }) => src)) {
        assert.deepEqual(withNumbers.sources?.[id], withMeasures.sources?.[id]);
        assert.ok(withNumbers.sources?.[id]);
      }
    }
  });

  it('have beside them who coordinates, further counts, notes on what is divided by, and how many Länder have a network', () => {
    const { structures, counts, bases, statesWithRegions } = besideNumbers(SMALL);
    assert.deepEqual(bases, { TH: { population: { value: 2, note: { de: 'Zensus' } } } });
    assert.deepEqual(structures.TH, { type: 'mintforum', name: { de: 'Forum' } });
    assert.deepEqual(structures.BY, {});
    assert.equal(statesWithRegions?.value, 16);
    assert.deepEqual(
      counts.TH?.map(({ value }) => value),
      [7, 5],
    );
    assert.equal(counts.BY, undefined);
    assert.deepEqual(notedCounts(SMALL), {
      TH: { value: 7, src: ['a'], note: { de: 'Gezählt' } },
    });
  });

  it('have a note of ours on our count alone, not on one that is as high', () => {
    const ours = readingsOf(withNumbers, 'regions').find(({ id }) => id === 'NW');
    assert.ok(ours && noteOf(ours));
    assert.equal(noteOf({ ...ours, src: ['own'] }), undefined);
    assert.equal(noteOf({ ...ours, total: 53 }), undefined);
    assert.deepEqual(noteOf({ ...ours, note: { de: 'Eigenes' } }), { de: 'Eigenes' });
  });
});
