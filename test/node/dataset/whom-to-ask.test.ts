import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactsFor } from '../../../src/dataset/contacts.js';
import type { Contact, Dataset } from '../../../src/dataset/schema.js';

const now = new Date('2026-06-15');

const office = (over: Partial<Contact> = {}): Contact => ({
  level: 'office',
  name: 'Stelle',
  currency: 'current',
  asOf: '2026-01',
  src: [],
  ...over,
});
const person = (over: Partial<Contact> = {}): Contact => ({
  ...office({ name: 'Person', currency: 'confirmed' }),
  level: 'person',
  ...over,
});
const national = office({ name: 'Bund' });

const dataset = (...contacts: Contact[]): Dataset => ({
  states: { TH: { contacts } },
  national: { contacts: [national] },
});
const named = (data: Dataset, ...rest: [maxAge?: number, level?: Contact['level']]): string[] =>
  contactsFor(data, 'TH', now, ...rest).map(
    ({ contact, scope, stale }) => `${contact.name ?? ''} ${scope}${stale ? ' stale' : ''}`,
  );

describe('whom to ask', () => {
  it('is the office first, then the person', () => {
    assert.deepEqual(named(dataset(person(), office())), ['Stelle state', 'Person state']);
  });

  it('is not a person who was last confirmed more than 12 months ago', () => {
    assert.deepEqual(named(dataset(office(), person({ asOf: '2025-06-15' }))), [
      'Stelle state',
      'Person state',
    ]);
    assert.deepEqual(named(dataset(office(), person({ asOf: '2025-06-14' }))), ['Stelle state']);
  });

  it('is a person as long as the page allows, and no longer', () => {
    const data = dataset(office(), person({ asOf: '2025-01-01' }));
    assert.equal(named(data, 24).length, 2);
    assert.equal(named(data, 6).length, 1);
    assert.equal(named(data, NaN).length, 1);
  });

  it('is never a person who is unverified, undated, or of a state nobody knows', () => {
    for (const over of [{ currency: 'unverified' }, { asOf: null }, { currency: 'on leave' }]) {
      assert.deepEqual(named(dataset(office(), person(over as Partial<Contact>))), [
        'Stelle state',
      ]);
    }
  });

  it('is an office of any age, with a notice after 24 months, undated or unverified', () => {
    for (const over of [{ asOf: '2024-06-14' }, { asOf: null }, { currency: 'unverified' }]) {
      assert.deepEqual(named(dataset(office(over as Partial<Contact>))), ['Stelle state stale']);
    }
    assert.deepEqual(named(dataset(office({ asOf: '2024-06-15' }))), ['Stelle state']);
  });

  it('is the nation where the Land has nobody, or nobody who may be shown', () => {
    assert.deepEqual(named(dataset()), ['Bund national']);
    assert.deepEqual(named(dataset(person({ currency: 'unverified' }))), ['Bund national']);
    assert.deepEqual(named({ national: { contacts: [national] } }), ['Bund national']);
  });

  it('is nobody whose entry names neither person nor office', () => {
    const { name, ...nobody } = office({ email: 'a@example.org' });
    assert.ok(name);
    assert.deepEqual(named(dataset(nobody)), ['Bund national']);
    assert.equal(named(dataset({ ...nobody, organisation: { de: 'Amt' } })).length, 1);
  });

  it('is the nation where no Land is named', () => {
    const [choice] = contactsFor(dataset(office()), null, now);
    assert.deepEqual([choice?.contact, choice?.scope], [national, 'national']);
  });

  it('is nobody where nobody is known', () => {
    assert.deepEqual(named({}), []);
  });

  it('is our office where nobody on the list of a page may be shown', () => {
    const ours = dataset(office({ name: 'Unsere' }), person());
    const shown = (list: Contact[], level?: Contact['level']): string[] =>
      contactsFor(dataset(...list), 'TH', now, 12, level, ours).map(
        ({ contact, scope }) => `${contact.name ?? ''} ${scope}`,
      );
    const old = person({ name: 'Alt', asOf: '2025-01-01' });
    const theirs = person({ name: 'Ihre' });
    assert.deepEqual(shown([old]), ['Unsere state', 'Person state']);
    assert.deepEqual(shown([old], 'person'), ['Person state']);
    assert.deepEqual(shown([old, theirs]), ['Ihre state']);
    assert.deepEqual(shown([theirs], 'office'), ['Unsere state']);
    assert.deepEqual(shown([old, office()]), ['Stelle state']);
    assert.deepEqual(shown([]), ['Bund national']);
  });

  it('is our national contact where nobody on the national list of a page may be shown', () => {
    const data = { national: { contacts: [person({ asOf: null })] } };
    const [choice] = contactsFor(data, 'TH', now, 12, undefined, dataset());
    assert.deepEqual([choice?.contact, choice?.scope], [national, 'national']);
  });

  it('may be the office alone, or persons alone while there is one', () => {
    const data = dataset(office(), person());
    assert.deepEqual(named(data, 12, 'office'), ['Stelle state']);
    assert.deepEqual(named(data, 12, 'person'), ['Person state']);
    assert.deepEqual(named(dataset(office()), 12, 'person'), ['Stelle state']);
  });
});
