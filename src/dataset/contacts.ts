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

/** Named, not excluded: whatever else a dataset calls an entry, it does not make a person reachable. */
const isConfirmed = ({ currency }: Contact): boolean =>
  currency === 'current' || currency === 'confirmed';

/** Nobody can turn to an entry that does not say whose it is. */
export const isNamed = ({ name, role, organisation }: Contact): boolean =>
  Boolean(name ?? role ?? organisation);

const isShown = (contact: Contact, maxAge: number, now: Date): boolean =>
  isNamed(contact) &&
  (contact.level === 'office' || (isConfirmed(contact) && !isOlderThan(contact.asOf, maxAge, now)));

const isStale = (contact: Contact, now: Date): boolean =>
  contact.level === 'office' &&
  (!isConfirmed(contact) || isOlderThan(contact.asOf, MONTHS_VALID.office, now));

/** What a page asks for; without a person who can be named, the office answers. */
function ofLevel(choices: ContactChoice[], level: Contact['level'] | undefined): ContactChoice[] {
  if (!level) return choices;
  const wanted = choices.filter(({ contact }) => contact.level === level);
  return wanted.length === 0 && level === 'person' ? choices : wanted;
}

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

type List = readonly Contact[] | undefined;

/** The lists to ask, one after the other. An empty one says that there is nobody, and ours does not contradict it. */
const listsIn = (given: List = [], ours: List = []): (readonly Contact[])[] =>
  given.length > 0 ? [given, ours] : [];

/**
 * The contacts of a Land, offices before persons. A person appears only while confirmed within `maxAge`
 * months. Where the Land has none on record, the national ones stand in. `level` leaves out the others.
 *
 * @param bundled ours: a page's own list takes the place of ours as a whole, but where nobody on it may be shown,
 *   ours still answers
 */
export function contactsFor(
  dataset: Dataset,
  id: StateId | null,
  now: Date,
  maxAge: number = MONTHS_VALID.person,
  level?: Contact['level'],
  bundled: Dataset = {},
): ContactChoice[] {
  const answer = (lists: (readonly Contact[])[], scope: ContactChoice['scope']) =>
    lists
      .map((list) => ofLevel(choices(list, scope, maxAge, now), level))
      .find(({ length }) => length > 0);
  const ofState = (data: Dataset): List => (id ? stateOf(data, id).contacts : []);
  return (
    answer(listsIn(ofState(dataset), ofState(bundled)), 'state') ??
    answer(listsIn(dataset.national?.contacts, bundled.national?.contacts), 'national') ??
    []
  );
}
