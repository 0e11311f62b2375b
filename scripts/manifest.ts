/**
 * Writes custom-elements.json, the public face of the elements, from their sources. With --check it writes
 * nothing and fails if the committed file is not what the sources give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format } from 'prettier';
import { documentedAttributes } from './documented.js';

const FILE = 'custom-elements.json';

interface Member {
  name: string;
  privacy?: string;
}

interface Attribute {
  name: string;
  type?: { text: string };
  description?: string;
}

interface Declaration {
  members?: Member[];
  attributes?: Attribute[];
  events?: { name: string }[];
}

interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

/**
 * Leaves out what is nobody else's business: private and protected members, and the event called `name` that the
 * analyser sees in the one line that fires them all.
 */
function keepPublic(declaration: Declaration): void {
  if (declaration.members) {
    declaration.members = declaration.members.filter(
      ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
    );
  }
  if (declaration.events) {
    declaration.events = declaration.events.filter(({ name }) => name.startsWith('mint-'));
  }
}

/** Gives attributes the type and the words of the class comment. */
function keepDocumented({ attributes = [] }: Declaration, path: string): void {
  const documented = documentedAttributes(readFileSync(path, 'utf8'));
  for (const attribute of attributes) {
    const own = documented.get(attribute.name);
    if (!own) continue;
    attribute.type = { text: own.type };
    attribute.description = own.description;
  }
}

function complete(manifest: Manifest): Manifest {
  for (const { path, declarations = [] } of manifest.modules) {
    declarations.forEach(keepPublic);
    for (const declaration of declarations) keepDocumented(declaration, path);
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
const text = await format(JSON.stringify(complete(manifest as Manifest)), { parser: 'json' });
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(
    `${FILE} is not what the sources give: run npm run manifest and read the difference`,
  );
  process.exitCode = 1;
}
