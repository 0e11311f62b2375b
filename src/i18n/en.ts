/** Every word a visitor reads, in English, by element. */
import type { Condition, MetricId } from '../dataset/metrics.js';
import type {
  EventCategory,
  Qualifier,
  RegionKind,
  StructureStatus,
  StructureType,
} from '../dataset/schema.js';
import {
  sentence,
  type bodies as Bodies,
  type card as Card,
  type citations as Citations,
  type cited as Cited,
  type commandLine as CommandLine,
  type common as Common,
  type comparison as Comparison,
  type finder as Finder,
  type found as Found,
  type contact as Contact,
  type dataTable as DataTable,
  type details as Details,
  type districts as Districts,
  type explorer as Explorer,
  type exported as Exported,
  type tools as Tools,
  type facts as Facts,
  type figure as Figure,
  type Filled,
  type further as Further,
  type key as Key,
  type levels as Levels,
  type map as Map,
  type offers as Offers,
  type palette as Palette,
  type partner as Partner,
  type points as Points,
  type problems as Problems,
  type startingFile as StartingFile,
  type statements as Statements,
  type structures as Structures,
  type tasks as Tasks,
  type MetricWords,
  type tiles as Tiles,
  type timeline as Timeline,
} from './de.js';

const KINDS: Record<RegionKind, string> = {
  'mint-region': 'MINT region',
  'zdi-network': 'zdi network',
  'research-centre': 'student research centre',
  cluster: 'MINT cluster',
};

const QUALIFIERS: Record<Qualifier, string> = {
  over: 'over',
  about: 'about',
  'up-to': 'up to',
  'at-least': 'at least',
};

const STRUCTURES: Record<StructureType, string> = {
  'coordination-office': 'State coordination office',
  mintforum: 'MINTforum',
  'working-group': 'Working group',
  'none-known': 'No state structure known',
};

const STATUSES: Record<StructureStatus, string> = {
  active: 'active',
  'being-set-up': 'being set up',
  'being-reorganised': 'being reorganised',
  unclear: 'unclear',
  'none-known': 'none known',
};

const STATES_COUNTED = (count: number): string =>
  count === 1 ? '1\u00a0state' : `${count}\u00a0states`;

const DISTRICTS_COUNTED = (count: number): string =>
  count === 1 ? '1\u00a0district' : `${count}\u00a0districts`;

const UNCERTAIN = 'Few sources; the present state is uncertain';
const CONFLICT = 'Sources contradict one another';

const CONDITIONS: Record<Condition, string> = {
  published: 'published figure',
  recorded: 'from recorded networks',
  none: 'no data',
  own: 'this page’s figure',
};

const REGIONS = 'MINT regions';

const METRICS: Record<MetricId, MetricWords> = {
  'regions-per-million': {
    name: 'MINT regions per 1 million inhabitants',
    unit: 'per 1 million inhabitants',
  },
  regions: { name: REGIONS, unit: REGIONS },
  'regions-per-1000-km2': {
    name: 'MINT regions per 1,000 square kilometres',
    unit: 'per 1,000 km²',
    spoken: 'per 1,000 square kilometres',
  },
  'regions-per-100k-pupils': {
    name: 'MINT regions per 100,000 pupils',
    unit: 'per 100,000 pupils',
  },
  'district-coverage': {
    name: 'Share of districts with a MINT network',
    unit: 'of districts',
    spoken: 'per cent of districts',
  },
};

const BASES = {
  population: (value: string, date: string) => `Base: ${value} inhabitants (${date})`,
  area: (value: string, date: string) => `Base: ${value} km² (${date})`,
  pupils: (value: string, date: string) =>
    `Base: ${value} pupils at general schools (school year ${date})`,
};

const OF_DISTRICTS = (total: string): string =>
  total === '1' ? '1 district' : `${total} districts`;
const SOME_OF_DISTRICTS = (some: string, total: string): string =>
  `${some} of ${OF_DISTRICTS(total)}`;
const DISTRICTS_REACHED = (reached: string, total: string): string =>
  `${reached} of ${total} ${total === '1' ? 'district' : 'districts'}`;

const SOME_REGION_KNOWN = (date: string): string =>
  `No network is known to us. Körber-Stiftung counts at least one in every state (as of ${date}).`;

const SMALL_BASE = 'With a single network the density says little; look at the number.';
const NO_COVERAGE = 'Which districts networks reach here is not known to us.';
const FURTHER_COUNTS = (count: number): string =>
  count === 1 ? 'One further count' : `${count} further counts`;

