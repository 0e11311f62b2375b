import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Contents } from '../../../src/dataset/contents.js';
import { STATE_IDS } from '../../../src/dataset/states.js';
import type { WarningReason } from '../../../src/dataset/warnings.js';
import { contentsText, warningText } from '../../../src/i18n/command-text.js';
import { LANGUAGES } from '../../../src/i18n/locale.js';
import type { Finding } from '../../../src/static/check.js';
import { runCommand } from '../../../src/static/command.js';
import { startingFile } from '../../../src/static/starting-file.js';
import { isValid } from '../dataset/arbitrary.js';
import { withCount, withFact } from '../dataset/bad-data.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'mint-command-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
/** A new file with this in it. */
function file(content: unknown, type = 'json'): string {
  const path = join(folder, `${(files += 1)}.${type}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Runs the command; `out` is what it printed, `err` what it complained of. */
async function run(args: string[], environment: Record<string, string> = {}) {
  let [out, err] = ['', ''];
  const code = await runCommand(args, {
    print: (text) => (out += text),
    complain: (text) => (err += text),
    environment,
    now: NOW,
  });
  return { code, out, err };
}

const good = { publisher: { name: { de: 'Wir', en: 'We' } } };
const bad = withCount({ value: '7', src: [] });
const germanOnly = withFact({ src: [] });

describe('check', () => {
  it('ends with 0 and says how much was read', async () => {
    const path = file(withCount({ src: [] }));
    assert.deepEqual(await run(['check', path]), {
      code: 0,
      out: `${path}: Alles konnte gelesen werden: 1 Land, 1 Angabe.\n`,
      err: '',
    });
  });

  it('ends with 1 and names what could not be read in the words of a page', async () => {
    const path = file(bad);
    const { code, out } = await run(['check', path]);
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      `${path}: states.TH.counts[0].value: gefunden "7", erwartet eine ganze Zahl`,
      `${path}: 1 Angabe in den Daten von ${path} konnte nicht gelesen werden. Gelesen wurde: 1 Land.`,
      '',
    ]);
  });

  it('ends with 1 if one file of several is bad', async () => {
    assert.equal((await run(['check', file(good), file(bad)])).code, 1);
  });

  it('ends with 0 at a warning, and with 1 where that is strict', async () => {
    const path = file(germanOnly);
    const { code, out } = await run(['check', path]);
    assert.equal(code, 0);
    assert.match(out, /Hinweis: states\.TH\.facts\[0\]: englischer Text fehlt/);
    assert.match(out, /1 Land, 1 Angabe\. 1 Hinweis\.\n$/);
    assert.equal((await run(['check', '--strict', path])).code, 1);
    assert.equal((await run(['check', '--strict', file(good)])).code, 0);
  });

  it('lists no more than 200 problems or warnings, and says how many there are', async () => {
    const { out } = await run(['check', file({ states: { TH: { counts: Array(300).fill(7) } } })]);
    assert.equal(out.trimEnd().split('\n').length, 201);
    assert.match(out, /300 Angaben .* Aufgeführt sind 200 davon\.\n$/);
    const facts = Array(300).fill({ de: 'Ein Satz.', asOf: null, src: [] });
    const warned = await run(['check', file({ states: { TH: { facts } } })]);
    assert.equal(warned.out.trimEnd().split('\n').length, 201);
    assert.match(warned.out, /300 Hinweise\. Aufgeführt sind 200 davon\.\n$/);
  });

  it('reads a table as a page does, and says what of it', async () => {
    const path = file('Land;Quote\nThüringen;7,5\nBY;k. A.\nTirol;3\n', 'csv');
    const { code, out } = await run(['check', path]);
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      `${path}: Zeile 4, Spalte Land: gefunden "Tirol", erwartet ein Land, oder ein Kreis mit seinem Schlüssel wie 16051`,
      `${path}: 1 Angabe in den Daten von ${path} konnte nicht gelesen werden. Gelesen wurde: 1 Wert nach Land.`,
      '',
    ]);
  });

  it('counts values by Kreis and points as such', async () => {
    const values = await run(['check', file('ags;wert\n16051;3\n16052;4', 'csv')]);
    assert.match(values.out, /: Alles konnte gelesen werden: 2 Werte nach Kreis\.\n$/);
    const points = await run(['check', file('[{"name":"Labor","lon":11,"lat":51}]')]);
    assert.match(points.out, /: Alles konnte gelesen werden: 1 Punkt\.\n$/);
  });

  it('takes a file called .json at its word, as a page takes a server', async () => {
    const { code, out } = await run(['check', file('Land;Wert\nTH;3')]);
    assert.equal(code, 1);
    assert.match(out, /Zeile 1, Spalte 1: gefunden "Land;Wert", erwartet JSON\n$/);
  });

  it('understands names of Länder as a page does, and names those that are none', async () => {
    const counts = (withCount({ src: [] }) as { states: { TH: unknown } }).states.TH;
    assert.equal((await run(['check', file({ states: { thueringen: counts } })])).code, 0);
    const { code, out } = await run(['check', file({ states: { Tirol: counts } })]);
    assert.equal(code, 1);
    assert.match(out, /states\.Tirol: gefunden \{…\}, erwartet eines der 16 Länder/);
  });

  it('takes the sources of the bundled data for known', async () => {
    const src = Object.keys(
      (JSON.parse(readFileSync('data/profiles.json', 'utf8')) as { sources: object }).sources,
    ).slice(0, 1);
    assert.doesNotMatch((await run(['check', file(withCount({ src }))])).out, /Hinweis/);
    assert.match((await run(['check', file(withCount({ src: ['?'] }))])).out, /Quelle "\?" steht/);
  });

  it('finds nothing wrong with what ships', async () => {
    const parts = ['states', 'measures', 'history', 'profiles', 'contacts', 'regions'];
    const { code, out } = await run(['check', ...parts.map((part) => `data/${part}.json`)]);
    assert.equal(code, 0);
    assert.match(out, /^data\/regions\.json: .* 174 Regionen\.$/m);
  });

  it('prints JSON that parses, with what people read as the message', async () => {
    const [one, two] = [file(bad), file(germanOnly)];
    const { code, out } = await run(['check', '--json', one, two]);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out) as Finding[], [
      {
        file: one,
        severity: 'problem',
        place: 'states.TH.counts[0].value',
        found: '"7"',
        expected: { kind: 'type', type: 'integer' },
        message: 'states.TH.counts[0].value: gefunden "7", erwartet eine ganze Zahl',
      },
      {
        file: two,
        severity: 'warning',
        place: 'states.TH.facts[0]',
        found: '{…}',
        expected: { kind: 'no-english' },
        message:
          'states.TH.facts[0]: englischer Text fehlt, auch auf englischen Seiten steht der deutsche',
      },
    ]);
    assert.deepEqual(JSON.parse((await run(['check', '--json', file(good)])).out), []);
  });

  it('reads what spreadsheets and editors write: a byte order mark, and Windows-1252', async () => {
    assert.equal((await run(['check', file(`\ufeff${JSON.stringify(good)}`)])).code, 0);
    const path = join(folder, 'latin.json');
    writeFileSync(path, Buffer.from('{"versi\xf6n":"1"}', 'latin1'));
    assert.match((await run(['check', path])).out, /: versiön: gefunden "1"/);
  });

  it('shows nothing of a file or its name that could steer a terminal', async () => {
    const { out } = await run(['check', file('{"a\\u001b[31m":"\\u001b[2J"}')]);
    assert.ok(!out.includes('\u001b'), JSON.stringify(out));
    const named = await run(['check', '\u001b[2J']);
    assert.ok(!named.out.includes('\u001b'), JSON.stringify(named.out));
  });
});

describe('language', () => {
  const path = file(good);
  const isEnglish = async (args: string[], environment: Record<string, string> = {}) =>
    (await run(['check', path, ...args], environment)).out.includes('Everything could be read');

  it('is German by default, and where the terminal speaks neither', async () => {
    assert.equal(await isEnglish([]), false);
    assert.equal(await isEnglish([], { LANG: 'C.UTF-8' }), false);
    assert.equal(await isEnglish([], { LANG: 'fr_FR.UTF-8' }), false);
  });

  it('is that of the terminal, where LC_ALL goes before LANG', async () => {
    assert.equal(await isEnglish([], { LANG: 'en_GB.UTF-8' }), true);
    assert.equal(await isEnglish([], { LANG: 'de_DE.UTF-8', LC_ALL: 'en_US' }), true);
    assert.equal(await isEnglish([], { LANG: 'en', LC_ALL: 'de_DE@euro' }), false);
  });

  it('is the one asked for before all others', async () => {
    assert.equal(await isEnglish(['--lang', 'en'], { LANG: 'de_DE' }), true);
    assert.equal(await isEnglish(['--lang=de'], { LANG: 'en_GB' }), false);
  });
});

describe('a wrong call', () => {
  const WRONG = [
    [],
    ['chekc', 'a.json'],
    ['check'],
    ['check', '--foo', 'a.json'],
    ['check', '--force', 'a.json'],
    ['check', '--lang', 'fr', 'a.json'],
    ['check', 'a.json', '--lang'],
    ['render'],
    ['render', 'a.html', 'b.html'],
    ['render', '--json', 'a.html'],
    ['init'],
    ['init', 'TH', 'a.json', 'b.json'],
    ['init', '--json', 'TH'],
    ['init', 'Tirol', '-'],
  ];
  for (const args of WRONG) {
    it(`ends with 2 and prints nothing but a complaint: ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /mint-widgets check DATEI|„Tirol“ ist keines der 16 Länder/);
    });
  }

  it('is none where help or the version is asked for', async () => {
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /mint-widgets init LAND/);
    assert.equal((await run(['--version'])).code, 0);
  });
});

