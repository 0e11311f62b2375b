/** Four Länder, one in each condition, that can be checked by hand. */
import { readingsOf, type MetricId } from '../../../src/dataset/metrics.js';
import { mergePartner } from '../../../src/dataset/partner.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { stateOf, type StateId } from '../../../src/dataset/states.js';
import { readingsTable, type ExportTable } from '../../../src/export/table.js';
import type { Language } from '../../../src/i18n/locale.js';
import { metricOf } from '../../../src/i18n/metric.js';
import { textOf } from '../../../src/i18n/words.js';

const base = { asOf: '2024-12-31', src: ['people'] };

const ours: Dataset = {
  version: '2026-1',
  checked: '2026-11-21',
  sources: {
    people: { title: 'Amt: Bevölkerung', asOf: '2024-12-31', licence: 'CC BY' },
    report: { title: 'Bericht; Teil 1', url: 'https://example.de/r', published: '2020-07-08' },
    list: { title: 'Liste', note: { de: 'Eine Untergrenze.', en: 'A lower bound.' } },
  },
  states: {
    TH: {
      name: { de: 'Thüringen', en: 'Thuringia' },
      ags: '16',
      population: { value: 2_100_000, ...base },
      counts: [
        {
          value: 7,
          condition: 'published',
          asOf: '2020-07-08',
          src: ['report'],
          note: { de: 'Gezählt\n„von uns“', en: 'Counted' },
        },
      ],
    },
    SH: {
      name: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
      ags: '01',
      population: { value: 3_000_000, ...base },
      area: { value: 80_000_000, ...base },
      counts: [{ value: 1, condition: 'recorded', asOf: null, src: ['list'] }],
    },
    SL: { name: { de: 'Saarland', en: 'Saarland' }, ags: '10' },
    BY: {
      name: { de: 'Bayern', en: 'Bavaria' },
      ags: '09',
      population: { value: 13_000_000, ...base },
    },
  },
};

/** What a partner might send that means harm to a spreadsheet. */
const partner: Dataset = {
  publisher: { name: { de: '=HYPERLINK("https://evil.example")' } },
  states: {
    BY: {
      counts: [
        {
          value: 26,
          condition: 'published',
          asOf: '2025',
          src: [],
          of: { de: '@SUM(1+1)', en: '@SUM(1+1)' },
          note: { de: '\t-2+3', en: '\t-2+3' },
        },
      ],
    },
  },
};

const known: readonly StateId[] = ['BY', 'SH', 'SL', 'TH'];

/** Two points: one with all that can be known, one that a spreadsheet would run and whose address may be no link. */
export const tableWithPoints = (): ExportTable => ({
  ...smallTable(),
  credit: 'Lage der Orte: Beispiel',
  points: [
    {
      name: 'Hafenlabor',
      kind: 'Labor',
      place: 'Hamburg',
      lon: 10.5,
      lat: 53.55,
      url: 'https://hafen.example/',
      sources: ['list'],
    },
    {
      name: '=1+1',
      kind: '',
      place: '',
      lon: 11,
      lat: 48,
      url: 'javascript:alert(1)',
      sources: [],
    },
  ],
});

export function smallTable(
  metric: MetricId = 'regions-per-million',
  language: Language = 'de',
  ids: readonly StateId[] = known,
): ExportTable {
  const dataset = mergePartner(ours, partner);
  return readingsTable({
    readings: readingsOf(dataset, metric).filter(({ state }) => ids.includes(state)),
    metric: metricOf(metric, language),
    areaHead: 'Land',
    title: 'Dichte',
    dataset,
    nameOf: (state) => textOf(stateOf(dataset, state as StateId).name ?? { de: state }, language),
    language,
  });
}