/** Words that files have in common with what they are taken from. */
const dataVersion = (version: string): string => `Data ${version}`;
const UNDATED = 'unknown';
const ASK_NATIONAL = 'For all of Germany, the MINT-Regionen programme of Körber-Stiftung can help';
const IN_PART = 'in part';
const TOWNS = 'Positions of places: GeoNames, CC BY 4.0';
const BOUNDARIES = '© GeoBasis-DE / BKG 2017 (data modified)';
const DISTRICTS_DATE = 'Districts as of 1 July 2021';

const LEGEND = 'Legend';
const SAVED = (file: string): string => `Saving ${file}.`;
const NOT_SAVED = 'The file could not be made.';

/** Words that all elements use. */
export const common: Filled<typeof Common> = {
  asOf: (date) => `As of ${date}`,
  undated: 'No date',
  unknownState: (value) =>
    `“${value}” is none of the 16 states. Use letters such as TH, a key such as 16, or the name.`,

  partLost: 'A part of the display could not be loaded.',

  sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
  published: (date) => `published ${date}`,
  checked: (date) => `Last checked ${date}`,
};

/** Words of those that tell of counts and structures. */
export const facts: Filled<typeof Facts> = {
  panelEmpty: 'Choose a state to see details.',
  qualifiers: QUALIFIERS,
  regions: (count) => (count === 1 ? 'MINT region' : 'MINT regions'),
  noData: 'no data',
  recordedUnit: (what) => `${what} recorded`,
  noneKnownHere: 'No network is known to us.',
};

/** Words of the map. */
export const map: Filled<typeof Map> = {
  metrics: METRICS,
  conditions: CONDITIONS,
  districts: DISTRICTS_REACHED,
  atLeastRecorded: (count) => `at least ${count} recorded`,
  noDataShort: 'n/a',
  rank: (rank, of) => `rank ${rank} of ${of}`,
  range: (from, below) => `${from} to below ${below}`,
  below: (bound) => `below ${bound}`,
  from: (bound) => `${bound} and more`,
  statesCounted: STATES_COUNTED,
  summaryTop: (count, high, highValue, low, lowValue) =>
    `A published figure exists for ${count} states: it is highest in ${high} (${highValue}) and lowest in ${low} (${lowValue}).`,
  summaryOne: (name, value) => `A published figure exists for ${name} only (${value}).`,
  summaryRest: (recorded, none) =>
    sentence([
      recorded && `for ${recorded} only single networks are recorded`,
      none && `for ${none} there is no data`,
    ]),
  summaryNone: 'There is no data.',
  pickState: 'Choose a state',
  noState: 'No state chosen',
  view: 'View',
  views: { map: 'Map', tiles: 'Tiles', table: 'Table' },
  skipMap: 'Skip the map',
  mapLabel: (metric) => `Map of the German states: ${metric}`,
  listLabel: 'States',
  keys: 'Arrow keys move on, Enter selects, Esc clears the selection.',
  panelLabel: 'Selection',
  aged: (years) => `more than ${years} years old`,
  equals: (value) => `that is ${value}`,
  ofDistricts: (total) => `of ${total} ${total === '1' ? 'district' : 'districts'} with a network`,
  noCoverageKnown: NO_COVERAGE,
  selected: (name) => `${name} selected`,
  deselected: 'Selection cleared',
  loading: 'Loading …',
  legend: LEGEND,
  legendRecorded: 'Hatched: at least, from recorded networks',
  legendBounded: 'Hatched: at least',
  ownFigure: 'This page’s figures',
  tableState: 'State',
  tableBasis: 'Basis',
  boundaries: BOUNDARIES,
};

/** Words of what is known of a value beyond the value. */
export const details: Filled<typeof Details> = {
  someRegionKnown: SOME_REGION_KNOWN,
  rank: (rank, of) => `Rank ${rank} of ${of}`,
  rankLong: (rank, of) => `Rank ${rank} of ${of} states with a published figure`,
  olderCounts: 'Further figures',
  bases: BASES,
  smallBase: SMALL_BASE,
  structures: STRUCTURES,
};

/** Words of lists of statements: whose they are, of when, how sure. */
export const statements: Filled<typeof Statements> = {
  plan: 'Plan',
  claim: (by) => `According to: ${by}`,
  conflict: CONFLICT,
  ageing: 'This is several years old; please ask the office.',
  ageingPartly: 'Part of this is several years old; please ask the office.',
  unlessStated: (date) => `${date} unless stated otherwise`,
};

