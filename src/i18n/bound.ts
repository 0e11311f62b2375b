/**
 * A text as it is shown: a day stays in one line with its month, a number with what it counts, an abbreviation whole:
 * `31. Dezember`, `1 Million`, `z. B.`; whatever else a page sets, as text. Files and comparisons take the text as it is.
 */
export const bound = (text: unknown): string =>
  String(text).replace(/([ (][a-z]\.|\b\d{1,3}\.?) /gi, '$1\u00a0');
