/** The files of the dataset, made from the facts. */
import type { Dataset, Profile, State, States, Structure } from '../../../src/dataset/schema.js';
import { BREAKS } from '../breaks.js';
import { contactsOf, shippedContacts } from './contacts.js';
import { clusterCounts, countsOf, nationalCounts, presentCounts } from './counts.js';
import { eventsOf } from './events.js';
import type { Facts, StateFact, StateId, StructureFact } from './facts.js';
import { defined } from './defined.js';
import { figuresOf } from './figures.js';
import { guideOf } from './national.js';
import { coverageOf, DISTRICTS, regionsOf } from './networks.js';
import { shippable, sourcesOf } from './sources.js';

export type PartName =
  'states' | 'measures' | 'history' | 'profiles' | 'contacts' | 'regions' | 'events' | 'guide';

/** Länder by their two letters in alphabetical order, the order of STATE_IDS: easy to find in a diff. */
const idsOf = (facts: Facts): StateId[] => (Object.keys(facts.states) as StateId[]).sort();

function byState(facts: Facts, make: (id: StateId, state: StateFact) => State): States {
  const made = idsOf(facts).map((id) => [id, make(id, facts.states[id])] as const);
  return Object.fromEntries(made.filter(([, state]) => Object.keys(state).length > 0));
}

/** The words of a structure that a map needs; its story is in the profiles. */
function namedStructure({ type, status, name }: StructureFact): Structure {
  return defined({ type, status, name });
}

/** What every element needs: who is who. */
const identityOf = ({ name, iso, ags }: StateFact): State => defined({ name, iso, ags });

/** What can be drawn on a map, and what is said of it there. */
function measuresOf(facts: Facts, id: StateId): State {
  const { capital, kind, area, population, pupils, structure } = facts.states[id];
  return defined({
    capital,
    kind,
    area,
    population,
    pupils,
    counts: presentCounts(countsOf(facts, id)),
    coverage: coverageOf(facts, id),
    structure: namedStructure(structure),
  });
}

/** Every count, where there are more than the present ones. */
function historyOf(facts: Facts, id: StateId): State {
  const counts = countsOf(facts, id);
  return counts.length > presentCounts(counts).length ? { counts } : {};
}

function toldStructure(structure: StructureFact): Structure {
  const { office, founded, website, summary, uncertain } = structure;
  return defined({ office, founded, website, summary, uncertain });
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
  });
}

function portraitOf(id: StateId, state: StateFact): State {
  return defined({
    structure: toldStructure(state.structure),
    profile: profileOf(id, state),
    facts: state.facts,
    related: state.related,
  });
}

function reachable(state: StateFact): State {
  const contacts = contactsOf(state);
  return contacts.length > 0 ? { contacts } : {};
}

/** A part as it ships: with the sources it cites, without what is for maintainers only. */
function sourced(facts: Facts, head: Dataset, part: Dataset): Dataset {
  return shippable({ ...head, sources: sourcesOf(part, facts), ...part }) as Dataset;
}

/** The parts of the dataset by file name; each is a dataset of its own, together they are the whole. */
export function partsOf(facts: Facts): Record<PartName, Dataset> {
  const { version, checked } = facts;
  const { counts = [], statesWithRegions } = nationalCounts(facts);
  const states: Dataset = { states: byState(facts, (_, state) => identityOf(state)) };
  const measures: Dataset = {
    states: byState(facts, (id) => measuresOf(facts, id)),
    national: defined({ statesWithRegions }),
    breaks: BREAKS,
  };
  const history: Dataset = {
    states: byState(facts, (id) => historyOf(facts, id)),
    national: { counts },
  };
  const profiles: Dataset = { states: byState(facts, portraitOf) };
  const contacts: Dataset = {
    states: byState(facts, (_, state) => reachable(state)),
    national: { contacts: shippedContacts(facts.national.contacts) },
  };
  const events: Dataset = {
    events: eventsOf(facts.events),
    national: { counts, clusters: clusterCounts(facts) },
  };
  const guide: Dataset = { national: guideOf(facts.national) };
  const regions: Dataset = {
    states: byState(facts, (id) => ({ districtCount: DISTRICTS[id] })),
    regions: regionsOf(facts),
  };
  return {
    states: { version, checked, ...states },
    measures: sourced(facts, {}, measures),
    history: sourced(facts, {}, history),
    profiles: sourced(facts, {}, profiles),
    contacts: sourced(facts, {}, contacts),
    regions: sourced(facts, {}, regions),
    events: sourced(facts, {}, events),
    guide: sourced(facts, {}, guide),
  };
}
