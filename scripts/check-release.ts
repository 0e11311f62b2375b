/**
 * Builds and packs twice, here and in a copy of what is committed somewhere else, and fails if the two packages are
 * not the same byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const run = (cwd: string, command: string, ...rest: string[]): string =>
  execFileSync(command, rest, { cwd, encoding: 'utf8', maxBuffer: 1e8 });

/** A copy of all that git knows of, as it is now, with the packages that are installed here. */
function copyTo(folder: string): string {
  for (const file of run('.', 'git', 'ls-files', '-z').split('\0').filter(Boolean)) {
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds and packs in a folder; gives SHA-256 and name of the package. */
function packed(cwd: string, into: string): string {
  run(cwd, 'npm', 'run', '--silent', 'build');
  const answer = run(cwd, 'npm', 'pack', '--json', '--pack-destination', into);
  const { filename } = (JSON.parse(answer) as [{ filename: string }])[0];
  const hash = createHash('sha256').update(readFileSync(join(into, filename)));
  rmSync(join(into, filename));
  return `${hash.digest('hex')}  ${filename}`;
}

const folder = mkdtempSync(join(tmpdir(), 'mint-release-'));
try {
  const here = packed('.', folder);
  const elsewhere = packed(copyTo(folder), folder);
  console.log(here);
  if (here !== elsewhere) throw new Error(`another package was made elsewhere: ${elsewhere}`);
  console.log('the same, built and packed in two folders');
} finally {
  rmSync(folder, { recursive: true });
}
