/* Generated from data/schema/dataset.schema.json by npm run data:types. */

/**
 * A remark for whoever edits the file; never shown.
 */
export type Remark = string;
/**
 * A year, a month or a day: `2023`, `2023-01` or `2023-01-27`.
 */
export type PartialDate = string;
/**
 * An https, http or relative address.
 */
export type Link = string;
/**
 * The date a fact speaks for; null where the source is undated.
 */
export type AsOf = PartialDate | null;
/**
 * Ids of the sources a fact rests on, the strongest first.
 */
export type SourceIds = string[];
/**
 * How sure a count is. `published`: a named source gives it. `recorded`: what this dataset lists, a lower bound. `own`: the figure of the page or partner that brings it; merged data of partners carry it.
 */
export type CountCondition = 'published' | 'recorded' | 'own';
/**
 * How exact a figure is; absent means exact.
 */
export type Qualifier = 'over' | 'about' | 'up-to' | 'at-least';
export type StructureType = 'coordination-office' | 'mintforum' | 'working-group' | 'none-known';
export type StructureStatus =
  'active' | 'being-set-up' | 'being-reorganised' | 'unclear' | 'none-known';
export type Statements = Statement[];
export type Contacts = Contact[];
/**
 * The two letters of a Land, as in ISO 3166-2:DE without the country.
 */
export type StateId =
  | 'BW'
  | 'BY'
  | 'BE'
  | 'BB'
  | 'HB'
  | 'HH'
  | 'HE'
  | 'MV'
  | 'NI'
  | 'NW'
  | 'RP'
  | 'SL'
  | 'SN'
  | 'ST'
  | 'SH'
  | 'TH';
export type RegionKind = 'mint-region' | 'zdi-network' | 'research-centre' | 'cluster';
export type RegionStatus = 'active' | 'planned' | 'unclear' | 'ended';
/**
 * Official key (AGS) of a Kreis or kreisfreie Stadt, five digits; one of the 400 of 1 July 2021.
 */
export type DistrictKey = string;
/**
 * What kind of event it was.
 */
export type EventCategory =
  | 'founding'
  | 'structure'
  | 'funding'
  | 'region'
  | 'meeting'
  | 'body'
  | 'policy'
  | 'count'
  | 'offer'
  | 'publication'
  | 'tool';
/**
 * From the federal level down to the place.
 */
export type Tier = 'federal' | 'state' | 'region' | 'local';

/**
 * What is known about MINT education networks in Germany. Every part is optional: a partial dataset is merged over the bundled one by id, field by field.
 */
export interface Dataset {
  $schema?: string;
  $comment?: Remark;
  /**
   * Version of the data, year and running number.
   */
  version?: string;
  checked?: PartialDate;
  publisher?: Publisher;
  /**
   * Sources by id; every `src` list names ids from here.
   */
  sources?: {
    [k: string]: Source;
  };
  states?: States;
  /**
   * Networks by an id of your choice, such as `th-mint-region-gotha`. Under an id of ours each field replaces ours.
   */
  regions?: {
    [k: string]: Region;
  };
  /**
   * Dated events by an id of your choice. Under an id of ours an event replaces ours.
   */
  events?: {
    [k: string]: Event;
  };
  national?: National;
  breaks?: Breaks;
}
export interface Publisher {
  $comment?: Remark;
  name: Text;
  url?: Link;
  licence?: string;
}
/**
 * One text in German and English.
 */
export interface Text {
  de: string;
  en?: string;
}
/**
 * Where a fact was found.
 */
export interface Source {
  $comment?: Remark;
  title: string;
  url?: Link;
  published?: AsOf;
  asOf?: AsOf;
  checked?: PartialDate;
  licence?: string;
  note?: Text;
}
/**
 * The 16 Länder by their two letters.
 */
export interface States {
  BW?: State;
  BY?: State;
  BE?: State;
  BB?: State;
  HB?: State;
  HH?: State;
  HE?: State;
  MV?: State;
  NI?: State;
  NW?: State;
  RP?: State;
  SL?: State;
  SN?: State;
  ST?: State;
  SH?: State;
  TH?: State;
}
/**
 * One of the 16 Länder.
 */
