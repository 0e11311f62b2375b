import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { projected } from '../../../../src/cartography/projection.js';
import { FORMS, type Level } from '../../../../scripts/bench/shapes.js';

type Collection = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

const collection = (form: 'geojson' | 'degrees'): Collection => FORMS[form]('states') as Collection;

/** The first corner of an area. */
function cornerOf({ features }: Collection, id: string): number[] {
  const geometry = features.find((each) => each.id === id)?.geometry;
  const ring =
    geometry?.type === 'Polygon' ? geometry.coordinates[0] : geometry?.coordinates[0]?.[0];
  return ring?.[0] ?? [];
}

const pathOf = (id: string): string => FORMS.paths('states')[id] ?? '';

describe('the boundaries for other libraries', () => {
  it('are 16 Länder or 400 Kreise in every form', () => {
    const counts = (level: Level): number[] => [
      (FORMS.geojson(level) as Collection).features.length,
      (FORMS.degrees(level) as Collection).features.length,
      Object.keys(FORMS.paths(level)).length,
    ];
    assert.deepEqual(
      [counts('states'), counts('districts')],
      [
        [16, 16, 16],
        [400, 400, 400],
      ],
    );
  });

  it('have their north up in GeoJSON, and down in path data', () => {
    const [x = 0, y = 0] = cornerOf(collection('geojson'), 'SL');
    assert.ok(pathOf('SL').startsWith(`M${x},${8709 - y}L`));
  });

  it('lie in degrees where they lie on our maps', () => {
    const [lon = 0, lat = 0] = cornerOf(collection('degrees'), 'SL');
    const [x, y] = projected(lon, lat);
    assert.ok(
      Math.hypot(
        x - Number(/^M(\d+)/.exec(pathOf('SL'))?.[1]),
        y - Number(/,(\d+)/.exec(pathOf('SL'))?.[1]),
      ) < 1,
    );
  });

  it('are the same in TopoJSON as in GeoJSON', () => {
    const topology = FORMS.topojson('states') as Topology<{ states: GeometryCollection }>;
    const read = feature(topology, topology.objects.states) as Collection;
    assert.deepEqual(cornerOf(read, 'TH'), cornerOf(collection('geojson'), 'TH'));
    assert.equal(read.features[0]?.properties?.id, read.features[0]?.id);
  });
});
