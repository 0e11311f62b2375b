/** Whatever a partner's data hold, map, key, table and speech say the same of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breaksFor } from '../../../src/cartography/breaks.js';
import { fillOf, legendEntries } from '../../../src/cartography/legend.js';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { names } from '../../../src/dataset/bundled/names.js';
import { regions } from '../../../src/dataset/bundled/regions.js';
import { mergeDatasets } from '../../../src/dataset/merge.js';
import { breaksOf, METRIC_IDS, readingsOf, type Reading } from '../../../src/dataset/metrics.js';
import { ownFigureOf } from '../../../src/dataset/own-readings.js';
import { readPartnerFile } from '../../../src/dataset/partner-file.js';
import { mergePartner } from '../../../src/dataset/partner.js';
import { withRegionsCounted } from '../../../src/dataset/regions.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { STATE_IDS } from '../../../src/dataset/states.js';
import { formatNumber, LANGUAGES, type Language } from '../../../src/i18n/locale.js';
import { metricOf, ownMetric, type Metric } from '../../../src/i18n/metric.js';
import {
  absenceWords,
  countText,
  formatValue,
  isLowerBound,
  labelText,
  qualifierOf,
  spokenName,
  valueText,
} from '../../../src/i18n/reading-text.js';
import { mapWordsOf } from '../../../src/i18n/words.js';
import { isValid, validDatasets, withoutStated } from '../dataset/arbitrary.js';

const OURS = mergeDatasets(withMeasures, regions);
const shownOver = (data: Dataset): Dataset => withRegionsCounted(mergePartner(OURS, data));

/** Datasets that say something of what a map shows: counts, coverage, and what counts are divided by. */
const counts = fc.record(
  {
    value: fc.nat(100_000),
    condition: fc.constantFrom('published' as const, 'recorded' as const),
    asOf: fc.constantFrom(null, '2024', '2026-05-01'),
    src: fc.constant([]),
    qualifier: fc.constantFrom(
      'over' as const,
      'about' as const,
      'up-to' as const,
      'at-least' as const,
    ),
  },
  { requiredKeys: ['value', 'condition', 'asOf', 'src'] },
);
const measures = fc
  .double({ min: 0, max: 1e9, noNaN: true })
  .map((value) => ({ value, asOf: null, src: [] }));
const coverages = fc
  .record({ reached: fc.integer({ min: 0, max: 60 }), total: fc.integer({ min: 1, max: 60 }) })
  .map((share) => ({ ...share, condition: 'published' as const, asOf: null, src: [] }));
const states = fc.record(
  {
    counts: fc.array(counts, { maxLength: 2 }),
    population: measures,
    area: measures,
    pupils: measures,
    coverage: coverages,
  },
  { requiredKeys: [] },
);
const maps = fc
  .dictionary(fc.constantFrom(...STATE_IDS), states, { maxKeys: 8, noNullPrototype: true })
  .map((each): Dataset => ({ states: each }));

/** That label, table, panel and speech of one reading hold the same number, and how exact it is. */
function agree(reading: Reading, metric: Metric, language: Language): void {
  const label = labelText(reading, metric, language);
  const panel = valueText(reading, metric, language);
  const spoken = spokenName('X', reading, metric, language);
  const told = JSON.stringify({ reading, label, panel, spoken });
  if (reading.value === null) {
    assert.equal(label, mapWordsOf(language).noDataShort, told);
    assert.equal(panel, absenceWords(metric, language), told);
    assert.equal(spoken, `X: ${panel}`, told);
    return;
  }
  const number = formatValue(reading.value, metric, language);
  const qualifier = qualifierOf(reading);
  const sign = { 'at-least': '≥ ', over: '> ', 'up-to': '≤ ', about: '≈ ', none: '' };
  assert.equal(label, `${sign[qualifier ?? 'none']}${number}`, told);
  const word = qualifier ? `${mapWordsOf(language).qualifiers[qualifier]} ` : '';
  assert.ok(panel.startsWith(`${word}${number}`), told);
  assert.ok(spoken.startsWith(`X: ${word}`), told);
  // A lower bound is told by what was counted, which the table has beside the value.
  const counted = countText(reading, language).split(' ')[0] ?? '';
  const isCounted = isLowerBound(reading) || metric.id === 'regions';
  const heard = spoken.slice(`X: ${word}`.length);
  const wanted = isCounted ? counted : number.replace(metric.sign, '');
  assert.ok(heard.startsWith(wanted), told);
  assert.doesNotMatch(`${label} ${panel} ${spoken}`, /NaN|undefined|null|Infinity/, told);
}

