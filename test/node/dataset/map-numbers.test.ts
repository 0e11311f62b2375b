import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besideNumbers, numbersOf } from '../../../src/dataset/map-numbers.js';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { withNumbers } from '../../../src/dataset/bundled/numbers.js';
import { METRIC_IDS, readingsOf } from '../../../src/dataset/metrics.js';
import type { Dataset } from '../../../src/dataset/schema.js';

const SMALL: Dataset = {
  version: '1',
  states: {
    TH: {
      ags: '16',
      structure: { type: 'mintforum', status: 'active', name: { de: 'Forum' } },
      counts: [
        { value: 7, condition: 'published', asOf: '2024', src: ['a'] },
        { value: 5, condition: 'published', asOf: '2020', src: ['c'] },
      ],
      population: { value: 2, asOf: '2024', src: ['a'], note: { de: 'Zensus' } },
      area: { value: 3, asOf: '2024', src: ['a'] },
    },
  },
  national: { statesWithRegions: { value: 16, condition: 'published', asOf: '2024', src: ['b'] } },
  sources: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } },
};

describe('the numbers of a map', () => {
  it('are a dataset without structures, further counts, notes on what is divided by, the country, and what only those cite', () => {
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
      assert.deepEqual(readings, readingsOf(withMeasures, metric));
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
  });
});
