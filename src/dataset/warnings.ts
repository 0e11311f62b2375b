import { contactsFor, isNamed } from './contacts.js';
import { fieldsIn, type Field } from './contents.js';
import { brief, described, isList } from './problems.js';
import type { Contact, Dataset } from './schema.js';
import { STATE_IDS, stateOf } from './states.js';

/** Why something that can be read may not come out as its author thinks. */
export type WarningReason =
  /** The source is neither in the dataset nor in ours, so it is not named. */
  | 'unknown-source'
  /** No fact rests on this source. */
  | 'uncited'
  /** The date is still to come. */
  | 'future'
  /** The person is not shown: nobody has confirmed the entry. */
  | 'unconfirmed'
  /** The person is not shown: the entry is too old or undated. */
  | 'outdated'
  /** The contact is not shown: it names neither a person nor an office. */
  | 'unnamed'
  /** The text is in German only. */
  | 'no-english'
  /** What a starting file holds in its place still stands there. */
  | 'placeholder';

export interface Warning {
  /** The way to it, as in a {@link Problem}. */
  place: string;
  /** What stands there, in JSON and short. */
  found: string;
  reason: WarningReason;
}

const warning = (reason: WarningReason, place: string, found: unknown): Warning => ({
  place,
  found: described(found),
  reason,
});

/**
 * What a partner may want to look at again in a dataset that was read.
 *
 * @param ours the data it is shown over, whose sources it may cite
 */
export function warningsOf(dataset: Dataset, ours: Dataset, now: Date): Warning[] {
  const fields = [...fieldsIn(dataset)];
  return [
    ...placeholders(fields),
    ...unknownSources(fields, dataset, ours),
    ...uncitedSources(fields, dataset),
    ...fields.flatMap((field) => dateWarnings(field, now)),
    ...hiddenContacts(dataset, now),
    ...fields.filter(isGermanOnly).map(({ place, value }) => warning('no-english', place, value)),
  ];
}

const DATES: readonly string[] = ['asOf', 'published', 'checked', 'value'];

/** A day is to come only where it is so everywhere on earth: at 14 hours ahead of UTC too. */
function dateWarnings({ place, key, value }: Field, now: Date): Warning[] {
  if (!DATES.includes(key) || typeof value !== 'string') return [];
  const today = new Date(now.getTime() + 14 * 3_600_000).toISOString();
  return value > today.slice(0, value.length) ? [warning('future', place, value)] : [];
}

/** Where sources are cited, with the id that is. */
const citations = (fields: readonly Field[]): [string, unknown][] =>
  fields.flatMap(({ place, key, value }) =>
    key === 'src' && isList(value)
      ? value.map((id, index): [string, unknown] => [`${place}[${index}]`, id])
      : [],
  );

function unknownSources(fields: readonly Field[], dataset: Dataset, ours: Dataset): Warning[] {
  const known = new Set<unknown>(
    [dataset, ours].flatMap((each) => Object.keys(each.sources ?? {})),
  );
  return citations(fields)
    .filter(([, id]) => !known.has(id))
    .map(([place, id]) => warning('unknown-source', place, id));
}

function uncitedSources(fields: readonly Field[], { sources = {} }: Dataset): Warning[] {
  const cited = new Set(citations(fields).map(([, id]) => id));
  return Object.entries(sources)
    .filter(([id]) => !cited.has(id))
    .map(([id, { title }]) => warning('uncited', `sources.${brief(id)}`, title));
}

/** Contacts that no element shows, in all Länder and in the nation. */
function hiddenContacts(dataset: Dataset, now: Date): Warning[] {
  const ofStates = STATE_IDS.flatMap((id) => {
    const { contacts = [] } = stateOf(dataset, id);
    const shown = contactsFor(dataset, id, now).map(({ contact }) => contact);
    return hidden(contacts, shown, `states.${id}`);
  });
  const { contacts = [] } = dataset.national ?? {};
  const shown = contactsFor(dataset, null, now).map(({ contact }) => contact);
  return [...ofStates, ...hidden(contacts, shown, 'national')];
}

const hidden = (
  contacts: readonly Contact[],
  shown: readonly Contact[],
  owner: string,
): Warning[] =>
  contacts.flatMap((contact, index) => {
    const place = `${owner}.contacts[${index}]`;
    if (shown.includes(contact)) return [];
    if (!isNamed(contact)) return [warning('unnamed', place, contact)];
    return contact.currency === 'unverified'
      ? [warning('unconfirmed', `${place}.currency`, contact.currency)]
      : [warning('outdated', `${place}.asOf`, contact.asOf)];
  });

/** Names are left alone: most have no other. */
function isGermanOnly({ key, value }: Field): boolean {
  if (key === 'name' || typeof value !== 'object' || value === null) return false;
  const { de, en } = value as { de?: unknown; en?: unknown };
  return typeof de === 'string' && en === undefined;
}

/** How a starting file begins a remark or text that is to be replaced. */
const PLACEHOLDER = /^(BEISPIEL|EXAMPLE)\b/;

const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' && PLACEHOLDER.test(value);

/** A remark speaks for all that stands beside it. */
function placeholders(fields: readonly Field[]): Warning[] {
  const marked = fields
    .filter(({ key, value }) => key === '$comment' && isPlaceholder(value))
    .map(({ place }) => place.slice(0, -'.$comment'.length));
  const isCovered = (place: string): boolean =>
    marked.some((owner) => place.startsWith(`${owner}.`));
  const texts = fields.filter(({ place, value }) => isPlaceholder(value) && !isCovered(place));
  return fields
    .filter(({ place }) => marked.includes(place))
    .concat(texts)
    .map(({ place, value }) => warning('placeholder', place, value));
}
