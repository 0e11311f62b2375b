import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { districtMap, type Districts } from '../../../src/cartography/districts.js';
import { noReading } from '../../../src/dataset/metrics.js';
import { compareNames, LANGUAGES } from '../../../src/i18n/locale.js';
import { ownMetric } from '../../../src/i18n/metric.js';
import { districtGround } from '../../../src/parts/districts.js';
import { contentOf } from '../../../src/views/map-content.js';

const topology = JSON.parse(readFileSync('data/districts.topo.json', 'utf8')) as Districts;

describe('the Kreise as what values lie on', () => {
  const all = districtMap(topology, '');

  for (const language of LANGUAGES) {
    it(`stand in the order of their names in "${language}"`, () => {
      const readings = all.ids.map((id) => ({ ...noReading('TH'), id }));
      const values = { metric: ownMetric('', '', () => 0), readings, breaks: [] };
      const names = contentOf(values, districtGround(all, language), language).areas.map(
        ({ name }) => name,
      );
      assert.equal(names.length, 400);
      assert.equal(names[0], 'Aachen');
      assert.deepEqual(
        names,
        [...names].sort((a, b) => compareNames(a, b, language)),
      );
    });
  }

  it('are made ready once a language, whatever the values', () => {
    assert.equal(districtGround(all, 'de'), districtGround(all, 'de'));
    assert.notEqual(districtGround(all, 'de'), districtGround(all, 'en'));
    assert.notEqual(districtGround(all, 'de'), districtGround(districtMap(topology, '16'), 'de'));
  });
});
