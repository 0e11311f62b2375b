import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsAsked, networkPoints, pagePoints } from '../../../src/dataset/map-points.js';
import type { Dataset, Region } from '../../../src/dataset/schema.js';

const seat = { place: 'Erfurt', lon: 11.03, lat: 50.98 };
const region = (over: Partial<Region> = {}): Region => ({
  name: { de: 'Netz' },
  state: 'TH',
  seat,
  src: ['list'],
  ...over,
});
const dataset = (regions: Record<string, Region>): Dataset => ({ checked: '2026-11-21', regions });

describe('kinds of networks', () => {
  it('are asked for by words; other words ask for none', () => {
    assert.deepEqual(kindsAsked(['regions', 'clusters', 'own', 'constructor', '']), [
      'mint-region',
      'zdi-network',
      'cluster',
    ]);
  });
});

describe('networks as points', () => {
  it('lie where they sit, and say what is known of them', () => {
    const { points } = networkPoints(
      dataset({ a: region({ kind: 'cluster', website: 'https://a.example/' }) }),
      ['cluster'],
    );
    assert.deepEqual(points, [
      {
        name: { de: 'Netz' },
        lon: 11.03,
        lat: 50.98,
        kind: 'cluster',
        place: 'Erfurt',
        state: 'TH',
        url: 'https://a.example/',
        isPlanned: false,
        src: ['list'],
      },
    ]);
  });

  it('are those of the kinds asked for; a network of no kind is a MINT region', () => {
    const data = dataset({ a: region(), b: region({ kind: 'cluster' }) });
    assert.equal(networkPoints(data, ['mint-region']).points.length, 1);
    assert.equal(networkPoints(data, []).points.length, 0);
  });

  it('are not those that have ended, by their status or by their date', () => {
    const data = dataset({
      a: region({ status: 'ended' }),
      b: region({ until: '2025' }),
      c: region({ until: '2026' }),
    });
    assert.equal(networkPoints(data, ['mint-region']).points.length, 1);
  });

  it('are marked where they are only planned', () => {
    const { points } = networkPoints(dataset({ a: region({ status: 'planned' }) }), [
      'mint-region',
    ]);
    assert.equal(points[0]?.isPlanned, true);
  });

  it('are counted where nobody says where they sit', () => {
    const data = dataset({
      a: region(),
      b: region({ seat: { place: 'Gera' } }),
      c: region({ state: 'BY' }),
    });
    const { points, unplaced } = networkPoints(data, ['mint-region'], 'TH');
    assert.deepEqual([points.length, unplaced], [1, 1]);
  });
});

describe('points of a page', () => {
  it('have the source that stands for it, and say nothing they do not know', () => {
    const [point] = pagePoints([{ name: 'Labor', lon: 10, lat: 51 }], 'partner');
    assert.deepEqual(point, {
      name: { de: 'Labor', en: 'Labor' },
      lon: 10,
      lat: 51,
      kind: '',
      place: '',
      state: null,
      url: '',
      isPlanned: false,
      src: ['partner'],
    });
  });
});
