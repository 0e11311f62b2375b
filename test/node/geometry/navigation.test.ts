import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unreachable } from '../../../data/pipeline/boundaries.check.js';
import { KEYS, labels, navigation } from './committed.js';

const ids = Object.keys(KEYS);
const moves = Object.entries(navigation).flatMap(([from, arrows]) =>
  Object.entries(arrows).map(([arrow, to]) => ({ from, arrow, to })),
);

describe('arrow keys', () => {
  it('are set for the 16 Länder, four each', () => {
    assert.deepEqual(Object.keys(navigation), ids);
    for (const arrows of Object.values(navigation)) {
      assert.deepEqual(Object.keys(arrows), ['up', 'right', 'down', 'left']);
    }
  });

  it('lead to Länder or nowhere, and never where they start', () => {
    assert.deepEqual(
      moves.filter(({ to }) => to !== null && !ids.includes(to)),
      [],
    );
    assert.deepEqual(
      moves.filter(({ from, to }) => from === to),
      [],
    );
  });

  it('lead from every Land to every other', () => {
    assert.deepEqual(unreachable(navigation), []);
  });

  for (const small of ['BE', 'HB', 'HH', 'SL']) {
    it(`reach ${small} from at least two Länder`, () => {
      const from = new Set(moves.filter(({ to }) => to === small).map((move) => move.from));
      assert.ok(from.size >= 2);
    });
  }

  it('never lead the other way than they point', () => {
    const ahead = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] };
    const wrong = moves.filter(({ from, arrow, to }) => {
      if (to === null) return false;
      const [[x0, y0], [x1, y1]] = [labels[from]!.point, labels[to]!.point];
      const [ux, uy] = ahead[arrow as keyof typeof ahead] as [number, number];
      return (x1 - x0) * ux + (y1 - y0) * uy <= 0;
    });
    assert.deepEqual(wrong, []);
  });

  it('go down from Mecklenburg-Vorpommern through Berlin to Brandenburg and back', () => {
    assert.deepEqual([navigation.MV?.down, navigation.BE?.down], ['BE', 'BB']);
    assert.deepEqual([navigation.BB?.up, navigation.BE?.up], ['BE', 'MV']);
  });
});
