import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatDayOfYear, LANGUAGES } from '../../../src/i18n/locale.js';

describe('dates', () => {
  it('are no more exact than they are', () => {
    assert.equal(formatDate('2023', 'de'), '2023');
    assert.equal(formatDate('2023-03', 'de'), 'März 2023');
    assert.equal(formatDate('2023-01-07', 'de'), '7. Januar 2023');
    assert.equal(formatDate('2023-01-07', 'en'), '7 January 2023');
    assert.equal(formatDate(null, 'de'), null);
    assert.equal(formatDate(undefined, 'en'), null);
  });

  it('stand under their year without it', () => {
    assert.equal(formatDayOfYear('2023-01-07', 'de'), '7. Januar');
    assert.equal(formatDayOfYear('2023-01-07', 'en'), '7 January');
    assert.equal(formatDayOfYear('2023-03', 'de'), 'März');
    assert.equal(formatDayOfYear('2023', 'de'), '2023');
  });

  it('are written as the platform writes them, in every month', () => {
    for (const language of LANGUAGES) {
      const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const date = `2026-${String(month).padStart(2, '0')}-28`;
        assert.equal(formatDate(date, language), format.format(Date.parse(date)));
      }
    }
  });
});