/** That the key counts each area once, in the class it is painted as. */
function keyAgrees(readings: readonly Reading[], breaks: readonly number[]): void {
  const classes = legendEntries(readings, breaks).flatMap((entry) =>
    entry.kind === 'class' ? [entry] : [],
  );
  for (const { step, areas } of classes) {
    const painted = readings.filter((reading) => fillOf(reading, breaks).step === step).length;
    assert.equal(areas, painted);
  }
  const known = readings.filter(({ value }) => value !== null).length;
  assert.equal(
    classes.reduce((sum, { areas }) => sum + areas, 0),
    known,
  );
}

describe('of any data of a partner', () => {
  it('what is shown is valid, networks and all', () => {
    fc.assert(
      fc.property(validDatasets, (data) => {
        assert.ok(isValid(withoutStated(shownOver(data))), JSON.stringify(isValid.errors));
      }),
      { numRuns: 200 },
    );
  });

  it('that say nothing, nothing changes', () => {
    for (const nothing of [
      {},
      { version: '2031-1', checked: '2031-01-01' },
      { publisher: { name: { de: 'A' } } },
    ])
      assert.deepEqual(shownOver(nothing), OURS);
  });

  it('a second one changes only what it names', () => {
    fc.assert(
      fc.property(maps, maps, (first, second) => {
        const below = mergePartner(OURS, first);
        const both = mergePartner(below, second);
        for (const id of STATE_IDS.filter((each) => !second.states?.[each]))
          assert.deepEqual(both.states?.[id], below.states?.[id]);
      }),
      { numRuns: 200 },
    );
  });

  for (const language of LANGUAGES) {
    it(`label, table, speech and key say the same (${language})`, () => {
      fc.assert(
        fc.property(fc.oneof(maps, validDatasets), (data) => {
          const facts = shownOver(data);
          for (const id of METRIC_IDS) {
            const readings = readingsOf(facts, id);
            assert.equal(readings.length, 16);
            keyAgrees(readings, breaksOf(facts, id));
            for (const reading of readings) agree(reading, metricOf(id, language), language);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('of any table of a partner', () => {
  const cells = fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((value) => Number(value.toFixed(2)) + 0);
  const tables = fc.dictionary(fc.constantFrom(...STATE_IDS), cells, {
    minKeys: 1,
    noNullPrototype: true,
  });

  for (const language of LANGUAGES) {
    it(`label, table, speech and key say the same (${language})`, () => {
      fc.assert(
        fc.property(tables, (table) => {
          const lines = Object.entries(table).map(
            ([id, value]) => `${id};${String(value).replace('.', ',')}`,
          );
          const { values } = readPartnerFile(['Land;Wert', ...lines].join('\n'), '', {
            dataset: names,
          });
          assert.ok(values);
          const own = ownFigureOf(values, { src: 'partner', names, breaksFor });
          keyAgrees(own.readings, own.breaks);
          const metric = ownMetric('Quote', 'Labore', own.digits);
          for (const reading of own.readings) {
            assert.equal(reading.value, table[reading.id] ?? null);
            agree(reading, metric, language);
            const { value } = reading;
            const number = value === null ? '' : formatNumber(value, language, own.digits(value));
            assert.ok(labelText(reading, metric, language).includes(number));
          }
        }),
        { numRuns: 200 },
      );
    });
  }
});
