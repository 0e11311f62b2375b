/** Whom a visitor is told to ask. */
import type { Contact } from '../../../src/dataset/schema.js';
import type { ContactFact, StateFact, StructureFact } from './facts.js';

const OFFICE_FIRST = (a: Contact, b: Contact): number => a.level.localeCompare(b.level);

/** An unconfirmed person is never shipped; an office is, and says how old its entry is. */
const isShipped = ({ level, currency }: ContactFact): boolean =>
  level === 'office' || currency !== 'unverified';

/** `confirmed-2024-12` is kept as a date, unless the entry itself knows the day. */
function shipped({ currency, ...contact }: ContactFact): Contact {
  if (currency === 'current' || currency === 'unverified') return { ...contact, currency };
  const month = currency.replace('confirmed-', '');
  const asOf = contact.asOf?.startsWith(month) ? contact.asOf : month;
  return { ...contact, asOf, currency: 'confirmed' };
}

/** The office itself, where the facts know its website but name no contact for it. */
function officeOf({ office, name, website }: StructureFact): Contact[] {
  if (!name || !website) return [];
  const { url, asOf, src } = website;
  return [
    {
      level: 'office',
      role: name,
      ...(office && { organisation: office }),
      website: url,
      asOf,
      src,
      currency: 'current',
    },
  ];
}

export const shippedContacts = (contacts: readonly ContactFact[]): Contact[] =>
  contacts.filter(isShipped).map(shipped).sort(OFFICE_FIRST);

export function contactsOf({ contacts = [], structure }: StateFact): Contact[] {
  const hasOffice = contacts.some(({ level }) => level === 'office');
  return [...(hasOffice ? [] : officeOf(structure)), ...shippedContacts(contacts)];
}
