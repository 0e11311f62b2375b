import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  factProblems,
  schemaProblems,
  validatorOf,
} from '../../../data/pipeline/dataset/problems.js';
import { jsonOf } from './committed.js';

const context = { sources: new Set(['known']), checked: '2026-11-21' };
const validate = validatorOf(jsonOf('schema/dataset.schema.json') as object);
const problems = (node: unknown): string[] => factProblems(node, context);

const WRONG: [string, unknown, string][] = [
  ['a source that does not exist', { src: ['known', 'gone'] }, 'src: found "gone"'],
  ['a day that does not exist', { asOf: '2025-02-30' }, 'asOf: found "2025-02-30"'],
  ['a month that does not exist', { asOf: '2025-13' }, 'asOf: found "2025-13"'],
  ['a day after the check', { published: '2026-11-22' }, 'expected a date not after 2026-11-21'],
  ['a year after the check', { asOf: '2027' }, 'expected a date not after 2026-11-21'],
  ['a text without English', { list: [{ de: 'ja' }] }, 'list[0].en: found nothing'],
  ['an address that is none', { url: 'see brochure' }, 'url: found "see brochure"'],
  ['an address of another kind', { website: 'ftp://a.example' }, 'expected one http or https'],
  ['two mail addresses', { email: 'a@b.de, c@d.de' }, 'expected one mail address'],
  ['a mail address with a subject', { email: 'a@b.de?subject=x' }, 'expected one mail address'],
];

for (const [what, node, line] of WRONG) {
  test(`names ${what}`, () => {
    const found = problems(node);
    assert.equal(found.length, 1);
    assert.ok(found[0]?.includes(line), found[0]);
  });
}

test('is content with what is right', () => {
  const right = {
    asOf: '2026-11-21',
    published: null,
    checked: '2024',
    src: ['known'],
    url: 'https://a.example/b?c=d',
    email: 'a.b-c@d-e.example',
    text: { de: 'ja', en: 'yes' },
  };
  assert.deepEqual(problems(right), []);
});

test('says where the schema is broken, what was found and what was expected', () => {
  const found = schemaProblems(validate, {
    extra: 1,
    states: { NW: { population: { value: -1, asOf: null, src: [] }, kind: 'kingdom' } },
  });
  assert.deepEqual(found.toSorted(), [
    'extra: found 1, expected no such property',
    'states.NW.kind: found "kingdom", expected one of area-state, city-state',
    'states.NW.population.value: found -1, expected to be >= 0',
  ]);
});

test('goes on after the first mistake', () => {
  assert.equal(problems([{ asOf: '2027' }, { asOf: '2028' }, { url: '' }]).length, 3);
});
