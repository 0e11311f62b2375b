import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** All rules there are. */
const RULES = [
  'A-00 A-01 A-02 A-03 A-04 A-05 A-06 A-07 A-08 A-09 A-10 A-11 A-12 A-13',
  'A-20 A-21 A-23 A-25 A-30 A-31 A-32 A-33 A-35 A-36 A-37 A-38 A-39 A-40',
  'A-50 A-51 A-52 A-53 A-54 KEYS',
].flatMap((line) => line.split(' '));

const ROW = /^\| (A-\d\d|KEYS) +\|.+?\| (\[.+) \|$/gm;

/** Each rule of the table with the files that are said to test it. */
const rows = [...readFileSync('docs/accessibility.md', 'utf8').matchAll(ROW)].map(
  ([, rule = '', cell = '']) => ({
    rule,
    files: [...cell.matchAll(/\]\((.+?)\)/g)].map(([, file = '']) => join('docs', file)),
  }),
);

/** Names of the tests of a file, as far as they are written out. */
const namesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:it|test)\(\s*(['"`])(.+?)\1/g)].map(
    ([, , name = '']) => name,
  );

test('every rule of accessibility has its row, and no row is of another', () => {
  assert.deepEqual(
    rows.map(({ rule }) => rule),
    RULES,
  );
});

for (const { rule, files } of rows) {
  test(`${rule} is named by a test in each file that the table says`, () => {
    assert.notDeepEqual(files, []);
    for (const file of files) {
      assert.ok(
        namesIn(file).some((name) => name.split(/[\s,]/).includes(rule)),
        `${file} has no test of ${rule}`,
      );
    }
  });
}

test('tests name no rule that there is not', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const named = files.flatMap((file) =>
    namesIn(join('test', file)).flatMap((name) => name.match(/\bA-\d\d\b/g) ?? []),
  );
  assert.deepEqual(
    [...new Set(named)].filter((rule) => !RULES.includes(rule)),
    [],
  );
});