/** Words of what coordinates MINT education in a Land. */
export const structures: Filled<typeof Structures> = {
  structures: STRUCTURES,
  noneKnownAsOf: (date) => `No state structure known (as of ${date})`,
  noneKnownChecked: (date) => `No state structure known (last checked ${date})`,
};

/** Words of the state card. */
export const card: Filled<typeof Card> = {
  someRegionKnown: SOME_REGION_KNOWN,
  dataVersion,
  statuses: STATUSES,
  cardHeading: 'MINT education in the state',
  cardMissing: 'Say which state it is about with the attribute “state”.',
  statusLabel: 'Status',
  foundedLabel: 'Start',
  officeLabel: 'Run by',
  websiteLabel: 'Website',
  funding: 'Funding',
  organisation: 'Organisation',
  support: 'Support',
  figures: 'Key figures',
  plans: 'Plans',
  examples: 'Examples',
  successFactors: 'What the office itself sees as factors of success',
  programme: 'Special programme',
  finder: 'Finding offers',
  known: 'What is known',
  related: 'Related networks',
  olderFigure: 'before',
  uncertain: UNCERTAIN,
  furtherCounts: FURTHER_COUNTS,
  moreFigures: (count) => (count === 1 ? 'One more key figure' : `${count} more key figures`),
  contact: 'Contact',
  askInstead: 'Whom you can ask instead',
  askNational: ASK_NATIONAL,
  regionsInState: 'MINT regions in the state',
};

/** Words of the contact. */
export const contact: Filled<typeof Contact> = {
  contactHeading: (name) => `Contact for ${name}`,
  contactHeadingNational: 'Contact for Germany as a whole',
  contactNational: (name, date) =>
    `No responsible office is known for ${name}${date && ` (as of ${date})`}. For all of Germany ask:`,
  contactMissing: (name, office) =>
    `Responsible for ${name}: ${office}. We have no confirmed contact; for all of Germany ask:`,
  noPerson: 'No person is confirmed at present. Please turn to the office.',
  olderContacts: (count) => (count === 1 ? 'Older entry' : `${count} older entries`),
  person: 'Person',
  email: 'E-mail',
  phone: 'Phone',
  website: 'Website',
  vcard: 'Save as contact (vCard)',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying is not possible here',
  saveFailed: 'Saving is not possible here',
  staleContact: 'Not confirmed as current: please check the website.',
  unconfirmedContact: 'Not confirmed as current.',
  noContact: 'No contact known.',
};

/** Words of what state offices do. */
export const tasks: Filled<typeof Tasks> = {
  tasksHeading: 'What state coordination offices do',
  inward: 'Inside their state',
  outward: 'Beyond it',
  needs: 'What they need for it',
  region: 'What makes a MINT region',
  nothingKnown: 'We know nothing of this.',
};

/** Words of what coordinators are offered. */
export const offers: Filled<typeof Offers> = {
  offersHeading: 'Offers for coordinators',
  nothingKnown: 'No offers are known to us at present.',
  ageing: 'This is several years old; offers may have changed.',
  ageingPartly: 'Part of this is several years old; offers may have changed.',
};

/** Words of the bodies in which the Länder meet. */
export const bodies: Filled<typeof Bodies> = {
  bodiesHeading: 'Where the states meet',
  members: 'Who is in it',
  moderation: 'Who convenes it',
  purpose: 'What for',
  known: 'What is known',
  nothingKnown: 'No such body is known to us.',
};

/** Words of the diagram of levels. */
export const levels: Filled<typeof Levels> = {
  levelsHeading: 'Who works with whom',
  serves: (names) => `for ${names}`,
  focuses: (names) => `focus: ${names}`,
  contains: (names) => `takes in: ${names}`,
  nothingKnown: 'We know nothing of the structure.',
};

/** Words over sources that are listed whole. */
export const cited: Filled<typeof Cited> = { sourcesLabel: 'Sources' };

/** Words of the list of sources. */
export const citations: Filled<typeof Citations> = {
  sourcesMissing: 'The sources of what this page says stand here as soon as there are any.',
  licence: (name) => `Licence: ${name}`,
  boundaries: BOUNDARIES,
  boundariesOf: 'boundaries in maps',
  boundariesTerms: 'Used under the GeoNutzV',
  districtsDate: DISTRICTS_DATE,
  towns: 'GeoNames',
  townsOf: 'positions of places in maps',
};

