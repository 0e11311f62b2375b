import type { Format } from '../dataset/check.js';
import type { LoadFailure } from '../dataset/load.js';
import { brief, type Expected, type Problem } from '../dataset/problems.js';
import * as de from './de.js';
import * as en from './en.js';
import { formatNumber, type Language } from './locale.js';

const WORDS = { de: de.problems, en: en.problems };

/** How a text of each form is written. */
const EXAMPLES: Record<Format, string> = {
  version: '2026-1',
  partialDate: '2026-03-31, 2026-03, 2026',
  link: 'https://www.example.org/',
  iso: 'DE-TH',
  ags: '16',
  districtKey: '16051',
  schoolYear: '2025/26',
  email: 'name@example.org',
  e164: '+493611234567',
};

/** A whole number as one, others with one decimal. */
const numberText = (value: number, language: Language): string =>
  formatNumber(value, language, Number.isInteger(value) ? 0 : 1);

/** What should have stood in a place: `eine ganze Zahl`. */
export function expectedText(expected: Expected, language: Language): string {
  const words = WORDS[language].expected;
  switch (expected.kind) {
    case 'type':
      return words.type[expected.type];
    case 'format':
      return words.format(EXAMPLES[expected.format]);
    case 'oneOf':
      return words.oneOf(expected.values.join(', '));
    case 'field':
      return words.field(expected.names.join(', '));
    case 'once':
      return words.once(brief(expected.name));
    case 'min':
    case 'max':
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'total':
      return words[expected.kind](numberText(expected.limit, language));
    case 'district':
      return words.district(expected.into);
    case 'level':
      return words.level[expected.level];
    case 'column':
      return words.column[expected.column];
    case 'required':
    case 'state':
    case 'place':
    case 'quote':
    case 'rising':
    case 'swapped':
    case 'data':
    case 'json':
      return words[expected.kind];
  }
}

/** Line and column in words; a path stays as it is. */
export function placeText(place: string, language: Language): string {
  const words = WORDS[language];
  const [, line, column] = /^(\d+):(.+)$/.exec(place) ?? [];
  if (line && column) return words.place(line, column);
  return place;
}

/** One line on what could not be read: `states.TH.counts[0].value: gefunden "7", erwartet eine ganze Zahl`. */
export const problemText = ({ place, found, expected }: Problem, language: Language): string =>
  WORDS[language].problem(
    place && `${placeText(place, language)}: `,
    found,
    expectedText(expected, language),
  );

/** How much of a host's data could not be read, in a sentence; `host` is empty where it has none. */
export function problemSummary(count: number, host: string, language: Language): string {
  const words = WORDS[language];
  return words.notRead(numberText(count, language), words.data(host));
}

function reasonText(failure: LoadFailure, language: Language): string {
  const words = WORDS[language].failures;
  switch (failure.code) {
    case 'timeout':
      return words.timeout(numberText(failure.timeout / 1000, language));
    case 'too-large':
      return words['too-large'](numberText(failure.limit / 1e6, language));
    case 'status':
      return words.status(failure.status);
    case 'type':
      return words.type(brief(failure.type));
    default:
      return words[failure.code];
  }
}

/** That data could not be loaded, and why; `host` is empty where they have none. */
export function failureText(failure: LoadFailure, host: string, language: Language): string {
  const words = WORDS[language];
  return words.notLoaded(words.data(host), reasonText(failure, language));
}

/** What a page shows instead of data that are of no use. */
const instead = (text: string, language: Language): string =>
  `${text} ${WORDS[language].bundledShown}`;

/** The same, and what a page shows instead. */
export const loadFailureText = (failure: LoadFailure, host: string, language: Language): string =>
  instead(failureText(failure, host, language), language);

/** The same for visitors, to whom the number of an answer says nothing. */
export const visitorFailureText = (failure: LoadFailure, host: string, language: Language) => {
  const { data, notLoaded } = WORDS[language];
  return failure.code === 'status'
    ? instead(notLoaded(data(host), ''), language)
    : loadFailureText(failure, host, language);
};

/** That data are no data at all, and what a page shows instead; null where the problem is in a part of them. */
export function unfitText(
  { place, expected }: Problem,
  host: string,
  language: Language,
): string | null {
  const { data, notReadAtAll, noJson, noData } = WORDS[language];
  if (expected.kind !== 'json' && expected.kind !== 'data') return null;
  const reason = expected.kind === 'json' ? noJson(placeText(place, language)) : noData;
  return instead(notReadAtAll(data(host), reason), language);
}
