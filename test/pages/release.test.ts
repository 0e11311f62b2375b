/** What a release consists of: the files that are built, their hashes, and the package. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Hashes } from '../../scripts/integrity.js';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const hash = (kind: string, file: string, form: 'base64' | 'hex'): string =>
  createHash(kind).update(readFileSync(file)).digest(form);

describe('hashes of the built files', () => {
  const hashes = json('dist/integrity.json') as Record<string, Hashes>;

  it('are there for every file that a page may load', () => {
    const files = readdirSync('dist').filter((file) => file.startsWith('mint-'));
    assert.deepEqual(Object.keys(hashes), files.sort());
  });

  it('are those of the files', () => {
    for (const [file, { integrity, sha256, bytes }] of Object.entries(hashes)) {
      const path = `dist/${file}`;
      assert.equal(integrity, `sha384-${hash('sha384', path, 'base64')}`, file);
      assert.equal(sha256, hash('sha256', path, 'hex'), file);
      assert.equal(bytes, readFileSync(path).length, file);
    }
  });

  it('are printed as the attribute takes them and as sha256sum reads them', () => {
    const printed = execFileSync('npm', ['run', '--silent', 'release:files'], { encoding: 'utf8' });
    const { integrity, sha256 } = hashes['mint-map.js'] ?? assert.fail();
    assert.ok(printed.includes(`${integrity}  mint-map.js\n`));
    assert.ok(printed.includes(`${sha256}  dist/mint-map.js\n`));
  });
});

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mint-pack-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Packs, and gives the hash of the package and the paths in it. */
  function packed(): { sha256: string; files: string[] } {
    const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [made] = JSON.parse(answer) as [{ filename: string; files: { path: string }[] }];
    const file = join(folder, made.filename);
    const sha256 = hash('sha256', file, 'hex');
    rmSync(file);
    return { sha256, files: made.files.map(({ path }) => path) };
  }

  it('is the same byte for byte when it is packed again, with licences and hashes in it', async () => {
    const first = packed();
    await new Promise((resolve) => setTimeout(resolve, 1100)); // Another second on the clock.
    assert.equal(packed().sha256, first.sha256);
    for (const file of ['dist/LICENSES.txt', 'dist/integrity.json', 'NOTICE', 'LICENSE']) {
      assert.ok(first.files.includes(file), file);
    }
  });

  it('has all licences in one file: ours, those of packages and those of data', () => {
    const licences = readFileSync('dist/LICENSES.txt', 'utf8');
    assert.ok(licences.includes(readFileSync('LICENSE', 'utf8')));
    assert.ok(licences.includes(readFileSync('NOTICE', 'utf8')));
    assert.match(readFileSync('dist/mint-map.js', 'utf8'), /see LICENSES\.txt/);
  });
});