/** Words of the comparison. */
export const comparison: Filled<typeof Comparison> = {
  comparisonHeading: 'States compared',
  pickCompared: (place) => `State ${place} of the comparison`,
  structureRow: 'Who coordinates',
  nothingKnown: 'Nothing of this is known to us.',
  notice: (name) => `${name} is in the comparison now`,
};

const CATEGORIES: Record<EventCategory, string> = {
  founding: 'Founding',
  structure: 'Structure',
  region: 'MINT region',
  funding: 'Funding',
  policy: 'Policy',
  body: 'Body',
  meeting: 'Meeting',
  offer: 'Offer',
  tool: 'Tool',
  publication: 'Publication',
  count: 'Count',
};

/** Words of the timeline and of the chart of growth. */
export const timeline: Filled<typeof Timeline> = {
  timelineHeading: 'How STEM education networks developed',
  growthHeading: 'Number of MINT regions in Germany',
  categories: CATEGORIES,
  state: 'State',
  allStates: 'All states',
  category: 'Kind',
  allCategories: 'All kinds',
  nationwide: 'all of Germany',
  counted: (count) => (count === 1 ? '1 event' : `${count} events`),
  span: (counted, from, to) =>
    from === to ? `${counted}, ${from}` : `${counted}, ${from} to ${to}`,
  noEvent: (checked) =>
    `No event is known to us for this choice${checked && ` (last checked ${checked})`}.`,
  noCounts: 'No counts are at hand.',
  plan: 'Plan',
  conflict: CONFLICT,
  qualifiers: QUALIFIERS,
  regions: REGIONS,
  clusters: 'MINT clusters',
  known: 'known networks',
  chartLabel: 'Line chart',
  incomparable: (before, after) =>
    `On either side of the vertical line: ${before} and ${after} cannot be compared.`,
  numbers: 'Numbers as a table',
  date: 'As of',
  count: 'Number',
  source: 'Source',
};

/** Words of a single figure. */
export const figure: Filled<typeof Figure> = {
  someRegionKnown: SOME_REGION_KNOWN,
  germany: 'Germany',
  statesWithRegions: 'states with at least one MINT region',
  clusters: 'funded MINT clusters',
  metrics: METRICS,
  bases: BASES,
  districts: SOME_OF_DISTRICTS,
  noCoverageKnown: NO_COVERAGE,
  smallBase: SMALL_BASE,
  plan: 'Plan',
  furtherCounts: FURTHER_COUNTS,
  olderFigures: (count) => (count === 1 ? 'An earlier value' : `${count} earlier values`),
  ageingFigure: (months) => `This number is more than ${months / 12} years old.`,
  unknownFigure: (figure) => `There is no key figure “${figure}”.`,
  noFigure: (state) => `We do not have this number for ${state}.`,
  needsState: 'This number exists for single states only.',
};

/** Words of the explorer. */
export const explorer: Filled<typeof Explorer> = {
  explorerHeading: 'MINT education in the German states',
};

/** Words of the key that stands by itself. */
export const key: Filled<typeof Key> = {
  legend: LEGEND,
  mapMissing: 'The key of a map stands here as soon as there is one.',
};

/** Words of the table that stands by itself. */
export const dataTable: Filled<typeof DataTable> = {
  csv: 'Save as CSV',
  saved: SAVED,
  notSaved: NOT_SAVED,
};

/** Words of files: tables, and what stands under a picture. */
export const exported: Filled<typeof Exported> = {
  conditions: CONDITIONS,
  qualifiers: QUALIFIERS,
  regions: REGIONS,
  undatedShort: UNDATED,
  dataVersion,
  boundaries: BOUNDARIES,
  columns: [
    'Code',
    'Official key',
    'Value',
    'Unit',
    'Precision',
    'Basis',
    'Count',
    'Counted',
    'out of',
    'As of',
    'Base as of',
    'Note',
    'Sources',
  ],
  pointColumns: ['Place on the map', 'Kind', 'Town', 'Longitude', 'Latitude', 'Address', 'Sources'],
  districtsReached: 'districts with a MINT network',
  claim: (by) => `figure of ${by}`,
  ownClaim: 'figure of the website that the file comes from',
  to: (first, last) => `${first} to ${last}`,
  baseAsOf: (date) => `Base as of ${date}`,
  licence: (licence) => `Licence: ${licence}`,
  figuresLicence:
    'Each figure is under the terms of its source; where a source names a licence, it stands beside it.',
  codeLicence: 'The MIT licence of mint-widgets covers the program, not the figures.',
  boundariesLicence: (attribution) => `Boundaries: ${attribution}, used under the GeoNutzV.`,
};

