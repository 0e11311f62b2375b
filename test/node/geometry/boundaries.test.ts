import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areaAt,
  areasTurnedRound,
  areasVisitingTwice,
  bordersThatDiffer,
  type Boundaries,
  brotliSize,
  faultsIn,
  neighboursOf,
  outlinesOf,
  segmentsOf,
  squareKilometres,
  steradians,
} from '../../../data/pipeline/boundaries.check.js';
import { districts, KEYS, states, textOf } from './committed.js';

/** Statistisches Bundesamt, GV-ISys, areas in km² on 31 December 2018. */
const OFFICIAL_AREAS = {
  BB: 29654.48,
  BE: 891.12,
  BW: 35748.2,
  BY: 70541.61,
  HB: 419.36,
  HE: 21115.67,
  HH: 755.09,
  MV: 23293.61,
  NI: 47709.51,
  NW: 34112.31,
  RP: 19851.82,
  SH: 15804.3,
  SL: 2571.11,
  SN: 18449.95,
  ST: 20454.31,
  TH: 16202.39,
};

const DISTRICTS_IN = {
  BB: 18,
  BE: 1,
  BW: 44,
  BY: 96,
  HB: 2,
  HE: 26,
  HH: 1,
  MV: 8,
  NI: 45,
  NW: 53,
  RP: 36,
  SH: 15,
  SL: 6,
  SN: 13,
  ST: 14,
  TH: 22,
};

const NEIGHBOURS = {
  BB: 'BE MV NI SN ST',
  BE: 'BB',
  BW: 'BY HE RP',
  BY: 'BW HE SN TH',
  HB: 'NI',
  HE: 'BW BY NI NW RP TH',
  HH: 'NI SH',
  MV: 'BB NI SH',
  NI: 'BB HB HE HH MV NW SH ST TH',
  NW: 'HE NI RP',
  RP: 'BW HE NW SL',
  SH: 'HH MV NI',
  SL: 'RP',
  SN: 'BB BY ST TH',
  ST: 'BB NI SN TH',
  TH: 'BY HE NI SN ST',
};

/** Place, longitude, latitude, Land and district it lies in. */
const PLACES: [string, number, number, string | null, string | null][] = [
  ['Sylt', 8.325, 54.905, 'SH', '01054'],
  ['Helgoland', 7.885, 54.183, 'SH', '01056'],
  ['Fehmarn', 11.1, 54.45, 'SH', '01055'],
  ['Juist', 7.0, 53.679, 'NI', '03452'],
  ['Rügen', 13.43, 54.42, 'MV', '13073'],
  ['Bremerhaven', 8.6, 53.54, 'HB', '04012'],
  ['Bremen', 8.81, 53.08, 'HB', '04011'],
  ['Büsingen', 8.69, 47.698, 'BW', '08335'],
  ['Osterode, since 2016 in Göttingen', 10.25, 51.73, 'NI', '03159'],
  ['Eisenach, since 2021 in the Wartburgkreis', 10.32, 50.975, 'TH', '16063'],
  ['Gehlberg, since 2019 in Suhl', 10.79, 50.68, 'TH', '16054'],
  ['Jungholz, which is Austria', 10.447, 47.575, null, null],
  ['Lake Constance', 9.4, 47.62, null, null],
];

const stateOutlines = outlinesOf(states);
const districtOutlines = outlinesOf(districts);
const stateOf = (district: string) =>
  Object.keys(KEYS).find((state) => KEYS[state] === district.slice(0, 2)) ?? '?';

function objectOf(topology: Boundaries, name: string) {
  const object = topology.objects[name];
  assert.ok(object, `no object ${name}`);
  return object;
}

const titles = objectOf(districts, 'districts').geometries.map(({ id, properties }) => ({
  id: String(id),
  ...(properties as { name: string; type: string }),
}));

