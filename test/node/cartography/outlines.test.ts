import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { packArcs } from '../../../src/cartography/arcs.js';
import { areasOf, linesOf, outlinesOf, type Outlines } from '../../../src/cartography/outlines.js';
import { placesOf, SQUARES } from './mosaic.js';

/** The left square and the right one. */
const SHAPES = outlinesOf(
  linesOf(packArcs(SQUARES)),
  areasOf([
    { id: 'left', type: 'Polygon', arcs: [[0, 1]] },
    { id: 'right', type: 'MultiPolygon', arcs: [[[2, ~0]]] },
  ]),
);

type States = Topology<{ states: GeometryCollection }>;
const topology = JSON.parse(readFileSync('data/states.topo.json', 'utf8')) as States;
const { states } = topology.objects;
const shipped = outlinesOf(
  linesOf(packArcs(topology.arcs)),
  areasOf(states.geometries as unknown as Parameters<typeof areasOf>[0]),
);

const linesBy = ({ parting }: Outlines, isCoast: boolean): string =>
  parting((_, other) => other === undefined).get(isCoast) ?? '';
const bordersOf = (outlines: Outlines): string => linesBy(outlines, false);
const coastOf = (outlines: Outlines): string => linesBy(outlines, true);

const segmentsOf = (lines: readonly (readonly number[])[][]): string[] =>
  lines
    .flatMap((line) => line.slice(1).map((place, at) => [String(line[at]), String(place)].sort()))
    .map(String)
    .sort();

describe('outlines', () => {
  it('are rings of steps, closed', () => {
    assert.equal(SHAPES.outlineOf('left'), 'M1,0l0,1,-1,0,0,-1,1,0z');
  });

  it('walk a border backwards where the neighbour walks it forwards', () => {
    assert.equal(SHAPES.outlineOf('right'), 'M1,0l1,0,0,1,-1,0,0,-1z');
  });

  it('have each border once', () => {
    assert.equal(bordersOf(SHAPES), 'M1,0l0,1');
  });

  it('have what lies round all once, arc by arc', () => {
    assert.equal(coastOf(SHAPES), 'M1,1l-1,0,0,-1,1,0M1,0l1,0,0,1,-1,0');
  });

  it('of the boundaries that ship are those that d3 draws', () => {
    const path = geoPath();
    for (const each of feature(topology, states).features) {
      const drawn = placesOf(shipped.outlineOf(String(each.id)))
        .map((ring) => `M${ring.slice(0, -1).map(String).join('L')}Z`)
        .join('');
      assert.equal(drawn, path(each), String(each.id));
    }
  });

  it('have the lines that topojson finds between Länder and round them', () => {
    const borders = mesh(topology, states, (a, b) => a !== b).coordinates;
    assert.deepEqual(segmentsOf(placesOf(bordersOf(shipped))), segmentsOf(borders));
    const coast = mesh(topology, states, (a, b) => a === b).coordinates;
    assert.deepEqual(segmentsOf(placesOf(coastOf(shipped))), segmentsOf(coast));
  });
});
