/**
 * Makes dist/: the self-contained scripts that a page embeds, the ES modules for bundlers and their types, those of the
 * tags in frameworks, what editors know of tags, and the command line.
 * Prints the sizes and fails if one is over its budget.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { minify, type MinifyOptions } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import config, { TARGET, version } from '../vite.config.js';
import { writeEditorData } from './editor-data.js';
import { writeIntegrity } from './integrity.js';
import { gatherPackages, writeLicences } from './licences.js';
import { SCRIPTS, scriptEntry, TAGS } from './elements.js';
import { writeFrameworkTypes } from './framework-types.js';
import { leanD3 } from './lean-d3.js';
import { keepLean, LEAN_LIT } from './lean-lit.js';
import { editLibraries } from './library-edits.js';
import { manifestElements } from './manifest-elements.js';
import { packData } from './pack-data.js';
import { packTopology } from './pack-topology.js';
import { besideScripts, hashName, integrityOf, PARTS, partEntry, shortPaths } from './parts.js';
import { shortenPrivateNames } from './private-names.js';
import { QUIET } from './quiet-libraries.js';
import { printSizes } from './sizes.js';

/** Chromium then compiles all functions while the script comes, and not one by one while the page waits for them. */
const HINT = '//# allFunctionsCalledOnLoad';

const LICENCE = `/*! mint-widgets ${version}, MIT, see LICENSES.txt */`;

/** Packages that had code in what was built. */
const packages = new Set<string>();

/**
 * Every character outside ASCII as an escape, so that the encoding of the page does not matter. Short names for
 * what only Lit's parts of templates have; nothing an element has, on which a page may set what it likes.
 */
const SMALL: MinifyOptions = {
  ecma: 2022,
  compress: { passes: 3, toplevel: true, unsafe_arrows: true, inline: 0 },
  mangle: { toplevel: true, properties: { regex: /^_\$A[HABVDIRC]$/ } },
  format: { ascii_only: true, preamble: `${HINT}\n${LICENCE}` },
};

/** All that a page has of these tags, as the script asks. */
const present = (tags: readonly string[]): string[] =>
  tags.map((tag) => `customElements.get('${tag}')`);

/** Runs what follows the mark once the first frame is there, unless the tags have been taken until then. */
function stepped(code: string, tags: readonly string[]): string {
  const [first = '', frame, rest = ''] = code.split(/^\s*__MINT_REST__\(([\w$]+)\);$/m);
  if (!frame && code.includes('__MINT_REST__'))
    throw new Error('the rest of a script is not found');
  if (!frame) return code;
  const [inner = '', end = ''] = rest.split(/(\}\)\(\);\s*)$/);
  return `${first}
    const rest = () => {
      if (${present(tags).join(' && ')}) return;
      ${inner}
    };
    ${frame} ? ${frame}.then(rest) : rest();
  ${end}`;
}

/**
 * Nothing happens where there are no elements to define (on a server), or where all of them are defined
 * already: then one line says so if the versions differ.
 */
const guarded = (code: string, tags: readonly string[]): string =>
  `if (typeof customElements !== 'undefined') (() => {
    'use strict';
    const present = [${present(tags).join()}];
    if (present.every(Boolean)) {
      const other = present.find(({ mintVersion }) => mintVersion !== '${version}');
      if (other) console.info(\`mint-widgets \${other.mintVersion || '?'} is already here; ${version} is not used.\`);
      return;
    }
    ${stepped(code, tags)}
  })();`;

/** The last hand on a script for pages; `wrapped` puts a guard round it. */
const finish = (wrapped: (code: string) => string): Plugin => ({
  name: 'mint-finish',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code = '' } = await minify(wrapped(file.code), SMALL);
      file.code = `${shortenPrivateNames(code)}\n`;
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

/** A script with one element has looked already whether its tag is free. */
const defineAtOnce = (): Plugin => ({
  name: 'mint-define-at-once',
  enforce: 'pre',
  resolveId: (name, importer = '') =>
    name === './define.js' && importer.includes('/src/define/')
      ? resolve('src/define/at-once.ts')
      : undefined,
});

/** Style sheets are there before the rest of Lit. */
const stylesFirst = (): Plugin => ({
  name: 'mint-styles-first',
  enforce: 'pre',
  resolveId(name, importer = '') {
    const isStyles = /\/src\/styles\/|\.styles\.ts$/.test(importer);
    return name === 'lit' && isStyles ? CSS_TAG : undefined;
  },
});

const CSS_TAG = resolve('node_modules/@lit/reactive-element/css-tag.js');
/** What the build tells the scripts. */
const define = (values: Readonly<Record<string, unknown>>): Record<string, string> => ({
  ...config.define,
  ...Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
  ),
});

