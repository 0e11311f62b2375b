import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureLines } from '../../../src/export/provenance.js';
import { smallTable } from './small-table.js';

test('a picture says the first and the last date of its values, and that of the base', () => {
  const [dates] = pictureLines(smallTable());
  assert.equal(
    dates,
    'Stand: 8.\u00a0Juli 2020 bis 2025 · Stand der Bezugsgröße: 31.\u00a0Dezember 2024 · Zuletzt geprüft: 21.\u00a0November 2026 · Datenstand 2026-1',
  );
});

test('values of one date have one date', () => {
  const table = smallTable('regions');
  const rows = table.rows.filter(({ id }) => id === 'TH' || id === 'SL');
  assert.match(pictureLines({ ...table, rows })[0] ?? '', /^Stand: 8\.\sJuli 2020 · Zuletzt/);
});

test('a picture names its sources, and on what terms boundaries and figures may be used', () => {
  const [, sources, licence] = pictureLines(smallTable('regions-per-million', 'en'));
  assert.equal(
    sources,
    'Sources: =HYPERLINK("https://evil.example"); Amt: Bevölkerung (CC BY); Liste; Bericht; Teil 1',
  );
  assert.match(licence ?? '', /^Boundaries: © GeoBasis-DE .* GeoNutzV\. Each figure/);
});

test('a picture names a source once, however many of its pages were read', () => {
  const table = smallTable('regions');
  const sources = ['a', 'b', 'c'].map((id) => ({ id, title: id === 'c' ? 'Amt' : 'portal.de' }));
  assert.equal(pictureLines({ ...table, sources })[1], 'Quellen: portal.de; Amt');
});