export interface State {
  $comment?: Remark;
  name?: Text;
  iso?: string;
  ags?: string;
  capital?: Text;
  kind?: 'area-state' | 'city-state';
  /**
   * How many Kreise and kreisfreie Städte it has.
   */
  districtCount?: number;
  area?: Measure;
  population?: Measure;
  pupils?: Measure;
  /**
   * Counts of MINT regions, the one that is shown first.
   */
  counts?: Count[];
  coverage?: Coverage;
  structure?: Structure;
  profile?: Profile;
  facts?: Statements;
  related?: Related[];
  contacts?: Contacts;
}
/**
 * A statistic of a Land. Area in km², population in inhabitants, pupils in pupils at general schools.
 */
export interface Measure {
  value: number;
  asOf: AsOf;
  schoolYear?: string;
  src: SourceIds;
  note?: Text;
}
/**
 * A number of networks.
 */
export interface Count {
  $comment?: Remark;
  value: number;
  condition: CountCondition;
  qualifier?: Qualifier;
  of?: Text;
  asOf: AsOf;
  src: SourceIds;
  note?: Text;
}
/**
 * How many Kreise a network reaches: MINT regions and zdi networks count, each Kreis once.
 */
export interface Coverage {
  reached: number;
  total: number;
  condition: CountCondition;
  qualifier?: Qualifier;
  asOf: AsOf;
  src: SourceIds;
}
/**
 * Who coordinates MINT education in a Land.
 */
export interface Structure {
  type?: StructureType;
  status?: StructureStatus;
  name?: Text;
  office?: Text;
  founded?: Founded;
  website?: Website;
  summary?: Statement;
  /**
   * True where the sources are thin.
   */
  uncertain?: boolean;
}
/**
 * Since when; `value` is null where the sources give no single date.
 */
export interface Founded {
  value?: AsOf;
  de: string;
  en?: string;
  asOf: AsOf;
  src: SourceIds;
  note?: Text;
  conflict?: boolean;
}
export interface Website {
  url: Link;
  label?: string;
  asOf: AsOf;
  src: SourceIds;
}
/**
 * A sentence with its date and sources.
 */
export interface Statement {
  $comment?: Remark;
  de: string;
  en?: string;
  asOf: AsOf;
  src: SourceIds;
  note?: Text;
  claimBy?: Text;
  /**
   * True for an intention, not a fact.
   */
  plan?: boolean;
  /**
   * True where sources contradict one another; the text names both.
   */
  conflict?: boolean;
}
/**
 * The portrait of a coordination office in three columns and what belongs to it.
 */
export interface Profile {
  funding?: Statements;
  organisation?: Statements;
  support?: Statements;
  figures?: Figure[];
  plans?: Statements;
  examples?: Statements;
  successFactors?: Statements;
  programme?: Programme;
  finder?: Statement;
}
/**
 * A key figure. Figures of one key are ordered newest first.
 */
export interface Figure {
  $comment?: Remark;
  key: string;
  value: number;
  unit?: 'EUR';
  qualifier?: Qualifier;
  display?: Text;
  label: Text;
  asOf: AsOf;
  src: SourceIds;
  plan?: boolean;
  note?: Text;
}
export interface Programme {
  name: Text;
  facts: Statements;
}
/**
 * A network that works in the Land without being its state structure.
 */
export interface Related {
  name: Text;
  url?: Link;
  facts: Statements;
}
/**
 * Whom to ask. A person is shown only while `confirmed` or `current` and young enough.
 */
export interface Contact {
  $comment?: Remark;
  level: 'office' | 'person';
  name?: string;
  role?: Text;
  organisation?: Text;
  address?: string;
  /**
   * One plain address.
   */
  email?: string;
  phone?: Phone;
  website?: Link;
  asOf: AsOf;
  src: SourceIds;
  currency: 'current' | 'confirmed' | 'unverified';
  note?: Text;
}
export interface Phone {
  display: string;
  e164: string;
}
/**
 * A MINT network. Name and Land are enough.
 */
