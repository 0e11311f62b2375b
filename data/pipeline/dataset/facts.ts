/** The facts as they are kept in data/facts, the files that maintainers edit. */
import { readFile } from 'node:fs/promises';
import type {
  AsOf,
  Contact,
  Count,
  Figure,
  PartialDate,
  Profile,
  Source,
  SourceIds,
  State,
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

export interface NetworkFact {
  id: string;
  name: string;
  state: StateId;
  kind: 'mint-region' | 'zdi-network' | 'sfz' | 'mint-cluster';
  status?: 'planned' | 'unclear' | 'ended';
  /** Until when it ran or is to run. */
  until?: PartialDate;
  /** Kreise it works in. */
  covers?: { ags: string; name: string; state: StateId }[];
  /** Places it works in, each inside the Kreis with the key `in`. */
  covers_part?: { place: string; in: string }[];
}

export interface Facts {
  version: string;
  checked: PartialDate;
  sources: Record<string, Source & Remarked>;
  states: Record<StateId, StateFact>;
  counts: CountFact[];
  networks: NetworkFact[];
  nationalContacts: ContactFact[];
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
  const { contacts } = await read<{ contacts: ContactFact[] }>('national');
  return {
    version: $meta.version,
    checked: $meta.checked,
    sources: await read('sources'),
    states,
    counts,
    networks: regions,
    nationalContacts: contacts,
  };
}
