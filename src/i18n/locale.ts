import type { AsOf } from '../dataset/schema.js';

/** Languages a visitor can read. */
export type Language = 'de' | 'en';
export const LANGUAGES: readonly Language[] = ['de', 'en'];

const TAG = { de: 'de-DE', en: 'en-GB' } as const;

/** The language of a BCP 47 tag such as `en-US`, or null if there are no words in it. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(TAG[language], options);
  formats.set(key, made);
  return made;
}

/** A number with exactly `digits` decimals, grouped from five figures on as both languages do in print. */
export const formatNumber = (value: number, language: Language, digits = 0): string =>
  numberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: Math.abs(value) >= 10_000 || language === 'en',
  }).format(value);

/** A number as a spreadsheet of the language reads it: every digit, no grouping: `1234,5`. */
export const cellNumber = (value: number, language: Language): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value);

/** Euros without cents; from one million on in millions: `296.208 €`, `3,8 Mio. €`. */
export function formatEuro(value: number, language: Language): string {
  const large = value >= 1e6;
  const million = language === 'de' ? ' Mio.' : ' million';
  const number = numberFormat(language, {
    maximumFractionDigits: large ? 1 : 0,
    useGrouping: true,
  }).format(large ? value / 1e6 : value);
  return language === 'de'
    ? `${number}${large ? million : ''} €`
    : `€${number}${large ? million : ''}`;
}

const MONTHS = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
} as const;

/**
 * A date in full, no more exact than it is: `2023`, `Januar 2023`, `27. Januar 2023`; null if undated. Written here,
 * as the first `Intl.DateTimeFormat` of a page takes longer than all else that is written on it.
 */
export function formatDate(date: AsOf | undefined, language: Language): string | null {
  if (!date) return null;
  const [year = '', month, day] = date.split('-');
  const name = month && MONTHS[language].split(' ')[Number(month) - 1];
  const number = day && `${Number(day)}${language === 'de' ? '.' : ''}`;
  return [number, name, year].filter(Boolean).join(' ');
}

/** Names in a row as a sentence has them: `A, B und C`. */
export const formatList = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(TAG[language]).format(names);

/** A date as it stands under its year: `27. Januar`, `Januar`; the year where no more is known. */
export function formatDayOfYear(date: string, language: Language): string {
  const text = formatDate(date, language) ?? '';
  return date.includes('-') ? text.slice(0, text.lastIndexOf(' ')) : text;
}

/** Order of names as a reader of the language expects it. */
export function compareNames(a: string, b: string, language: Language): number {
  const order = (orders[language] ??= new Intl.Collator(TAG[language]));
  return order.compare(a, b);
}

const orders: Partial<Record<Language, Intl.Collator>> = {};
