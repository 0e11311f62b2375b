import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFacts } from '../../../data/pipeline/dataset/facts.js';
import { regions as bundled } from '../../../src/dataset/bundled/regions.js';
import { mergeDatasets } from '../../../src/dataset/merge.js';
import { readingsOf } from '../../../src/dataset/metrics.js';
import { mergePartner } from '../../../src/dataset/partner.js';
import {
  countedRegions,
  coverageOf,
  networksOf,
  reachedDistricts,
  recordedCount,
  regionsOf,
  withRegionsCounted,
} from '../../../src/dataset/regions.js';
import type { Dataset, Region } from '../../../src/dataset/schema.js';
import { core, IDS, whole } from './committed.js';

const facts = await readFacts();

const region = (over: Partial<Region> = {}): Region => ({
  name: { de: 'Netz' },
  state: 'TH',
  src: ['list'],
  ...over,
});
const at = (...keys: string[]): Pick<Region, 'districts'> => ({
  districts: keys.map((ags) => ({ ags })),
});

/** Two Länder of three Kreise each. */
const withRegions = (regions: Record<string, Region>): Dataset => ({
  checked: '2026-11-21',
  sources: { list: { title: 'Liste', published: '2024' }, 'dataset-networks': { title: 'Wir' } },
  states: { TH: { ags: '16', districtCount: 3 }, BY: { ags: '09', districtCount: 3 } },
  regions,
});
const idsOf = (listed: readonly { id: string }[]): string[] => listed.map(({ id }) => id);

describe('a listed network', () => {
  it('says what its entry leaves unsaid', () => {
    const [listed] = regionsOf(withRegions({ a: { name: { de: 'A' }, state: 'TH' } }));
    assert.deepEqual(listed, {
      id: 'a',
      name: { de: 'A' },
      state: 'TH',
      kind: 'mint-region',
      status: 'active',
      asOf: null,
      src: [],
    });
  });

  it('speaks for its own date, else for that of its newest source', () => {
    const data = withRegions({
      own: region({ asOf: '2020' }),
      undated: region({ asOf: null }),
      newest: region({ src: ['older', 'list', 'bare', 'gone'] }),
    });
    const sources = { older: { title: 'A', published: '2019-05' }, bare: { title: 'B' } };
    const dates = regionsOf(mergeDatasets(data, { sources })).map(({ asOf }) => asOf);
    assert.deepEqual(dates, ['2020', null, '2024']);
  });
});

describe('what counts', () => {
  it('are MINT regions and zdi networks, neither planned nor over', () => {
    const data = withRegions({
      region: region(),
      zdi: region({ kind: 'zdi-network' }),
      unclear: region({ status: 'unclear' }),
      thisYear: region({ until: '2026' }),
      later: region({ until: '2026-11-21' }),
      centre: region({ kind: 'research-centre' }),
      cluster: region({ kind: 'cluster' }),
      planned: region({ status: 'planned' }),
      ended: region({ status: 'ended' }),
      over: region({ until: '2026-11-20' }),
      lastYear: region({ until: '2025' }),
    });
    assert.deepEqual(idsOf(countedRegions(data)), [
      'region',
      'zdi',
      'unclear',
      'thisYear',
      'later',
    ]);
  });

  it('is the number that is recorded for the Land it sits in, and none where there is none', () => {
    const data = withRegions({ a: region(), b: region({ alsoStates: ['BY'] }) });
    assert.deepEqual(recordedCount(data, 'TH'), {
      value: 2,
      condition: 'recorded',
      asOf: '2026-11-21',
      src: ['dataset-networks'],
    });
    assert.equal(recordedCount(data, 'BY'), undefined);
  });
});

describe('a Kreis', () => {
  const data = withRegions({
    a: region(at('16001', '16001', '16002')),
    b: region({ state: 'BY', districts: [{ ags: '16002', part: true }] }),
    cluster: region({ kind: 'cluster', ...at('16002', '16003') }),
    ended: region({ status: 'ended', ...at('16003') }),
    statewide: region({ statewide: true }),
  });

  it('is reached by those that count and name it, wholly or in part, each once', () => {
    const reached = [...reachedDistricts(data)].map(([ags, by]) => [ags, ...idsOf(by)]);
    assert.deepEqual(reached, [
      ['16001', 'a'],
      ['16002', 'a', 'b'],
    ]);
  });

  it('has networks of every kind that are at work', () => {
    assert.deepEqual(idsOf(networksOf(data, '16002')), ['a', 'b', 'cluster']);
    assert.deepEqual(idsOf(networksOf(data, '16003')), ['cluster']);
    assert.deepEqual(networksOf(data, '09001'), []);
  });

  it('has other networks in other data, however often they are asked for', () => {
    const other = withRegions({ late: region(at('16002')) });
    for (let turn = 0; turn < 2; turn += 1) {
      assert.deepEqual(idsOf(networksOf(other, '16002')), ['late']);
      assert.deepEqual(idsOf(networksOf(data, '16002')), ['a', 'b', 'cluster']);
    }
  });

  it('counts in the Land it lies in, wherever the network sits', () => {
    const coverage = coverageOf(data, 'TH', 3);
    assert.deepEqual([coverage?.reached, coverage?.total, coverage?.condition], [2, 3, 'recorded']);
    assert.equal(coverageOf(data, 'BY', 3), undefined);
  });

  it('that does not exist never makes more of them than the Land has', () => {
    const many = withRegions({ a: region(at('16001', '16002', '16003', '16999')) });
    assert.equal(coverageOf(many, 'TH', 3)?.reached, 3);
  });
});

