import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  cellNumber,
  compareNames,
  formatDate,
  formatDayOfYear,
  formatEuro,
  formatList,
  formatNumber,
  LANGUAGES,
  type Language,
} from '../../../src/i18n/locale.js';
import names from '../../../data/district-names.json' with { type: 'json' };
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { STATE_IDS } from '../../../src/dataset/states.js';
import { stateName } from '../../../src/i18n/words.js';

const TAGS = { de: 'de-DE', en: 'en-GB' } as const;

/** A date as a platform writes it, its day bound to its month. */
const bound = (date: string): string => date.replace(/^(\d+\.?) /, '$1\u00a0');

describe('dates', () => {
  it('are no more exact than they are', () => {
    assert.equal(formatDate('2023', 'de'), '2023');
    assert.equal(formatDate('2023-03', 'de'), 'März 2023');
    assert.equal(formatDate('2023-01-07', 'de'), '7.\u00a0Januar 2023');
    assert.equal(formatDate('2023-01-07', 'en'), '7\u00a0January 2023');
    assert.equal(formatDate(null, 'de'), null);
    assert.equal(formatDate(undefined, 'en'), null);
  });

  it('never break between day and month', () => {
    assert.doesNotMatch(formatDate('2023-01-07', 'de') ?? '', /\d\. /);
    assert.doesNotMatch(formatDate('2023-01-07', 'en') ?? '', /7 /);
  });

  it('stand under their year without it', () => {
    assert.equal(formatDayOfYear('2023-01-07', 'de'), '7.\u00a0Januar');
    assert.equal(formatDayOfYear('2023-01-07', 'en'), '7\u00a0January');
    assert.equal(formatDayOfYear('2023-03', 'de'), 'März');
    assert.equal(formatDayOfYear('2023', 'de'), '');
  });

  it('are written as the platform writes them, in every month', () => {
    for (const language of LANGUAGES) {
      const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const date = `2026-${String(month).padStart(2, '0')}-28`;
        assert.equal(formatDate(date, language), bound(format.format(Date.parse(date))));
      }
    }
  });
});

