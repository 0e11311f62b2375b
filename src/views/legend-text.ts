import { legendEntries, type LegendEntry } from '../cartography/legend.js';
import type { Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { absenceWords, rangeText } from '../i18n/reading-text.js';
import { mapWordsOf } from '../i18n/words.js';
import type { Values } from './map-content.js';

/** What a key is written with. */
export interface LegendText {
  metric: Metric;
  /** Whose the figures of the page are, as `Angabe: Landesstelle`; empty where that is not known. */
  partner: string;
  /** `4 Länder`, `4 Kreise`. */
  counted: (areas: number) => string;
  language: Language;
}

/** What a line of the key says. */
export function entryText(entry: LegendEntry, legend: LegendText): string {
  const { metric, partner, counted, language } = legend;
  const words = mapWordsOf(language);
  const areas = counted(entry.areas);
  if (entry.kind === 'class') {
    return `${rangeText(entry.from, entry.below, metric, language)} (${areas})`;
  }
  const names = {
    recorded: metric.bound ?? words.legendRecorded,
    none: absenceWords(metric, language),
    bounded: words.legendBounded,
    own: partner || words.conditions.own,
  };
  return `${names[entry.condition]} (${areas})`;
}

type Counted = Pick<Values, 'metric' | 'readings' | 'breaks'>;

/** The lines of the key of a map of numbers. */
export const entriesOf = ({ readings, breaks, metric }: Counted): readonly LegendEntry[] =>
  legendEntries(readings, breaks, metric.isBound);

/** The key as text: its head, then a line for each fill. */
export const legendTexts = (values: Counted, legend: LegendText): readonly string[] => [
  values.metric.head ?? values.metric.name,
  ...entriesOf(values).map((entry) => entryText(entry, legend)),
];
