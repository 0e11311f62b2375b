import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sourcesOf } from '../../../src/dataset/sources.js';
import type { Dataset } from '../../../src/dataset/schema.js';

const dataset: Dataset = { sources: { a: { title: 'A' }, b: { title: 'B' } } };

it('sources come once each, in the order in which they are named, with their ids', () => {
  assert.deepEqual(sourcesOf(dataset, ['b', 'a', 'b']), [
    { id: 'b', title: 'B' },
    { id: 'a', title: 'A' },
  ]);
});

it('an id without a source is left out, even if every object has such a field', () => {
  for (const id of ['c', 'constructor', 'toString', '__proto__', '']) {
    assert.deepEqual(sourcesOf(dataset, [id]), []);
  }
});

it('a dataset without sources has none', () => {
  assert.deepEqual(sourcesOf({}, ['a']), []);
});
