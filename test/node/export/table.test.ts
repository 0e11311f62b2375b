import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../../src/dataset/metrics.js';
import { tableCsv } from '../../../src/export/table-csv.js';
import { readingsTable } from '../../../src/export/table.js';
import type { Metric } from '../../../src/i18n/metric.js';
import { smallTable } from './small-table.js';

const row = (table: ReturnType<typeof smallTable>, id: string) => {
  const found = table.rows.find((each) => each.id === id);
  assert.ok(found, `no row ${id}`);
  return found;
};

test('rows stand in the order of their names, as the language has them', () => {
  assert.deepEqual(
    smallTable().rows.map(({ name }) => name),
    ['Bayern', 'Saarland', 'Schleswig-Holstein', 'Thüringen'],
  );
  assert.equal(smallTable('regions', 'en').rows[0]?.name, 'Bavaria');
});

test('a published value keeps three decimals, its count, both dates and both sources', () => {
  assert.deepEqual(row(smallTable(), 'TH'), {
    id: 'TH',
    name: 'Thüringen',
    ags: '16',
    value: 3.333,
    text: null,
    unit: 'je 1 Million Einwohner:innen',
    qualifier: null,
    condition: 'published',
    basis: 'veröffentlichte Zahl',
    count: 7,
    of: 'MINT-Regionen',
    total: null,
    asOf: '2020-07-08',
    baseAsOf: '2024-12-31',
    note: 'Gezählt\n„von uns“',
    sources: ['report', 'people'],
  });
});

test('a count of recorded networks says that there may be more', () => {
  const { qualifier, basis, value } = row(smallTable(), 'SH');
  assert.deepEqual([qualifier, basis, value], ['at-least', 'aus erfassten Netzwerken', 0.333]);
});

test('where nothing is known there is no value, no count and no source', () => {
  const { condition, value, count, of, asOf, sources } = row(smallTable(), 'SL');
  assert.deepEqual(
    [condition, value, count, of, asOf, sources],
    ['none', null, null, null, null, []],
  );
});

test('what is all a partner’s bears neither our version nor the day of our check', () => {
  const { version, checked } = smallTable('regions', 'de', ['BY', 'SL']);
  assert.deepEqual([version, checked], [null, null]);
  const mixed = smallTable('regions', 'de', ['BY', 'TH']);
  assert.deepEqual([mixed.version, mixed.checked], ['2026-1', '2026-11-21']);
});

test('the figure of a partner names the partner', () => {
  assert.equal(row(smallTable(), 'BY').basis, 'Angabe von =HYPERLINK("https://evil.example")');
});

test('a plain count is counted in what it counts', () => {
  assert.equal(row(smallTable('regions'), 'BY').unit, '@SUM(1+1)');
  assert.equal(row(smallTable('regions'), 'SH').unit, 'MINT-Regionen');
});

test('a small value is never rounded to nothing', () => {
  assert.equal(row(smallTable('regions-per-1000-km2'), 'SH').value, 0.0000125);
});

/** A table of one Land and one without a value. */
function tableOf(
  metric: Partial<Metric>,
  reading: Partial<Reading>,
): ReturnType<typeof smallTable> {
  const none: Reading = {
    id: 'SL',
    state: 'SL',
    value: null,
    count: null,
    asOf: null,
    src: [],
    condition: 'none',
  };
  const known: Reading = { ...none, id: 'TH', state: 'TH', condition: 'published', ...reading };
  const blank = { name: 'Name', unit: '', spoken: '', digits: () => 0, boundDigits: 0, sign: '' };
  return readingsTable({
    readings: [known, none],
    metric: { ...blank, id: 'structure', ...metric },
    told: ({ state }) => `Stelle in ${state}`,
    areaHead: 'Land',
    title: 'Titel',
    dataset: {},
    nameOf: (area) => area,
    language: 'de',
  });
}

test('the place of a kind is written in words, never as a number', () => {
  const table = tableOf({ isKind: true, none: 'keine bekannt' }, { value: 3 });
  const { value, text, basis } = row(table, 'TH');
  assert.deepEqual([value, text, basis], [null, 'Stelle in TH', '']);
  const none = row(table, 'SL');
  assert.deepEqual([none.value, none.text, none.basis], [null, null, 'keine bekannt']);
  assert.match(tableCsv(table), /\r\nTH;TH;;Stelle in TH;;;;/);
});

test('Kreise that no network names are not counted as Kreise with one', () => {
  const table = tableOf({ id: 'white-spots', name: 'Nicht genannt' }, { count: 42, total: 44 });
  assert.equal(row(table, 'TH').of, 'Nicht genannt');
});
