import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withFigures } from '../../../src/dataset/bundled/figures.js';
import { withProfiles } from '../../../src/dataset/bundled/profiles.js';
import { figuresOf } from '../../../src/dataset/figures.js';
import { METRIC_IDS } from '../../../src/dataset/metrics.js';
import { citedIn } from '../../../src/dataset/portraits.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { figureOf, type FoundFigure } from '../../../src/dataset/single-figures.js';
import { STATE_IDS } from '../../../src/dataset/states.js';

const SMALL: Dataset = {
  sources: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' } },
  states: {
    TH: {
      counts: [
        { value: 7, condition: 'published', asOf: '2020', src: ['a'] },
        { value: 5, condition: 'published', asOf: '2018', src: ['a'] },
      ],
      population: { value: 2_000_000, asOf: '2024', src: ['b'] },
      facts: [{ de: 'Satz', asOf: '2020', src: ['c'] }],
      profile: {
        figures: [
          { key: 'labs', value: 9, label: { de: 'Labore' }, asOf: '2024', src: ['a'] },
          { key: 'labs', value: 4, label: { de: 'Labore' }, asOf: '2022', src: ['a'] },
        ],
        plans: [{ de: 'Plan', asOf: '2020', src: ['c'] }],
      },
    },
    BB: { counts: [{ value: 1, condition: 'recorded', asOf: '2026', src: ['a'] }] },
  },
  national: {
    counts: [{ value: 130, condition: 'published', qualifier: 'over', asOf: '2023', src: ['a'] }],
    clusters: [{ value: 73, condition: 'published', asOf: '2024', src: ['a'] }],
    statesWithRegions: { value: 16, condition: 'published', asOf: '2024', src: ['a'] },
  },
};

const found = (name: string, state: 'TH' | 'BB' | 'SL' | null): FoundFigure => {
  const figure = figureOf(SMALL, name, state);
  assert.notEqual(typeof figure, 'string');
  return figure as FoundFigure;
};

describe('a figure', () => {
  it('of all Germany is a count, with how exact it is', () => {
    const { shown, state } = found('regions', null);
    assert.deepEqual([shown?.value, shown?.qualifier, state], [130, 'over', null]);
    assert.equal(found('clusters', null).shown?.value, 73);
  });

  it('of Germany alone stays one of Germany where a Land is chosen', () => {
    assert.equal(found('states-with-regions', 'TH').state, null);
  });

  it('of a Land is its count, the older one a step away', () => {
    const { shown, further } = found('regions', 'TH');
    assert.equal(shown?.value, 7);
    assert.deepEqual(
      further.map(({ value }) => value),
      [5],
    );
  });

  it('that was only counted from the networks on record is a lower bound', () => {
    const { shown } = found('regions', 'BB');
    assert.deepEqual([shown?.qualifier, shown?.isRecorded], ['at-least', true]);
  });

  it('can be a rate, with what it was made from', () => {
    const { shown, reading } = found('regions-per-million', 'TH');
    assert.equal(shown?.value, 3.5);
    assert.deepEqual([reading?.count, shown.src], [7, ['a', 'b']]);
  });

  it('can be a key figure, newest first', () => {
    const { shown, further } = found('labs', 'TH');
    assert.deepEqual([shown?.value, further[0]?.value], [9, 4]);
  });

  it('of which nothing is known has no value, and no zero', () => {
    assert.equal(found('regions', 'SL').shown, undefined);
    assert.equal(found('regions-per-million', 'BB').shown, undefined);
    assert.equal(found('district-coverage', 'TH').shown, undefined);
    assert.equal(found('labs', 'BB').shown, undefined);
  });

  it('is unknown where no Land has it, and needs a Land where it is of one', () => {
    assert.equal(figureOf(SMALL, 'fun', 'TH'), 'unknown');
    assert.equal(figureOf(SMALL, 'labs', null), 'needs-state');
    assert.equal(figureOf(SMALL, 'regions-per-million', null), 'needs-state');
  });
});

describe('the numbers of a dataset', () => {
  it('come without its sentences, and with no more sources than they cite', () => {
    const { states, sources, national } = figuresOf(SMALL);
    assert.deepEqual(Object.keys(states?.TH ?? {}).sort(), ['counts', 'population', 'profile']);
    assert.deepEqual(Object.keys(states?.TH?.profile ?? {}), ['figures']);
    assert.deepEqual(Object.keys(sources ?? {}).sort(), ['a', 'b']);
    assert.equal(national?.clusters?.[0]?.value, 73);
  });

  it('that ship give each Land what its portrait and the map give', () => {
    for (const id of STATE_IDS) {
      for (const name of ['labs', 'partners', ...METRIC_IDS]) {
        assert.deepEqual(
          figureOf(withFigures, name, id),
          figureOf(withProfiles, name, id),
          `${name} ${id}`,
        );
      }
    }
  });

  it('that ship cite sources that ship', () => {
    const cited = citedIn([withFigures.states, withFigures.national]);
    for (const id of cited) assert.ok(withFigures.sources?.[id], id);
  });
});
