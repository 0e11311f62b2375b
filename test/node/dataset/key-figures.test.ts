import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aged, regionCountsOf, seriesOf } from '../../../src/dataset/key-figures.js';
import type { Count, Figure } from '../../../src/dataset/schema.js';

const figure = (key: string, value: number, asOf: string | null): Figure => ({
  key,
  value,
  label: { de: key },
  asOf,
  src: ['x'],
});

const count = (value: number, asOf: string | null): Count => ({
  value,
  condition: 'published',
  asOf,
  src: ['x'],
});

describe('series of key figures', () => {
  it('put the newest value of a key first and keep the others behind it', () => {
    const [labs] = seriesOf([figure('labs', 100, '2025-02'), figure('labs', 70, '2023-01')]);
    assert.equal(labs?.newest.value, 100);
    assert.deepEqual(
      labs.older.map(({ value }) => value),
      [70],
    );
  });

  it('put the newest value first in whatever order they are given; an undated one keeps its place', () => {
    const [labs] = seriesOf([
      figure('labs', 3, '2015'),
      figure('labs', 5, null),
      figure('labs', 9, '2025'),
    ]);
    assert.deepEqual(
      [labs?.newest, ...(labs?.older ?? [])].map((each) => each?.value),
      [9, 5, 3],
    );
  });

  it('come newest first, undated last', () => {
    const keys = seriesOf([
      figure('old', 1, '2021'),
      figure('undated', 1, null),
      figure('new', 1, '2025-07'),
    ]).map(({ newest }) => newest.key);
    assert.deepEqual(keys, ['new', 'old', 'undated']);
  });

  it('stand where their next dated value would when the newest is undated', () => {
    const keys = seriesOf([
      figure('old', 1, '2021'),
      figure('centres', 17, null),
      figure('centres', 11, '2023-01'),
    ]).map(({ newest }) => newest.key);
    assert.deepEqual(keys, ['centres', 'old']);
  });

  it('leave out the number of MINT regions, which stands by itself', () => {
    assert.deepEqual(seriesOf([figure('regions', 7, '2020'), figure('networks', 47, '2023')]), []);
  });
});

describe('counts of MINT regions', () => {
  it('show the first count and keep the others, newest first', () => {
    const counts = [count(47, '2025-09-12'), count(9, '2009'), count(45, '2017-04-08')];
    const { shown, further } = regionCountsOf({ counts });
    assert.equal(shown?.value, 47);
    assert.deepEqual(
      further.map(({ value }) => value),
      [45, 9],
    );
  });

  it('take in the profile’s own figure of the same thing when it is of another date', () => {
    const { further } = regionCountsOf({
      counts: [count(47, '2025-09-12')],
      profile: { figures: [figure('networks', 47, '2023-01')] },
    });
    assert.deepEqual(
      further.map(({ asOf }) => asOf),
      ['2023-01'],
    );
  });

  it('say nothing twice: the same number of the same time stands once', () => {
    const { further } = regionCountsOf({
      counts: [count(20, '2022-08'), count(27, '2025-10-29'), count(30, '2025-06')],
      profile: {
        figures: [
          figure('regions', 20, '2022-08'),
          figure('regions-and-clusters', 27, '2025-10-29'),
          figure('networks-served', 30, '2025-06-20'),
        ],
      },
    });
    assert.deepEqual(further, []);
  });

  it('show none where none is known, and not zero', () => {
    assert.deepEqual(regionCountsOf({ counts: [] }), { further: [] });
  });
});

describe('ageing', () => {
  const now = new Date('2026-11-24');
  const facts = (...dates: (string | null)[]) => dates.map((asOf) => ({ asOf }));

  it('tells none, some and all apart', () => {
    assert.equal(aged(facts('2025-01', '2024-12'), 24, now), 'none');
    assert.equal(aged(facts('2025-01', '2023-01'), 24, now), 'some');
    assert.equal(aged(facts('2022', '2023-01'), 24, now), 'all');
  });

  it('does not call undated facts old: they say that they are undated', () => {
    assert.equal(aged(facts(null), 24, now), 'none');
    assert.equal(aged(facts(null, '2020'), 24, now), 'some');
  });
});
