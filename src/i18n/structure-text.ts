import type { Dataset } from '../dataset/schema.js';
import { dateOf, statedIn, type StatedStructure } from '../dataset/structures.js';
import { formatDate, type Language } from './locale.js';
import { structureWordsOf } from './words.js';

/**
 * What kind of structure it is; that none is known is dated, for it only says how far we have looked. Empty where the
 * kind is not told.
 */
export function structureText(
  structure: StatedStructure,
  { checked }: Pick<Dataset, 'checked'>,
  language: Language,
): string {
  const words = structureWordsOf(language);
  const { type } = structure;
  if (type !== 'none-known') return type ? words.structures[type] : '';
  const looked = formatDate(dateOf(structure), language);
  if (looked) return words.noneKnownAsOf(looked);
  const date = statedIn(structure) ? null : formatDate(checked, language);
  return date ? words.noneKnownChecked(date) : words.structures[type];
}
