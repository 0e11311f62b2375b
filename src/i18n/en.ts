/** Every word a visitor reads, in English, by element. */
import {
  sentence,
  type card as Card,
  type common as Common,
  type contact as Contact,
  type exported as Exported,
  type facts as Facts,
  type Filled,
  type map as Map,
  type problems as Problems,
} from './de.js';

/** Words that all elements use. */
export const common: Filled<typeof Common> = {
  asOf: (date) => `As of ${date}`,
  undated: 'undated',
  unknownState: (value) =>
    `“${value}” is none of the 16 states. Use letters such as TH, a key such as 16, or the name.`,

  sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
  sourcesLabel: 'Sources',
  published: (date) => `published ${date}`,
  checked: (date) => `Last checked ${date}`,
};

/** Words of those that tell of counts and structures. */
export const facts: Filled<typeof Facts> = {
  panelEmpty: 'Choose a state on the map or in the list.',
  qualifiers: { over: 'over', about: 'about', 'up-to': 'up to', 'at-least': 'at least' },
  structures: {
    'coordination-office': 'State coordination office',
    mintforum: 'MINTforum',
    'working-group': 'Working group',
    'none-known': 'No state structure known',
  },
  statuses: {
    active: 'active',
    'being-set-up': 'being set up',
    'being-reorganised': 'being reorganised',
    unclear: 'unclear',
    'none-known': 'none known',
  },
  regions: (count) => (count === 1 ? 'MINT region' : 'MINT regions'),
  noData: 'no data',
  recordedUnit: (what) => `${what} recorded`,
  someRegionKnown: (date) =>
    `No network is known to us. Körber-Stiftung counts at least one in every state (as of ${date}).`,
  noneKnownHere: 'No network is known to us.',
  dataVersion: (version) => `Data ${version}`,
};

/** Words of the map. */
export const map: Filled<typeof Map> = {
  metrics: {
    'regions-per-million': {
      name: 'MINT regions per 1 million inhabitants',
      unit: 'per 1 million inhabitants',
      spoken: 'per 1 million inhabitants',
    },
    regions: { name: 'MINT regions', unit: 'MINT regions', spoken: 'MINT regions' },
    'regions-per-1000-km2': {
      name: 'MINT regions per 1,000 km²',
      unit: 'per 1,000 km²',
      spoken: 'per 1,000 square kilometres',
    },
    'regions-per-100k-pupils': {
      name: 'MINT regions per 100,000 pupils',
      unit: 'per 100,000 pupils',
      spoken: 'per 100,000 pupils',
    },
    'district-coverage': {
      name: 'Share of districts with a MINT network',
      unit: 'of districts',
      spoken: 'per cent of districts',
    },
  },
  conditions: {
    published: 'published figure',
    recorded: 'from recorded networks',
    none: 'no data',
    own: 'this page’s figure',
  },
  districts: (reached, total) => `${reached} of ${total} districts`,
  atLeast: (value) => `at least ${value}`,
  atLeastRecorded: (count) => `at least ${count} recorded`,
  noDataShort: 'n/a',
  rank: (rank, of) => `rank ${rank} of ${of}`,
  rankLong: (rank, of) => `Rank ${rank} of ${of} states with a published figure`,
  undatedShort: 'unknown',
  range: (from, below) => `${from} to below ${below}`,
  below: (bound) => `below ${bound}`,
  from: (bound) => `${bound} and more`,
  statesCounted: (count) => (count === 1 ? '1 state' : `${count} states`),
  summaryTop: (count, high, highValue, low, lowValue) =>
    `A published figure exists for ${count} states: it is highest in ${high} (${highValue}) and lowest in ${low} (${lowValue}).`,
  summaryOne: (name, value) => `A published figure exists for ${name} only (${value}).`,
  summaryRest: (recorded, none) =>
    sentence([
      recorded > 0 &&
        `for ${recorded === 1 ? 'one state' : `${recorded} states`} only single networks are recorded`,
      none > 0 && `for ${none === 1 ? 'one state' : `${none} states`} there is no data`,
    ]),
  summaryNone: 'There is no data for any state.',
  pickState: 'Choose a state',
  noState: 'No state chosen',
  view: 'View',
  viewMap: 'Map',
  viewTable: 'Table',
  skipMap: 'Skip the map',
  mapLabel: (metric) => `Map of the German states: ${metric}`,
  listLabel: 'States',
  keys: 'Arrow keys move to the neighbouring state, Enter selects, Esc clears the selection.',
  panelLabel: 'Selected state',
  equals: (value) => `that is ${value}`,
  ofDistricts: (total) => `of ${total} districts with a network`,
  olderCounts: 'Further figures',
  bases: {
    population: (value, date) => `Base: ${value} inhabitants (${date})`,
    area: (value, date) => `Base: ${value} km² (${date})`,
    pupils: (value, date) => `Base: ${value} pupils at general schools (school year ${date})`,
  },
  noCoverageKnown: 'Which districts networks reach here is not known to us.',
  smallBase: 'With a single network the density says little; look at the number.',
  selected: (name) => `${name} selected`,
  deselected: 'Selection cleared',
  showsTable: 'Showing the table',
  showsMap: 'Showing the map',
  legend: 'Legend',
  legendRecorded: 'Hatched: at least, from recorded networks',
  legendNone: 'no data',
  legendOwn: 'this page’s figure',
  tableState: 'State',
  tableBasis: 'Basis',
  boundaries: '© GeoBasis-DE / BKG 2017 (data modified)',
};

