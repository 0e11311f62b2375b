import { givenText } from './given-text.js';
import type { Dataset } from './schema.js';
import { stateIdOf, type StateId } from './states.js';

/**
 * Länder as a page writes them in a row, in any of their names: `TH, Bayern`, or `TH BY` without commas, or has them in a
 * list; once each and in that order, and what is none of the 16.
 */
export function statesIn(text: unknown, dataset: Dataset): { known: StateId[]; unknown: string[] } {
  const list = givenText(text);
  const whole = /[,;]/.test(list) || stateIdOf(list.trim(), dataset);
  const words = list
    .split(whole ? /[,;]/ : /\s+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const known = words.flatMap((word) => stateIdOf(word, dataset) ?? []);
  return {
    known: [...new Set(known)],
    unknown: words.filter((word) => !stateIdOf(word, dataset)),
  };
}