for (const [file, topology, outlines] of [
  ['states.topo.json', states, stateOutlines],
  ['districts.topo.json', districts, districtOutlines],
] as const) {
  describe(file, () => {
    it('has no segments that cross, overlap or touch', () => {
      assert.deepEqual(faultsIn(segmentsOf(topology)), []);
    });

    it('has no ring that visits a point twice', () => {
      assert.deepEqual(areasVisitingTwice(outlines), []);
    });

    it('has clockwise outer rings and holes the other way', () => {
      assert.deepEqual(areasTurnedRound(outlines), []);
    });

    it('covers little of the globe with each area, turned as d3 wants it', () => {
      assert.deepEqual(
        outlines.filter((outline) => steradians(outline) >= 0.01),
        [],
      );
    });

    it('holds whole numbers that its transform leaves as they are', () => {
      assert.deepEqual(topology.transform, { scale: [1, 1], translate: [0, 0] });
      assert.ok(topology.arcs.flat(2).every(Number.isInteger));
    });

    it('says how far it reaches', () => {
      const ends = segmentsOf(topology).flat();
      const [xs, ys] = [ends.map(([x]) => x), ends.map(([, y]) => y)];
      const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      assert.deepEqual(topology.bbox, box);
    });
  });
}

describe('Länder', () => {
  it('are the 16, in alphabetical order of their ids', () => {
    const ids = objectOf(states, 'states').geometries.map(({ id }) => id);
    assert.deepEqual(ids, Object.keys(OFFICIAL_AREAS));
  });

  it('carry nothing but their ids', () => {
    assert.ok(objectOf(states, 'states').geometries.every((land) => !('properties' in land)));
  });

  for (const outline of stateOutlines) {
    it(`draw ${outline.id} within 1 % of its official area`, () => {
      const official = OFFICIAL_AREAS[outline.id as keyof typeof OFFICIAL_AREAS];
      assert.ok(Math.abs(squareKilometres(outline) / official - 1) < 0.01);
    });
  }

  it('lie next to the Länder they border on and to no others', () => {
    const found = [...neighboursOf(states)].map(([id, row]) => [id, [...row].sort().join(' ')]);
    assert.deepEqual(Object.fromEntries(found), NEIGHBOURS);
  });

  it('are exactly what merging their districts gives', () => {
    assert.deepEqual(bordersThatDiffer(districtOutlines, stateOutlines, stateOf), []);
  });

  it('take at most 9.0 kB', () => {
    assert.ok(brotliSize(textOf('states.topo.json')) <= 9000);
  });
});

describe('districts', () => {
  it('are 400, each once, in order of their keys', () => {
    const ids = titles.map(({ id }) => id);
    assert.equal(new Set(ids).size, 400);
    assert.deepEqual(ids, ids.toSorted());
  });

  it('are as many in each Land as on 1 July 2021', () => {
    const counts = Object.keys(DISTRICTS_IN).map((state) => {
      return [state, titles.filter(({ id }) => stateOf(id) === state).length];
    });
    assert.deepEqual(Object.fromEntries(counts), DISTRICTS_IN);
  });

  it('have 1,045 pairs of neighbours, as many as at full resolution', () => {
    const ends = [...neighboursOf(districts).values()].reduce((sum, row) => sum + row.size, 0);
    assert.equal(ends / 2, 1045);
  });

  it('are told apart by name and type where 22 names occur twice', () => {
    const names = new Set(titles.map(({ name }) => name));
    const titled = new Set(titles.map(({ name, type }) => `${name}, ${type}`));
    assert.deepEqual([names.size, titled.size], [400 - 22, 400]);
  });

  it('name the Regionalverband and the Städteregion as such', () => {
    const typeOf = (key: string) => titles.find(({ id }) => id === key)?.type;
    assert.equal(typeOf('10041'), 'Regionalverband');
    assert.equal(typeOf('05334'), 'Städteregion');
  });

  it('take at most 38 kB', () => {
    assert.ok(brotliSize(textOf('districts.topo.json')) <= 38000);
  });
});

describe('places', () => {
  for (const [place, lon, lat, state, district] of PLACES) {
    it(`have ${place} where it belongs`, () => {
      assert.equal(areaAt(stateOutlines, lon, lat), state);
      assert.equal(areaAt(districtOutlines, lon, lat), district);
    });
  }
});
