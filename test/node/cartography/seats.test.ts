import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { RegionKind } from '../../../src/dataset/schema.js';
import { outlineOf, seatAt, seatPaths, type Seat } from '../../../src/cartography/seats.js';

const { viewBox } = JSON.parse(readFileSync('data/locator.json', 'utf8')) as { viewBox: string };
const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);

const at = (lon: number, lat: number, kind: RegionKind = 'mint-region'): Seat => {
  const seat = seatAt(kind, lon, lat);
  assert.ok(seat);
  return seat;
};
const JENA = at(11.59, 50.93);
const drawn = (path = ''): number => path.split('M').length - 1;

describe('seats on the small map', () => {
  it('puts the middle of its projection where the large map has it, in units of 2.5 km', () => {
    assert.deepEqual(at(10.5, 51), { kind: 'mint-region', x: 3242 / 25, y: 4539 / 25 });
  });

  it('puts Flensburg at the top and Konstanz at the bottom of the picture', () => {
    const [north, south] = [at(9.44, 54.78), at(9.18, 47.66)];
    assert.ok(north.y > top && north.y < top + height / 8);
    assert.ok(south.y < top + height && south.y > top + (height * 7) / 8);
    assert.ok(south.x > left && south.x < left + width / 2);
  });

  it('draws seats of one kind in one town once, and other kinds beside them', () => {
    const paths = seatPaths([JENA, JENA, { ...JENA, kind: 'cluster' }, at(11.59, 48)]);
    assert.deepEqual([...paths.keys()], ['mint-region', 'cluster']);
    assert.equal(drawn(paths.get('mint-region')), 2);
    assert.equal(drawn(paths.get('cluster')), 1);
    const x = Math.round((JENA.x + 7) * 10) / 10;
    assert.equal(paths.get('cluster')?.split(' ')[0], `M${x}`);
  });

  it('draws no more of 10,000 than there is room for', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      at(6.5 + (index % 100) / 14, 48 + Math.floor(index / 100) / 16),
    );
    assert.ok(drawn(seatPaths(many).get('mint-region')) < 1500);
  });

  it('draws every kind by a form of its own', () => {
    const kinds = ['mint-region', 'zdi-network', 'research-centre', 'cluster'] as const;
    assert.equal(new Set(kinds.map(outlineOf)).size, 4);
  });

  it('knows that a place at the other end of the world lies nowhere', () => {
    assert.equal(seatAt('cluster', -169.5, -51), undefined);
  });
});
