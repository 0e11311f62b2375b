import { isOlderThan, MONTHS_VALID } from './ageing.js';
import type { Contact, Dataset } from './schema.js';
import { stateOf, type StateId } from './states.js';

/** Whom to ask, and how far it can be relied on. */
export interface ContactChoice {
  contact: Contact;
  /** `state`: responsible for the Land. `national`: stands in where the Land has nobody on record. */
  scope: 'state' | 'national';
  /** True if the entry is past its time or undated, so that a notice must be shown with it. */
  stale: boolean;
}

const isShown = (contact: Contact, maxAge: number, now: Date): boolean =>
  contact.level === 'office' ||
  (contact.currency !== 'unverified' && !isOlderThan(contact.asOf, maxAge, now));

const isStale = ({ level, asOf, currency }: Contact, now: Date): boolean =>
  level === 'office' && (currency === 'unverified' || isOlderThan(asOf, MONTHS_VALID.office, now));

function choices(
  contacts: readonly Contact[],
  scope: ContactChoice['scope'],
  maxAge: number,
  now: Date,
): ContactChoice[] {
  const shown = contacts.filter((contact) => isShown(contact, maxAge, now));
  const offices = shown.filter(({ level }) => level === 'office');
  const persons = shown.filter(({ level }) => level === 'person');
  return [...offices, ...persons].map((contact) => ({
    contact,
    scope,
    stale: isStale(contact, now),
  }));
}

/**
 * The contacts of a Land, offices before persons. A person appears only while confirmed within `maxAge`
 * months. Where the Land has none on record, the national ones stand in.
 */
export function contactsFor(
  dataset: Dataset,
  id: StateId | null,
  now: Date,
  maxAge: number = MONTHS_VALID.person,
): ContactChoice[] {
  const own = id ? choices(stateOf(dataset, id).contacts ?? [], 'state', maxAge, now) : [];
  return own.length > 0 ? own : choices(dataset.national?.contacts ?? [], 'national', maxAge, now);
}
