import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What a script for pages loads from `mint-….js` beside itself when a page asks for it. A part that loads another
 * stands after it.
 */
export const PARTS = [
  'partner',
  'regions',
  'districts',
  'points',
  'tiles',
  'details',
  'metrics',
  'palette',
  'vcard',
  'finder',
  'export',
  'tools',
] as const;

/** What the scripts call the hash of a part. */
export const hashName = (part: string): string => `__MINT_${part.toUpperCase()}__`;

/** What the scripts for pages have in the place of a file of ours: by the import and the folder it stands in. */
const BESIDE: readonly { from: RegExp; name: string; to: string }[] = [
  { from: /\/src\/(controllers|elements)\//, name: '../parts/open.js', to: 'src/embed/open.ts' },
  { from: /\/src\/parts\//, name: './topology.js', to: 'src/embed/topology.ts' },
  { from: /\/src\/parts\//, name: './open.js', to: 'src/embed/open-lent.ts' },
  { from: /\/src\/views\//, name: '../cartography/shapes.js', to: 'src/embed/shapes.ts' },
];

const replacing = (files: typeof BESIDE): Plugin => ({
  name: 'mint-beside-scripts',
  enforce: 'pre',
  resolveId(name, importer = '') {
    const from = importer.replaceAll('\\', '/');
    const beside = files.find((each) => each.name === name && each.from.test(from));
    return beside ? resolve(beside.to) : undefined;
  },
});

/** Puts loading from beside the script in the place of chunks that a bundler would make. */
export const besideScripts = (): Plugin => replacing(BESIDE);

/** Draws the Länder as the scripts for pages do: their paths are shorter than those of d3. */
export const shortPaths = (): Plugin =>
  replacing(BESIDE.filter(({ name }) => name.endsWith('/shapes.js')));

const LENT = resolve('src/embed/lit-lent.ts');

/** The entry of a part: it hands over all that its source exports, and takes Lit from who loads it. */
export const partEntry = (part: string): Plugin => ({
  name: 'mint-part-entry',
  enforce: 'pre',
  resolveId: (name) => (name === 'lit' ? LENT : name === `part:${part}` ? name : undefined),
  load: (id) =>
    id === `part:${part}`
      ? `import * as part from ${JSON.stringify(resolve(`src/parts/${part}.ts`))};
         import { deliver } from ${JSON.stringify(resolve('src/embed/arrival.ts'))};
         import { take } from ${JSON.stringify(LENT)};
         deliver(${JSON.stringify(part)}, { part, take });`
      : undefined,
});

/** The hash of a file, as the attribute `integrity` takes it. */
export const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
