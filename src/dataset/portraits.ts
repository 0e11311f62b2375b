import { regionCountsOf, seriesOf, type RegionCounts, type Series } from './key-figures.js';
import type { Count, Dataset, Profile, Programme, Related, State, Statement } from './schema.js';
import { stateOf, type StateId } from './states.js';

/** The parts of a portrait a page can choose from, in the order in which they are shown. */
export const SECTIONS = [
  'figures',
  'funding',
  'organisation',
  'support',
  'facts',
  'related',
  'finder',
  'programme',
  'plans',
  'examples',
  'success-factors',
  'contact',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections that are lists of statements. */
export type StatementSection = Exclude<
  Section,
  'figures' | 'related' | 'finder' | 'programme' | 'contact'
>;

/** What is said about a Land: only what was asked for, and only what is known. */
export interface Portrait {
  structure: NonNullable<State['structure']>;
  counts?: RegionCounts;
  /** How many Länder have a MINT region at all, where no network of this one is known. */
  everywhere?: Count;
  figures: readonly Series[];
  statements: Partial<Record<StatementSection, readonly Statement[]>>;
  related: readonly Related[];
  finder?: Statement;
  programme?: Programme;
  hasContact: boolean;
}

const isSection = (text: string): text is Section => (SECTIONS as readonly string[]).includes(text);

function statementsOf({ profile, facts }: State): Portrait['statements'] {
  const { funding, organisation, support, plans, examples, successFactors }: Profile =
    profile ?? {};
  return {
    funding: funding ?? [],
    organisation: organisation ?? [],
    support: support ?? [],
    facts: facts ?? [],
    plans: plans ?? [],
    examples: examples ?? [],
    'success-factors': successFactors ?? [],
  };
}

const chosen = (
  statements: Portrait['statements'],
  sections: readonly Section[],
): Portrait['statements'] =>
  Object.fromEntries(
    Object.entries(statements).filter(
      ([section, list]) => isSection(section) && sections.includes(section) && list.length > 0,
    ),
  );

function numbersOf(dataset: Dataset, state: State): Partial<Portrait> {
  const counts = regionCountsOf(state);
  const everywhere = counts.shown ? undefined : dataset.national?.statesWithRegions;
  return {
    counts,
    figures: seriesOf(state.profile?.figures ?? []),
    ...(everywhere && { everywhere }),
  };
}

/** The portrait of a Land, reduced to some sections; the structure is always part of it. */
export function portraitOf(
  dataset: Dataset,
  id: StateId,
  sections: readonly Section[] = SECTIONS,
): Portrait {
  const state = stateOf(dataset, id);
  const { finder, programme } = state.profile ?? {};
  const asks = (section: Section): boolean => sections.includes(section);
  return {
    structure: state.structure ?? {},
    figures: [],
    ...(asks('figures') && numbersOf(dataset, state)),
    statements: chosen(statementsOf(state), sections),
    related: asks('related') ? (state.related ?? []) : [],
    ...(finder && asks('finder') && { finder }),
    ...(programme && asks('programme') && { programme }),
    hasContact: asks('contact'),
  };
}

/** The source that is the address of the national programme, which helps where a Land has no structure. */
export const NATIONAL = 'koerber-2023';

/** The address of the national programme; undefined where the dataset does not know it. */
export const nationalAddress = (dataset: Dataset): string | undefined =>
  dataset.sources?.[NATIONAL]?.url;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The ids of all sources that a part of a dataset cites, in the order in which it is read. */
export function citedIn(part: unknown): string[] {
  if (!isObject(part)) return [];
  const own = 'src' in part && Array.isArray(part.src) ? (part.src as string[]) : [];
  return [...own, ...Object.values(part).flatMap(citedIn)];
}
