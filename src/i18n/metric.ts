import type { FurtherMetricId, MetricId } from '../dataset/metrics.js';
import type { Language } from './locale.js';
import { mapWordsOf, type MapWords, type MetricWords } from './words.js';

/** What a map shows, and how its values are written. */
export interface Metric extends MetricWords {
  /** `own`: a figure that the page brings; `networks`: how many reach a Kreis. */
  id: MetricId | FurtherMetricId | 'own' | 'networks';
  /** Head of the key, where that is not the name. */
  head?: string;
  /** Decimals of a value. */
  digits: (value: number) => number;
  /** Decimals of the bounds of a class. */
  boundDigits: number;
  /** The sign that follows a number; speech says it in words. Empty for most. */
  sign: string;
  /** True where every value is a lower bound, so that a hatch would tell nothing. */
  isBound?: boolean;
  /** True where a value is the place of a kind, and no number. */
  isKind?: boolean;
  /** What the key says of a hatch that does not mean "at least". */
  bound?: string;
  /** The least value there can be, where that is not nought. */
  least?: number;
  /** What is said where there is no value, in two or three words, where that is not "no data". */
  none?: string;
  /** The sentence on the highest and the lowest of so many values, where it is another one than for our numbers. */
  top?: Top | undefined;
}

/** Says how many values there are, and which of them are the highest and the lowest. */
export type Top = MapWords['summaryTop'];

const WHOLE: readonly MetricId[] = ['regions', 'district-coverage'];

const NO_BREAK_SPACE = '\u00a0';

/** Decimals of a density: two below one, else one. */
export const densityDigits = (value: number): number => (value < 1 ? 2 : 1);

/** A metric of ours in the words of a language. */
export function metricOf(id: MetricId, language: Language): Metric {
  const isWhole = WHOLE.includes(id);
  return {
    ...mapWordsOf(language).metrics[id],
    id,
    digits: isWhole ? () => 0 : densityDigits,
    boundDigits: isWhole ? 0 : 1,
    sign: id === 'district-coverage' ? `${NO_BREAK_SPACE}%` : '',
  };
}

/** A text with nothing but spaces between its words. */
const inWords = (text: string): string => ` ${text} `.replace(/[\s()[\],;:/]/g, ' ');

/**
 * A figure of the page's own. The key says its unit, unless its name does. A bound, as nought, has the decimals that all
 * values have.
 */
export const ownMetric = (
  name: string,
  unit: string,
  digits: Metric['digits'],
  top?: Top,
): Metric => ({
  id: 'own',
  name,
  unit,
  head: !unit || inWords(name).includes(inWords(unit)) ? name : `${name} (${unit})`,
  digits,
  boundDigits: digits(0),
  sign: '',
  top,
});
