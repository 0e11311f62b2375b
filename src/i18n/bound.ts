/**
 * A text as it is shown: a day stays in one line with its month and with the word before it, a number with what it counts,
 * an abbreviation whole: `Stand: 31. Dezember`, `1 Million`, `z. B.`; whatever else a page sets, as text. Files and
 * comparisons take the text as it is.
 */
export const bound = (text: unknown): string =>
  String(text).replace(/([ (][a-z]\.|\b\d{1,3}\.?|Stand:|as of) /gi, '$1\u00a0');

/** What stands between a number and its unit. A unit that begins with a short word does so in the line of the number: `3 %`, `5 km²`. */
export const gapBefore = (unit: string): string => unit && (/^\S{5}/.test(unit) ? ' ' : '\u00a0');
