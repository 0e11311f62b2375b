import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import type { Coverage, Dataset, Region } from '../../../src/dataset/schema.js';
import { namingOf, whiteSpotReadings } from '../../../src/dataset/white-spots.js';

const covered = (reached: number, total: number, more: Partial<Coverage> = {}): Coverage => ({
  reached,
  total,
  condition: 'recorded',
  asOf: '2026-11-21',
  src: ['a'],
  ...more,
});

const spotsOf = (coverage: Coverage | undefined) => {
  const dataset: Dataset = { states: { BY: coverage ? { coverage } : {} } };
  return whiteSpotReadings(dataset).find(({ id }) => id === 'BY');
};

describe('white spots by Land', () => {
  it('are the rest of the Kreise, at most', () => {
    const { value, count, total, qualifier } = spotsOf(covered(3, 10)) ?? {};
    assert.deepEqual([value, count, total, qualifier], [70, 7, 10, 'up-to']);
  });

  it('are exactly none where every Kreis is on record', () => {
    const { value, count, qualifier } = spotsOf(covered(10, 10)) ?? {};
    assert.deepEqual([value, count, qualifier], [0, 0, undefined]);
  });

  it('are exact where a source says which are reached', () => {
    const { count, qualifier } = spotsOf(covered(3, 10, { condition: 'published' })) ?? {};
    assert.deepEqual([count, qualifier], [7, undefined]);
  });

  it('turn what limits the part into what limits the rest', () => {
    const qualifiers = (['at-least', 'over', 'up-to', 'about'] as const).map(
      (qualifier) => spotsOf(covered(3, 10, { condition: 'published', qualifier }))?.qualifier,
    );
    assert.deepEqual(qualifiers, ['up-to', 'up-to', 'at-least', 'about']);
  });

  it('A-06 are unknown where no network names a Kreis, never all of them', () => {
    const { value, count, condition } = spotsOf(undefined) ?? {};
    assert.deepEqual([value, count, condition], [null, null, 'none']);
  });

  it('have no rank', () => {
    assert.ok(whiteSpotReadings(withMeasures).every((reading) => !('rank' in reading)));
  });

  it('are 0 in Nordrhein-Westfalen, which its office says, and unknown for eight Länder', () => {
    const readings = whiteSpotReadings(withMeasures);
    const nw = readings.find(({ id }) => id === 'NW');
    assert.deepEqual([nw?.value, nw?.condition, nw?.qualifier], [0, 'published', undefined]);
    assert.equal(readings.filter(({ value }) => value === null).length, 8);
  });
});

describe('what is known of a Kreis', () => {
  const region = (kind: Region['kind'], ags: string): Region => ({
    name: { de: 'N' },
    state: 'BY',
    ...(kind && { kind }),
    districts: [{ ags }],
    src: [],
  });
  const naming = namingOf({
    checked: '2026-11-21',
    states: {
      BY: { ags: '09', coverage: covered(1, 96) },
      NW: { ags: '05', coverage: covered(53, 53, { condition: 'published' }) },
      SL: { ags: '10' },
    },
    regions: { a: region(undefined, '09161'), b: region('cluster', '09162') },
  });

  it('is that a network names it, or that none does', () => {
    assert.equal(naming('09161'), 'named');
    assert.equal(naming('09163'), 'unnamed');
  });

  it('is not changed by clusters, which coverage does not count either', () => {
    assert.equal(naming('09162'), 'unnamed');
  });

  it('is that it is counted among those reached, where a source says all are', () => {
    assert.equal(naming('05111'), 'counted');
  });

  it('is nothing in a Land where no network names a Kreis', () => {
    assert.equal(naming('10041'), 'unknown');
  });
});
