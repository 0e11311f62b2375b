import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelPointOf } from '../../../src/cartography/labels.js';
import {
  cellOf,
  TILE_FRAME,
  TILE_NEIGHBOURS,
  tileLines,
  tileMiddle,
  tileShape,
} from '../../../src/cartography/tiles.js';
import { STATE_IDS, type StateId } from '../../../src/dataset/states.js';

const ARROWS = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;
const DIRECTIONS = Object.keys(ARROWS) as (keyof typeof ARROWS)[];

const reachedFrom = (start: string): Set<string> => {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const to of Object.values(TILE_NEIGHBOURS(id) ?? {})) if (to !== null) reached.add(to);
  }
  return reached;
};

describe('tiles', () => {
  it('give each of the 16 Länder a cell of its own', () => {
    assert.equal(new Set(STATE_IDS.map((id) => cellOf(id).join())).size, 16);
  });

  it('all have the same size and lie within the picture', () => {
    const sizes = STATE_IDS.map((id) => {
      const numbers =
        tileShape(id)
          .match(/[\d.]+/g)
          ?.map(Number) ?? [];
      const [left = 0, top = 0, , , right = 0, bottom = 0] = numbers;
      assert.ok(left >= 0 && top >= 0, id);
      assert.ok(right <= TILE_FRAME.width && bottom <= TILE_FRAME.height, id);
      return `${Math.round(right - left)} ${Math.round(bottom - top)}`;
    });
    assert.deepEqual([...new Set(sizes)], ['1320 1698']);
  });

  it('lie to the north and west of each other as the Länder do, in the rough', () => {
    const isNorthOf = (a: StateId, b: StateId): boolean => tileMiddle(a)[1] < tileMiddle(b)[1];
    for (const [north, south] of [
      ['SH', 'HH'],
      ['HH', 'NI'],
      ['MV', 'BB'],
      ['NI', 'HE'],
      ['SN', 'BY'],
    ] as const) {
      assert.ok(isNorthOf(north, south), `${north} ${south}`);
      assert.ok(labelPointOf(north).point[1] < labelPointOf(south).point[1]);
    }
  });
});

describe('arrow keys on tiles', () => {
  it('lead where they point, one cell on, and back again', () => {
    for (const id of STATE_IDS) {
      const moves = TILE_NEIGHBOURS(id);
      for (const direction of DIRECTIONS) {
        const to = moves?.[direction] as StateId | null;
        if (to === null) continue;
        const [column, row] = cellOf(id);
        const [right, down] = ARROWS[direction];
        assert.deepEqual([...cellOf(to)], [column + right, row + down], `${id} ${direction}`);
      }
    }
  });

  it('stop only where no tile lies', () => {
    const cells = new Set(STATE_IDS.map((id) => cellOf(id).join()));
    for (const id of STATE_IDS) {
      for (const direction of DIRECTIONS) {
        const [column, row] = cellOf(id);
        const [right, down] = ARROWS[direction];
        const isFree = !cells.has([column + right, row + down].join());
        assert.equal(TILE_NEIGHBOURS(id)?.[direction] === null, isFree, `${id} ${direction}`);
      }
    }
  });

  it('reach every Land from every other', () => {
    for (const id of STATE_IDS) assert.equal(reachedFrom(id).size, 16, id);
  });

  it('lead nowhere from what is no Land', () => {
    assert.equal(TILE_NEIGHBOURS('16051'), undefined);
  });
});

describe('text on a tile', () => {
  it('is name and value where both fit', () => {
    assert.deepEqual(tileLines('TH', 'Thüringen', '3,3', 480), ['Thüringen', '3,3']);
  });

  it('breaks a name at its hyphen', () => {
    assert.deepEqual(tileLines('NW', 'Nordrhein-Westfalen', '2,6', 480), [
      'Nordrhein-',
      'Westfalen',
      '2,6',
    ]);
  });

  it('is the two letters where the name is too long, and on every narrow picture', () => {
    assert.deepEqual(tileLines('NI', 'Niedersachsen', '3', 480), ['NI', '3']);
    assert.deepEqual(tileLines('HB', 'Bremen', '3', 399), ['HB', '3']);
  });

  it('A-21 carries a lower bound in one line at 260 px', () => {
    assert.deepEqual(tileLines('HE', 'Hessen', '≥ 0,48', 260), ['HE', '≥ 0,48']);
  });

  it('breaks a value between its words before it is left out', () => {
    assert.deepEqual(tileLines('HE', 'Hessen', '≥ 12.345', 260), ['HE', '≥', '12.345']);
    assert.deepEqual(tileLines('HE', 'Hessen', '123.456.789', 260), ['HE']);
  });

  it('is the name alone where there is no value yet', () => {
    assert.deepEqual(tileLines('TH', 'Thüringen', '', 480), ['Thüringen']);
  });
});
