/**
 * Makes dist/: the self-contained scripts that a page embeds, the ES modules for bundlers, and their types.
 * Prints the sizes and fails if one is over its budget.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { minify, type MinifyOptions } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import config, { version } from '../vite.config.js';
import { keepLean, LEAN_LIT } from './lean-lit.js';
import { editLibraries } from './library-edits.js';
import { packData } from './pack-data.js';
import { packTopology } from './pack-topology.js';
import { QUIET } from './quiet-libraries.js';
import { printSizes } from './sizes.js';

/** The scripts for pages, with the tags that each one brings. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'mint-widgets': ['mint-map', 'mint-state-card', 'mint-contact'],
  'mint-map': ['mint-map'],
  'mint-state-card': ['mint-state-card'],
  'mint-contact': ['mint-contact'],
};

const ELEMENTS = SCRIPTS['mint-widgets'] ?? [];

const LICENCE = `/*! mint-widgets ${version}, MIT; what is bundled in it and its licences: see NOTICE */`;

/** Every character outside ASCII as an escape, so that the encoding of the page does not matter. */
const SMALL: MinifyOptions = {
  ecma: 2022,
  compress: { passes: 3, toplevel: true, unsafe_arrows: true },
  mangle: { toplevel: true },
  format: { ascii_only: true, preamble: LICENCE },
};

/**
 * Nothing happens where there are no elements to define (on a server), or where all of them are defined
 * already: then one line says so if the versions differ.
 */
const guarded = (code: string, tags: readonly string[]): string =>
  `if (typeof customElements !== 'undefined') (() => {
    'use strict';
    const present = ${JSON.stringify(tags)}.map((tag) => customElements.get(tag));
    if (present.every(Boolean)) {
      const other = present.find(({ mintVersion }) => mintVersion !== '${version}');
      if (other) console.info(\`mint-widgets \${other.mintVersion || '(unknown version)'} is already here; ${version} is not used.\`);
      return;
    }
    ${code}
  })();`;

/** The last hand on a script for pages. */
const finish = (tags: readonly string[]): Plugin => ({
  name: 'mint-finish',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code = '' } = await minify(guarded(file.code, tags), SMALL);
      file.code = `${code}\n`;
    }
  },
});

const shared: InlineConfig = { ...config, configFile: false, logLevel: 'warn' };

/** White space between two words may shrink to one space, but never go: it is what a reader sees. */
const MINIFY = {
  options: {
    minifyOptions: {
      caseSensitive: true,
      collapseWhitespace: true,
      conservativeCollapse: true,
      decodeEntities: true,
      removeComments: true,
    },
  },
};

/** Its types come untyped out of the package. */
const minifyLiterals = (): Plugin => literalsHtmlCssMinifier(MINIFY) as Plugin;

async function buildScript(name: string, tags: readonly string[]): Promise<void> {
  await build({
    ...shared,
    plugins: [
      packTopology(),
      packData(tags.length === 1),
      keepLean(),
      editLibraries([...QUIET, ...LEAN_LIT]),
      minifyLiterals(),
      finish(tags),
    ],
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      outDir: 'dist',
      rolldownOptions: {
        input: `src/embed/${name}.ts`,
        checks: { bundlerTimings: false },
        output: { format: 'iife', entryFileNames: `${name}.js`, minify: false },
      },
    },
  });
}

async function buildModules(): Promise<void> {
  const entries = ['src/index.ts', 'src/classes.ts'].map((file) => [basename(file, '.ts'), file]);
  const elements = ELEMENTS.map((tag) => [`elements/${tag}`, `src/define/${tag}.ts`]);
  await build({
    ...shared,
    plugins: [packTopology(), minifyLiterals()],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      outDir: 'dist',
      rolldownOptions: {
        input: Object.fromEntries([...entries, ...elements]) as Record<string, string>,
        external: [/^lit(\/|$)/],
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: { compress: true, mangle: true, codegen: true },
        },
      },
    },
  });
}

rmSync('dist', { recursive: true, force: true });
for (const [name, tags] of Object.entries(SCRIPTS)) await buildScript(name, tags);
await buildModules();
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
if (!printSizes()) {
  console.error('A file is over its budget: see scripts/budgets.ts');
  process.exitCode = 1;
}