describe('the networks that ship', () => {
  it('are 174, of which 59 are MINT regions and 48 zdi networks', () => {
    const kinds = regionsOf(bundled).map(({ kind }) => kind);
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    assert.deepEqual(
      [kinds.length, ...['mint-region', 'zdi-network', 'research-centre', 'cluster'].map(count)],
      [174, 59, 48, 27, 40],
    );
  });

  it('each have one source, the newest of those in the facts', () => {
    for (const { id, src } of regionsOf(bundled)) {
      const dates = facts.networks
        .find((network) => network.id === id)
        ?.src.map((each) => facts.sources[each]?.published ?? '');
      const [only = '', ...more] = src.map((each) => bundled.sources?.[each]?.published ?? '');
      const isNewest = dates?.every((date) => date <= only) === true;
      assert.ok(more.length === 0 && (isNewest || bundled.regions?.[id]?.asOf), id);
    }
  });

  it('come with how many Kreise each Land has', () => {
    const counts = IDS.map((id) => bundled.states?.[id]?.districtCount ?? 0);
    assert.equal(
      counts.reduce((sum, value) => sum + value),
      400,
    );
  });

  for (const id of IDS) {
    it(`${id}: give the coverage and the recorded count that the map shows`, () => {
      const { coverage, counts = [] } = core.states?.[id] ?? {};
      const total = bundled.states?.[id]?.districtCount ?? 0;
      if (coverage?.condition !== 'published') {
        assert.deepEqual(coverageOf(whole, id, total), coverage);
      }
      const recorded = counts.find(({ condition }) => condition === 'recorded');
      if (recorded || counts.length === 0) assert.deepEqual(recordedCount(whole, id), recorded);
    });
  }

  it('counted again change nothing', () => {
    assert.deepEqual(withRegionsCounted(whole), whole);
  });

  it('are not taken for none where they were not loaded', () => {
    assert.equal(withRegionsCounted(core), core);
  });
});

describe('the networks of a partner', () => {
  const partner = (regions: Record<string, Partial<Region>>, rest: Dataset = {}): Dataset => {
    const named = Object.entries(regions).map(([id, over]) => [
      id,
      { name: { de: id }, state: 'HE', ...over },
    ]);
    return { ...rest, regions: Object.fromEntries(named) as Record<string, Region> };
  };
  const counted = (data: Dataset): Dataset => withRegionsCounted(mergePartner(whole, data));

  it('count beside ours, as a lower bound of the partner', () => {
    const { states } = counted(partner({ neu: at('06411') }, { checked: '2026-12' }));
    const evidence = {
      condition: 'own',
      qualifier: 'at-least',
      asOf: '2026-12',
      src: ['partner', 'dataset-networks'],
    };
    assert.deepEqual(states?.HE?.counts?.[0], { value: 4, ...evidence });
    assert.ok(!reachedDistricts(whole).has('06411'));
    assert.deepEqual(states.HE.coverage, { reached: 8, total: 26, ...evidence });
  });

  it('make a count where there was none', () => {
    const merged = counted(partner({ neu: { state: 'SL', ...at('10041') } }));
    const { counts, coverage } = merged.states?.SL ?? {};
    assert.deepEqual(counts, [
      { value: 1, condition: 'own', qualifier: 'at-least', asOf: null, src: ['partner'] },
    ]);
    assert.deepEqual([coverage?.reached, coverage?.total, coverage?.condition], [1, 6, 'own']);
  });

  it('have no rank, for there may be more', () => {
    const merged = counted(partner({ neu: { state: 'SL', ...at('10041') } }));
    for (const metric of ['regions', 'district-coverage'] as const) {
      const reading = readingsOf(merged, metric).find(({ state }) => state === 'SL');
      assert.deepEqual([reading?.qualifier, reading?.rank], ['at-least', undefined], metric);
    }
  });

  it('leave every other Land as it was', () => {
    const { states } = counted(partner({ neu: at('06411') }));
    for (const id of IDS.filter((each) => each !== 'HE')) {
      assert.deepEqual(states?.[id], whole.states?.[id], id);
    }
  });

  it('leave published figures alone', () => {
    const { states } = counted(partner({ a: { state: 'NW', ...at('05111') }, b: { state: 'TH' } }));
    assert.deepEqual(states?.NW, whole.states?.NW);
    assert.deepEqual(states?.TH?.counts, whole.states?.TH?.counts);
  });

  it('leave figures alone that the partner gives beside them', () => {
    const fact = { asOf: '2026', src: [] };
    const coverage = { reached: 20, total: 26, condition: 'recorded', ...fact } as const;
    const counts = [{ value: 12, condition: 'published', ...fact } as const];
    const { states } = counted(partner({ neu: {} }, { states: { HE: { coverage, counts } } }));
    assert.equal(states?.HE?.counts?.[0]?.value, 12);
    assert.equal(states.HE.coverage?.reached, 20);
  });

  it('that end one of ours lower the count, and leave none where it was the only one', () => {
    const only = regionsOf(whole).filter(
      (each) => countedRegions(whole).some(({ id }) => id === each.id) && each.state === 'HB',
    );
    assert.equal(only.length, 1);
    const { states } = counted(partner({ [only[0]?.id ?? '']: { state: 'HB', status: 'ended' } }));
    assert.deepEqual(states?.HB?.counts, []);
  });
});
