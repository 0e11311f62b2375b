import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as sums from '../../../data/pipeline/checksums.js';

const { BOUNDARIES, changedBetween, CHECKSUMS, checksumsOf, textsOf } = sums;
const recipe = await sums.recipeFiles();
const files = await textsOf([...BOUNDARIES, ...recipe]);
const { [CHECKSUMS]: listed = '' } = await textsOf([CHECKSUMS]);

/** Files of the recipe that fetch the source or write the result, and cannot change its shape. */
const NO_PART_IN_IT = ['checksums', 'outputs', 'published-package'].map(
  (name) => `data/pipeline/${name}.ts`,
);

/** What a file imports from the repository, as paths from its root. */
const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/from '(\.[^']+)\.js'/g)].map(([, path]) =>
    normalize(join(dirname(file), `${path ?? ''}.ts`)),
  );

describe('the checksums of the boundaries', () => {
  it('are those of the committed files', () => {
    assert.deepEqual(changedBetween(listed, checksumsOf(files)), []);
  });

  it('find one changed byte in any file, and name it', () => {
    for (const [file, text] of Object.entries(files)) {
      const edited = checksumsOf({ ...files, [file]: `${text} ` });
      assert.deepEqual(changedBetween(listed, edited), [file]);
    }
  });

  it('find a step that was added, and one that is gone', () => {
    const more = checksumsOf({ ...files, 'data/pipeline/boundaries/more.ts': '' });
    assert.deepEqual(changedBetween(listed, more), ['data/pipeline/boundaries/more.ts']);
    const gone = 'data/pipeline/projection.ts';
    const fewer = Object.fromEntries(Object.entries(files).filter(([file]) => file !== gone));
    assert.deepEqual(changedBetween(listed, checksumsOf(fewer)), [gone]);
  });

  it('find a source of other bytes', () => {
    const other = listed.replace('sha512-DX', 'sha512-XD');
    assert.equal(changedBetween(other, checksumsOf(files)).length, 2);
  });

  it('cover every file that the recipe imports', () => {
    const imported = recipe.flatMap((file) => importsOf(file, files[file] ?? ''));
    assert.ok(imported.length > 20, String(imported.length));
    const covered = [...recipe, ...NO_PART_IN_IT];
    assert.deepEqual(
      imported.filter((file) => !covered.includes(file)),
      [],
    );
  });
});

describe('the check of the data', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const copy = mkdtempSync(join(tmpdir(), 'boundaries-'));
  after(() => rmSync(copy, { recursive: true }));
  for (const file of [CHECKSUMS, ...Object.keys(files)]) cpSync(join(root, file), join(copy, file));

  const check = () =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(root, 'data/pipeline/checksums.check.ts')],
      { cwd: copy, encoding: 'utf8' },
    );

  it('passes untouched files, and fails for an edited one with what to run', () => {
    const { status, stderr } = check();
    assert.deepEqual([status, stderr], [0, '']);
    writeFileSync(join(copy, BOUNDARIES[0]), '{}');
    const failed = check();
    assert.equal(failed.status, 1);
    assert.match(failed.stderr, /^data\/states\.topo\.json is not .*npm run data:boundaries/);
  });
});
