import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  breaksOf,
  isMetricId,
  METRIC_IDS,
  readingsOf,
  type MetricId,
  type Reading,
} from '../../../src/dataset/metrics.js';
import type { Count, Coverage, Dataset, Measure, State } from '../../../src/dataset/schema.js';
import { STATE_IDS } from '../../../src/dataset/states.js';
import { validDatasets } from './arbitrary.js';

const count = (value: number, over: Partial<Count> = {}): Count => ({
  value,
  condition: 'published',
  asOf: '2024-05',
  src: ['count'],
  ...over,
});
const measure = (value: number): Measure => ({ value, asOf: '2023', src: ['base', 'count'] });
const coverage = (reached: number, total: number): Coverage => ({
  reached,
  total,
  condition: 'published',
  asOf: '2025',
  src: ['k'],
});

const readingOf = (state: State, metric: MetricId): Reading =>
  readingsOf({ states: { TH: state } }, metric).find((reading) => reading.state === 'TH')!;

describe('readings', () => {
  it('are one for each Land, in the order of their ids, whatever is known', () => {
    for (const metric of METRIC_IDS) {
      const readings = readingsOf({}, metric);
      assert.deepEqual(
        readings.map(({ state }) => state),
        STATE_IDS,
      );
      assert.ok(readings.every(({ condition, value }) => condition === 'none' && value === null));
    }
  });

  it('of counts are the first count', () => {
    const of = { de: 'Initiativen' };
    const note = { de: 'Umfrage' };
    const state = { counts: [count(7, { of, note, qualifier: 'over' }), count(5)] };
    assert.deepEqual(readingOf(state, 'regions'), {
      id: 'TH',
      state: 'TH',
      condition: 'published',
      value: 7,
      count: 7,
      asOf: '2024-05',
      src: ['count'],
      qualifier: 'over',
      of,
      note,
      rank: 1,
      ranked: 1,
    });
  });

  it('show zero where zero is published, which is not nothing', () => {
    const { value, condition } = readingOf({ counts: [count(0)] }, 'regions');
    assert.deepEqual([value, condition], [0, 'published']);
  });

  const RATES: [metric: MetricId, base: keyof State, of: number, value: number][] = [
    ['regions-per-million', 'population', 2_000_000, 3.5],
    ['regions-per-1000-km2', 'area', 14_000, 0.5],
    ['regions-per-100k-pupils', 'pupils', 350_000, 2],
  ];
  for (const [metric, base, of, value] of RATES) {
    it(`of ${metric} divide 7 networks by ${of}: ${value}`, () => {
      const reading = readingOf({ counts: [count(7)], [base]: measure(of) }, metric);
      assert.equal(reading.value, value);
      assert.equal(reading.count, 7);
      assert.equal(reading.asOf, '2024-05');
      assert.equal(reading.baseAsOf, '2023');
      assert.deepEqual(reading.src, ['count', 'base']);
    });

    it(`of ${metric} have no value without a base, or one of nothing, but keep the count`, () => {
      for (const state of [{}, { [base]: measure(0) }, { [base]: measure(5e-324) }]) {
        const reading = readingOf({ counts: [count(7)], ...state }, metric);
        assert.deepEqual([reading.value, reading.condition, reading.count], [null, 'none', 7]);
        assert.equal(reading.rank, undefined);
      }
    });

    it(`of ${metric} say nothing where nothing is counted`, () => {
      assert.equal(readingOf({ [base]: measure(of) }, metric).condition, 'none');
      assert.equal(readingOf({ counts: [], [base]: measure(of) }, metric).condition, 'none');
    });
  }

  it('of Kreise are per cent of them', () => {
    const {
      value,
      count: reached,
      total,
    } = readingOf({ coverage: coverage(11, 22) }, 'district-coverage');
    assert.deepEqual([value, reached, total], [50, 11, 22]);
  });

  it('of more Kreise than there are say nothing', () => {
    assert.equal(readingOf({ coverage: coverage(23, 22) }, 'district-coverage').condition, 'none');
    assert.equal(readingOf({ coverage: coverage(22, 22) }, 'district-coverage').value, 100);
  });
});

describe('ranks', () => {
  const dataset: Dataset = {
    states: {
      BB: { counts: [count(5)] },
      BE: { counts: [count(9)] },
      BW: { counts: [count(5, { condition: 'own' })] },
      BY: { counts: [count(1)] },
      HB: { counts: [count(100, { condition: 'recorded' })] },
      HE: { counts: [count(100, { condition: 'own', qualifier: 'at-least' })] },
    },
  };
  const ranks = Object.fromEntries(
    readingsOf(dataset, 'regions').map(({ state, rank, ranked }) => [
      state,
      rank && [rank, ranked],
    ]),
  );

  it('go from the highest value, equal ones share a place', () => {
    assert.deepEqual(
      [ranks.BE, ranks.BB, ranks.BW, ranks.BY],
      [
        [1, 4],
        [2, 4],
        [2, 4],
        [4, 4],
      ],
    );
  });

  it('are not given to lower bounds, nor counted with them', () => {
    assert.deepEqual([ranks.HB, ranks.HE, ranks.HH], [undefined, undefined, undefined]);
  });
});

describe('any valid data', () => {
  it('gives values that are numbers or null, and ranks from 1 to how many there are', () => {
    fc.assert(
      fc.property(validDatasets, fc.constantFrom(...METRIC_IDS), (dataset, metric) => {
        for (const { value, condition, rank, ranked } of readingsOf(dataset, metric)) {
          assert.ok(value === null ? condition === 'none' : value >= 0 && Number.isFinite(value));
          assert.ok(rank === undefined || (rank >= 1 && rank <= (ranked ?? 0)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('metrics', () => {
  it('are known by their ids alone', () => {
    for (const id of METRIC_IDS) assert.ok(isMetricId(id));
    for (const id of ['', 'Regions', 'constructor', 'toString'])
      assert.equal(isMetricId(id), false);
  });

  it('have the breaks of the dataset, or none', () => {
    assert.deepEqual(breaksOf({ breaks: { regions: [1, 2] } }, 'regions'), [1, 2]);
    assert.deepEqual(breaksOf({ breaks: { regions: [1, 2] } }, 'district-coverage'), []);
    assert.deepEqual(breaksOf({}, 'regions'), []);
  });
});
