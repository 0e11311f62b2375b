import { webLink } from '../dataset/links.js';
import type { Contact, Text } from '../dataset/schema.js';
import type { Language } from '../i18n/locale.js';
import { textOf, contactWordsOf } from '../i18n/words.js';

/** Name, role and organisation as they stand under one another; what a line above says already is left out. */
export function contactLines(
  { name, role, organisation }: Contact,
  language: Language,
): readonly Text[] {
  const own = name ? { de: name, en: name } : undefined;
  const lines: Text[] = [];
  for (const line of [own, role, organisation]) {
    if (!line) continue;
    const text = textOf(line, language);
    if (!lines.some((above) => textOf(above, language).includes(text))) lines.push(line);
  }
  return lines;
}

/** An address that still leads somewhere away from the page: data may hold relative ones. */
export function wholeAddress(website: string | undefined): string | null {
  const href = webLink(website);
  return href && /^https?:/.test(href) ? href : null;
}

/** What is said with an entry that nobody has confirmed lately. */
export const staleNotice = ({ website }: Contact, language: Language): string =>
  webLink(website)
    ? contactWordsOf(language).staleContact
    : contactWordsOf(language).unconfirmedContact;

/** A contact as lines of text, as it goes to the clipboard. */
export const contactText = (contact: Contact, language: Language): string =>
  [
    ...contactLines(contact, language).map((line) => textOf(line, language)),
    contact.address,
    contact.email,
    contact.phone?.display,
    wholeAddress(contact.website),
  ]
    .filter(Boolean)
    .join('\n');
