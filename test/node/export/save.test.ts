import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileNameOf } from '../../../src/export/save.js';

test('a file is named by its title and date, in letters every file system takes', () => {
  assert.equal(
    fileNameOf('MINT-Regionen je 1.000 km²', 'csv', '2026-11-25'),
    'mint-regionen-je-1-000-km-2026-11-25.csv',
  );
  assert.equal(fileNameOf('Größe (ÖPNV) / Straße', 'svg'), 'groesse-oepnv-strasse.svg');
});

test('a title without letters gives the name of the project', () => {
  assert.equal(fileNameOf('../…', 'png', '2026'), 'mint-2026.png');
});

test('a long title is cut, its date is not', () => {
  const name = fileNameOf(`${'a'.repeat(59)} b`, 'json', '2026-11-25');
  assert.equal(name, `${'a'.repeat(59)}-2026-11-25.json`);
});
