import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableJson } from '../../../src/export/table-json.js';
import { smallTable, tableWithPoints } from './small-table.js';

const json = tableJson(smallTable());

test('it holds the table again: numbers as numbers, nothing known as null', () => {
  const content = JSON.parse(json) as Record<string, unknown>;
  const { rows, points, sources, ...about } = content;
  assert.deepEqual(rows, smallTable().rows);
  assert.deepEqual(points, []);
  assert.deepEqual(about, {
    title: 'Dichte',
    metric: 'regions-per-million',
    unit: 'je 1 Million Einwohner:innen',
    language: 'de',
    version: '2026-1',
    checked: '2026-11-21',
    licence:
      'Für jede Zahl gelten die Bedingungen ihrer Quelle; wo eine Quelle eine Lizenz nennt, steht sie bei ihr. Die MIT-Lizenz von mint-widgets gilt für das Programm, nicht für die Zahlen.',
    credit: null,
  });
  assert.deepEqual((sources as Record<string, unknown>).list, {
    title: 'Liste',
    url: null,
    published: null,
    asOf: null,
    checked: null,
    licence: null,
    note: 'Eine Untergrenze.',
  });
  assert.match(json, /"value": null/);
  assert.match(json, /"value": 3\.333,/);
});

test('keys stand in one order, in every row', () => {
  const keysOf = (value: unknown): string => Object.keys(value as object).join(' ');
  const { rows, ...content } = JSON.parse(json) as { rows: unknown[] };
  assert.equal(
    keysOf(content),
    'title metric unit language version checked licence credit sources points',
  );
  for (const row of rows) {
    assert.equal(
      keysOf(row),
      'id name ags value text unit qualifier condition basis count of total asOf baseAsOf note sources',
    );
  }
});

test('points that are shown are listed, and whom their places are owed to', () => {
  const { points, credit, sources } = JSON.parse(tableJson(tableWithPoints())) as {
    points: unknown;
    credit: unknown;
    sources: object;
  };
  assert.deepEqual(points, [
    {
      name: 'Hafenlabor',
      kind: 'Labor',
      place: 'Hamburg',
      lon: 10.5,
      lat: 53.55,
      url: 'https://hafen.example/',
      sources: ['list'],
    },
    { name: '=1+1', kind: '', place: '', lon: 11, lat: 48, url: null, sources: [] },
  ]);
  assert.equal(credit, 'Lage der Orte: Beispiel');
  assert.ok(Object.hasOwn(sources, 'list'));
});

test('every source that a row names is there', () => {
  const { rows, sources } = JSON.parse(json) as {
    rows: { sources: string[] }[];
    sources: Record<string, unknown>;
  };
  const named = [...new Set(rows.flatMap((row) => row.sources))].sort();
  assert.deepEqual(named, Object.keys(sources).sort());
});
