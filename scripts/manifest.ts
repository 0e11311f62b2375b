/**
 * Writes custom-elements.json, the public face of the elements, from their sources. With --check it writes
 * nothing and fails if the committed file is not what the sources give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format } from 'prettier';

const FILE = 'custom-elements.json';

interface Member {
  name: string;
  privacy?: string;
}

interface Manifest {
  modules: { declarations?: { members?: Member[] }[] }[];
}

/** Leaves out what is nobody else's business: private and protected members. */
function publicOnly(manifest: Manifest): Manifest {
  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    if (!declaration.members) continue;
    declaration.members = declaration.members.filter(
      ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
    );
  }
  return manifest;
}

const manifest = await cli({
  argv: [
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    'src/elements/mint-*.ts',
    '--exclude',
    'src/elements/*.styles.ts',
  ],
  cwd: process.cwd(),
  noWrite: true,
});
const text = await format(JSON.stringify(publicOnly(manifest as Manifest)), { parser: 'json' });
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(
    `${FILE} is not what the sources give: run npm run manifest and read the difference`,
  );
  process.exitCode = 1;
}
