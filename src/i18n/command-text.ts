import type { Contents } from '../dataset/contents.js';
import type { Text } from '../dataset/schema.js';
import type { Warning } from '../dataset/warnings.js';
import * as de from './de.js';
import * as en from './en.js';
import { formatNumber, type Language } from './locale.js';

const COMMAND = { de: de.commandLine, en: en.commandLine };
const STARTING = { de: de.startingFile, en: en.startingFile };

const PARTS = [
  'states',
  'facts',
  'contacts',
  'regions',
  'stateValues',
  'districtValues',
  'points',
] as const;

export const commandWordsOf = (language: Language) => COMMAND[language];
export const startingWordsOf = (language: Language) => STARTING[language];

/** A text of a starting file in both languages. */
export const startingText = (key: 'publisher' | 'figure' | 'plan' | 'organisation'): Text => ({
  de: de.startingFile[key],
  en: en.startingFile[key],
});

/** One line on what a partner may want to look at again: `states.TH.counts[0].asOf: "2099" liegt in der Zukunft`. */
export const warningText = ({ place, found, reason }: Warning, language: Language): string =>
  `${place}: ${COMMAND[language].warnings[reason](found)}`;

/**
 * How much was read, and whether that is all: `Alles konnte gelesen werden: 1 Land, 3 Angaben, 1 Kontakt.`
 */
export function contentsText(contents: Contents, isAll: boolean, language: Language): string {
  const words = COMMAND[language];
  const parts = PARTS.flatMap((part) => {
    const count = contents[part] ?? 0;
    return count > 0 ? [words[part](formatNumber(count, language))] : [];
  });
  return `${isAll ? words.allRead : words.read}: ${parts.length > 0 ? parts.join(', ') : words.nothingShown}.`;
}

/** How many warnings there are, and how many findings are listed where that is not all; empty if it is. */
export function furtherText(
  warnings: number,
  listed: number,
  all: number,
  language: Language,
): string {
  const words = COMMAND[language];
  const parts = [
    warnings > 0 && words.warningCount(formatNumber(warnings, language)),
    listed < all && words.onlyListed(formatNumber(listed, language)),
  ];
  return parts.filter((part) => part !== false).join(' ');
}
