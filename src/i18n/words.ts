import type { Text } from '../dataset/schema.js';
import { de, type Words } from './de.js';
import { en } from './en.js';
import type { Language } from './locale.js';

const WORDS: Record<Language, Words> = { de, en };

export type { Words };

export const wordsOf = (language: Language): Words => WORDS[language];

/** The text in a language, else in German, which every text has. */
export const textOf = (text: Pick<Text, 'de' | 'en'>, language: Language): string =>
  text[language] ?? text.de;

/** The language a text is really in, to be said with `lang` where it differs from the page's. */
export const languageOfText = (text: Pick<Text, 'de' | 'en'>, language: Language): Language =>
  text[language] === undefined ? 'de' : language;