/** Words of the state card. */
export const card: Filled<typeof Card> = {
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
  plan: 'plan',
  examples: 'Examples',
  successFactors: 'What the office itself sees as factors of success',
  programme: 'Special programme',
  finder: 'Finding offers',
  known: 'What is known',
  related: 'Related networks',
  olderFigure: 'before',
  claim: (by) => `According to: ${by}`,
  uncertain: 'Few sources; the present state is uncertain.',
  conflict: 'Sources contradict one another.',
  ageing: (months) => `This is more than ${months / 12} years old; please ask the office.`,
  ageingPartly: (months) =>
    `Part of this is more than ${months / 12} years old; please ask the office.`,
  unlessStated: (date) => `${date} unless stated otherwise`,
  noneKnownAsOf: (date) => `No state structure known (as of ${date})`,
  noneKnownChecked: (date) => `No state structure known (last checked ${date})`,
  furtherCounts: (count) => (count === 1 ? 'One further count' : `${count} further counts`),
  moreFigures: (count) => (count === 1 ? 'One more key figure' : `${count} more key figures`),
  contact: 'Contact',
  askInstead: 'Whom you can ask instead',
  askNational: 'For all of Germany, the MINT-Regionen programme of Körber-Stiftung can help',
  regionsInState: 'MINT regions in the state',
};

/** Words of the contact. */
export const contact: Filled<typeof Contact> = {
  contactHeading: (name) => `Contact for ${name}`,
  contactHeadingNational: 'Contact for Germany as a whole',
  contactNational: (name, date = '') =>
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
  staleContact: 'Not confirmed as current: please check the website.',
  unconfirmedContact: 'Not confirmed as current.',
  dateUnknown: 'Date unknown',
  noContact: 'No contact known.',
};

/** Words of files: tables, and what stands under a picture. */
export const exported: Filled<typeof Exported> = {
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
    minLength: (limit) => `at least ${limit} characters`,
    maxLength: (limit) => `at most ${limit} characters`,
    minItems: (limit) => `at least ${limit} entries`,
    maxItems: (limit) => `at most ${limit} entries`,
    total: (limit) => `at most ${limit} values`,
    required: 'an entry',
    field: (names) => (names ? `one of the fields ${names}` : 'no field of this name'),
    once: (name) => `only one entry for ${name}`,
    state: 'one of the 16 states',
    place: 'a state or district',
    level: { states: 'a state like the others', districts: 'a district like the others' },
    column: {
      place: 'a column of states or districts',
      value: 'a column of values',
      name: 'a column of names',
    },
    quote: 'a quotation mark at the end of the cell',
    swapped: 'longitude before latitude',
    data: 'JSON or a table',
    json: 'JSON',
  },
  data: (host) => (host ? `data of ${host}` : 'data given'),
  notLoaded: (data, reason) => `The ${data} could not be loaded (${reason}).`,
  bundledShown: 'The bundled figures are shown.',
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
