import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bound, gapBefore } from '../../../src/i18n/bound.js';

/** A text with `_` where no line may end. */
const shown = (text: string): string => bound(text).replaceAll('\u00a0', '_');

describe('a unit', () => {
  const begun = (...units: string[]): string[] =>
    units.filter((unit) => gapBefore(unit) === '\u00a0');

  it('begins in the line of its number where its first word is short', () => {
    const short = ['%', '€', 'km²', 'kg', 'Mio. €', '% der Kreise'];
    assert.deepEqual(begun(...short), short);
  });

  it('may begin in the next line where it is long, and where there is none', () => {
    assert.deepEqual(begun('Labore', 'Ausbildungsplätze je Schule', ''), []);
  });
});

describe('a text that is shown', () => {
  it('keeps the day with its month', () => {
    assert.equal(shown('am 9. März 2023'), 'am 9._März 2023');
    assert.equal(shown('1 August 2023'), '1_August 2023');
  });

  it('keeps a date with the word before it', () => {
    assert.equal(shown('sieben (Stand: Juli 2020)'), 'sieben (Stand:_Juli 2020)');
    assert.equal(shown('Stand: 8.\u00a0Juli 2020'), 'Stand:_8._Juli 2020');
    assert.equal(
      shown('As of 2020, none known (as of July)'),
      'As of_2020, none known (as of_July)',
    );
    assert.equal(shown('der Stand der Dinge, was offers'), 'der Stand der Dinge, was offers');
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
