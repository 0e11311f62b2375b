import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableCsv } from '../../../src/export/table-csv.js';
import { smallTable, tableWithPoints } from './small-table.js';

/** Reads CSV as RFC 4180 has it. */
function parsed(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n|$)`, 'gy');
  for (const [whole, content = '', end = ''] of text.matchAll(cell)) {
    if (whole === '') break;
    rows.at(-1)?.push(content.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}

const german = tableCsv(smallTable());
const rows = parsed(german.slice(1), ';');
const [head = []] = rows;
const cell = (name: string, column: string): string =>
  rows.find(([first]) => first === name)?.[head.indexOf(column)] ?? 'no such cell';

test('it begins with the mark that tells Excel of UTF-8, and lines end with CRLF', () => {
  assert.equal(german.codePointAt(0), 0xfeff);
  assert.doesNotMatch(german, /[^\r]\n/);
  assert.ok(german.endsWith('\r\n'));
});

test('a row for each Land has a cell under each heading', () => {
  assert.equal(head[0], 'Land');
  assert.equal(head.length, 14);
  assert.deepEqual(
    rows.slice(1, 5).map(({ length }) => length),
    [14, 14, 14, 14],
  );
});

test('German has semicolons and decimal commas', () => {
  assert.equal(cell('Thüringen', 'Wert'), '3,333');
  assert.equal(cell('Schleswig-Holstein', 'Genauigkeit'), 'mindestens');
  assert.equal(cell('Thüringen', 'Stand der Bezugsgröße'), '2024-12-31');
});

test('English has commas and decimal points', () => {
  const [first, ...others] = parsed(
    tableCsv(smallTable('regions-per-million', 'en')).slice(1),
    ',',
  );
  const thuringia = others.find(([name]) => name === 'Thuringia');
  assert.equal(first?.[3], 'Value');
  assert.equal(thuringia?.[3], '3.333');
});

test('no value is an empty cell, never zero', () => {
  assert.equal(cell('Saarland', 'Wert'), '');
  assert.equal(cell('Saarland', 'Anzahl'), '');
  assert.equal(cell('Saarland', 'Grundlage'), 'keine Angabe');
});

test('an unknown date is called unknown, and where nothing is known there is none', () => {
  assert.equal(cell('Schleswig-Holstein', 'Stand'), 'unbekannt');
  assert.equal(cell('Saarland', 'Stand'), '');
});

test('what ends a cell is in quotes, quotes are doubled, and a line break is a space', () => {
  assert.match(german, /"Bericht; Teil 1 <https:\/\/example\.de\/r> \| Amt: Bevölkerung"/);
  assert.equal(cell('Thüringen', 'Anmerkung'), 'Gezählt „von uns“');
  assert.equal(cell('Bayern', 'Grundlage'), 'Angabe von =HYPERLINK("https://evil.example")');
});

test('no text from data begins a formula', () => {
  assert.equal(cell('Bayern', 'Gezählt'), "'@SUM(1+1)");
  assert.equal(cell('Bayern', 'Anmerkung'), "'-2+3");
  for (const each of rows.flat()) assert.doesNotMatch(each, /^\s*[=+\-@＝＋－＠]/);
  const [row] = smallTable().rows;
  assert.ok(row);
  const bad = ['=1+1', '+1', '-1', '@a', ' =1', '\t=1', '\r\n=1', '\u00a0=1', '＝1', '\0=1'];
  for (const name of bad) {
    const text = tableCsv({ ...smallTable(), rows: [{ ...row, name }] });
    assert.match(text, /\r\n'[=+\-@＝][1a]/, JSON.stringify(name));
  }
});

test('a negative number stays a number', () => {
  const [row] = smallTable().rows;
  assert.ok(row);
  const text = tableCsv({ ...smallTable(), rows: [{ ...row, name: 'A', value: -2.5 }] });
  assert.match(text, /\r\nA;BY;09;-2,5;/);
});

test('title, date, version, licence and every source follow after an empty line', () => {
  const foot = rows.slice(5).map((cells) => cells.join('|'));
  assert.deepEqual(foot.slice(0, 4), [
    '',
    'Dichte',
    'Zuletzt geprüft: 21. November 2026',
    'Datenstand 2026-1',
  ]);
  assert.match(foot[4] ?? '', /Bedingungen ihrer Quelle.*MIT-Lizenz/);
  assert.deepEqual(foot.slice(5), [
    'Quellen:',
    `'=HYPERLINK("https://evil.example") (Stand unbekannt)`,
    'Amt: Bevölkerung (Stand: 31. Dezember 2024), Lizenz: CC BY',
    'Liste (Stand unbekannt), Eine Untergrenze.',
    'Bericht; Teil 1 (veröffentlicht: 8. Juli 2020), https://example.de/r',
    '',
  ]);
});

test('points have a table of their own below the values, and their places a source', () => {
  const lines = tableCsv(tableWithPoints()).split('\r\n');
  const at = lines.indexOf('Ort auf der Karte;Art;Gemeinde;Länge;Breite;Adresse;Quellen');
  assert.equal(lines[at - 1], '');
  assert.equal(lines[at + 1], 'Hafenlabor;Labor;Hamburg;10,5;53,55;https://hafen.example/;Liste');
  assert.equal(lines[at + 2], "'=1+1;;;11;48;;");
  assert.equal(lines[at + 3], '');
  assert.ok(lines.includes('Lage der Orte: Beispiel'));
});

test('without points there is no table of them', () => {
  assert.doesNotMatch(german, /Ort auf der Karte/);
});
