import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../../src/dataset/csv.js';
import { ownPoints, tableOfFeatures, type OwnPoint } from '../../../src/dataset/points.js';
import { noFindings } from '../../../src/dataset/problems.js';

const read = (text: string): OwnPoint[] | null => {
  const findings = noFindings();
  return ownPoints(readCsv(text, findings), findings);
};
const erfurt = { name: 'Erfurt', lon: 11.03, lat: 50.98 };

describe('points', () => {
  const TABLES: [name: string, text: string][] = [
    ['in German', 'Name;Länge;Breite\nErfurt;11,03;50,98'],
    ['without umlauts', 'Bezeichnung;Laengengrad;Breitengrad\nErfurt;11,03;50,98'],
    ['in English', 'name,longitude,latitude\nErfurt,11.03,50.98'],
    ['in short', 'title\tlng\tlat\nErfurt\t11.03\t50.98'],
    ['latitude first', 'lat,lon,name\n50.98,11.03,Erfurt'],
    ['beside other columns', 'id;Name;PLZ;lon;lat\n1;Erfurt;99084;11,03;50,98'],
  ];
  for (const [name, text] of TABLES)
    it(`are read ${name}`, () => assert.deepEqual(read(text), [erfurt]));

  it('are none in a table that lacks longitude or latitude', () => {
    assert.equal(read('name;lon\nErfurt;11,03'), null);
    assert.equal(read('Land;Wert\nTH;3'), null);
  });

  it('have degrees with a comma even where it could part thousands', () => {
    assert.deepEqual(read('name;lon;lat\nErfurt;11,034;50.987'), [
      { name: 'Erfurt', lon: 11.034, lat: 50.987 },
    ]);
  });

  it('may have a kind and an address', () => {
    assert.deepEqual(read('name;lon;lat;Art;Link\nErfurt;11,03;50,98;Labor;https://a.example/'), [
      { ...erfurt, kind: 'Labor', url: 'https://a.example/' },
    ]);
  });

  it('stay without an address that is none', () => {
    assert.deepEqual(read('name;lon;lat;url\nErfurt;11,03;50,98;javascript:alert(1)'), [erfurt]);
  });

  it('may lie abroad, if not only because they are swapped', () => {
    assert.equal(read('name;lon;lat\nWien;16,37;48,21\nNew York;-74;40,7')?.length, 2);
    assert.deepEqual(read('name;lon;lat\nErfurt;50,98;11,03'), []);
  });

  it('of features have the coordinates of their geometry, not of their properties', () => {
    const findings = noFindings();
    const feature = {
      type: 'Feature',
      properties: { name: 'Erfurt', lon: 1, lat: 2 },
      geometry: { type: 'Point', coordinates: [11.03, 50.98] },
    };
    assert.deepEqual(ownPoints(tableOfFeatures([feature], '', findings), findings), [erfurt]);
  });

  it('of features are found beside any number of properties', () => {
    const findings = noFindings();
    const many = new Map(Array.from({ length: 150 }, (_, index) => [`p${index}`, index]));
    const feature = {
      type: 'Feature',
      properties: { name: 'Erfurt', ...Object.fromEntries<number>(many) },
      geometry: { type: 'Point', coordinates: [11.03, 50.98] },
    };
    assert.deepEqual(ownPoints(tableOfFeatures([feature], '', findings), findings), [erfurt]);
  });
});
