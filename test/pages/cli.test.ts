import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'acorn';

const folder = mkdtempSync(join(tmpdir(), 'mint-cli-'));
after(() => rmSync(folder, { recursive: true }));

const GOOD = {
  states: { TH: { counts: [{ value: 7, condition: 'published', asOf: '2025', src: [] }] } },
};
const TABLE = 'state;value\nTH;7,5\nBY;8\n';
const POINTS = 'name;lon;lat\nLabor Erfurt;11,03;50,98\n';

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
write('good.json', JSON.stringify(GOOD));
write('bad.json', JSON.stringify({ states: { TH: { counts: [{ value: '7' }] } } }));
write('broken.json', '{\n  "states": {,}\n}\n');
write('page.json', '<!doctype html>');
write('empty.json', '');
write('huge.json', `${JSON.stringify(GOOD)}${' '.repeat(5_000_000)}`);
write('table.csv', TABLE);
write('bad.csv', `${TABLE}Tirol;3\n`);
write('points.csv', POINTS);
mkdirSync(join(folder, 'folder.json'));

/** Runs the built command in a folder of its own, as a process of its own. */
function run(args: readonly string[], input = '', cli = resolve('dist/cli.js')) {
  const { status, stdout, stderr } = spawnSync(cli, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'de_DE.UTF-8' },
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

/** Arguments, what the process ends with, and what it prints. */
const CASES: [string, string[], number, RegExp][] = [
  [
    'a good file',
    ['good.json'],
    0,
    /^good\.json: Alles konnte gelesen werden: 1 Land, 1 Angabe\.\n$/,
  ],
  [
    'a bad value',
    ['bad.json'],
    1,
    /TH\.counts\[0\]\.value: gefunden "7", erwartet eine ganze Zahl/,
  ],
  [
    'a bad file beside a good one',
    ['good.json', 'bad.json'],
    1,
    /^good\.json: Alles.*\nbad\.json: /,
  ],
  [
    'broken JSON',
    ['broken.json'],
    1,
    /^broken\.json: Zeile 2, Spalte 14: gefunden ",}", erwartet JSON\n$/,
  ],
  ['no file', ['none.json'], 1, /^none\.json: Diese Datei gibt es nicht\.\n$/],
  ['a folder', ['folder.json'], 1, /^folder\.json: Diese Datei lässt sich nicht lesen\.\n$/],
  ['an empty file', ['empty.json'], 1, /die Antwort ist leer/],
  ['a page', ['page.json'], 1, /keine Daten/],
  ['a file over 5 MB', ['huge.json'], 1, /konnten nicht geladen werden \(mehr als 5 MB\)\.\n$/],
  ['a table', ['table.csv'], 0, /^table\.csv: Alles konnte gelesen werden: 2 Werte nach Land\.\n$/],
  [
    'a table with a Land that is none',
    ['bad.csv'],
    1,
    /^bad\.csv: Zeile 4, Spalte state: gefunden "Tirol", .*\nbad\.csv: 1 Angabe .* Gelesen wurde: 2 Werte nach Land\.\n$/,
  ],
  [
    'a list of points',
    ['points.csv'],
    0,
    /^points\.csv: Alles konnte gelesen werden: 1 Punkt\.\n$/,
  ],
];

describe('mint-widgets check', () => {
  for (const [what, args, status, output] of CASES) {
    it(`ends with ${status} at ${what}`, () => {
      const result = run(['check', ...args]);
      assert.match(result.stdout, output);
      assert.deepEqual([result.status, result.stderr], [status, '']);
    });
  }

  it('reads standard input', () => {
    const good = run(['check', '-'], JSON.stringify(GOOD));
    assert.deepEqual([good.status, good.stderr], [0, '']);
    assert.match(good.stdout, /^Standardeingabe: Alles konnte gelesen werden/);
    assert.equal(run(['check', '-'], '[').status, 1);
  });

  it('refuses more than 5 MB from standard input without waiting for its end', () => {
    const result = run(['check', '-'], ' '.repeat(20_000_000));
    assert.equal(result.status, 1);
    assert.match(result.stdout, /mehr als 5 MB/);
  });

  it('prints JSON that parses for every kind of file', () => {
    for (const [, args, status] of CASES) {
      const result = run(['check', '--json', ...args]);
      const findings = JSON.parse(result.stdout) as Record<string, unknown>[];
      assert.deepEqual([result.status, findings.length > 0], [status, status > 0]);
      for (const finding of findings) {
        assert.deepEqual(Object.keys(finding).sort(), [
          'expected',
          'file',
          'found',
          'message',
          'place',
          'severity',
        ]);
      }
    }
  });

  it('ends with 2 and complains where it is called wrongly', () => {
    const { status, stdout, stderr } = run(['check']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /mint-widgets check DATEI/);
  });
});

describe('the command in the package', () => {
  it('is one executable file that asks for nothing but Node', () => {
    assert.doesNotThrow(() => accessSync('dist/cli.js', constants.X_OK));
    const code = readFileSync('dist/cli.js', 'utf8');
    assert.ok(code.startsWith('#!/usr/bin/env node\n'));
    const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true });
    const imports = body.flatMap((node) => (node.type === 'ImportDeclaration' ? [node] : []));
    assert.ok(imports.length > 0);
    for (const { source } of imports) assert.match(String(source.value), /^node:/);
    assert.ok(!/\b(import|require)\(/.test(code));
  });

  it('runs from the packed package, where nothing is installed, and checks what it wrote', () => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder]);
    execFileSync('sh', ['-c', 'tar xzf mint-widgets-*.tgz && mkdir bin'], { cwd: folder });
    const { bin, version } = JSON.parse(
      readFileSync(join(folder, 'package/package.json'), 'utf8'),
    ) as { bin: Record<string, string>; version: string };
    const cli = join(folder, 'bin/mint-widgets');
    symlinkSync(join(folder, 'package', bin['mint-widgets'] ?? ''), cli);

    assert.equal(run(['--version'], '', cli).stdout, `${version}\n`);
    assert.equal(run(['init', 'TH'], '', cli).status, 0);
    const { $schema } = JSON.parse(readFileSync(join(folder, 'mint-th.json'), 'utf8')) as {
      $schema: string;
    };
    const [, schemaPath = ''] = $schema.split(`mint-widgets@${version}/`);
    accessSync(join(folder, 'package', schemaPath));
    const { status, stdout } = run(['check', 'mint-th.json'], '', cli);
    assert.equal(status, 0);
    assert.match(stdout, /1 Land, 3 Angaben, 1 Kontakt\. 6 Hinweise\.\n$/);
  });
});
