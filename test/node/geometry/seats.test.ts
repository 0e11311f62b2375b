import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaAt, outlinesOf } from '../../../data/pipeline/boundaries.check.js';
import { readFacts } from '../../../data/pipeline/dataset/facts.js';
import type { Dataset, Region } from '../../../src/dataset/schema.js';
import { districts, states, textOf } from './committed.js';

const { networks, places } = await readFacts();
const [lands, kreise] = [outlinesOf(states), outlinesOf(districts)];
const shipped = Object.entries((JSON.parse(textOf('regions.json')) as Dataset).regions ?? {});

/** Id, network, longitude and latitude of those that have a seat. */
const seated = shipped.flatMap(([id, region]): [string, Region, number, number][] => {
  const { lon, lat } = region.seat ?? {};
  return lon === undefined || lat === undefined ? [] : [[id, region, lon, lat]];
});

describe('the seat of a network', () => {
  it('has its point wherever the facts name one', () => {
    const named = networks.filter(({ seat }) => seat).map(({ id }) => id);
    assert.equal(named.length, 106);
    assert.deepEqual(
      seated.map(([id]) => id),
      named,
    );
  });

  it('lies in its Land', () => {
    for (const [id, { state }, lon, lat] of seated)
      assert.equal(areaAt(lands, lon, lat), state, id);
  });

  it('lies in the Kreis that the facts give its town', () => {
    for (const [id, { state, seat }, lon, lat] of seated) {
      const place = places[state]?.[seat?.place ?? ''];
      assert.equal(areaAt(kreise, lon, lat), place?.district, id);
    }
  });

  it('lies in one of the Kreise that the network names, where it names any', () => {
    const naming = seated.filter(([, region]) => region.districts);
    assert.ok(naming.length > 40, String(naming.length));
    for (const [id, { districts: named = [] }, lon, lat] of naming) {
      assert.ok(named.map(({ ags }) => ags).includes(areaAt(kreise, lon, lat) ?? ''), id);
    }
  });

  it('is a town and no more exact than one', () => {
    for (const [id, { seat }] of seated) {
      assert.match(
        JSON.stringify([seat?.lon, seat?.lat]),
        /^\[\d+(\.\d{1,2})?,\d+(\.\d{1,2})?\]$/,
        id,
      );
    }
  });
});

describe('the list of towns', () => {
  it('has no town that no network works from', () => {
    for (const [state, towns] of Object.entries(places)) {
      for (const town of Object.keys(towns)) {
        const isSeat = networks.some((network) => network.state === state && network.seat === town);
        assert.ok(isSeat, town);
      }
    }
  });

  it('names where it was taken from and under which licence', () => {
    assert.match(textOf('facts/places.json'), /GeoNames[^]*"licence": "CC BY[^]*cities\.json@\d/);
  });
});
