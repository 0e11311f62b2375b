/** The three files of the dataset, made from the facts. */
import type { Dataset, Profile, State, Structure } from '../../../src/dataset/schema.js';
import { BREAKS } from '../breaks.js';
import { contactsOf, shippedContacts } from './contacts.js';
import { countsOf, nationalCounts } from './counts.js';
import type { Facts, StateFact, StateId, StructureFact } from './facts.js';
import { figuresOf } from './figures.js';
import { coverageOf } from './networks.js';
import { sourcesOf } from './sources.js';

export type PartName = 'states' | 'profiles' | 'contacts';

/** Länder by their two letters in alphabetical order, the order of STATE_IDS: easy to find in a diff. */
const idsOf = (facts: Facts): StateId[] => (Object.keys(facts.states) as StateId[]).sort();

/** An object without the properties that are undefined. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function byState(facts: Facts, make: (id: StateId, state: StateFact) => State): Dataset['states'] {
  const made = idsOf(facts).map((id) => [id, make(id, facts.states[id])] as const);
  return Object.fromEntries(made.filter(([, state]) => Object.keys(state).length > 0));
}

/** The words of a structure that a map needs; its story is in the profiles. */
function namedStructure({ type, status, name }: StructureFact): Structure {
  return defined({ type, status, name }) as Structure;
}

function coreOf(facts: Facts, id: StateId): State {
  const { name, iso, ags, capital, kind, area, population, pupils, structure } = facts.states[id];
  return defined({
    name,
    iso,
    ags,
    capital,
    kind,
    area,
    population,
    pupils,
    counts: countsOf(facts, id),
    coverage: coverageOf(facts, id),
    structure: namedStructure(structure),
  }) as State;
}

function toldStructure(structure: StructureFact): Structure {
  const { office, founded, website, summary, uncertain } = structure;
  return defined({ office, founded, website, summary, uncertain }) as Structure;
}

function profileOf(id: StateId, { profile }: StateFact): Profile | undefined {
  if (!profile) return undefined;
  const { funding, organisation, support, figures, plans, examples } = profile;
  const { successFactors, programme, finder } = profile;
  return defined({
    figures: figuresOf(id, figures),
    funding,
    organisation,
    support,
    plans,
    examples,
    successFactors,
    programme,
    finder,
  }) as Profile;
}

function portraitOf(id: StateId, state: StateFact): State {
  return defined({
    structure: toldStructure(state.structure),
    profile: profileOf(id, state),
    facts: state.facts,
    related: state.related,
  }) as State;
}

function reachable(state: StateFact): State {
  const contacts = contactsOf(state);
  return contacts.length > 0 ? { contacts } : {};
}

/** A part with the sources it cites before it. */
function sourced(facts: Facts, head: Dataset, part: Dataset): Dataset {
  return { ...head, sources: sourcesOf(part, facts), ...part };
}

/** The parts of the dataset by file name; each is a dataset of its own, together they are the whole. */
export function partsOf(facts: Facts): Record<PartName, Dataset> {
  const { version, checked } = facts;
  const core = {
    states: byState(facts, (id) => coreOf(facts, id)),
    national: nationalCounts(facts),
    breaks: BREAKS,
  } as Dataset;
  const profiles = { states: byState(facts, portraitOf) } as Dataset;
  const contacts = {
    states: byState(facts, (_, state) => reachable(state)),
    national: { contacts: shippedContacts(facts.nationalContacts) },
  } as Dataset;
  return {
    states: sourced(facts, { version, checked }, core),
    profiles: sourced(facts, {}, profiles),
    contacts: sourced(facts, {}, contacts),
  };
}