describe('dates of every kind', () => {
  const written = (language: Language, date: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(TAGS[language], { ...options, timeZone: 'UTC' }).format(
      Date.parse(date),
    );
  const days = fc
    .date({
      min: new Date('1950-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it('are written as the platform writes them: days, months, years, and days without their year', () => {
    for (const language of LANGUAGES) {
      fc.assert(
        fc.property(days, (day) => {
          const month = day.slice(0, 7);
          const year = day.slice(0, 4);
          const as = (options: Intl.DateTimeFormatOptions): string =>
            written(language, day, options);
          assert.equal(formatDate(day, language), bound(as({ dateStyle: 'long' })));
          assert.equal(formatDate(month, language), as({ month: 'long', year: 'numeric' }));
          assert.equal(formatDate(year, language), as({ year: 'numeric' }));
          assert.equal(
            formatDayOfYear(day, language),
            bound(as({ day: 'numeric', month: 'long' })),
          );
          assert.equal(formatDayOfYear(month, language), as({ month: 'long' }));
          assert.equal(formatDayOfYear(year, language), '');
        }),
        { numRuns: 500 },
      );
    }
  });
});

describe('lists', () => {
  it('are written as the platform writes them, however long', () => {
    assert.equal(formatList(['A', 'B', 'C'], 'de'), 'A, B und C');
    assert.equal(formatList(['A', 'B', 'C'], 'en'), 'A, B and C');
    for (const language of LANGUAGES) {
      const format = new Intl.ListFormat(TAGS[language], { style: 'long', type: 'conjunction' });
      fc.assert(
        fc.property(fc.array(fc.string(), { maxLength: 6 }), (names) => {
          assert.equal(formatList(names, language), format.format(names));
        }),
      );
    }
  });
});

/** As the platform writes a number, and no minus before a zero. */
const intl = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(TAGS[language], { signDisplay: 'negative', ...options });

const numbers = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((value) => value / 1000),
  fc.double(),
);

describe('numbers', () => {
  it('are written as the platform writes them, but for a true minus', () => {
    for (const language of LANGUAGES) {
      fc.assert(
        fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, digits) => {
          fc.pre(Math.abs(value) < 1e10);
          const format = intl(language, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
            useGrouping: language === 'en' || Math.abs(value) >= 10_000,
          });
          const wanted = format.format(value).replace('-', '\u2212');
          assert.equal(formatNumber(value, language, digits), wanted);
        }),
        { numRuns: 3000 },
      );
    }
  });

  it('round halves away from zero as they are written, not as they are stored', () => {
    assert.equal(formatNumber(1.005, 'de', 2), '1,01');
    assert.equal(formatNumber(-2.5, 'en'), '\u22123');
    assert.equal(formatNumber(-0.04, 'de', 1), '0,0');
    assert.equal(formatNumber(9999.96, 'de', 1), '10000,0');
    assert.equal(formatNumber(12345.6, 'de', 1), '12.345,6');
  });

  it('of any size are left to the platform', () => {
    assert.equal(formatNumber(Infinity, 'de'), '∞');
    assert.equal(formatNumber(1e15, 'en'), '1,000,000,000,000,000');
    assert.equal(formatNumber(-1e15, 'en'), '\u22121,000,000,000,000,000');
  });

  it('of euros are written as the platform writes them, with plain spaces; a million in words', () => {
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
    for (const language of LANGUAGES) {
      const whole = intl(language, {
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits: 0,
      });
      const short = intl(language, {
        notation: 'compact',
        compactDisplay: language === 'de' ? 'short' : 'long',
        maximumFractionDigits: 1,
      });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
          assert.equal(formatEuro(value, language), plain(whole.format(value)));
        }),
      );
      fc.assert(
        fc.property(fc.integer({ min: 10, max: 9_999 }), (tenths) => {
          const text = plain(short.format(tenths * 1e5));
          const wanted = language === 'de' ? `${text} €` : `€${text}`;
          assert.equal(formatEuro(tenths * 1e5, language), wanted);
        }),
      );
    }
  });

  it('of cells keep every digit, with the sign for decimals of the platform', () => {
    for (const language of LANGUAGES) {
      const format = intl(language, { maximumFractionDigits: 20, useGrouping: false });
      fc.assert(
        fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (thousandths) => {
          const value = thousandths / 1000;
          assert.equal(cellNumber(value, language), format.format(value));
        }),
      );
    }
  });

  it('of euros are short from a million on', () => {
    assert.equal(formatEuro(296208, 'de'), '296.208 €');
    assert.equal(formatEuro(3_840_000, 'de'), '3,8 Mio. €');
    assert.equal(formatEuro(3_000_000, 'en'), '€3 million');
  });
});

describe('names', () => {
  it('of all Länder and Kreise stand in the order of the platform', () => {
    for (const language of LANGUAGES) {
      const { compare } = new Intl.Collator(TAGS[language]);
      const all = [
        ...Object.values(names),
        ...STATE_IDS.map((id) => stateName(withMeasures, id, language)),
      ];
      const ours = [...all].sort((a, b) => compareNames(a, b, language));
      assert.deepEqual(ours, [...all].sort(compare));
    }
  });

  it('of any letters stand in the order of the platform', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('abszAZ äöüßÄÖÜéø-().9')),
      maxLength: 5,
    });
    for (const language of LANGUAGES) {
      const { compare } = new Intl.Collator(TAGS[language]);
      fc.assert(
        fc.property(letters, letters, (a, b) => {
          assert.equal(Math.sign(compareNames(a, b, language)), Math.sign(compare(a, b)));
        }),
        { numRuns: 3000 },
      );
    }
  });
});
