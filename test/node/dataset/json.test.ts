import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../../../src/dataset/json.js';

describe('JSON', () => {
  it('may begin with a byte order mark', () => {
    assert.deepEqual(readJson('\ufeff{"a":1}'), { ok: true, value: { a: 1 } });
  });

  /** Text, where it stops to be JSON, and what stands there. */
  const MISTAKES: [text: string, place: string, found: string][] = [
    ['', '1:1', ''],
    ['   ', '1:4', ''],
    ['\ufeff', '1:1', ''],
    ['{', '1:2', ''],
    ['{"a":1', '1:7', ''],
    ['{"states":{"TH":{"na', '1:21', ''],
    ['[1,2', '1:5', ''],
    ['[1,]', '1:4', '"]"'],
    ['[,1]', '1:2', '",1]"'],
    ['{"a":1,}', '1:8', '"}"'],
    ['{a:1}', '1:2', '"a:1}"'],
    ["{'a':1}", '1:2', '"\'a\':1}"'],
    ['{"a" 1}', '1:6', '"1}"'],
    ['{"a"}', '1:5', '"}"'],
    ['{"a":}', '1:6', '"}"'],
    ['{"a":1 "b":2}', '1:8', '""b":2}"'],
    ['{1:2}', '1:2', '"1:2}"'],
    ['{]', '1:2', '"]"'],
    ['[}', '1:2', '"}"'],
    ['[1}', '1:3', '"}"'],
    ['1 2', '1:3', '"2"'],
    ['{}{}', '1:3', '"{}"'],
    ['// Daten\n{}', '1:1', '"// Daten"'],
    ['{\n  "a": 1,\n  "b": undefined\n}', '3:8', '"undefined"'],
    ['{\r\n"a": NaN}', '2:6', '"NaN}"'],
    ['{\r"a": 01}', '2:6', '"01}"'],
    ['[1.]', '1:2', '"1.]"'],
    ['[.5]', '1:2', '".5]"'],
    ['[+1]', '1:2', '"+1]"'],
    ['[7,5e]', '1:4', '"5e]"'],
    ['[TRUE]', '1:2', '"TRUE]"'],
    ['[nul', '1:2', '"nul"'],
    ['["a', '1:4', ''],
    ['["a\nb"]', '1:4', ''],
    ['["a\tb"]', '1:4', '" b"]"'],
    ['["\\x"]', '1:3', '"\\x"]"'],
    ['["\\u12g4"]', '1:3', '"\\u12g4"]"'],
    ['["\\', '1:3', '"\\"'],
    ['<!doctype html>', '1:1', '"<!doctype html>"'],
    ['state,value\nTH,7', '1:1', '"state,value"'],
    ['\u00a0{}', '1:1', '"\u00a0{}"'],
    ['null,', '1:5', '","'],
  ];
  for (const [text, place, found] of MISTAKES) {
    it(`says where ${JSON.stringify(text)} is none`, () => {
      assert.deepEqual(readJson(text), {
        ok: false,
        problem: { place, found, expected: { kind: 'json' } },
      });
    });
  }

  it('is told from what is not as the engine does, and the mistake lies within the text', () => {
    const bits = fc.constantFrom(...Array.from('{}[],:"\\ \n0123456789.eE+-truefalsn\u0001ä😀'));
    fc.assert(
      fc.property(fc.array(bits), fc.nat(), fc.jsonValue(), (noise, at, value) => {
        const valid = JSON.stringify(value, null, 1);
        const cut = at % (valid.length + 1);
        const text = valid.slice(0, cut) + noise.slice(0, 2).join('') + valid.slice(cut);
        const result = readJson(text);
        if (result.ok) assert.deepEqual(result.value, JSON.parse(text));
        else assert.ok(Number(result.problem.place.split(':')[0]) <= text.split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is cut off is wrong at its end, or in the word that was cut', () => {
    fc.assert(
      fc.property(fc.object(), fc.nat(), (value, at) => {
        const valid = JSON.stringify(value);
        const text = valid.slice(0, at % valid.length);
        const result = readJson(text);
        assert.ok(!result.ok);
        const column = Number(result.problem.place.split(':')[1]);
        assert.match(text.slice(column - 1), /^(-|\\u?[\da-f]*|[a-z]*|[\d.eE+-]*)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any depth and length neither throws nor takes long', () => {
    for (const text of [
      '['.repeat(1e6),
      '{"a":'.repeat(1e6),
      `"${'a'.repeat(5e6)}`,
      '"\\n'.repeat(1e6),
    ]) {
      assert.equal(readJson(text).ok, false);
    }
  });
});
