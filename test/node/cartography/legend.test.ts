import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { legendEntries } from '../../../src/cartography/legend.js';
import { noReading } from '../../../src/dataset/metrics.js';
import { STATE_IDS } from '../../../src/dataset/states.js';

describe('the key of a map without a value', () => {
  it('has no class, whatever the bounds, and says how many have none', () => {
    const entries = legendEntries(STATE_IDS.map(noReading), [1, 2]);
    assert.deepEqual(entries, [{ kind: 'condition', condition: 'none', areas: 16 }]);
  });
});
