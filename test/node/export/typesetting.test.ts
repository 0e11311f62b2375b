import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapped } from '../../../src/export/typesetting.js';

/** A letter is one px wide. */
const letters = (text: string): number => text.length;

test('a text is broken at spaces, into lines that fit', () => {
  assert.deepEqual(wrapped('eins zwei drei', 9, letters), ['eins zwei', 'drei']);
  assert.deepEqual(wrapped('eins zwei drei', 8, letters), ['eins', 'zwei', 'drei']);
});

test('a day stays with its month, and a number with what it counts', () => {
  assert.deepEqual(wrapped('am 31. Mai', 8, letters), ['am', '31.\u00a0Mai']);
  assert.deepEqual(wrapped('für 2 Länder', 9, letters), ['für', '2\u00a0Länder']);
  assert.deepEqual(wrapped('von 2018 bis', 9, letters), ['von 2018', 'bis']);
});

test('a word wider than the line is cut, and nothing of it is lost', () => {
  assert.deepEqual(wrapped('ab cdefgh', 3, letters), ['ab', 'cde', 'fgh']);
  assert.deepEqual(wrapped('abc', 0, letters), ['a', 'b', 'c']);
});
