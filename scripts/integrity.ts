/** Hashes of the files that a page may load: for the attribute `integrity`, and for `sha256sum`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What is known of a file besides its bytes. */
export interface Hashes {
  bytes: number;
  /** As the attribute `integrity` takes it. */
  integrity: string;
  /** SHA-256, in hexadecimal digits. */
  sha256: string;
}

function hashesOf(file: string): Hashes {
  const content = readFileSync(file);
  return {
    bytes: content.length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** The hashes of all files in dist/ that a page may load, by their names. */
export const integrities = (): Record<string, Hashes> =>
  Object.fromEntries(
    readdirSync('dist')
      .filter((file) => /^mint-.*\.js(on)?$/.test(file))
      .sort()
      .map((file) => [file, hashesOf(`dist/${file}`)]),
  );

/** Writes them to dist/integrity.json. */
export const writeIntegrity = (): void =>
  writeFileSync('dist/integrity.json', `${JSON.stringify(integrities(), null, 2)}\n`);
