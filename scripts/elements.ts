import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The tags of all elements: each has a file in src/define. */
export const TAGS: readonly string[] = readdirSync('src/define')
  .filter((file) => file.startsWith('mint-'))
  .map((file) => basename(file, '.ts'))
  .sort();

/** A tag with those that its element is made of. */
function withInner(tag: string): string[] {
  const inner = readFileSync(`src/define/${tag}.ts`, 'utf8').matchAll(
    /^import '\.\/(mint-.*)\.js'/gm,
  );
  return [tag, ...[...inner].flatMap(([, name = '']) => withInner(name))];
}

/** The scripts for pages, with the tags that each one brings. */
export const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'mint-widgets': TAGS,
  ...Object.fromEntries(TAGS.map((tag) => [tag, withInner(tag)])),
};

const imported = (file: string): string => JSON.stringify(resolve(file));

/** A script with several elements has room for a small part, and one request less. */
const HELD = `import * as details from ${imported('src/parts/details.ts')};
  import { holdPart } from ${imported('src/embed/load-part.ts')};
  holdPart('details', details);`;

/** Scripts that draw the maps of a page before they do anything else. */
const SKETCHED = ['mint-map', 'mint-widgets'];

/** The entry of a script for pages: it registers its elements and mounts them where a page asks for them. */
export const scriptEntry = (name: string, tags: readonly string[]): Plugin => ({
  name: 'mint-script-entry',
  enforce: 'pre',
  resolveId: (id) => (id === `script:${name}` ? id : undefined),
  load: (id) =>
    id === `script:${name}`
      ? `${SKETCHED.includes(name) ? `import ${imported('src/embed/first-frame.ts')};` : ''}
         ${tags.length > 1 ? HELD : ''}
         ${tags.map((tag) => `import ${imported(`src/define/${tag}.ts`)};`).join('\n')}
         import { mountWidgets } from ${imported('src/embed/mount.ts')};
         mountWidgets(${JSON.stringify(tags)});`
      : undefined,
});