export interface Region {
  name: Text;
  state: StateId;
  /**
   * Other Länder it works in.
   */
  alsoStates?: StateId[];
  kind?: RegionKind;
  status?: RegionStatus;
  since?: PartialDate;
  until?: PartialDate;
  seat?: Seat;
  /**
   * True if it works in its whole Land; that alone makes no Kreis one that is reached.
   */
  statewide?: boolean;
  /**
   * Kreise it names as its area.
   */
  districts?: DistrictReached[];
  /**
   * What the Kreise were read from where no source lists them: its name, or the area of who carries it.
   */
  districtsFrom?: 'name' | 'carrier';
  website?: Link;
  /**
   * How sure the entry is; absent means high.
   */
  confidence?: 'high' | 'medium' | 'low';
  note?: Text;
  asOf?: AsOf;
  src?: SourceIds;
}
/**
 * The place a network works from; it is drawn where both coordinates are given. Of towns we give them to 0.01°, about 1 km.
 */
export interface Seat {
  place: string;
  /**
   * Longitude in degrees east (WGS 84).
   */
  lon?: number;
  /**
   * Latitude in degrees north (WGS 84).
   */
  lat?: number;
}
export interface DistrictReached {
  ags: DistrictKey;
  /**
   * True where only places inside the Kreis are reached.
   */
  part?: boolean;
}
/**
 * A dated event.
 */
export interface Event {
  $comment?: Remark;
  date: PartialDate;
  category: EventCategory;
  /**
   * The Länder it belongs to; absent means all of Germany.
   */
  states?: StateId[];
  de: string;
  en?: string;
  src: SourceIds;
  note?: Text;
  /**
   * True for an intention, not a fact.
   */
  plan?: boolean;
  /**
   * True where sources contradict one another; the note names the other.
   */
  conflict?: boolean;
}
/**
 * What holds for all of Germany.
 */
export interface National {
  counts?: Count[];
  statesWithRegions?: Count;
  contacts?: Contacts;
  /**
   * How many MINT clusters the federal government has funded; another series than `counts`.
   */
  clusters?: Count[];
  network?: Network;
  tasks?: Tasks;
  /**
   * What coordinators are offered; ours are `information`, `training` and `networking`.
   */
  offers?: {
    [k: string]: OfferGroup;
  };
  /**
   * Ours are `laenderbeirat` and `laender-round-table`.
   */
  bodies?: {
    [k: string]: Body;
  };
}
/**
 * Who works with whom, from the federal level to the place.
 */
export interface Network {
  note?: Statement;
  /**
   * The boxes of the diagram by an id of your choice.
   */
  levels?: {
    [k: string]: Level;
  };
}
/**
 * One box in the diagram of who works with whom.
 */
export interface Level {
  $comment?: Remark;
  name: Text;
  tier: Tier;
  de: string;
  en?: string;
  asOf: AsOf;
  src: SourceIds;
  note?: Text;
  /**
   * Ids of the levels it is made of.
   */
  contains?: string[];
  /**
   * Ids of the levels it is there for.
   */
  serves?: string[];
  /**
   * Ids of the levels it turns to above all.
   */
  focuses?: string[];
}
/**
 * What state coordination offices do and need, and what makes a MINT region.
 */
export interface Tasks {
  finding?: Statement;
  inward?: Statements;
  outward?: Statements;
  needs?: Statements;
  definition?: Statement;
  features?: Statements;
}
/**
 * Offers of one kind.
 */
export interface OfferGroup {
  $comment?: Remark;
  name: Text;
  items: Offer[];
}
/**
 * Something that coordinators can take up.
 */
export interface Offer {
  $comment?: Remark;
  de: string;
  en?: string;
  asOf: AsOf;
  src: SourceIds;
  note?: Text;
  url?: Link;
  later?: Statements;
}
/**
 * A body in which the Länder meet.
 */
export interface Body {
  $comment?: Remark;
  name: Text;
  members?: Statement;
  moderation?: Statement;
  purpose?: Statements;
  facts?: Statements;
}
/**
 * Lower bounds of the second and each higher class, by metric; frozen with the version.
 */
export interface Breaks {
  /**
   * @minItems 1
   * @maxItems 8
   */
  [k: string]: number[];
}
