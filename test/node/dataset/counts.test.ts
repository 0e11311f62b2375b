import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DISTRICTS, recordedCount } from '../../../data/pipeline/dataset/networks.js';
import { readFacts, type Facts, type NetworkFact } from '../../../data/pipeline/dataset/facts.js';
import { IDS, core, jsonOf, type StateId } from './committed.js';

const facts = await readFacts();

/** What the map shows for each Land: value, condition and date. */
const FIRST: Record<StateId, [number, string, string] | null> = {
  BB: [1, 'recorded', '2026-11-21'],
  BE: [2, 'recorded', '2026-11-21'],
  BW: [14, 'published', '2018-04-23'],
  BY: [20, 'published', '2022-08'],
  HB: [1, 'recorded', '2026-11-21'],
  HE: [3, 'recorded', '2026-11-21'],
  HH: [1, 'recorded', '2026-11-21'],
  MV: [1, 'recorded', '2026-11-21'],
  NI: [5, 'recorded', '2026-11-21'],
  NW: [47, 'published', '2025-09-12'],
  RP: [9, 'published', '2021-11-15'],
  SH: [1, 'recorded', '2026-11-21'],
  SL: null,
  SN: [2, 'recorded', '2026-11-21'],
  ST: null,
  TH: [7, 'published', '2020-07-08'],
};

for (const id of IDS) {
  test(`${id}: the first count is the one of the table`, () => {
    const first = core.states?.[id]?.counts?.[0];
    const shown = first ? [first.value, first.condition, first.asOf] : null;
    assert.deepEqual(shown, FIRST[id]);
  });
}

test('counts behind the first are ordered newest first', () => {
  for (const id of IDS) {
    const dates = (core.states?.[id]?.counts ?? []).slice(1).map(({ asOf }) => asOf ?? '');
    assert.deepEqual(dates, dates.toSorted().reverse(), id);
  }
});

test('what is not a MINT region is named in both languages', () => {
  const named = (id: StateId, index: number) => core.states?.[id]?.counts?.[index]?.of;
  assert.equal(named('BY', 0), undefined);
  assert.deepEqual(named('NW', 0), { de: 'zdi-Netzwerke', en: 'zdi networks' });
  assert.match(named('BW', 0)?.en ?? '', /another definition/);
  assert.match(named('BY', 1)?.de ?? '', /MINT-Cluster zusammen/);
  assert.deepEqual(core.states?.BY?.counts?.[1]?.value, 27);
  assert.match(named('RP', 1)?.en ?? '', /funded in 2025 and 2026/);
});

test('a recorded count is the number of regions listed for the Land', () => {
  const listed = facts.networks.filter(
    ({ kind, status }) => (kind === 'mint-region' || kind === 'zdi-network') && status !== 'ended',
  );
  for (const id of IDS) {
    for (const count of core.states?.[id]?.counts ?? []) {
      if (count.condition !== 'recorded') continue;
      assert.equal(count.value, listed.filter(({ state }) => state === id).length, id);
    }
  }
});

const network = (change: Partial<NetworkFact>): NetworkFact => ({
  id: 'x',
  name: 'X',
  state: 'SL',
  kind: 'mint-region',
  confidence: 'high',
  src: ['dataset-networks'],
  ...change,
});

test('neither centres nor clusters nor what is over or planned counts as a region', () => {
  const networks = [
    network({}),
    network({ kind: 'zdi-network' }),
    network({ kind: 'research-centre' }),
    network({ kind: 'cluster' }),
    network({ status: 'ended' }),
    network({ status: 'planned' }),
    network({ until: '2025' }),
    network({ until: '2026' }),
    network({ state: 'ST' }),
  ].map((each, index) => ({ ...each, id: `network-${index}` }));
  const few = { ...facts, networks, checked: '2026-11-21' } satisfies Facts;
  assert.equal(recordedCount(few, 'SL')[0]?.value, 3);
  assert.deepEqual(recordedCount(few, 'HH'), []);
});

test('the Kreise of each Land are those of the geometry', () => {
  const { objects } = jsonOf('districts.topo.json') as {
    objects: { districts: { geometries: { id: string }[] } };
  };
  const keys = objects.districts.geometries.map(({ id }) => id);
  for (const id of IDS) {
    const ags = core.states?.[id]?.ags ?? '?';
    assert.equal(DISTRICTS[id], keys.filter((key) => key.startsWith(ags)).length, id);
  }
});

test('coverage is recounted, published where the office says all, and left out where nothing is known', () => {
  const reached = Object.fromEntries(
    IDS.flatMap((id) => {
      const coverage = core.states?.[id]?.coverage;
      return coverage ? [[id, [coverage.reached, coverage.total, coverage.condition]]] : [];
    }),
  );
  assert.deepEqual(reached, {
    BW: [2, 44, 'recorded'],
    BY: [35, 96, 'recorded'],
    HE: [7, 26, 'recorded'],
    HH: [1, 1, 'recorded'],
    NI: [3, 45, 'recorded'],
    NW: [53, 53, 'published'],
    RP: [5, 36, 'recorded'],
    TH: [22, 22, 'recorded'],
  });
});

test('every Kreis that a network names exists', () => {
  const { objects } = jsonOf('districts.topo.json') as {
    objects: { districts: { geometries: { id: string }[] } };
  };
  const known = new Set(objects.districts.geometries.map(({ id }) => id));
  const named = facts.networks.flatMap(({ covers = [], covers_part: parts = [] }) => [
    ...covers.map(({ ags }) => ags),
    ...parts.map((part) => part.in),
  ]);
  assert.deepEqual(
    named.filter((ags) => !known.has(ags)),
    [],
  );
});

test('national counts are newest first and the two surveys are told apart', () => {
  const counts = core.national?.counts ?? [];
  assert.deepEqual(
    counts.map(({ value, qualifier, asOf }) => [qualifier ?? '', value, asOf]),
    [
      ['over', 130, '2023-01'],
      ['over', 130, '2022-06-10'],
      ['over', 120, '2019-11-25'],
      ['over', 120, '2019-10'],
      ['over', 100, '2017-09'],
      ['about', 80, '2015'],
      ['', 56, '2014-05'],
      ['', 39, '2013-03'],
    ],
  );
  const answers = counts.filter(({ of }) => of?.en === 'answers to a survey');
  assert.deepEqual(
    answers.map(({ value }) => value),
    [56, 39],
  );
});

test('a source counts at least one region in all 16 Länder', () => {
  const { value, asOf } = core.national?.statesWithRegions ?? {};
  assert.deepEqual([value, asOf], [16, '2024-12-12']);
});
