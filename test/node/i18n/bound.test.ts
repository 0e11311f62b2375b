import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bound } from '../../../src/i18n/bound.js';

/** A text with `_` where no line may end. */
const shown = (text: string): string => bound(text).replaceAll('\u00a0', '_');

describe('a text that is shown', () => {
  it('keeps the day with its month', () => {
    assert.equal(shown('am 9. März 2023'), 'am 9._März 2023');
    assert.equal(shown('1 August 2023'), '1_August 2023');
  });

  it('keeps a number with what it counts', () => {
    assert.equal(shown('Regionen je 1 Million Köpfe'), 'Regionen je 1_Million Köpfe');
    assert.equal(shown('(16 Länder), 2.612 Kinder'), '(16_Länder), 2.612_Kinder');
  });

  it('keeps abbreviations whole', () => {
    assert.equal(shown('etwa (z. B. die Stelle e. V.)'), 'etwa (z._B. die Stelle e._V.)');
  });

  it('may end its lines at years, and between sentences', () => {
    assert.equal(shown('2023 begann es. Danach mehr.'), '2023 begann es. Danach mehr.');
    assert.equal(shown('Das gilt dafür. Und davor. Es'), 'Das gilt dafür. Und davor. Es');
  });
});