describe('render', () => {
  const element = '<!doctype html><title>t</title><mint-contact state="TH"></mint-contact>';

  it('ends with 0, prints the page and says beside it how much is drawn', async () => {
    const { code, out, err } = await run(['render', file(element, 'html')]);
    assert.equal(code, 0);
    assert.match(
      out,
      /^<!doctype html>.*<mint-contact state="TH"><template shadowrootmode="open">/,
    );
    assert.equal(err, '1 Element ist gezeichnet.\n');
  });

  it('ends with 1 where nothing is drawn, and names what is left', async () => {
    const left = '<mint-map src="a.csv"></mint-map>';
    const { code, out, err } = await run(['render', '--lang', 'en', file(left, 'html')]);
    assert.deepEqual([code, out], [1, left]);
    assert.equal(
      err,
      '0 elements are drawn. Only their script draws what brings data, tells of other elements, or is drawn already: mint-map.\n',
    );
  });

  it('ends with 1 where there is no such file', async () => {
    const { code, out, err } = await run(['render', 'nowhere.html']);
    assert.deepEqual([code, out, err], [1, '', 'nowhere.html: Diese Datei gibt es nicht.\n']);
  });
});

describe('init', () => {
  for (const id of STATE_IDS) {
    it(`writes a file for ${id} in which nothing is wrong but that it is one of examples`, async () => {
      const path = join(folder, `${id}.json`);
      assert.equal((await run(['init', id, path])).code, 0);
      const dataset = JSON.parse(readFileSync(path, 'utf8')) as { states: object };
      assert.ok(isValid(dataset), JSON.stringify(isValid.errors));
      assert.deepEqual(Object.keys(dataset.states), [id]);
      const { code, out } = await run(['check', '--json', path]);
      assert.equal(code, 0);
      const findings = JSON.parse(out) as Finding[];
      assert.deepEqual(
        findings.map(({ place, expected }) => [place, expected.kind]),
        [
          ['publisher', 'placeholder'],
          ['sources.report', 'placeholder'],
          [`states.${id}.counts[0]`, 'placeholder'],
          [`states.${id}.profile.figures[0]`, 'placeholder'],
          [`states.${id}.profile.plans[0]`, 'placeholder'],
          [`states.${id}.contacts[0]`, 'placeholder'],
        ],
      );
    });
  }

  it('marks every entry as an example in both languages', () => {
    for (const language of LANGUAGES) {
      const text = JSON.stringify(startingFile('TH', language, '2026-11-21'));
      const mark = language === 'de' ? 'BEISPIEL: ' : 'EXAMPLE: ';
      assert.equal(text.split(`"$comment":"${mark}`).length - 1, 6);
      assert.doesNotMatch(text, /undefined/);
    }
  });

  it('explains the file with the name of the Land in the language asked for', async () => {
    assert.match((await run(['init', '16', '-'])).out, /"\$comment": "Daten für Thüringen\./);
    const english = await run(['init', 'Thuringia', '-', '--lang', 'en']);
    assert.match(english.out, /"\$comment": "Data for Thuringia\./);
  });

  it('never replaces a file, unless told to', async () => {
    const path = file('mine');
    const refused = await run(['init', 'TH', path]);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /gibt es schon/);
    assert.equal(readFileSync(path, 'utf8'), 'mine');
    assert.equal((await run(['init', 'TH', path, '--force'])).code, 0);
    assert.match(readFileSync(path, 'utf8'), /"TH"/);
  });

  it('says where it cannot write', async () => {
    const { code, err } = await run(['init', 'TH', join(folder, 'none', 'a.json')]);
    assert.equal(code, 1);
    assert.match(err, /lässt sich nicht schreiben/);
  });
});

describe('words of the command', () => {
  const REASONS: Record<WarningReason, true> = {
    'unknown-source': true,
    uncited: true,
    future: true,
    unconfirmed: true,
    outdated: true,
    unnamed: true,
    'no-english': true,
    placeholder: true,
  };

  for (const language of LANGUAGES) {
    it(`are whole for every warning (${language})`, () => {
      const texts = (Object.keys(REASONS) as WarningReason[]).map((reason) =>
        warningText({ place: 'a.b', found: '"7"', reason }, language),
      );
      assert.equal(new Set(texts).size, texts.length);
      for (const text of texts) assert.doesNotMatch(text, /undefined|\s\s/);
    });
  }

  it('count one and many', () => {
    const nothing: Contents = { states: 0, facts: 0, contacts: 0, regions: 0 };
    const contents: Contents = { states: 1, facts: 2, contacts: 1, regions: 12_000 };
    assert.equal(
      contentsText(contents, true, 'de'),
      'Alles konnte gelesen werden: 1 Land, 2 Angaben, 1 Kontakt, 12.000 Regionen.',
    );
    assert.equal(
      contentsText({ ...nothing, stateValues: 1, points: 2 }, true, 'de'),
      'Alles konnte gelesen werden: 1 Wert nach Land, 2 Punkte.',
    );
    assert.equal(
      contentsText({ ...nothing, districtValues: 400 }, false, 'en'),
      'This was read: 400 values by district.',
    );
    assert.equal(
      contentsText(nothing, true, 'en'),
      'Everything could be read: nothing that is shown.',
    );
  });
});
