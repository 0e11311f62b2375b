import type { Count, Dataset, Event, EventCategory } from './schema.js';
import type { StateId } from './states.js';

/** What an event can be, in the order in which a page may choose. */
export const EVENT_CATEGORIES = [
  'founding',
  'structure',
  'region',
  'funding',
  'policy',
  'body',
  'meeting',
  'offer',
  'tool',
  'publication',
  'count',
] as const satisfies readonly EventCategory[];

/** An event with its id. */
export interface DatedEvent extends Event {
  id: string;
}

/** Which events are wanted; what is left out does not matter. */
export interface Wanted {
  /** Events of these Länder, and those of all Germany. */
  states?: readonly StateId[] | null;
  categories?: readonly EventCategory[] | null;
  /** The first and the last year. */
  from?: number | null;
  to?: number | null;
}

/** The events of a year. */
export interface Year {
  year: number;
  events: readonly DatedEvent[];
}

export const isEventCategory = (text: string): text is EventCategory =>
  (EVENT_CATEGORIES as readonly string[]).includes(text);

/** The year that a page means, four digits; null where it means none. */
export const yearIn = (text: string | number | null): number | null =>
  /^\s*\d{4}\s*$/.test(String(text)) ? Number(text) : null;

export const yearOf = ({ date }: Pick<Event, 'date'>): number => Number(date.slice(0, 4));

/** All events, oldest first; of a year, those without a month come first. */
export const eventsIn = ({ events = {} }: Dataset): DatedEvent[] =>
  Object.entries(events)
    .map(([id, event]) => ({ id, ...event }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** The events that are wanted, in their order. */
export const wantedOf = (
  events: readonly DatedEvent[],
  { states, categories, from, to }: Wanted,
): DatedEvent[] =>
  events.filter((event) => {
    const year = yearOf(event);
    return (
      (!states || !event.states || event.states.some((each) => states.includes(each))) &&
      (!categories || categories.includes(event.category)) &&
      year >= (from ?? year) &&
      year <= (to ?? year)
    );
  });

/** Events by year, in their order. */
export function byYear(events: readonly DatedEvent[]): Year[] {
  const years = [...new Set(events.map(yearOf))];
  return years.map((year) => ({ year, events: events.filter((each) => yearOf(each) === year) }));
}

/** A count that says when, so that it has its place on an axis. */
export type DatedCount = Count & { asOf: string };

/** Counts in the order of their dates; what is undated has no place among them. */
export const datedCounts = (counts: readonly Count[] | undefined): DatedCount[] =>
  (counts ?? [])
    .filter((count): count is DatedCount => count.asOf !== null)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)));