/** Words of what a page asks for beside the map: files, a snippet, links. */
export const tools: Filled<typeof Tools> = {
  download: 'Download',
  formats: {
    png: 'Image (PNG)',
    svg: 'Graphic (SVG)',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
  },
  saved: SAVED,
  notSaved: NOT_SAVED,
  embed: 'Embed',
  embedHow: 'This line shows on another website what you see here.',
  code: 'HTML for embedding',
  copy: 'Copy',
  copied: 'The line is copied.',
  notCopied: 'Copying is not possible here. The line is selected: please copy it yourself.',
  pin: (version) =>
    `Keep to data version ${version}: if the map shows another one later, it says so.`,
  onPage: 'To the page with the map',
  linkKeys: 'Arrow keys move to the neighbour, Enter opens its page.',
  linkPanel: {
    state: 'The map leads to the pages of the states.',
    district: 'The map leads to the pages of the districts.',
  },
};

/** Words for data that a page brings. */
export const partner: Filled<typeof Partner> = {
  thisPage: 'This page',
  loadingFrom: (host) => `Loading data from ${host} …`,
  statedBy: (name) => `Stated by: ${name}`,
  details: 'Details',
  more: (count) => `and ${count} more`,
  summaryOwn: (count, high, highValue, low, lowValue) =>
    `${count} values: highest in ${high} (${highValue}), lowest in ${low} (${lowValue}).`,
  otherVersion: (asked, own) => `This page names data version ${asked}; shown is version ${own}.`,
};

/** Words of the districts. */
export const districts: Filled<typeof Districts> = {
  networksMetric: {
    name: 'MINT networks on record by district',
    unit: 'MINT networks',
    one: 'MINT network',
    spoken: 'MINT networks',
  },
  noNetworkKnown: 'no network known to us',
  districtsCounted: DISTRICTS_COUNTED,
  summaryDistricts: (reached, total) => {
    if (total === 1)
      return `${reached === 0 ? 'No' : 'At least one'} recorded MINT network names this district as its area.`;
    if (reached === total)
      return `Each of the ${total} districts is named by at least one recorded MINT network as its area.`;
    if (reached === 0)
      return `None of the ${total} districts is named by a recorded MINT network as its area. There may be further networks.`;
    return `${reached === 1 ? `One of ${total} districts lies` : `${reached} of ${total} districts lie`} wholly or partly in the area of a recorded MINT network; there may be more.`;
  },
  districtsDate: DISTRICTS_DATE,
  pickDistrict: 'Choose a district',
  noDistrict: 'No district chosen',
  wholeCountry: 'All of Germany',
  districtPanelEmpty: 'Choose a district to see details.',
  districtList: 'Districts',
  districtMapLabel: (metric) => `Map of the districts: ${metric}`,
  networksHere: (count) =>
    count === 1 ? 'One network names this district:' : `${count} networks name this district:`,
  noneHere: 'No network is known to us that names this district.',
  othersHere: 'Not counted here:',
  inPart: IN_PART,
  kinds: KINDS,
  tableDistrict: 'District',
};

/** Words of the Länder as tiles. */
export const tiles: Filled<typeof Tiles> = {
  tilesLabel: (metric) => `Tile map of the German states: ${metric}`,
};

