import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactsOf, shippedContacts } from '../../../data/pipeline/dataset/contacts.js';
import { readFacts, type ContactFact } from '../../../data/pipeline/dataset/facts.js';
import { IDS, contacts, jsonOf, textOf, whole } from './committed.js';

const facts = await readFacts();
const all = [
  ...IDS.flatMap((id) => contacts.states?.[id]?.contacts ?? []),
  ...(contacts.national?.contacts ?? []),
];
const kept = [...IDS.flatMap((id) => facts.states[id].contacts ?? []), ...facts.national.contacts];

const person = (change: Partial<ContactFact>): ContactFact => ({
  level: 'person',
  name: 'Alex Muster',
  asOf: '2023-01',
  src: ['x'],
  currency: 'unverified',
  ...change,
});

test('no person is shipped whom no source confirms', () => {
  const persons = all.filter(({ level }) => level === 'person');
  assert.ok(persons.length > 0);
  for (const { name, currency, asOf } of persons) {
    assert.ok(name);
    assert.notEqual(currency, 'unverified', name);
    assert.notEqual(asOf, null, name);
  }
});

test('an unverified person stays in the facts, an unverified office ships', () => {
  const shipped = shippedContacts([
    person({}),
    person({ level: 'office' }),
    person({ currency: 'current' }),
  ]);
  assert.deepEqual(
    shipped.map(({ level, currency }) => [level, currency]),
    [
      ['office', 'unverified'],
      ['person', 'current'],
    ],
  );
});

test('a person counts as of the month that confirms them, or the day within it', () => {
  const asOf = (change: Partial<ContactFact>) => shippedContacts([person(change)])[0]?.asOf;
  assert.equal(asOf({ currency: 'confirmed-2024-12' }), '2024-12');
  assert.equal(asOf({ currency: 'confirmed-2025-10', asOf: '2025-10-29' }), '2025-10-29');
});

test('the facts keep no mail address or telephone of an unverified person', () => {
  for (const { level, currency, email, phone } of kept) {
    if (level === 'person' && currency === 'unverified') assert.ok(!email && !phone);
  }
});

test('nobody is kept who is replaced, probably gone or on leave', () => {
  const allowed = /^(current|unverified|confirmed-\d{4}-\d{2})$/;
  for (const { currency } of kept) assert.match(currency, allowed);
  for (const file of ['states', 'national', 'sources', 'regions']) {
    assert.doesNotMatch(textOf(`facts/${file}.json`), /Elternzeit|on (parental )?leave/i, file);
  }
});

test('what office-holders stand for is nowhere in the facts', () => {
  assert.doesNotMatch(textOf('facts/states.json'), /"positions"|"gist"|"roleEnded"/);
});

test('offices come before persons', () => {
  for (const id of IDS) {
    const levels = (contacts.states?.[id]?.contacts ?? []).map(({ level }) => level);
    assert.deepEqual(levels, levels.toSorted(), id);
  }
});

test('a Land whose structure has a website has an office to ask', () => {
  const withWebsite = IDS.filter((id) => whole.states?.[id]?.structure?.website);
  assert.ok(withWebsite.includes('NW') && withWebsite.includes('RP'));
  for (const id of withWebsite) {
    assert.equal(contacts.states?.[id]?.contacts?.[0]?.level, 'office', id);
  }
});

test('an office is made from the structure only where the facts name none', () => {
  const made = contactsOf({ ...facts.states.NW, contacts: [] });
  assert.deepEqual(
    made.map(({ level, website }) => [level, website]),
    [['office', 'https://zdi-portal.de/']],
  );
  const named = contactsOf({ ...facts.states.NW, contacts: [person({ level: 'office' })] });
  assert.equal(named.length, 1);
});

test('where a Land has nobody, the national programme office stands in', () => {
  const [office, ...others] = contacts.national?.contacts ?? [];
  assert.deepEqual(others, []);
  assert.equal(office?.level, 'office');
  assert.ok(office.website);
});

test('an address stands by itself, not in the name of the organisation', () => {
  for (const { organisation, address } of all) {
    assert.doesNotMatch(organisation?.de ?? '', /\b\d{5}\b/);
    if (address) assert.match(address, /, \d{5} \p{Lu}/u);
  }
});

test('a telephone number dials what it displays', () => {
  for (const { phone } of all) {
    if (phone) assert.equal(phone.e164, `+${phone.display.replace(/\D/g, '')}`);
  }
});

test('mail addresses of persons are in one file of the facts and one that ships', () => {
  const personal = all.flatMap(({ level, email }) => (level === 'person' && email ? [email] : []));
  assert.ok(personal.length > 0);
  for (const email of personal) {
    const holders = ['states.json', 'profiles.json', 'facts/sources.json', 'facts/national.json'];
    for (const file of holders) assert.ok(!textOf(file).includes(email), file);
    assert.ok(JSON.stringify(jsonOf('facts/states.json')).includes(email));
  }
});
