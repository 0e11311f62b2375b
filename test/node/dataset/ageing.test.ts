import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clock, isOlderThan, MONTHS_VALID } from '../../../src/dataset/ageing.js';
import type { AsOf } from '../../../src/dataset/schema.js';

/** Date of the fact, months, the last day on which it is young, the first on which it is old. */
const EDGES: [asOf: string, months: number, young: string, old: string][] = [
  ['2024-05-17', 12, '2025-05-17', '2025-05-18'],
  ['2024-05', 12, '2025-05-31', '2025-06-01'],
  ['2024', 12, '2025-12-31', '2026-01-01'],
  ['2024-12-31', 1, '2025-01-31', '2025-02-01'],
  ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
  ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
  ['2024-02', 12, '2025-02-28', '2025-03-01'],
  ['2023-11-30', 3, '2024-02-29', '2024-03-01'],
  ['2024-05-17', 0, '2024-05-17', '2024-05-18'],
  ['2024-05-17', 36, '2027-05-17', '2027-05-18'],
];

describe('a fact', () => {
  for (const [asOf, months, young, old] of EDGES) {
    it(`of ${asOf} lasts ${months} months, to the end of ${young}`, () => {
      assert.equal(isOlderThan(asOf, months, new Date(`${young}T23:59:59Z`)), false);
      assert.equal(isOlderThan(asOf, months, new Date(`${old}T00:00:00Z`)), true);
    });
  }

  const now = new Date('2026-01-15');

  it('without a date is old', () => {
    const undated: (AsOf | undefined)[] = [null, undefined];
    for (const asOf of undated) assert.equal(isOlderThan(asOf, 1200, now), true);
  });

  it('of a date nobody can read is old', () => {
    assert.equal(isOlderThan('bald', 12, now), true);
  });

  it('from the future is young', () => {
    assert.equal(isOlderThan('2030', 12, now), false);
  });

  it('never ages where it may be of any age', () => {
    assert.equal(isOlderThan('1900', Infinity, now), false);
  });

  it('is old where its age may be no number', () => {
    assert.equal(isOlderThan('2026-01-14', NaN, now), true);
  });

  it('does not get younger with time', () => {
    const days = Array.from({ length: 800 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
    for (const [asOf, months] of EDGES) {
      const ages = days.map((day) => Number(isOlderThan(asOf, months, day)));
      assert.deepEqual(ages, ages.toSorted());
    }
  });
});

it('persons age before offices, offices before figures', () => {
  assert.deepEqual(MONTHS_VALID, { person: 12, office: 24, figure: 36, funding: 24 });
});

it('the clock shows the present', () => {
  assert.ok(Math.abs(clock.now().getTime() - Date.now()) < 1000);
});
