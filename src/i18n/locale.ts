import type { AsOf } from '../dataset/schema.js';

/** Languages a visitor can read. */
export type Language = 'de' | 'en';
export const LANGUAGES: readonly Language[] = ['de', 'en'];

const TAG = { de: 'de-DE', en: 'en-GB' } as const;

/** The language of a BCP 47 tag such as `en-US`, or null if there are no words in it, whatever a page sets. */
export function languageOf(tag: unknown): Language | null {
  const primary = String(tag).trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** From here on, and without a number, `Intl` writes; below, no digit is lost. */
const LARGE = 1e10;
/** What is smaller is written with an exponent, which no rounding here can read. */
const SMALL = 1e-6;

/** The digits of a number in groups of three, rounded half away from zero, with a true minus, and none before a zero. */
function grouped(value: number, language: Language, digits: number, from: number): string {
  const size = Math.abs(value);
  const minus = value < 0 ? '\u2212' : '';
  if (!(size < LARGE)) return minus + size.toLocaleString(TAG[language]);
  const rounded = size < SMALL ? 0 : Math.round(Number(`${size}e${digits}`));
  const all = String(rounded).padStart(digits + 1, '0');
  const [group, point] = language === 'de' ? '.,' : ',.';
  const whole = all.slice(0, all.length - digits);
  const written = size < from ? whole : whole.replace(/\B(?=(...)+$)/g, group ?? '');
  return (
    (rounded > 0 ? minus : '') + written + (digits > 0 ? `${point ?? ''}${all.slice(-digits)}` : '')
  );
}

/**
 * A number with exactly `digits` decimals, grouped from five figures on as both languages do in print. Written here,
 * as the first `Intl.NumberFormat` of a page takes longer than a map; a test holds the two together.
 */
export const formatNumber = (value: number, language: Language, digits = 0): string =>
  grouped(value, language, digits, language === 'de' ? 10_000 : 0);

/** A number as a spreadsheet of the language reads it: every digit, no grouping: `1234,5`. */
export const cellNumber = (value: number, language: Language): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value);

/** Euros without cents; from one million on in millions: `296.208 €`, `3,8 Mio. €`. */
export function formatEuro(value: number, language: Language): string {
  const large = value >= 1e6;
  const million = language === 'de' ? ' Mio.' : ' million';
  const number = grouped(large ? value / 1e6 : value, language, large ? 1 : 0, 0).replace(
    /[.,]0$/,
    '',
  );
  return language === 'de'
    ? `${number}${large ? million : ''} €`
    : `€${number}${large ? million : ''}`;
}

const MONTHS = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
} as const;

/**
 * A date in full, no more exact than it is: `2023`, `Januar 2023`, `27. Januar 2023`; null if undated. Day and month
 * stay in one line. Written here, as the first `Intl.DateTimeFormat` of a page takes longer than all else that is written on it.
 */
export function formatDate(date: AsOf | undefined, language: Language): string | null {
  if (!date) return null;
  const [year = '', month, day] = date.split('-');
  const name = month && MONTHS[language].split(' ')[Number(month) - 1];
  const named = day ? `${Number(day)}${language === 'de' ? '.' : ''}\u00a0${name}` : name;
  return [named, year].filter(Boolean).join(' ');
}

/** Names in a row as a sentence has them: `A, B und C`. */
export const formatList = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(TAG[language]).format(names);

/** A date as it stands under its year: `27. Januar`, `Januar`; empty where no more than the year is known. */
export function formatDayOfYear(date: string, language: Language): string {
  const text = formatDate(date, language) ?? '';
  return text.slice(0, Math.max(0, text.lastIndexOf(' ')));
}

/**
 * What plain names are sorted by in both languages, letter by letter: marks left out, brackets behind points. Null where
 * other signs are in a name.
 */
function keyOf(name: string): string | null {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (/[^a-zß .()-]/.test(plain)) return null;
  return plain.replaceAll('ß', 'ss').replaceAll('(', '/').replaceAll(')', '0');
}

const keys = new Map<string, string | null>();

function knownKeyOf(name: string): string | null {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = keyOf(name);
  keys.set(name, key);
  return key;
}

/**
 * Order of names as a reader of the language expects it. Plain names are compared here, as the first `Intl.Collator` of
 * a page takes long; a test holds the two together.
 */
export function compareNames(a: string, b: string, language: Language): number {
  const [key, other] = [knownKeyOf(a), knownKeyOf(b)];
  if (key !== null && other !== null && key !== other) return key < other ? -1 : 1;
  const order = (orders[language] ??= new Intl.Collator(TAG[language]));
  return order.compare(a, b);
}

const orders: Partial<Record<Language, Intl.Collator>> = {};
