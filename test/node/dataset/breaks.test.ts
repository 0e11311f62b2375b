import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposal, valuesOf } from '../../../data/pipeline/breaks.js';
import { classOf } from '../../../src/cartography/classes.js';
import { METRIC_IDS, breaksOf } from '../../../src/dataset/metrics.js';
import { core } from './committed.js';

for (const metric of METRIC_IDS) {
  const breaks = breaksOf(core, metric);
  const values = valuesOf(core, metric);

  test(`${metric}: four or five classes, rising`, () => {
    assert.ok(breaks.length === 3 || breaks.length === 4);
    assert.deepEqual(
      breaks,
      breaks.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(breaks).size, breaks.length);
  });

  test(`${metric}: no class is empty`, () => {
    const filled = new Set(values.map((value) => classOf(value, breaks)));
    assert.equal(filled.size, breaks.length + 1);
  });

  test(`${metric}: the frozen breaks part what four natural classes part`, () => {
    const natural = proposal(values, 4);
    const groups = values.map((value) => [classOf(value, natural), classOf(value, breaks)]);
    for (const [group, frozen] of groups) {
      const inSameClass = groups.filter(([, other]) => other === frozen);
      assert.ok(
        inSameClass.every(([other]) => other === group),
        `class ${frozen} mixes natural classes`,
      );
    }
  });

  test(`${metric}: the breaks are numbers one can remember`, () => {
    for (const lower of breaks) assert.ok(String(lower).replace(/^0\.|\D/g, '').length <= 2);
  });
}
