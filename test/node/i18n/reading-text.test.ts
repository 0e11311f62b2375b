import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { districtNames } from '../../../src/dataset/bundled/district-names.js';
import { withMeasures } from '../../../src/dataset/bundled/measures.js';
import { METRIC_IDS, noReading, readingsOf, type Reading } from '../../../src/dataset/metrics.js';
import { stateOf, type StateId } from '../../../src/dataset/states.js';
import { LANGUAGES, type Language } from '../../../src/i18n/locale.js';
import { metricOf, ownMetric } from '../../../src/i18n/metric.js';
import {
  countText,
  labelText,
  rangeText,
  spokenName,
  summaryText,
  valueText,
} from '../../../src/i18n/reading-text.js';
import { districtWordsOf, mapWordsOf, partnerWordsOf, textOf } from '../../../src/i18n/words.js';
import { legendTexts } from '../../../src/views/legend-text.js';

const published: Reading = {
  id: 'TH',
  state: 'TH',
  condition: 'published',
  value: 3.333,
  count: 7,
  asOf: '2020-07-08',
  src: [],
  rank: 1,
  ranked: 5,
};
const recorded: Reading = {
  ...published,
  state: 'HE',
  condition: 'recorded',
  value: 0.4776,
  count: 3,
};
const unknown: Reading = { ...published, condition: 'none', value: null, count: null };

const nameOf = (reading: Reading, language: Language): string => {
  const { name } = stateOf(withMeasures, reading.state);
  return name ? textOf(name, language) : reading.state;
};

describe('the name of a Land for speech (A-05, A-06, A-07)', () => {
  it('A-06 does not call an upper bound a lower one, whatever it was counted from', () => {
    const bounded: Reading = { ...recorded, value: 40, count: 4, total: 10, qualifier: 'up-to' };
    assert.equal(labelText(bounded, metricOf('district-coverage', 'de'), 'de'), '≤ 40\u00a0%');
  });

  it('A-05 begins with the name, then value, count and rank', () => {
    assert.equal(
      spokenName('Thüringen', published, metricOf('regions-per-million', 'de'), 'de'),
      'Thüringen: 3,3 je 1 Million Einwohner:innen, 7 MINT-Regionen, Rang 1 von 5',
    );
  });

  it('A-06 says a lower bound as one', () => {
    assert.equal(
      spokenName('Hessen', recorded, metricOf('regions-per-million', 'de'), 'de'),
      'Hessen: mindestens 3 erfasst',
    );
    assert.equal(
      spokenName('Hesse', recorded, metricOf('regions-per-million', 'en'), 'en'),
      'Hesse: at least 3 recorded',
    );
  });

  it('A-06 says that there is no value', () => {
    assert.equal(
      spokenName('Saarland', unknown, metricOf('regions', 'de'), 'de'),
      'Saarland: keine Angabe',
    );
  });

  it('A-06 says zero as a number', () => {
    const zero: Reading = { ...published, value: 0, count: 0, rank: 5 };
    assert.match(
      spokenName('Bayern', zero, metricOf('regions', 'de'), 'de'),
      /^Bayern: 0 MINT-Regionen/,
    );
  });

  for (const language of LANGUAGES) {
    for (const metric of METRIC_IDS) {
      it(`A-05 is at most 90 characters for every Land: ${metric}, ${language}`, () => {
        for (const reading of readingsOf(withMeasures, metric)) {
          const text = spokenName(
            nameOf(reading, language),
            reading,
            metricOf(metric, language),
            language,
          );
          assert.ok(text.length <= 90, `${text.length}: ${text}`);
        }
      });
    }
  }
});

describe('the name of an area for speech, with a long unit of a page (A-05)', () => {
  const value = -1234567.25;
  const number = '\u22121.234.567,25';
  const own: Reading = { ...published, condition: 'own', value, count: null };
  const spoken = (name: string, unit: string, reading = own): string =>
    spokenName(
      name,
      reading,
      ownMetric('Plätze', unit, () => 2),
      'de',
    );
  const long = 'Ausbildungsplätze in MINT-Berufen je 1.000 Jugendliche zwischen 15 und 19 Jahren';

  it('loses its last words, and says so', () => {
    assert.equal(
      spoken('Sachsen', long),
      'Sachsen: \u22121.234.567,25 Ausbildungsplätze in MINT-Berufen je 1.000 Jugendliche zwischen …',
    );
  });

  it('keeps name, number and how exact it is, and stays short, whatever the Kreis and the unit', () => {
    for (const name of Object.values(districtNames)) {
      for (const unit of [long, long.replaceAll(' ', ''), `${long}\n${long}`]) {
        const text = spoken(name, unit, { ...own, qualifier: 'at-least' });
        assert.ok(text.length <= 90, `${text.length}: ${text}`);
        assert.ok(text.startsWith(`${name}: mindestens ${number} `), text);
        assert.ok(text.endsWith(' …'), text);
      }
    }
  });
});

