import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packArcs, type Arcs } from '../../../src/cartography/arcs.js';
import {
  areasOf,
  linesOf,
  outlinesOf,
  type Area,
  type Geometry,
} from '../../../src/cartography/outlines.js';
import { unionOf } from '../../../src/cartography/union.js';
import { placesOf, SQUARES } from './mosaic.js';

const LINES = linesOf(packArcs(SQUARES));
const LEFT: Area = { id: 'left', rings: [[0, 1]] };
const RIGHT: Area = { id: 'right', rings: [[2, ~0]] };

/** Boundaries as they ship. */
function shipped(level: 'states' | 'districts') {
  const { arcs, objects } = JSON.parse(readFileSync(`data/${level}.topo.json`, 'utf8')) as {
    arcs: Arcs;
    objects: Record<string, { geometries: Geometry[] }>;
  };
  const lines = linesOf(packArcs(arcs));
  const areas = areasOf(objects[level]?.geometries ?? []);
  return { lines, areas, ...outlinesOf(lines, areas) };
}

/** Twice the area inside rings, those of holes taken off: they turn the other way. */
const areaIn = (path: string): number =>
  placesOf(path)
    .flatMap((ring) => ring.map(([x, y], at) => [x, y, ...(ring[at + 1] ?? ring[0]!)] as const))
    .reduce((sum, [x0, y0, x1, y1]) => sum + x0 * y1 - x1 * y0, 0);

describe('areas taken together', () => {
  it('leave out what lies between them', () => {
    assert.equal(unionOf(LINES, [LEFT, RIGHT]), 'M1,1l-1,0,0,-1,1,0,1,0,0,1,-1,0z');
  });

  it('are one area, or nothing', () => {
    assert.equal(unionOf(LINES, [LEFT]), outlinesOf(LINES, [LEFT]).outlineOf('left'));
    assert.equal(unionOf(LINES, []), '');
  });

  it('have no hole where one lies in the other', () => {
    const { lines, areas } = shipped('states');
    const ringsIn = (...ids: string[]): number =>
      placesOf(
        unionOf(
          lines,
          areas.filter(({ id }) => ids.includes(id)),
        ),
      ).length;
    assert.equal(ringsIn('BB'), ringsIn('BB', 'BE') + 1);
  });

  for (const level of ['states', 'districts'] as const) {
    it(`hold as much as they do one by one, in closed and fewer lines: ${level}`, () => {
      const { lines, areas, outlineOf } = shipped(level);
      const groups = [0, 1, 2].map((rest) => areas.filter((_, at) => at % 3 === rest));
      for (const group of [areas, areas.slice(0, areas.length / 2), ...groups]) {
        const union = unionOf(lines, group);
        const each = group.map(({ id }) => outlineOf(id)).join('');
        assert.equal(areaIn(union), areaIn(each));
        assert.ok(union.length < each.length);
        for (const ring of placesOf(union)) assert.deepEqual(ring.at(-1), ring[0]);
      }
    });
  }
});