/** Words of metrics that are no plain numbers. */
export const further: Filled<typeof Further> = {
  structure: { name: 'State structures for MINT education', unit: '', spoken: '' },
  structures: STRUCTURES,
  officeHead: 'State coordination office',
  shortStructures: {
    'coordination-office': 'Office',
    mintforum: 'Forum',
    'working-group': 'Group',
    'none-known': 'n/a',
  },
  statuses: { ...STATUSES, unclear: 'status unclear' },
  noStructure: 'no state structure known',
  noStructureAsOf: (date) => `no state structure known (as of ${date})`,
  noStructureChecked: (date) => `no state structure known (last checked ${date})`,
  summaryNoStructure: (count) =>
    `For ${count === 1 ? 'one state' : `${count} states`} no state structure is known.`,
  since: (date) => `Start: ${date}`,
  uncertain: UNCERTAIN,
  conflict: CONFLICT,
  statesCounted: STATES_COUNTED,
  key: 'Legend',
  spots: {
    name: 'Districts that no recorded MINT network names',
    unit: 'of districts',
    spoken: 'per cent of districts',
  },
  qualifiers: { ...QUALIFIERS, 'up-to': 'at most' },
  boundSpots: 'Hatched: at most, there may be more networks',
  spotsShare: (share) => `${share} of districts`,
  spotsUnit: (total) =>
    `of ${OF_DISTRICTS(total)} ${total === '1' ? 'is' : 'are'} named by no recorded MINT network`,
  spotsOf: SOME_OF_DISTRICTS,
  spotsSpoken: (count, total, share) =>
    `${count} of ${OF_DISTRICTS(total)} not named, ${share} per cent`,
  noSpotsKnown: 'Which districts networks reach here is not known to us.',
  summarySpots: (states, count, total) =>
    `For ${states} states it is known which districts networks reach: at most ${count} of their ${total} districts are named by no recorded MINT network.`,
  summaryNoSpots: (count) =>
    `For ${count === 1 ? 'one state' : `${count} states`} there is no data.`,
  spotsFrom: { recorded: 'from recorded networks', published: 'published figure' },
  spotsRest: 'There may be networks that are not on record.',
  spotsMeant:
    'MINT networks are MINT regions and zdi networks here, not student research centres and MINT clusters.',
  noData: 'no data',
  noDataShort: 'n/a',
  spotsByDistrict: { name: 'Districts that no recorded MINT network names', unit: '', spoken: '' },
  namings: {
    unnamed: 'named by no recorded MINT network',
    named: 'named by a recorded MINT network',
    counted: 'reached, by a published figure',
    unknown: 'no data',
  },
  notKnownHere: 'Which districts networks reach in this state is not known to us.',
  summaryNoSpotsByDistrict: (unknown) =>
    `There is no data for ${DISTRICTS_COUNTED(unknown)}. There may be networks that are not on record.`,
  summarySpotsByDistrict: (unnamed, known, unknown) =>
    `At most ${unnamed} of ${known} districts are named by no recorded MINT network.${unknown > 0 ? ` For ${unknown} more there is no data.` : ''} There may be networks that are not on record.`,
  districtsCounted: DISTRICTS_COUNTED,
};

/** Words of points on a map. */
export const points: Filled<typeof Points> = {
  list: 'Places',
  kinds: KINDS,
  otherKind: 'kind not given',
  planned: 'planned',
  group: (count) => `${count} places`,
  names: (names, more) => (more ? `${names} and ${more} more` : names),
  more: (count) => (count === '1' ? 'and 1 more place' : `and ${count} more places`),
  counted: (what, count) => `${what} (${count})`,
  plannedSample: 'Hollow: planned',
  groupSample: 'Number in a dot: number of places here',
  outside: (count) =>
    count === '1' ? '1 place lies outside the map.' : `${count} places lie outside the map.`,
  unplaced: (count) =>
    count === '1'
      ? 'We do not know where one more network is based.'
      : `We do not know where ${count} more networks are based.`,
  none: 'None of these places lies here.',
  inLinks: 'Areas open their page; a place shows beside the map what we know of it.',
  asList: (count) => `Places as a list (${count})`,
  towns: TOWNS,
  tableName: 'Name',
  tableKind: 'Kind',
  tablePlace: 'Place',
  tableState: 'State',
  sizes: 'Disc area shows the number',
  dashed: 'Dashed: at least so many',
};

/** Words of the finder before it has searched. */
export const finder: Filled<typeof Finder> = {
  finderHeading: 'Find MINT networks',
  searchLabel: 'Name, town or district',
  landLabel: 'State',
  allStates: 'All states',
  kindLabel: 'Kind',
  allKinds: 'All kinds',
  kinds: KINDS,
  finderLoading: 'The networks are loading …',
};

