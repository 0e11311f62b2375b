import { webLink } from '../dataset/links.js';
import type { AsOf } from '../dataset/schema.js';
import type { CitedSource } from '../dataset/sources.js';
import { asOfText } from '../i18n/as-of.js';
import { formatDate, type Language } from '../i18n/locale.js';
import { citedWordsOf, exportWordsOf, textOf, wordsOf } from '../i18n/words.js';
import type { ExportTable } from './table.js';

type Line = string | null | false | undefined;

const joined = (parts: readonly Line[], by: string): string =>
  parts.filter((part) => part).join(by);

const licenceOf = ({ licence }: CitedSource, language: Language): Line =>
  licence && exportWordsOf(language).licence(licence);

/** When a source appeared, else what date it speaks for. */
function dateOf({ published, asOf }: CitedSource, language: Language): string {
  const appeared = formatDate(published, language);
  return appeared ? wordsOf(language).published(appeared) : asOfText(asOf, language);
}

/** A source with all that is known of it: title, date, address, licence, note. */
const fullSource = (source: CitedSource, language: Language): string =>
  joined(
    [
      `${source.title} (${dateOf(source, language)})`,
      webLink(source.url),
      licenceOf(source, language),
      source.note && textOf(source.note, language),
    ],
    ', ',
  );

/** When the data was last checked, and its version. */
function versionLines({ checked, version, language }: ExportTable): Line[] {
  const date = formatDate(checked, language);
  return [
    date && wordsOf(language).checked(date),
    version && exportWordsOf(language).dataVersion(version),
  ];
}

/** On what terms figures may be used, as far as that is known. */
export function licenceText(language: Language): string {
  const { figuresLicence, codeLicence } = exportWordsOf(language);
  return `${figuresLicence} ${codeLicence}`;
}

/** What goes along with a table, a line each: title, date, version, licence, every source in full. */
export function tableLines(table: ExportTable): string[] {
  const { title, sources, language, credit } = table;
  return [
    title,
    ...versionLines(table),
    licenceText(language),
    credit || null,
    `${citedWordsOf(language).sourcesLabel}:`,
    ...sources.map((source) => fullSource(source, language)),
  ].filter((line) => typeof line === 'string');
}

/** The first and the last of some dates in words, or the one; null where there is none. */
function spanOf(dates: readonly AsOf[], language: Language): string | null {
  const known = dates.filter((date) => date !== null).sort();
  const [first, last] = [known[0], known.at(-1)].map((date) => formatDate(date, language));
  return first && last && first !== last
    ? exportWordsOf(language).to(first, last)
    : (first ?? null);
}

/** The dates that values, and what they were divided by, speak for. */
function dateLines({ rows, language }: ExportTable): Line[] {
  const known = rows.filter(({ value, text }) => value !== null || text !== null);
  const [values, bases] = [
    known.map(({ asOf }) => asOf),
    known.map(({ baseAsOf }) => baseAsOf),
  ].map((dates) => spanOf(dates, language));
  return [
    values && wordsOf(language).asOf(values),
    bases && exportWordsOf(language).baseAsOf(bases),
  ];
}

/** What stands at the foot of a picture, a paragraph each: dates, sources by title, licences. */
export function pictureLines(table: ExportTable): string[] {
  const { sources, language } = table;
  const words = exportWordsOf(language);
  const { sourcesLabel } = citedWordsOf(language);
  const titles = sources.map(({ title, licence }) => (licence ? `${title} (${licence})` : title));
  return [
    joined([...dateLines(table), ...versionLines(table)], ' · '),
    titles.length > 0 ? `${sourcesLabel}: ${[...new Set(titles)].join('; ')}` : '',
    `${words.boundariesLicence(words.boundaries)} ${words.figuresLicence}`,
  ].filter((line) => line !== '');
}
