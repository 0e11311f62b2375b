import { formatDate, type Language } from './locale.js';
import { wordsOf } from './words.js';

/** `Stand: 8. Juli 2020`, or that it is unknown. */
export function asOfText(date: string | null | undefined, language: Language): string {
  const words = wordsOf(language);
  const text = formatDate(date, language);
  return text ? words.asOf(text) : words.undated;
}