/** Words of what the finder has found. */
export const found: Filled<typeof Found> = {
  kinds: KINDS,
  inPart: IN_PART,
  statuses: { planned: 'planned', ended: 'ended', unclear: 'status unclear' },
  resting: (count, date) =>
    `We know of ${count} networks${date ? ` (last checked ${date})` : ''}. There may be more.`,
  restingEmpty: 'MINT networks are listed here. We know of none.',
  hits: (count) => (count === '1' ? '1 result' : `${count} results`),
  shownOf: (shown, count) => `${count} results, ${shown} of them shown`,
  noHits: 'No result',
  list: 'Networks',
  listAll: (count) => `List all ${count} networks`,
  showMore: (count) => `Show ${count} more`,
  districts: (count) => (count === 1 ? 'District' : 'Districts'),
  districtsMore: (count) => `Districts (${count})`,
  statewide: 'Works in the whole state',
  districtsFrom: { name: 'by the name of the network', carrier: 'by the area of who runs it' },
  seatUnknown: 'town unknown',
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  uncertain: UNCERTAIN,
  source: 'Source',
  whoInLand: 'Responsible office in the state',
  officeIn: (land) => `Responsible in ${land}`,
  noOffice: (land, date) =>
    `We know of no responsible office in ${land}${date ? ` (last checked ${date})` : ''}.`,
  askNational: ASK_NATIONAL,
  noneFor: (query) => `We know of no network for “${query}”`,
  noneAtAll: 'We know of no network',
  noneInDistricts: (names) => `We know of no network for ${names}`,
  withinLand: (land) => ` (searched in ${land})`,
  withinKind: (kind) => ` (kind: ${kind})`,
  mayBe: 'That does not mean there is none.',
  postcode:
    'We cannot match postcodes to districts. Please enter the town or the district instead.',
  elsewhere: (count) =>
    count === '1' ? 'Show 1 result without filters' : `Show ${count} results without filters`,
  mapLabel: (count) => `Map of the towns of the networks (${count})`,
  unplaced: (count) =>
    count === '1'
      ? 'One network whose town we do not know is not on the map.'
      : `${count} networks whose towns we do not know are not on the map.`,
  boundaries: BOUNDARIES,
  towns: TOWNS,
};

/** Words of other palettes. */
export const palette: Filled<typeof Palette> = {
  midpoint: (value) => `Colours change at ${value}`,
};

/** Words for data that could not be loaded or read. */
export const problems: Filled<typeof Problems> = {
  place: (line, column) => `line ${line}, column ${column}`,
  problem: (place, found, expected) => `${place}found ${found || 'nothing'}, expected ${expected}`,
  expected: {
    type: {
      object: 'an object',
      list: 'a list',
      text: 'a text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
    },
    format: (example) => `something like ${example}`,
    oneOf: (values) => `one of ${values}`,
    min: (limit) => `at least ${limit}`,
    max: (limit) => `at most ${limit}`,
    minLength: (limit) => (limit === '1' ? 'at least 1 character' : `at least ${limit} characters`),
    maxLength: (limit) => `at most ${limit} characters`,
    minItems: (limit) => (limit === '1' ? 'at least 1 entry' : `at least ${limit} entries`),
    maxItems: (limit) => `at most ${limit} entries`,
    total: (limit) => `at most ${limit} values`,
    required: 'an entry',
    field: (names) => (names ? `one of the fields ${names}` : 'no field of this name'),
    once: (name) => `only one entry for ${name}`,
    state: 'one of the 16 states',
    place: 'a state, or a district by its key such as 16051',
    district: (into) =>
      `one of the 400 districts of 1 July 2021${into ? ` (this one became part of ${into})` : ''}`,
    level: { states: 'a state like the others', districts: 'a district like the others' },
    column: {
      place: 'a column of states or districts',
      value: 'a column of values',
      name: 'a column of names',
    },
    quote: 'a quotation mark at the end of the cell',
    rising: 'rising numbers',
    swapped: 'longitude before latitude',
    data: 'JSON or a table',
    json: 'JSON',
  },
  data: (host) => (host ? `data of ${host}` : 'data given'),
  notLoaded: (data, reason) => `The ${data} could not be loaded${reason && ` (${reason})`}.`,
  notReadAtAll: (data, reason) => `The ${data} could not be read (${reason}).`,
  noJson: (place) => `not complete JSON: ${place}`,
  noData: 'neither JSON nor a table',
  bundledShown: 'What is known without them is shown.',
  notRead: (count, data) =>
    `${count} ${count === '1' ? 'entry' : 'entries'} in the ${data} could not be read.`,
  failures: {
    address: 'not an address on the web',
    network: 'not reachable, or its server keeps other sites out, CORS',
    empty: 'the answer is empty',
    aborted: 'broken off',
    timeout: (seconds) => `no whole answer in ${seconds} s`,
    'too-large': (megabytes) => `more than ${megabytes} MB`,
    status: (status) => `answer ${status}`,
    type: (type) => `not data${type && `: ${type}`}`,
  },
};

