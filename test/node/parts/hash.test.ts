import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashValue, keptIn, withHashValue, writtenOf } from '../../../src/parts/hash.js';

const own = { state: 'BY', view: 'map', district: '' };
const isState = (text: string): boolean => ['TH', 'BY'].includes(text);

test('a value is found under its name, and under no other', () => {
  assert.equal(hashValue('#a=1&mint=TH', 'mint'), 'TH');
  assert.equal(hashValue('#mint=', 'mint'), '');
  assert.equal(hashValue('#mint=Th%C3%BCringen', 'mint'), 'Thüringen');
  assert.equal(hashValue('#mint=%E0%A4%A', 'mint'), '%E0%A4%A');
  for (const hash of ['', '#', '#section', '#minted=TH', '#a=mint=TH']) {
    assert.equal(hashValue(hash, 'mint'), null, hash);
  }
});

test('a value is written without touching what else stands there', () => {
  assert.equal(withHashValue('', 'mint', 'TH'), '#mint=TH');
  assert.equal(withHashValue('#a=1&mint=BY&b=%20', 'mint', 'TH'), '#a=1&mint=TH&b=%20');
  assert.equal(withHashValue('#section', 'mint', 'TH'), '#section&mint=TH');
  assert.equal(withHashValue('#a=1&mint=BY', 'mint', null), '#a=1');
  assert.equal(withHashValue('#mint=BY', 'mint', null), '');
});

test('the view is written where it is not the one the page chose', () => {
  const kept = { state: 'TH', view: 'table', district: '' };
  assert.equal(writtenOf(kept, 'map'), 'TH,table');
  assert.equal(writtenOf(kept, 'table'), 'TH');
  assert.equal(writtenOf({ ...kept, view: 'map', district: '16051' }, 'map'), 'TH,16051');
});

test('of an attribute that was taken away nothing is written', () => {
  const none = null as unknown as string;
  assert.equal(writtenOf({ state: 'BY', view: none, district: none }, 'map'), 'BY');
  assert.equal(writtenOf({ state: none, view: none, district: none }, 'map'), '');
});

test('what is written reads back the same', () => {
  for (const view of ['map', 'tiles', 'table']) {
    for (const kept of [
      { state: 'TH', view, district: '' },
      { state: '', view, district: '16051' },
      { state: '', view, district: '' },
    ]) {
      assert.deepEqual(keptIn(writtenOf(kept, own.view), own, isState), kept);
    }
  }
});

test('what says nothing leaves all as the page set it', () => {
  assert.deepEqual(keptIn('Atlantis', own, isState), own);
  assert.deepEqual(keptIn('TH,globe', own, isState), own);
  assert.deepEqual(keptIn('TH,1605', own, isState), own);
});
