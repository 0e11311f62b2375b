import assert from 'node:assert/strict';
import { test } from 'node:test';
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
    unit: 'je 1 Mio. Einwohner:innen',
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