/** Words of the command line. */
export const commandLine: Filled<typeof CommandLine> = {
  usage: `mint-widgets checks data that you give to the elements with "src", writes a file to begin with, and draws
the elements of a page before a browser has it.

  mint-widgets check FILE…            checks files; "-" reads standard input
      --strict                        warnings count as errors
      --json                          prints what was found as JSON
  mint-widgets init LAND [FILE]       writes a file for one of the 16 states, such as TH
      --force                         replaces a file that exists
  mint-widgets render PAGE            prints the HTML page with its elements drawn; "-" reads standard input
      --lang de|en                    language of the messages

check ends with 0 if everything could be read, render if an element was drawn, else with 1; with 2 if it was called
wrongly.`,
  drawn: (count) => (count === 1 ? '1 element is drawn.' : `${count} elements are drawn.`),
  left: (tags) =>
    `Only their script draws what brings data, tells of other elements, or is drawn already: ${tags}.`,
  misused: (args) => `mint-widgets cannot be called like this: ${args}`,
  warning: 'warning',
  warnings: {
    'unknown-source': (id) =>
      `source ${id} is neither under "sources" nor in the bundled data and will not be named`,
    uncited: (title) => `source ${title} is named by no fact`,
    future: (date) => `${date} is in the future`,
    unconfirmed: () => 'person will not be shown: the entry is not confirmed',
    outdated: (date) =>
      `person will not be shown: the entry is older than 12 months or undated (${date})`,
    unnamed: () => 'contact is not shown: it names neither a person nor an office',
    'no-english': () => 'no English text, English pages show the German one too',
    placeholder: () => 'placeholder, please replace it with your own',
  },
  missing: 'There is no such file.',
  unreadable: 'This file cannot be read.',
  stdin: 'standard input',
  onlyListed: (count) => `${count} of them are listed.`,
  allRead: 'Everything could be read',
  read: 'This was read',
  nothingShown: 'nothing that is shown',
  states: (count) => (count === '1' ? '1 state' : `${count} states`),
  facts: (count) => (count === '1' ? '1 fact' : `${count} facts`),
  contacts: (count) => (count === '1' ? '1 contact' : `${count} contacts`),
  regions: (count) => (count === '1' ? '1 region' : `${count} regions`),
  stateValues: (count) => (count === '1' ? '1 value by state' : `${count} values by state`),
  districtValues: (count) =>
    count === '1' ? '1 value by district' : `${count} values by district`,
  points: (count) => (count === '1' ? '1 point' : `${count} points`),
  warningCount: (count) => (count === '1' ? '1 warning.' : `${count} warnings.`),
  exists: (file) => `${file} exists. With --force it is replaced.`,
  unwritable: (file) => `${file} cannot be written.`,
  written: (file) =>
    `${file} is written. Replace what begins with BEISPIEL or EXAMPLE, and check it with: npx mint-widgets check ${file}`,
};

/** Words of a starting file: remarks for whoever edits it, and texts to be replaced. */
export const startingFile: Filled<typeof StartingFile> = {
  about: (name) =>
    `Data for ${name}. What you leave out comes from the bundled data; a list replaces the bundled one as a whole. Delete what you do not need, and replace what begins with BEISPIEL or EXAMPLE. asOf is the day a fact speaks for (2026 or 2026-03 will do; null if unknown), src names sources from "sources". To check: npx mint-widgets check FILE. To use: src="FILE" on the element.`,
  publisherRemark: 'EXAMPLE: who publishes these data; named as their source.',
  publisher: 'EXAMPLE: state coordination office for MINT',
  sourceRemark: 'EXAMPLE: where the facts come from. The name before it is yours to choose.',
  source: 'EXAMPLE: annual report',
  countRemark:
    'EXAMPLE: number of MINT regions; a map shows the first count of the list. qualifier (over, about, up-to, at-least) is possible.',
  figureRemark: 'EXAMPLE: a key figure; the text stands behind the number.',
  figure: 'EXAMPLE: participants',
  planRemark: 'EXAMPLE: an intention; plan: true says that it is not a fact yet.',
  plan: 'EXAMPLE: another network is to be set up.',
  contactRemark:
    'EXAMPLE: the office in charge. A person (level: person, name) is shown only while the entry is confirmed and less than 12 months old.',
  organisation: 'EXAMPLE: state coordination office for MINT',
};
