/** Dated events, in the order of their dates. */
import type { Event } from '../../../src/dataset/schema.js';
import { defined } from './defined.js';
import type { EventFact, StateId } from './facts.js';

/** The Länder of an event; undefined where it belongs to all of Germany. */
function statesOf({ states }: EventFact): StateId[] | undefined {
  const own = states.filter((state) => state !== 'DE');
  return own.length > 0 && own.length === states.length ? own : undefined;
}

function eventOf(fact: EventFact): Event {
  const { date, category, de, en, src, note, plan, conflict } = fact;
  return defined({ date, category, states: statesOf(fact), de, en, src, note, plan, conflict });
}

export const eventsOf = (events: readonly EventFact[]): Record<string, Event> =>
  Object.fromEntries(events.map((fact) => [fact.id, eventOf(fact)]));
