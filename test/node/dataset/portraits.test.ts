import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenIn } from '../../../src/dataset/chosen.js';
import { citedIn, portraitOf, SECTIONS } from '../../../src/dataset/portraits.js';
import type { Dataset, Statement } from '../../../src/dataset/schema.js';

const statement = (de: string, ...src: string[]): Statement => ({ de, asOf: '2023-01', src });

const dataset: Dataset = {
  states: {
    TH: {
      structure: { summary: statement('Überblick', 'a') },
      counts: [{ value: 7, condition: 'published', asOf: '2020', src: ['b'] }],
      profile: {
        funding: [statement('Land', 'c', 'a')],
        support: [],
        finder: statement('Karte', 'd'),
      },
    },
    SL: { counts: [] },
  },
  national: { statesWithRegions: { value: 16, condition: 'published', asOf: '2024', src: ['e'] } },
};

describe('names of sections', () => {
  it('are read apart by spaces and commas, in the order of the card', () => {
    assert.deepEqual(chosenIn(' support,funding  figures', SECTIONS).known, [
      'figures',
      'funding',
      'support',
    ]);
  });

  it('may be a list', () => {
    assert.deepEqual(chosenIn(['support', 'figures'], SECTIONS).known, ['figures', 'support']);
  });

  it('are none where there is neither text nor number', () => {
    for (const nothing of [null, undefined, {}, true, []])
      assert.deepEqual(chosenIn(nothing, SECTIONS), { known: [], unknown: [] });
  });

  it('that do not exist are told', () => {
    assert.deepEqual(chosenIn('funding, money', SECTIONS), {
      known: ['funding'],
      unknown: ['money'],
    });
  });
});

describe('a portrait', () => {
  it('has only the sections asked for, and only those with content', () => {
    assert.deepEqual(Object.keys(portraitOf(dataset, 'TH').statements), ['funding']);
    const { statements, counts, finder } = portraitOf(dataset, 'TH', ['support', 'finder']);
    assert.deepEqual(statements, {});
    assert.equal(counts, undefined);
    assert.equal(finder?.de, 'Karte');
  });

  it('cites the sources of what it shows and of nothing else, in reading order', () => {
    assert.deepEqual([...new Set(citedIn(portraitOf(dataset, 'TH')))], ['a', 'b', 'c', 'd']);
    assert.deepEqual([...new Set(citedIn(portraitOf(dataset, 'TH', ['finder'])))], ['a', 'd']);
  });

  it('says that every Land has a region only where none of this one is known', () => {
    assert.equal(portraitOf(dataset, 'TH').everywhere, undefined);
    assert.equal(portraitOf(dataset, 'SL').everywhere?.value, 16);
    assert.deepEqual(citedIn(portraitOf(dataset, 'SL')), ['e']);
  });

  it('of a Land the dataset does not know is empty', () => {
    const { structure, figures, related } = portraitOf(dataset, 'BY', SECTIONS);
    assert.deepEqual([structure, figures, related], [{}, [], []]);
  });

  it('cites lists of ids alone', () => {
    assert.deepEqual(citedIn({ src: 'page', rows: [{ src: ['a'] }, { src: null }] }), ['a']);
  });
});