describe('numbers', () => {
  it('are written by the language', () => {
    assert.equal(
      valueText(published, metricOf('regions-per-million', 'de'), 'de'),
      '3,3\u00a0je 1 Million Einwohner:innen',
    );
    assert.equal(
      valueText(published, metricOf('regions-per-million', 'en'), 'en'),
      '3.3\u00a0per 1 million inhabitants',
    );
  });

  it('have two decimals below one, so that small densities differ', () => {
    assert.equal(labelText(recorded, metricOf('regions-per-million', 'de'), 'de'), '≥ 0,48');
  });

  it('say one region in the singular', () => {
    assert.equal(countText({ ...published, count: 1 }, 'de'), '1 MINT-Region');
    assert.equal(countText({ ...published, count: 1 }, 'en'), '1 MINT region');
  });

  it('say a share as districts of districts', () => {
    assert.equal(countText({ ...published, count: 12, total: 22 }, 'de'), '12 von 22 Kreisen');
  });

  it('carry the qualifier their data give them, in label, text and speech', () => {
    const about: Reading = {
      ...published,
      condition: 'own',
      value: 40,
      count: null,
      qualifier: 'about',
    };
    const metric = ownMetric('Labore', 'Labore', () => 0);
    assert.equal(labelText(about, metric, 'de'), '≈ 40');
    assert.equal(valueText(about, metric, 'de'), 'rund 40 Labore');
    assert.match(spokenName('Bayern', about, metric, 'de'), /^Bayern: rund 40 Labore/);
  });

  it('of a figure of the page have the decimals of its data and need no unit', () => {
    const own: Reading = { ...published, condition: 'own', value: 0.5, count: null };
    assert.equal(
      valueText(
        own,
        ownMetric('Quote', '', () => 2),
        'de',
      ),
      '0,50',
    );
    assert.equal(
      labelText(
        own,
        ownMetric('Quote', '', () => 1),
        'en',
      ),
      '0.5',
    );
  });

  it('A-07 say ranges with a word, not a dash', () => {
    assert.equal(rangeText(2, 3, metricOf('regions-per-million', 'de'), 'de'), '2,0 bis unter 3,0');
    assert.equal(rangeText(null, 2, metricOf('regions-per-million', 'de'), 'de'), 'unter 2,0');
    assert.equal(rangeText(3, null, metricOf('regions', 'en'), 'en'), '3 and more');
  });

  it('A-07 say ranges as exactly as they are', () => {
    const density = metricOf('regions-per-million', 'de');
    assert.equal(rangeText(0.75, 1.25, density, 'de'), '0,75 bis unter 1,25');
    const whole = metricOf('regions', 'de');
    assert.equal(rangeText(null, 2.2, whole, 'de'), 'unter 2,2');
    assert.equal(rangeText(2.5, 3.5, whole, 'de'), '2,5 bis unter 3,5');
    assert.equal(rangeText(2, 3, whole, 'de'), '2');
  });
});

