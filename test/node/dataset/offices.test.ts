import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { officeOf, officesOf } from '../../../src/dataset/offices.js';
import type { Dataset } from '../../../src/dataset/schema.js';

const DATASET: Dataset = {
  sources: {
    'koerber-2023': { title: 'National', published: null },
    site: { title: 'Site', published: null },
    other: { title: 'Other', published: null },
  },
  states: {
    TH: {
      area: { value: 1, asOf: null, src: ['other'] },
      structure: {
        type: 'coordination-office',
        name: { de: 'Stelle' },
        summary: { de: 'Satz', asOf: null, src: ['other'] },
        website: { url: 'https://stelle.example/', asOf: '2025', src: ['site'] },
      },
    },
    BE: { structure: { type: 'none-known' } },
  },
};

describe('offices', () => {
  it('are what they are called and their website, and nothing else', () => {
    assert.deepEqual(officeOf(DATASET, 'TH'), {
      type: 'coordination-office',
      name: { de: 'Stelle' },
      website: { url: 'https://stelle.example/', asOf: '2025', src: ['site'] },
    });
    assert.deepEqual(officeOf(DATASET, 'BE'), { type: 'none-known' });
    assert.deepEqual(officeOf({}, 'TH'), {});
  });

  it('come with the sources they cite and that of the national programme', () => {
    const offices = officesOf(DATASET);
    assert.deepEqual(Object.keys(offices.sources ?? {}), ['site', 'koerber-2023']);
    assert.equal(offices.states?.TH?.area, undefined);
    assert.equal(offices.states?.TH?.structure?.name?.de, 'Stelle');
  });
});
