import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact } from '../../../src/dataset/schema.js';
import { contactLines, contactText } from '../../../src/export/contact-text.js';
import { vcard, vcardFileName, type Provenance } from '../../../src/export/vcard.js';

const office: Contact = {
  level: 'office',
  role: { de: 'MINT Thüringen', en: 'MINT Thuringia' },
  organisation: { de: 'Stiftung für Technik', en: 'Technology Foundation' },
  address: 'Peterstraße 1, 99084 Erfurt',
  email: 'post@example.de',
  phone: { display: '+49 361 78923-50', e164: '+493617892350' },
  website: 'https://example.de',
  asOf: '2025-09',
  src: ['a'],
  currency: 'current',
};

const person: Contact = {
  level: 'person',
  name: 'Dr. Anna von Berg',
  role: { de: 'Leitung', en: 'Head' },
  organisation: { de: 'Muster gGmbH', en: 'Muster gGmbH' },
  asOf: '2025-09-12',
  src: ['a'],
  currency: 'confirmed',
};

const german: Provenance = { language: 'de', sources: ['Jahresbericht 2025'], stale: false };

const unfolded = (card: string): string[] => card.replaceAll('\r\n ', '').split('\r\n');

function lineOf(card: string, name: string): string {
  const line = unfolded(card).find((each) => /^[A-Za-z-]+/.exec(each)?.[0] === name);
  assert.ok(line, `no ${name} in ${card}`);
  return line;
}

test('an office becomes a whole vCard, which can be read line by line', () => {
  assert.deepEqual(unfolded(vcard(office, german)), [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:;;;;',
    'FN;CHARSET=UTF-8:MINT Thüringen',
    'ORG;CHARSET=UTF-8:MINT Thüringen',
    'X-ABShowAs:COMPANY',
    'ADR;TYPE=WORK;CHARSET=UTF-8:;;Peterstraße 1;Erfurt;;99084;Deutschland',
    'EMAIL;TYPE=INTERNET:post@example.de',
    'TEL;TYPE=WORK,VOICE:+493617892350',
    'URL;TYPE=WORK:https://example.de/',
    'NOTE;CHARSET=UTF-8:Stiftung für Technik\\nStand: September 2025\\nQuellen: Jahresbericht 2025',
    'END:VCARD',
    '',
  ]);
});

test('a person has a family name, given names and titles, a role and a place of work', () => {
  const card = vcard(person, german);
  assert.equal(lineOf(card, 'N'), 'N:von Berg;Anna;;Dr.;');
  assert.equal(lineOf(card, 'FN'), 'FN:Dr. Anna von Berg');
  assert.equal(lineOf(card, 'TITLE'), 'TITLE:Leitung');
  assert.equal(lineOf(card, 'ORG'), 'ORG:Muster gGmbH');
  assert.doesNotMatch(card, /X-ABShowAs/);
});

test('names of one word, of titles only, and with a double name keep all their words', () => {
  const nameIn = (name: string): string => lineOf(vcard({ ...person, name }, german), 'N');
  assert.equal(nameIn('Cher'), 'N:Cher;;;;');
  assert.equal(nameIn('Eva Maria Muster-Beispiel'), 'N:Muster-Beispiel;Eva Maria;;;');
  assert.equal(nameIn('Prof. Dr. Ada Lind'), 'N:Lind;Ada;;Prof. Dr.;');
  assert.equal(nameIn('Dr.'), 'N:Dr.;;;;');
});

test('the card speaks the language it was saved in', () => {
  const card = vcard(office, { ...german, language: 'en' });
  assert.equal(lineOf(card, 'FN'), 'FN:MINT Thuringia');
  assert.match(lineOf(card, 'NOTE'), /As of September 2025/);
});

test('an old entry takes its notice along, and an undated one says so', () => {
  const card = vcard({ ...office, asOf: null }, { ...german, stale: true });
  assert.match(lineOf(card, 'NOTE'), /Stand unbekannt\\nNicht aktuell bestätigt/);
});

test('what separates fields is escaped, and no value begins a line of its own', () => {
  const role = { de: 'A;B, C\\D\r\nEMAIL:evil@example.de\u0000' };
  const card = vcard({ ...office, role }, german);
  assert.equal(lineOf(card, 'FN'), 'FN:A\\;B\\, C\\\\D\\nEMAIL:evil@example.de');
  assert.equal(unfolded(card).filter((line) => line.startsWith('EMAIL')).length, 1);
});

test('lines hold at most 75 bytes, end in CRLF, and no character is torn apart', () => {
  const long = 'Größenwahnsinnig überlanger Behördenname 🧪 '.repeat(8).trim();
  const card = vcard({ ...office, role: { de: long } }, german);
  assert.ok(!/[^\r]\n/.test(card));
  for (const line of card.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)}: ${line}`);
    assert.ok(!line.includes('\ufffd') && !/^ ?[\udc00-\udfff]/.test(line));
  }
  assert.equal(lineOf(card, 'FN'), `FN;CHARSET=UTF-8:${long}`);
});

test('addresses that may not be links stay out', () => {
  const card = vcard(
    {
      ...office,
      email: 'a@example.de?bcc=b@example.de',
      phone: { display: '*#06#', e164: '*#06#' },
      website: 'javascript:alert(1)',
    },
    german,
  );
  assert.doesNotMatch(card, /EMAIL|TEL|URL|javascript/);
});

test('an address relative to the page stays on the page', () => {
  const relative = { ...office, website: '/kontakt' };
  assert.doesNotMatch(vcard(relative, german), /URL|kontakt/);
  assert.doesNotMatch(contactText(relative, 'de'), /kontakt/);
});

test('an address of another form is kept whole, with what stands before the street', () => {
  const addressIn = (address: string): string =>
    lineOf(vcard({ ...office, address }, german), 'ADR');
  assert.equal(addressIn('Postfach 12'), 'ADR;TYPE=WORK:;;Postfach 12;;;;');
  assert.equal(
    addressIn('Haus A, Weg 3, 01067 Dresden'),
    'ADR;TYPE=WORK:;;Haus A\\, Weg 3;Dresden;;01067;Deutschland',
  );
});

test('a line that an earlier one says already is left out', () => {
  const lines = contactLines(
    { ...office, role: { de: 'MINT (STIFT)' }, organisation: { de: 'STIFT' } },
    'de',
  );
  assert.deepEqual(lines, [{ de: 'MINT (STIFT)' }]);
});

test('the clipboard gets the same contact as lines of text', () => {
  assert.equal(
    contactText(office, 'de'),
    'MINT Thüringen\nStiftung für Technik\nPeterstraße 1, 99084 Erfurt\npost@example.de\n+49 361 78923-50\nhttps://example.de/',
  );
});

test('the file is named in plain letters, and has a name even where the contact has none', () => {
  assert.equal(vcardFileName(office, 'de'), 'mint-thueringen.vcf');
  assert.equal(vcardFileName({ ...office, role: { de: '„Straße / 7“' } }, 'de'), 'strasse-7.vcf');
  assert.equal(
    vcardFileName({ level: 'office', asOf: null, src: [], currency: 'current' }, 'de'),
    'mint.vcf',
  );
});
