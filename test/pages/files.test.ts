import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { SCRIPTS as ELEMENTS } from '../../scripts/elements.js';

const SCRIPTS = readdirSync('dist').filter(
  (file) => file.startsWith('mint-') && file.endsWith('.js'),
);
/** What scripts load from beside themselves. */
const PARTS = [
  'districts',
  'export',
  'finder',
  'metrics',
  'palette',
  'partner',
  'points',
  'regions',
  'tiles',
  'details',
  'tools',
  'vcard',
].map((part) => `mint-${part}.js`);

describe('scripts for pages', () => {
  it('are the whole, one for each element, and the parts they load', () => {
    assert.deepEqual(
      SCRIPTS.sort(),
      [...Object.keys(ELEMENTS).map((name) => `${name}.js`), ...PARTS].sort(),
    );
  });

  for (const file of SCRIPTS) {
    const code = readFileSync(`dist/${file}`, 'utf8');

    it(`${file} is plain ASCII`, () => {
      const at = code.search(/[^\0-\x7e]/);
      assert.equal(at, -1, code.slice(Math.max(0, at - 20), at + 20));
    });

    it(`${file} parses as a classic script, so it has no import, export or import.meta`, () => {
      assert.doesNotThrow(() => new Script(code));
    });

    it(`${file} asks for nothing newer than ES2022`, () => {
      assert.doesNotThrow(() => parse(code, { ecmaVersion: 2022, sourceType: 'script' }));
    });

    it(`${file} looks at nothing that depends on how it was loaded`, () => {
      for (const word of [
        'document.currentScript',
        'document.write',
        'localStorage',
        'sessionStorage',
        'document.cookie',
        'eval(',
        'new Function',
        'innerHTML=',
      ]) {
        const found = code.split(word).length - 1;
        // The one line in which Lit makes a template; parts are lent Lit.
        const expected = word === 'innerHTML=' && !PARTS.includes(file) ? 1 : 0;
        assert.equal(found, expected, word);
      }
    });

    it(`${file} does nothing on a server`, () => {
      execFileSync('node', [`dist/${file}`]);
    });
  }
});

describe('modules for bundlers', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const entries = [
    'mint-widgets',
    'mint-widgets/classes.js',
    'mint-widgets/elements/mint-map.js',
    'mint-widgets/elements/mint-state-card.js',
    'mint-widgets/elements/mint-contact.js',
  ];

  it('have an entry for all, for the classes and for single elements', () => {
    assert.deepEqual(
      Object.keys(exports).sort(),
      [
        '.',
        './classes.js',
        './custom-data.json',
        './custom-elements.json',
        './data/*',
        './elements/*',
        './mint-*.js',
        './package.json',
        './types/*',
        './web-types.json',
      ].sort(),
    );
  });

  it('leave it to who bundles them what is loaded ahead, and from where', () => {
    for (const file of readdirSync('dist/chunks')) {
      assert.doesNotMatch(readFileSync(`dist/chunks/${file}`, 'utf8'), /modulepreload|chunks\//);
    }
  });

  it('have types that need no package but those they are installed with', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const needed = new Set<string>();
    const seen = new Set<string>();
    const read = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const named = readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"]([^'"]+)['"]/g);
      for (const [, name = ''] of named) {
        if (name.startsWith('.')) read(join(dirname(file), name.replace(/\.js$/, '.d.ts')));
        else needed.add(name);
      }
    };
    read('dist/types/index.d.ts');
    const installed = Object.keys(dependencies).map((name) => name.replace('@types/', ''));
    assert.deepEqual(
      [...needed].filter((name) => !installed.includes(name)),
      [],
    );
    assert.ok(seen.size > 50);
  });

  for (const entry of entries) {
    it(`${entry} can be imported in Node, and says nothing`, () => {
      const output = execFileSync(
        'node',
        [
          '--input-type=module',
          '-e',
          `const m = await import('${entry}'); console.log(Object.keys(m).length > 0)`,
        ],
        { encoding: 'utf8' },
      );
      assert.equal(output, 'true\n');
    });
  }
});
