/** The facts as they are kept in data/facts, the files that maintainers edit. */
import { readFile } from 'node:fs/promises';
import type {
  AsOf,
  Contact,
  Count,
  EventCategory,
  Figure,
  PartialDate,
  Profile,
  RegionKind,
  RegionStatus,
  Source,
  SourceIds,
  State,
  Statement,
  States,
  Structure,
  Text,
} from '../../../src/dataset/schema.js';

export type StateId = keyof States;

/** Anything may bear a `remark`: a word to the next maintainer, never shipped. */
interface Remarked {
  remark?: string;
}

/** A key figure as its source says it, in a sentence; the label beside a number is in figures.ts. */
export interface FigureFact extends Omit<Figure, 'label' | 'display' | 'note'>, Remarked {
  de: string;
  en: string;
  note?: Text;
}

/** `confirmed-2024-12`: a source of that month still names the person. */
export type Currency = 'current' | 'unverified' | `confirmed-${string}`;

export interface ContactFact extends Omit<Contact, 'currency'>, Remarked {
  currency: Currency;
}

export interface StructureFact extends Structure {
  /** Portrayed in the brochure of 2023. */
  portrayed?: boolean;
  formerWebsite?: { url: string; asOf: AsOf; src: SourceIds };
}

export interface ProfileFact extends Omit<Profile, 'figures'> {
  figures: FigureFact[];
  /** Places of the student research centres. */
  researchCentres?: { list: string[]; asOf: AsOf; src: SourceIds };
}

export interface StateFact extends Omit<State, 'profile' | 'structure' | 'contacts'> {
  structure: StructureFact;
  profile?: ProfileFact;
  contacts?: ContactFact[];
}

/** A number of networks at a date, as a source gives it. */
export interface CountFact extends Omit<Count, 'condition'>, Remarked {
  /** A Land, or DE. */
  scope: StateId | 'DE';
  series: 'regions' | 'states-with-regions' | 'clusters' | 'research-centres';
  /** What the source counts, for maintainers. */
  what: string;
  /** The count the map shows, though a newer one of something else exists. */
  first?: boolean;
  /** False keeps a count out of the shipped files. */
  shown?: boolean;
}

export interface NetworkFact extends Remarked {
  id: string;
  name: string;
  /** Where it sits and counts. */
  state: StateId;
  /** Other Länder it works in. */
  also_states?: StateId[];
  kind: RegionKind;
  /** A place of data/facts/places.json. */
  seat?: string;
  founded?: number;
  status?: RegionStatus;
  /** Until when it ran or is to run. */
  until?: PartialDate;
  /** True if it works in its whole Land. */
  statewide?: boolean;
  url?: string;
  /** Programme that funds or lists it, for maintainers. */
  programme?: string;
  /** Kreise it works in. */
  covers?: { ags: string; name: string; state: StateId }[];
  /** Places it works in, each inside the Kreis with the key `in`. */
  covers_part?: { place: string; in: string }[];
  /** What the Kreise were read from: a source, its name, or the area of who carries it. */
  covers_basis?: 'source' | 'name' | 'carrier';
  confidence: 'high' | 'medium' | 'low';
  /** Where it is not the date of the first source. */
  asOf?: PartialDate;
  /** The newest source first: that one ships. */
  src: SourceIds;
}

/** `DE` among the Länder means all of Germany. */
export interface EventFact extends Remarked {
  id: string;
  date: PartialDate;
  states: (StateId | 'DE')[];
  category: EventCategory;
  de: string;
  en: string;
  src: SourceIds;
  note?: Text;
  plan?: boolean;
  conflict?: boolean;
}

/** A statement; what else sorts the facts is not shipped. */
export interface StatementFact extends Statement, Remarked {
  key?: string;
}

export interface OfferFact extends StatementFact {
  url?: string;
  /** What became of it. */
  history?: StatementFact[];
}

interface TaskFacts {
  items: StatementFact[];
  /** What the website adds to the brochure. */
  web: StatementFact[];
}

/** The parts of data/facts/national.json that ship. */
export interface NationalFacts {
  contacts: ContactFact[];
  hierarchy: {
    note: StatementFact;
    nodes: (StatementFact & {
      id: string;
      level: 'bund' | 'land' | 'region' | 'ort';
      label: Text;
    })[];
    edges: { from: string; to: string; kind: 'contains' | 'serves' | 'focus' }[];
  };
  tasks: {
    finding: StatementFact;
    inward: TaskFacts;
    outward: TaskFacts;
    preconditions: StatementFact[];
  };
  mintRegion: { definitionNote: StatementFact; features: StatementFact[] };
  offers: { groups: { id: string; label: Text; items: OfferFact[] }[] };
  bodies: {
    id: string;
    name: Text;
    members: StatementFact;
    moderation: StatementFact;
    purpose: StatementFact[];
    facts: StatementFact[];
  }[];
}

/** A town that a network works from: degrees as GeoNames has them, and the key of the Kreis it lies in. */
export interface Place {
  lon: number;
  lat: number;
  district: string;
}

/** Places by Land and name. */
export type Places = Partial<Record<StateId, Record<string, Place>>>;

export interface Facts {
  version: string;
  checked: PartialDate;
  sources: Record<string, Source & Remarked>;
  states: Record<StateId, StateFact>;
  counts: CountFact[];
  networks: NetworkFact[];
  places: Places;
  national: NationalFacts;
  events: EventFact[];
}

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(`data/facts/${name}.json`, 'utf8')) as T;
}

export async function readFacts(): Promise<Facts> {
  const { $meta, states } = await read<{
    $meta: { version: string; checked: PartialDate };
    states: Facts['states'];
  }>('states');
  const { counts } = await read<{ counts: CountFact[] }>('counts');
  const { regions } = await read<{ regions: NetworkFact[] }>('regions');
  const { places } = await read<{ places: Places }>('places');
  const { events } = await read<{ events: EventFact[] }>('timeline');
  return {
    version: $meta.version,
    checked: $meta.checked,
    sources: await read('sources'),
    states,
    counts,
    networks: regions,
    places,
    national: await read('national'),
    events,
  };
}
