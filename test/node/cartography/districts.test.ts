import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { districtMap, type Districts } from '../../../src/cartography/districts.js';
import { packArcs, type Arcs } from '../../../src/cartography/arcs.js';
import { FRAME, frameAround } from '../../../src/cartography/frame.js';
import { shapesOf } from '../../../src/cartography/shapes.js';
import { withNumbers } from '../../../src/dataset/bundled/numbers.js';
import { STATE_IDS, stateOf } from '../../../src/dataset/states.js';

const topology = JSON.parse(readFileSync('data/districts.topo.json', 'utf8')) as Districts;
const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;

/** The 16 Länder with their official keys and outlines. */
const LAENDER = STATE_IDS.map((id) => ({
  id,
  d: shapesOf().shapeOf(id),
  ags: stateOf(withNumbers, id).ags ?? '',
}));

type Filter = NonNullable<Parameters<typeof mesh>[2]>;

/** Path data of steps, written as places. */
const absolute = (path: string): string =>
  path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = ring.match(/-?\d+/g)?.map(Number) ?? [];
      const places = [[x, y]];
      for (let at = 0; at < steps.length; at += 2) {
        const [px = 0, py = 0] = places.at(-1) ?? [];
        places.push([px + (steps[at] ?? 0), py + (steps[at + 1] ?? 0)]);
      }
      return `M${places.slice(0, -1).map(String).join('L')}Z`;
    })
    .join('');

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
      assert.match(all.shapeOf(id), /^M[\d.,lMz-]+$/);
      assert.ok(all.named(id)?.name);
    }
  });

  it('of a Land lie in a picture of its own proportions that holds them, no higher than one of the country', () => {
    for (const { id, ags } of LAENDER) {
      const { frame, ids, ringsOf } = districtMap(topology, ags);
      const points = ids.flatMap((each) => ringsOf(each).flat());
      const along = (axis: 0 | 1): [number, number] => {
        const all = points.map((point) => point[axis]);
        return [Math.min(...all), Math.max(...all)];
      };
      const [[west, east], [north, south]] = [along(0), along(1)];
      assert.ok(west > frame.x && east < frame.x + frame.width, id);
      assert.ok(north > frame.y && south < frame.y + frame.height, id);
      assert.ok((south - north) / frame.height > 0.92, id);
      assert.ok(frame.width / frame.height >= FRAME.width / FRAME.height - 1e-9, id);
    }
  });

  it('of a Land have the picture that its outline alone asks for, before they have come', () => {
    for (const { id, ags, d } of LAENDER) {
      assert.deepEqual(districtMap(topology, ags).frame, frameAround(d), id);
    }
  });

  it('fill the picture of the country that their corner points ask for', () => {
    const points = all.ids.flatMap((id) => all.ringsOf(id).flat());
    const ends = (axis: 0 | 1): [number, number] => {
      const along = points.map((point) => point[axis]).sort((a, b) => a - b);
      return [along[0] ?? NaN, along.at(-1) ?? NaN];
    };
    const [[west, east], [north, south]] = [ends(0), ends(1)];
    const { x, y, width, height } = all.frame;
    const middle = [(west + east) / 2, (north + south) / 2];
    assert.deepEqual([x + width / 2, y + height / 2].map(Math.round), middle.map(Math.round));
    assert.ok(Math.abs(height / (south - north) - 1.08) < 1e-9);
  });

  it('are drawn as topojson and d3 draw them, whether their arcs are packed or not', () => {
    const path = geoPath();
    const { districts } = topology.objects;
    const packed = districtMap({ ...topology, arcs: packArcs(topology.arcs as Arcs) }, '');
    for (const each of feature(topology as Topology, districts).features) {
      const id = String(each.id);
      assert.equal(absolute(all.shapeOf(id)), path(each), id);
      assert.equal(packed.shapeOf(id), all.shapeOf(id));
    }
    assert.deepEqual(packed.ringsOf('16051'), all.ringsOf('16051'));
    for (const line of ['borders', 'stateBorders', 'coast'] as const) {
      assert.equal(packed[line], all[line]);
    }
  });

  it('have between and round them the lines that topojson finds', () => {
    const { districts } = topology.objects;
    const landOf = ({ id }: Parameters<Filter>[0]): string => String(id).slice(0, 2);
    const placesIn = (line: string): number => (line.match(/-?\d+/g)?.length ?? 0) / 2;
    const found = (filter: Filter) => mesh(topology as Topology, districts, filter).coordinates;
    const inside = found((a, b) => a !== b && landOf(a) === landOf(b));
    const between = found((a, b) => landOf(a) !== landOf(b));
    const round = found((a, b) => a === b);
    for (const [line, wanted] of [
      [all.borders, inside],
      [all.stateBorders, between],
      [all.coast, round],
    ] as const) {
      // Arc by arc, or joined: the segments are the same ones.
      const segments = wanted.reduce((sum, each) => sum + each.length - 1, 0);
      assert.equal(placesIn(line) - line.split('M').length + 1, segments);
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
