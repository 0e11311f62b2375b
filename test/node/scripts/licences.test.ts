import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { build } from 'vite';
import { gatherPackages, installed, missingFrom } from '../../../scripts/licences.js';

const NOTICE = readFileSync('NOTICE', 'utf8');

describe('NOTICE', () => {
  const found = new Set<string>();

  const built = (input: string, isCommand: boolean) =>
    build({
      configFile: false,
      logLevel: 'silent',
      plugins: [gatherPackages(found)],
      define: { __MINT_VERSION__: '""' },
      json: { stringify: true, namedExports: false },
      ...(isCommand && { ssr: { noExternal: true } }),
      build: {
        ssr: isCommand,
        write: false,
        target: 'es2022',
        rolldownOptions: { input, preserveEntrySignatures: 'strict' },
      },
    });

  before(async () => {
    await built('src/index.ts', false);
    await built('src/static/cli.ts', true);
  });

  it('names every package with code in what is built, with its version and its licence', () => {
    for (const name of ['lit-html', 'd3-geo', 'parse5'])
      assert.ok(found.has(`node_modules/${name}`), [...found].join());
    assert.deepEqual(missingFrom(NOTICE, [...found].map(installed)), []);
  });

  it('names no package that has none', () => {
    const section = NOTICE.slice(NOTICE.indexOf('PACKAGES IN DIST/'));
    const named = [...section.matchAll(/((?:@[\w-]+\/)?[\w-]+) \d+\.\d+\.\d+/g)];
    // lit itself only hands on what its parts hold.
    const names = named.map(([, name = '']) => name).filter((name) => name !== 'lit');
    assert.deepEqual(names.sort(), [...found].map((folder) => installed(folder).name).sort());
  });

  it('names who made the boundaries and the places, in the words their licences ask for', () => {
    for (const line of ['© GeoBasis-DE / BKG 2017 (Daten verändert', 'GeoNames', 'CC BY 4.0']) {
      assert.ok(NOTICE.includes(line), line);
    }
  });

  it('is missed where it names another version, or leaves a licence out', () => {
    const one = { name: 'a', version: '1.2.3', licence: 'Do\n  as you like.' };
    assert.deepEqual(missingFrom('a 1.2.3 (MIT)\nDo as you like.', [one]), []);
    assert.deepEqual(missingFrom('a 1.2.2\nDo as you like.', [one]), ['a 1.2.3 is not named']);
    assert.deepEqual(missingFrom('a 1.2.3 (MIT)', [one]), ['the licence of a is not there']);
  });
});
