import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NamedPoint } from '../../../src/dataset/map-points.js';
import { markTitle, spokenMark } from '../../../src/i18n/point-text.js';

const point = (name: string, over: Partial<NamedPoint> = {}): NamedPoint => ({
  name: { de: name },
  lon: 0,
  lat: 0,
  kind: '',
  place: '',
  state: null,
  url: '',
  isPlanned: false,
  src: [],
  ...over,
});

describe('the name of a mark', () => {
  it('of one point is its name, what it is and where it lies', () => {
    const one = [point('MINTnet', { kind: 'mint-region', place: 'Gera', isPlanned: true })];
    assert.equal(spokenMark(one, 'de'), 'MINTnet, MINT-Region, geplant, Gera');
    assert.equal(spokenMark(one, 'en'), 'MINTnet, MINT region, planned, Gera');
    assert.equal(spokenMark([point('Labor')], 'de'), 'Labor');
  });

  it('of several is how many there are, and the first three names', () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((name) => point(name));
    assert.equal(spokenMark(names.slice(0, 2), 'de'), '2 Orte: A, B');
    assert.equal(spokenMark(names, 'de'), '5 Orte: A, B, C und 2 weitere');
    assert.equal(spokenMark(names, 'en'), '5 places: A, B, C and 2 more');
  });

  it('calls a kind of the page as the page does', () => {
    assert.equal(spokenMark([point('X', { kind: 'toString' })], 'de'), 'X, toString');
  });

  it('groups the digits of large numbers', () => {
    assert.equal(
      markTitle(
        Array.from({ length: 10_000 }, () => point('X')),
        'de',
      ),
      '10.000 Orte',
    );
  });
});
