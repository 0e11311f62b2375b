import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRegions, regionSearch, type Asked } from '../../../src/dataset/region-search.js';
import type { Dataset, Region } from '../../../src/dataset/schema.js';

const DISTRICTS = {
  '01001': 'Flensburg',
  '16053': 'Jena',
  '16061': 'Eichsfeld',
  '09561': 'Ansbach (Kreisfreie Stadt)',
  '09571': 'Ansbach (Landkreis)',
};

const state = (de: string, en: string, ags: string) => ({ name: { de, en }, ags });

const datasetOf = (regions: Record<string, Region>): Dataset => ({
  checked: '2026-11-21',
  states: {
    BY: state('Bayern', 'Bavaria', '09'),
    SH: state('Schleswig-Holstein', 'Schleswig-Holstein', '01'),
    SL: state('Saarland', 'Saarland', '10'),
    TH: state('Thüringen', 'Thuringia', '16'),
  },
  regions,
});

const region = (de: string, more: Partial<Region> = {}): Region => ({
  name: { de },
  state: 'TH',
  ...more,
});

const kinds = (kind: string): string[] => [kind === 'cluster' ? 'MINT-Cluster' : 'MINT-Region'];

function find(regions: Record<string, Region>, asked: Partial<Asked>) {
  const search = regionSearch(datasetOf(regions), {
    districts: DISTRICTS,
    kinds,
  });
  return findRegions(search, { query: '', land: null, kind: null, ...asked });
}

const idsOf = (...args: Parameters<typeof find>): string[] =>
  find(...args).regions.map(({ id }) => id);

describe('search for networks', () => {
  it('finds by name, town, Kreis, kind and Land, in German and English', () => {
    const regions = {
      a: region('Werkbank', {
        name: { de: 'Werkbank', en: 'Workbench' },
        seat: { place: 'Suhl' },
        districts: [{ ags: '16061' }],
        kind: 'cluster',
      }),
    };
    for (const query of ['werkb', 'workbench', 'suhl', 'eichsfeld', 'cluster', 'thuringia']) {
      assert.deepEqual(idsOf(regions, { query }), ['a'], query);
    }
  });

  it('puts a name before a town, a town before a Kreis, and a whole Kreis before a part', () => {
    const regions = {
      part: region('A', { districts: [{ ags: '16053', part: true }] }),
      whole: region('B', { districts: [{ ags: '16053' }] }),
      town: region('C', { seat: { place: 'Jena' } }),
      name: region('Jena'),
    };
    assert.deepEqual(idsOf(regions, { query: 'Jena' }), ['name', 'town', 'whole', 'part']);
  });

  it('puts what has ended after what has not', () => {
    const regions = { a: region('Jena A', { until: '2025' }), b: region('Jena B') };
    assert.deepEqual(idsOf(regions, { query: 'jena' }), ['b', 'a']);
  });

  it('lists all by name where nothing is asked for', () => {
    const regions = { z: region('Z'), o: region('Öd'), a: region('a'), n: region('n') };
    assert.deepEqual(idsOf(regions, {}), ['a', 'n', 'o', 'z']);
  });

  it('keeps to a Land: where it sits, works too, or has a Kreis; and to a kind', () => {
    const regions = {
      seat: region('A', { state: 'BY' }),
      also: region('B', { alsoStates: ['BY'] }),
      kreis: region('C', { districts: [{ ags: '09571' }] }),
      none: region('D'),
      cluster: region('E', { state: 'BY', kind: 'cluster' }),
    };
    assert.deepEqual(idsOf(regions, { land: 'BY' }), ['seat', 'also', 'kreis', 'cluster']);
    assert.deepEqual(idsOf(regions, { land: 'BY', kind: 'cluster' }), ['cluster']);
  });

  it('counts what Land and kind leave out', () => {
    const found = find({ a: region('Jena') }, { query: 'jena', land: 'BY' });
    assert.equal(found.regions.length, 0);
    assert.equal(found.elsewhere, 1);
  });

  it('knows the Kreis and the Land that a query names, also where no network is known', () => {
    for (const query of ['Flensburg', 'MINT-Region Flensburg', 'Flesnburg']) {
      const found = find({ a: region('Flens-Akademie Jena') }, { query });
      assert.deepEqual([found.districts, found.land], [['01001'], 'SH'], query);
    }
    assert.equal(find({}, { query: 'Saarland' }).land, 'SL');
  });

  it('names the two Kreise of one name, and none where letters may mean many', () => {
    assert.deepEqual(find({}, { query: 'ansbach' }).districts, ['09561', '09571']);
    assert.deepEqual(find({}, { query: '' }).districts, []);
    assert.deepEqual(find({}, { query: 'mint' }).districts, []);
  });

  it('adds who works in the whole Land of a Kreis, last and once', () => {
    const regions = {
      wide: region('A', { statewide: true }),
      far: region('B', { statewide: true, state: 'BY' }),
      jena: region('C', { districts: [{ ags: '16053' }] }),
      both: region('Jena', { statewide: true }),
    };
    assert.deepEqual(idsOf(regions, { query: 'Jena' }), ['both', 'jena', 'wide']);
  });

  it('survives a dataset without anything, and keys that are none', () => {
    assert.deepEqual(idsOf({ a: region('A', { districts: [{ ags: '99999' }] }) }, { query: 'a' }), [
      'a',
    ]);
    const search = regionSearch({}, { districts: {}, kinds });
    assert.deepEqual(findRegions(search, { query: 'x', land: 'TH', kind: null }).regions, []);
  });
});
