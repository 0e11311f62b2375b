import { besideNumbers, notedCounts, numbersOf } from '../map-numbers.js';
import type { Dataset } from '../schema.js';
import { withMeasures } from './measures.js';

/** What a map of numbers needs. */
export const withNumbers: Dataset = numbersOf(withMeasures);

/** What is told beside them once a visitor turns to a Land. */
export const beside = besideNumbers(withMeasures);

/** What is to say of the counts among them. */
export const countNotes = notedCounts(withMeasures);
