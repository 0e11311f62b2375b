import { mergeDatasets } from './merge.js';
import { isOfPartner, PARTNER } from './partner-mark.js';
import type { Count, Coverage, Dataset, Region, Source, SourceIds, State } from './schema.js';
import type { StatedStructure } from './structures.js';

/** What is known of a partner beside its data. */
export interface PartnerOrigin {
  /** Where the data came from, in full. */
  address?: string | undefined;
  /** What to call a partner that names neither itself nor an address, in words for visitors. */
  title?: string | undefined;
}

/**
 * A partner's data over ours. What the partner names wins; each fact gets the partner as source, beside those of ours
 * that it cites, and its counts become its own figures. Of a network that both describe, both are the source. A
 * source the partner brings never takes the place of one of ours, even under the same id. Version, date and
 * publisher of our data stay: the partner's are in its source.
 */
export function mergePartner(ours: Dataset, partner: Dataset, origin: PartnerOrigin = {}): Dataset {
  const { states, regions, events, national, breaks, sources = {} } = partner;
  if (!states && !regions && !events && !national && !breaks) return ours;
  const id = freeId(ours);
  const cite: Cite = (ids) => cited(ids, id, ours, partner);
  return mergeDatasets(ours, {
    ...(states && { states: withStated(marked(states, cite), id, partner) }),
    ...(regions && { regions: markedRegions(regions, id, ours, partner) }),
    ...(events && { events: marked(events, cite) }),
    ...(national && { national: marked(national, cite) }),
    ...(breaks && { breaks }),
    sources: { ...underPartner(sources, id), [id]: partnerSource(partner, origin) },
  });
}

type Cite = (ids: readonly string[]) => string[];
type Regions = NonNullable<Dataset['regions']>;

/** The id that the next partner gets as a source. */
export function freeId({ sources = {} }: Dataset): string {
  let id = PARTNER;
  for (let number = 2; Object.hasOwn(sources, id); number += 1) id = `${PARTNER}-${number}`;
  return id;
}

/**
 * The ids of a fact that lead somewhere in the merged data, the partner first where none is of a source it brings.
 * Another partner is no source of ours.
 */
function cited(ids: readonly string[], id: string, ours: Dataset, partner: Dataset): string[] {
  const known = ids.flatMap((each) => {
    if (Object.hasOwn(partner.sources ?? {}, each)) return [`${id}:${each}`];
    return Object.hasOwn(ours.sources ?? {}, each) && !isOfPartner([each]) ? [each] : [];
  });
  return known.some((each) => each.startsWith(`${id}:`)) ? known : [id, ...known];
}

/** What of a structure has no source of its own. */
const UNSOURCED = ['type', 'name', 'status', 'office', 'uncertain'] as const;

type States = NonNullable<Dataset['states']>;

/** Länder with the partner as the source of what it says of their structures, as of its own facts or of its check. */
function withStated(states: States, id: string, { checked }: Dataset): States {
  const entries = Object.entries(states).map(([key, state]: [string, State]) => {
    const { structure } = state;
    if (!structure || !UNSOURCED.some((field) => field in structure)) return [key, state];
    const { asOf = checked ?? null } = structure.summary ?? structure.founded ?? {};
    const whole: StatedStructure = { ...structure, stated: { asOf, src: [id] } };
    return [key, { ...state, structure: whole }];
  });
  return Object.fromEntries(entries) as States;
}

const underPartner = (
  sources: Readonly<Record<string, Source>>,
  id: string,
): Record<string, Source> =>
  Object.fromEntries(Object.entries(sources).map(([key, source]) => [`${id}:${key}`, source]));

/**
 * Networks with the partner among their sources, first or by a source it brings; those of ours that it changes keep
 * our sources. Undated ones speak for the day the partner last checked its data.
 */
function markedRegions(
  regions: Regions,
  id: string,
  ours: Dataset,
  partner: Dataset,
): Record<string, Region> {
  const entries = Object.entries(regions).map(([key, region]): [string, Region] => {
    const named = cited(region.src ?? [], id, ours, partner);
    const src = [...new Set([...named, ...sourcesUnder(ours, key)])];
    return [key, { ...region, asOf: region.asOf ?? partner.checked ?? null, src }];
  });
  return Object.fromEntries(entries);
}

const sourcesUnder = ({ regions = {} }: Dataset, key: string): SourceIds =>
  Object.hasOwn(regions, key) ? (regions[key]?.src ?? []) : [];

/** A part of a dataset whose facts all have sources that lead somewhere and whose counts are the partner's. */
function marked<Part extends object>(part: Part, cite: Cite): Part {
  const mark = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? marked(value, cite) : value;
  if (Array.isArray(part)) return part.map(mark) as unknown as Part;
  const fields = Object.entries(part).map(([key, value]: [string, unknown]) => [
    key,
    key === 'src' && Array.isArray(value) ? cite(value as string[]) : mark(value),
  ]);
  return owned(Object.fromEntries(fields) as Part);
}

/** A lower bound stays one: of a count the qualifier says so, of Kreise reached only the condition can. */
function owned<Fact extends object>(fact: Fact): Fact {
  const { condition, value } = fact as Partial<Count & Coverage>;
  if (condition === 'published') return { ...fact, condition: 'own' };
  return condition === 'recorded' && value !== undefined
    ? { qualifier: 'at-least', ...fact, condition: 'own' }
    : fact;
}

/** Lengths the schema gives a title and a link, in characters. */
const TITLE = 300;
const LINK = 2000;

/** The partner as a source: its name, else the host of the address, else the title given. */
function partnerSource({ publisher, checked }: Dataset, origin: PartnerOrigin): Source {
  const address = webAddress(origin.address);
  const title = publisher?.name.de ?? address?.host ?? origin.title;
  const url = publisher?.url ?? address?.href;
  return {
    title: title ? Array.from(title).slice(0, TITLE).join('') : PARTNER,
    ...(url !== undefined && url.length <= LINK && { url }),
    ...(checked !== undefined && { checked }),
    ...(publisher?.licence !== undefined && { licence: publisher.licence }),
  };
}

function webAddress(address: string | undefined): URL | null {
  try {
    const url = new URL(address ?? '');
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
