import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { districtMap, type Districts } from '../../../src/cartography/districts.js';
import { FRAME } from '../../../src/cartography/frame.js';

const topology = JSON.parse(readFileSync('data/districts.topo.json', 'utf8')) as Districts;
const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;

/** Kreise that arrows lead to, from one and on and on. */
function reachedFrom(start: string, map: ReturnType<typeof districtMap>): Set<string> {
  const reached = new Set([start]);
  for (const each of reached) {
    for (const direction of DIRECTIONS) {
      const next = map.neighbours(each)?.[direction];
      if (next != null) reached.add(next);
    }
  }
  return reached;
}

describe('the Kreise as a map', () => {
  const all = districtMap(topology, '');
  const thuringia = districtMap(topology, '16');

  it('are 400 in the country and 22 in Thüringen, each with a name and a shape', () => {
    assert.equal(all.ids.length, 400);
    assert.equal(thuringia.ids.length, 22);
    for (const id of all.ids) {
      assert.match(all.shapeOf(id), /^M[\d.,LMZ-]+$/);
      assert.ok(all.named(id)?.name);
    }
  });

  it('lie in a picture of the usual proportions that holds them', () => {
    const { frame } = thuringia;
    assert.ok(Math.abs(frame.width / frame.height - FRAME.width / FRAME.height) < 1e-9);
    const numbers = thuringia.shapeOf('16051').match(/-?\d+/g)?.map(Number) ?? [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [x = NaN, y = NaN] = [numbers[at], numbers[at + 1]];
      assert.ok(x > frame.x && x < frame.x + frame.width);
      assert.ok(y > frame.y && y < frame.y + frame.height);
    }
  });

  it('have lines between Länder only where more than one is shown', () => {
    assert.notEqual(all.stateBorders, '');
    assert.equal(thuringia.stateBorders, '');
    assert.notEqual(thuringia.borders, '');
  });

  it('are all reached by arrow keys, from everywhere to everywhere', () => {
    const back = new Map(all.ids.map((id) => [id, new Set<string>()]));
    for (const id of all.ids) {
      for (const direction of DIRECTIONS) {
        const next = all.neighbours(id)?.[direction];
        assert.notEqual(next, id);
        if (next != null) back.get(next)?.add(id);
      }
    }
    assert.equal(reachedFrom('16051', all).size, 400);
    const leading = new Set(['16051']);
    for (const each of leading) for (const id of back.get(each) ?? []) leading.add(id);
    assert.deepEqual(
      all.ids.filter((id) => !leading.has(id)),
      [],
    );
  });

  it('are all reached by arrow keys within each Land', () => {
    for (let land = 1; land <= 16; land += 1) {
      const map = districtMap(topology, String(land).padStart(2, '0'));
      assert.equal(reachedFrom(map.ids[0] ?? '', map).size, map.ids.length, String(land));
    }
  });
});