describe('the head of a key', () => {
  const head = (name: string, unit: string) => ownMetric(name, unit, () => 0).head;

  it('says the unit of a figure of the page', () => {
    assert.equal(head('Ausbildungsquote', '%'), 'Ausbildungsquote (%)');
    assert.equal(head('Tickets', 't'), 'Tickets (t)');
    assert.equal(head('Angaben dieser Seite', 'km²'), 'Angaben dieser Seite (km²)');
  });

  it('says it in the first frame too', () => {
    const metric = ownMetric('Quote', '%', () => 0);
    const counted = (areas: number): string => `${areas} Länder`;
    const legend = { metric, partner: 'Angabe: A', counted, language: 'de' } as const;
    const readings: Reading[] = [{ ...published, condition: 'own', value: 3 }];
    assert.deepEqual(legendTexts({ metric, readings, breaks: [5] }, legend), [
      'Quote (%)',
      'unter 5 (1 Länder)',
      'ab 5 (0 Länder)',
      'Angabe: A (1 Länder)',
    ]);
  });

  it('does not say a unit twice, nor one there is not', () => {
    for (const name of ['Anteil in %', 'Anteil (%)', 'Anteil [%], 2024']) {
      assert.equal(head(name, '%'), name);
    }
    assert.equal(head('Plätze je 1.000 Kinder', 'je 1.000 Kinder'), 'Plätze je 1.000 Kinder');
    assert.equal(head('Labore', ''), 'Labore');
  });
});

describe('the unit of a Kreis', () => {
  it('is singular of one', () => {
    const { networksMetric } = districtWordsOf('de');
    const metric = { ...metricOf('regions', 'de'), ...networksMetric, id: 'networks' } as const;
    assert.equal(valueText({ ...recorded, value: 1 }, metric, 'de'), 'mindestens 1 MINT-Netzwerk');
    assert.equal(valueText({ ...recorded, value: 2 }, metric, 'de'), 'mindestens 2 MINT-Netzwerke');
  });
});

describe('the summary', () => {
  const own = ownMetric('Veränderung', '%', () => 0, partnerWordsOf('de').summaryOwn);
  const ownly = (state: StateId, value: number, over: Partial<Reading> = {}): Reading => ({
    ...published,
    ...{ id: state, state, condition: 'own', value, count: null },
    ...over,
  });
  const said = (readings: readonly Reading[]): string =>
    summaryText(
      readings,
      ({ state }) => state,
      own,
      (count) => `${count} Länder`,
      'de',
    );
  const nothing: Reading = { ...published, condition: 'none', value: null };
  delete nothing.rank;

  it('of a page’s own figure has its unit', () => {
    assert.equal(
      said([ownly('TH', 12), ownly('BY', 3)]),
      '2 Werte: am höchsten in TH (12\u00a0%), am niedrigsten in BY (3\u00a0%).',
    );
  });

  it('names no highest and no lowest of equal values', () => {
    assert.equal(said([ownly('TH', 3), ownly('BY', 3)]), '3\u00a0%: 2 Länder.');
  });

  it('does not deny lower bounds', () => {
    const bound = ownly('TH', 3, { qualifier: 'at-least' });
    delete bound.rank;
    assert.equal(said([bound, nothing]), 'Für 1 Länder gibt es keine Angabe.');
    assert.equal(said([nothing]), 'Es liegt keine Angabe vor.');
  });

  const name = ({ state }: Reading): string => state;

  it('names the highest and the lowest published value and what is missing', () => {
    const low: Reading = { ...published, state: 'BW', value: 1.2, rank: 2 };
    const bound: Reading = {
      id: 'HE',
      state: 'HE',
      condition: 'recorded',
      value: 0.5,
      count: 3,
      asOf: null,
      src: [],
    };
    const none = { ...bound, condition: 'none', value: null, count: null } as const;
    assert.equal(
      summaryText(
        [low, published, bound, none],
        name,
        metricOf('regions-per-million', 'de'),
        mapWordsOf('de').statesCounted,
        'de',
      ),
      'Für 2 Länder gibt es eine veröffentlichte Zahl: am höchsten ist der Wert in TH (3,3), am niedrigsten in BW (1,2). ' +
        'Für 1\u00a0Land sind nur einzelne Netzwerke erfasst, für 1\u00a0Land gibt es keine Angabe.',
    );
  });

  it('counts Kreise as Kreise', () => {
    const one: Reading = { ...published, id: '16051', condition: 'own' };
    const none = (id: string): Reading => ({ ...noReading('TH'), id });
    const text = summaryText(
      [one, none('16052'), none('16053')],
      ({ id }) => id,
      ownMetric('Labore', '', () => 0),
      districtWordsOf('de').districtsCounted,
      'de',
    );
    assert.equal(text, '16051: 3. Für 2\u00a0Kreise gibt es keine Angabe.');
  });

  it('says so where nothing is known', () => {
    assert.match(summaryText([], name, metricOf('regions', 'en'), String, 'en'), /no data/);
  });
});
