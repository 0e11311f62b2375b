import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  FORMS,
  kindsOf,
  marksOf,
  movesFromMark,
  placedOn,
  type MapPoint,
  type Mark,
} from '../../../src/cartography/marks.js';
import { unitsPerPixel } from '../../../src/cartography/frame.js';
import type { NamedPoint } from '../../../src/dataset/map-points.js';

const named = (name: string, lon: number, lat: number, kind = ''): NamedPoint => ({
  name: { de: name },
  lon,
  lat,
  kind,
  place: '',
  state: null,
  url: '',
  isPlanned: false,
  src: [],
});
const at = (x: number, y: number): MapPoint => ({ ...named('', 0, 0), at: [x, y] });
const mark = (id: string, x: number, y: number): Mark => ({ id, at: [x, y], points: [] });

describe('points on a map', () => {
  /** All that lies east of Greenwich. */
  const ground = {
    find: ([x]: readonly [number, number]) => (x > -10_000 ? '16051' : null),
    stateOf: () => 'TH' as const,
  };

  it('know their Land; those in no area are counted and left out', () => {
    const { points, outside } = placedOn(
      [named('Erfurt', 11.03, 50.98), named('New York', -74, 40.7), named('nowhere', NaN, 51)],
      ground,
    );
    assert.deepEqual(
      points.map(({ name, state }) => [name.de, state]),
      [['Erfurt', 'TH']],
    );
    assert.equal(outside, 2);
  });

  it('keep the Land that the data name', () => {
    const { points } = placedOn([{ ...named('Halle', 12, 51.5), state: 'ST' }], ground);
    assert.equal(points[0]?.state, 'ST');
  });
});

describe('marks', () => {
  it('hold all points, from north to south, and lie at least so far apart', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 6900 }),
      y: fc.integer({ min: 0, max: 8790 }),
    });
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 200 }),
        fc.constantFrom(288, 480, 640),
        (places, width) => {
          const points = places.map(({ x, y }) => at(x, y));
          const marks = marksOf(points, width, 36);
          assert.equal(
            marks.reduce((sum, each) => sum + each.points.length, 0),
            points.length,
          );
          marks.forEach((one, index) => {
            assert.equal(one.id, `mark-${index}`);
            for (const other of marks.slice(index + 1)) {
              assert.ok(one.at[1] <= other.at[1]);
              const apart = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
              assert.ok(apart >= 36 * unitsPerPixel(width) - 1e-6, `${apart}`);
            }
          });
        },
      ),
    );
  });

  it('part when the picture is drawn larger', () => {
    const points = [at(1000, 1000), at(1500, 1000)];
    assert.equal(marksOf(points, 300, 36).length, 1);
    assert.equal(marksOf(points, 600, 36).length, 2);
    assert.equal(marksOf(points, 300, 36, { x: 0, y: 0, width: 3450, height: 4395 }).length, 2);
  });
});

describe('arrows from a mark', () => {
  const cross = [
    mark('n', 0, -10),
    mark('w', -10, 0),
    mark('m', 0, 0),
    mark('e', 10, 1),
    mark('s', 0, 10),
  ];

  it('lead to the mark that lies there', () => {
    assert.deepEqual(movesFromMark(cross, 'm'), { up: 'n', right: 'e', down: 's', left: 'w' });
  });

  it('lead nowhere at an edge', () => {
    assert.equal(movesFromMark(cross, 'n')?.up, null);
  });

  it('are not known for what is no mark', () => {
    assert.equal(movesFromMark(cross, 'TH'), undefined);
  });
});

describe('forms of kinds', () => {
  it('are those of ours, whatever is most frequent', () => {
    assert.deepEqual(
      kindsOf([
        named('', 0, 0, 'cluster'),
        named('', 0, 0, 'cluster'),
        named('', 0, 0, 'mint-region'),
      ]),
      [
        { kind: 'cluster', form: 'diamond', count: 2 },
        { kind: 'mint-region', form: 'circle', count: 1 },
      ],
    );
  });

  it('differ for up to six kinds, those of a page beside ours too; further ones share the first', () => {
    const kinds = ['cluster', 'Labor', '__proto__', 'constructor', 'a', 'b'];
    const points = kinds.map((kind) => named('', 0, 0, kind));
    assert.equal(new Set(kindsOf(points).map(({ form }) => form)).size, FORMS.length);
    assert.equal(kindsOf([...points, named('', 0, 0, 'c')]).at(-1)?.form, 'circle');
  });
});