/** One file that a page can load by itself. */
async function buildFile(
  name: string,
  input: string,
  plugins: readonly Plugin[],
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await build({
    ...shared,
    define: define(values),
    plugins: [
      packTopology(false),
      keepLean(),
      editLibraries([...QUIET, ...LEAN_LIT]),
      leanD3(),
      besideScripts(),
      stylesFirst(),
      minifyLiterals(),
      gatherPackages(packages),
      ...plugins,
    ],
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      target: TARGET,
      emptyOutDir: false,
      outDir: 'dist',
      rolldownOptions: {
        input,
        checks: { bundlerTimings: false },
        output: { format: 'iife', entryFileNames: `${name}.js`, minify: false },
      },
    },
  });
}

/** Parts first: the scripts know their hashes. */
async function buildParts(): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const part of PARTS) {
    await buildFile(
      `mint-${part}`,
      `part:${part}`,
      [packData(true), partEntry(part), finish((code) => `(() => { 'use strict'; ${code} })();`)],
      hashes,
    );
    hashes[hashName(part)] = integrityOf(`dist/mint-${part}.js`);
  }
  return hashes;
}

const buildScript = (
  name: string,
  tags: readonly string[],
  hashes: Readonly<Record<string, string>>,
): Promise<void> =>
  buildFile(
    name,
    `script:${name}`,
    [
      scriptEntry(name, tags),
      packData(tags.length === 1),
      ...(tags.length === 1 ? [defineAtOnce()] : []),
      finish((code) => guarded(code, tags)),
    ],
    hashes,
  );

/** For what is no script for pages: quick, and small enough. */
const MINIFIED = { compress: true, mangle: true, codegen: true } as const;

/** As a library: an application's bundler loads chunks ahead of time, from where it puts them. */
async function buildModules(): Promise<void> {
  const entries = ['src/index.ts', 'src/classes.ts'].map((file) => [basename(file, '.ts'), file]);
  const elements = TAGS.map((tag) => [`elements/${tag}`, `src/define/${tag}.ts`]);
  const entry = Object.fromEntries([...entries, ...elements]) as Record<string, string>;
  await build({
    ...shared,
    plugins: [packTopology(true), minifyLiterals(), gatherPackages(packages)],
    build: {
      target: TARGET,
      emptyOutDir: false,
      outDir: 'dist',
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^d3-geo$/, /^topojson-client$/],
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: MINIFIED,
        },
      },
    },
  });
}

/** The command: all that it needs but Node itself is inside. */
async function buildCommand(): Promise<void> {
  await build({
    ...shared,
    plugins: [packTopology(false), shortPaths(), minifyLiterals(), gatherPackages(packages)],
    ssr: { noExternal: true },
    resolve: { alias: { buffer: 'node:buffer' } },
    build: {
      ssr: 'src/static/cli.ts',
      target: 'node20',
      emptyOutDir: false,
      outDir: 'dist',
      rolldownOptions: {
        output: {
          entryFileNames: 'cli.js',
          banner: '#!/usr/bin/env node',
          codeSplitting: false,
          minify: MINIFIED,
        },
      },
    },
  });
  chmodSync('dist/cli.js', 0o755);
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const hashes = await buildParts();
for (const [name, tags] of Object.entries(SCRIPTS)) await buildScript(name, tags, hashes);
await buildModules();
await buildCommand();
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
const elements = manifestElements();
writeFrameworkTypes(elements, 'dist/types/frameworks');
writeEditorData(elements, version, 'dist');
writeLicences(packages);
writeIntegrity();
if (!printSizes()) {
  console.error('A file is over its budget: see scripts/budgets.ts');
  process.exitCode = 1;
}
