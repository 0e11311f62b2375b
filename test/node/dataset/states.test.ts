import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { STATE_IDS, stateIdOf, stateOf, stateOfKey } from '../../../src/dataset/states.js';

describe('the Land of an official key', () => {
  it('is told by its first two digits', () => {
    assert.equal(stateOfKey('16051', withMeasures), 'TH');
    assert.equal(stateOfKey('01', withMeasures), 'SH');
  });

  it('is none for what begins with no such digits, and in a dataset without keys', () => {
    assert.equal(stateOfKey('17051', withMeasures), null);
    assert.equal(stateOfKey('TH', withMeasures), null);
    assert.equal(stateOfKey('16051', {}), null);
  });
});

describe('a Land is meant by', () => {
  const SPELLINGS: [input: unknown, id: string][] = [
    ['TH', 'TH'],
    ['th', 'TH'],
    [' Th ', 'TH'],
    ['DE-TH', 'TH'],
    ['de-th', 'TH'],
    ['16', 'TH'],
    [16, 'TH'],
    ['01', 'SH'],
    ['1', 'SH'],
    [1, 'SH'],
    ['08', 'BW'],
    ['Thüringen', 'TH'],
    ['THÜRINGEN', 'TH'],
    ['thueringen', 'TH'],
    ['thuringen', 'TH'],
    ['Thu\u0308ringen', 'TH'],
    ['Thuringia', 'TH'],
    ['Baden-Württemberg', 'BW'],
    ['baden wuerttemberg', 'BW'],
    ['Baden-Wu\u0308rttemberg', 'BW'],
    ['BadenWürttemberg', 'BW'],
    ['North Rhine-Westphalia', 'NW'],
    ['bavaria', 'BY'],
    ['Saxony', 'SN'],
    ['Saxony-Anhalt', 'ST'],
    ['sachsen anhalt', 'ST'],
  ];
  for (const [input, id] of SPELLINGS) {
    it(`${JSON.stringify(input)}: ${id}`, () => assert.equal(stateIdOf(input, withMeasures), id));
  }

  it('each of its forms in the bundled data', () => {
    for (const id of STATE_IDS) {
      const { ags, iso, name } = stateOf(withMeasures, id);
      for (const form of [id, iso, ags, name?.de, name?.en])
        assert.equal(stateIdOf(form, withMeasures), id);
    }
  });
});

describe('no Land is meant by', () => {
  const NONE: unknown[] = [
    '',
    ' ',
    'XX',
    'DE',
    'DE-',
    'DE-XX',
    '0',
    '00',
    '17',
    '160',
    16.5,
    -1,
    NaN,
    'T',
    'Th.',
    '!!!',
    '???',
    'constructor',
    '__proto__',
    'toString',
    'Deutschland',
    '[object Object]',
    null,
    undefined,
    true,
    [],
    ['TH'],
    {},
    { toString: () => 'TH' },
    Symbol('TH'),
    16n,
    () => 'TH',
  ];
  for (const input of NONE) {
    const name = typeof input === 'string' ? JSON.stringify(input) : typeof input;
    it(`${name} (${NONE.indexOf(input)})`, () =>
      assert.equal(stateIdOf(input, withMeasures), null));
  }

  it('anything else: asking never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const id = stateIdOf(input, withMeasures);
        assert.ok(id === null || STATE_IDS.includes(id));
      }),
    );
  });

  it('signs where a name is made of signs alone', () => {
    const strange: Dataset = { states: { TH: { name: { de: '???' } } } };
    assert.equal(stateIdOf('!!!', strange), null);
  });
});

it('a name in the data may have its umlauts in two characters', () => {
  const apart: Dataset = { states: { TH: { name: { de: 'Thu\u0308ringen' } } } };
  for (const input of ['Thüringen', 'thueringen']) assert.equal(stateIdOf(input, apart), 'TH');
});

it('a Land the dataset says nothing about is known by its letters, and empty', () => {
  assert.equal(stateIdOf('TH', {}), 'TH');
  assert.deepEqual(stateOf({}, 'TH'), {});
});

it('there are 16, once each, in their order', () => {
  assert.deepEqual(STATE_IDS, [...new Set(STATE_IDS)].sort());
  assert.equal(STATE_IDS.length, 16);
});
