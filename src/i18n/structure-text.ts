import type { Dataset, Structure } from '../dataset/schema.js';
import { formatDate, type Language } from './locale.js';
import { structureWordsOf } from './words.js';

/**
 * What kind of structure it is; that none is known is dated, for it only says how far we have looked. Empty where the
 * kind is not told.
 */
export function structureText(
  { type, summary }: Structure,
  { checked }: Pick<Dataset, 'checked'>,
  language: Language,
): string {
  const words = structureWordsOf(language);
  if (type !== 'none-known') return type ? words.structures[type] : '';
  const looked = formatDate(summary?.asOf, language);
  if (looked) return words.noneKnownAsOf(looked);
  const date = formatDate(checked, language);
  return date ? words.noneKnownChecked(date) : words.structures[type];
}
