import { mailLink, phoneLink } from '../dataset/links.js';
import type { Contact } from '../dataset/schema.js';
import { asOfText } from '../i18n/as-of.js';
import type { Language } from '../i18n/locale.js';
import { contactLines, staleNotice, wholeAddress } from './contact-text.js';
import { citedWordsOf, textOf } from '../i18n/words.js';
import { fileNameOf, saveFile } from './save.js';

/** What goes along with a contact when it leaves the page. */
export interface Provenance {
  language: Language;
  /** Titles of the sources. */
  sources: readonly string[];
  /** True if the notice about its age must go along. */
  stale: boolean;
}

/** The widest line, in bytes, before it is folded (RFC 2426, 2.6). */
const LINE = 75;

const PARTICLES = new Set(['von', 'vom', 'zu', 'zum', 'zur', 'van', 'de', 'der', 'den', 'und']);

// vCard 3.0: the newest that Outlook reads as well as iOS and Android do.

/** A line break becomes two characters, so that no value can begin a line of its own. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\0-\x1f\x7f]/g, '');

/** Outlook takes a line for Windows-1252 unless the line itself says otherwise; the others skip the word. */
const charset = (value: string): string => (/[^\0-\x7f]/.test(value) ? ';CHARSET=UTF-8' : '');

const property = (name: string, ...values: string[]): string => {
  const value = values.map(escaped).join(';');
  return `${name}${charset(value)}:${value}`;
};

const bytesOf = (character: string): number => new TextEncoder().encode(character).length;

/** Breaks a line after at most 75 bytes, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  let width = 0;
  return Array.from(line, (character) => {
    const bytes = bytesOf(character);
    const fits = width + bytes <= LINE;
    width = fits ? width + bytes : 1 + bytes;
    return fits ? character : `\r\n ${character}`;
  }).join('');
}

/** Family name, given names, further names, titles: `Dr. Anna von Berg` is `von Berg;Anna;;Dr.`. */
function nameParts(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const first = words.findIndex((word) => !word.endsWith('.'));
  const titles = words.splice(0, Math.max(first, 0));
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  const given = words.splice(0, particle > 0 ? particle : words.length - 1);
  return [words.join(' '), given.join(' '), '', titles.join(' '), ''];
}

/** Street, town and postcode where the address is written that way, else all of it as the street. */
function addressParts(address: string): string[] {
  const [, street, postcode, town] = /^(.*),\s*(\d{5})\s+(.+)$/s.exec(address) ?? [];
  return street && postcode && town
    ? ['', '', street, town, '', postcode, 'Deutschland']
    : ['', '', address, '', '', '', ''];
}

/** An office is known by its own name, which address books then show as that of a company. */
const officeIdentity = (name: string): string[] => [
  property('N', '', '', '', '', ''),
  property('FN', name),
  property('ORG', name),
  'X-ABShowAs:COMPANY',
];

function personIdentity({ name = '', role, organisation }: Contact, language: Language): string[] {
  const lines = [property('N', ...nameParts(name)), property('FN', name)];
  if (role) lines.push(property('TITLE', textOf(role, language)));
  if (organisation) lines.push(property('ORG', textOf(organisation, language)));
  return lines;
}

function ways({ address, email, phone, website }: Contact): string[] {
  const lines: string[] = [];
  if (address) lines.push(property('ADR;TYPE=WORK', ...addressParts(address)));
  if (email !== undefined && mailLink(email)) lines.push(property('EMAIL;TYPE=INTERNET', email));
  if (phone && phoneLink(phone.e164)) lines.push(property('TEL;TYPE=WORK,VOICE', phone.e164));
  const url = wholeAddress(website);
  if (url) lines.push(`URL;TYPE=WORK:${url}`);
  return lines;
}

/** What a name and an address do not say: who is behind an office, as of when, on whose word. */
function note(contact: Contact, rest: readonly string[], from: Provenance): string {
  const { language, sources, stale } = from;
  const cited = `${citedWordsOf(language).sourcesLabel}: ${sources.join('; ')}`;
  return [
    ...rest,
    asOfText(contact.asOf, language),
    stale && staleNotice(contact, language),
    contact.note && textOf(contact.note, language),
    sources.length > 0 && cited,
  ]
    .filter((line) => line)
    .join('\n');
}

/** A contact as vCard 3.0 with its date and sources: UTF-8, CRLF, lines of at most 75 bytes. */
export function vcard(contact: Contact, from: Provenance): string {
  const { language } = from;
  const [title = '', ...rest] = contactLines(contact, language).map((line) =>
    textOf(line, language),
  );
  const isPerson = contact.level === 'person' && contact.name;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...(isPerson ? personIdentity(contact, language) : officeIdentity(title)),
    ...ways(contact),
    property('NOTE', note(contact, isPerson ? [] : rest, from)),
    'END:VCARD',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

/** The name of the file: `MINT Thüringen (STIFT)` is `mint-thueringen-stift.vcf`. */
export function vcardFileName(contact: Contact, language: Language): string {
  const [title] = contactLines(contact, language);
  return fileNameOf(title ? textOf(title, language) : '', 'vcf');
}

/** Hands the visitor a contact as a file, if the page agrees to its name. */
export function saveVcard(
  contact: Contact,
  from: Provenance,
  agrees: (fileName: string) => boolean,
): void {
  const fileName = vcardFileName(contact, from.language);
  if (agrees(fileName)) saveFile(vcard(contact, from), 'text/vcard;charset=utf-8', fileName);
}
