/* Generated from data/schema/dataset.schema.json by npx tsx data/pipeline/checker.ts. */

import type { Shape } from './shape.js';

/** What a text with a form of its own has to look like. */
export const FORMATS = {
  version: /^[0-9]{4}-[0-9]+$/u,
  partialDate: /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/u,
  link: /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))\S+$/u,
  iso: /^DE-[A-Z]{2}$/u,
  ags: /^(0[1-9]|1[0-6])$/u,
  schoolYear: /^[0-9]{4}\/[0-9]{2}$/u,
  email: /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/u,
  e164: /^\+[0-9]{4,15}$/u,
  districtKey: /^(0[1-9]|1[0-6])[0-9]{3}$/u,
};
export type Format = keyof typeof FORMATS;

const remark: Shape = ['string', undefined, 1000];
const partialDate: Shape = ['string', undefined, undefined, 'partialDate'];
const text: Shape = ['record', { de: ['string', 1, 1000] }, { en: ['string', 1, 1000] }];
const link: Shape = ['string', 1, 2000, 'link'];
const publisher: Shape = [
  'record',
  { name: text },
  { $comment: remark, url: link, licence: ['string', undefined, 200] },
];
const asOf: Shape = ['nullable', partialDate];
const source: Shape = [
  'record',
  { title: ['string', 1, 300] },
  {
    $comment: remark,
    url: link,
    published: asOf,
    asOf: asOf,
    checked: partialDate,
    licence: ['string', undefined, 200],
    note: text,
  },
];
const sourceIds: Shape = ['list', ['string', 1]];
const measure: Shape = [
  'record',
  { value: ['number', 0], asOf: asOf, src: sourceIds },
  { schoolYear: ['string', undefined, undefined, 'schoolYear'], note: text },
];
const countCondition: Shape = ['oneOf', 'published', 'recorded', 'own'];
const qualifier: Shape = ['oneOf', 'over', 'about', 'up-to', 'at-least'];
const count: Shape = [
  'record',
  { value: ['integer', 0, 100000], condition: countCondition, asOf: asOf, src: sourceIds },
  { $comment: remark, qualifier: qualifier, of: text, note: text },
];
const coverage: Shape = [
  'record',
  {
    reached: ['integer', 0],
    total: ['integer', 1],
    condition: countCondition,
    asOf: asOf,
    src: sourceIds,
  },
  { qualifier: qualifier },
];
const structureType: Shape = [
  'oneOf',
  'coordination-office',
  'mintforum',
  'working-group',
  'none-known',
];
const structureStatus: Shape = [
  'oneOf',
  'active',
  'being-set-up',
  'being-reorganised',
  'unclear',
  'none-known',
];
const founded: Shape = [
  'record',
  { de: ['string', 1, 1000], asOf: asOf, src: sourceIds },
  { value: asOf, en: ['string', 1, 1000], note: text, conflict: ['boolean'] },
];
const website: Shape = [
  'record',
  { url: link, asOf: asOf, src: sourceIds },
  { label: ['string', 1, 200] },
];
const statement: Shape = [
  'record',
  { de: ['string', 1, 1000], asOf: asOf, src: sourceIds },
  {
    $comment: remark,
    en: ['string', 1, 1000],
    note: text,
    claimBy: text,
    plan: ['boolean'],
    conflict: ['boolean'],
  },
];
const structure: Shape = [
  'record',
  {},
  {
    type: structureType,
    status: structureStatus,
    name: text,
    office: text,
    founded: founded,
    website: website,
    summary: statement,
    uncertain: ['boolean'],
  },
];
const statements: Shape = ['list', statement];
const figure: Shape = [
  'record',
  { key: ['string', 1], value: ['number'], label: text, asOf: asOf, src: sourceIds },
  {
    $comment: remark,
    unit: ['oneOf', 'EUR'],
    qualifier: qualifier,
    display: text,
    plan: ['boolean'],
    note: text,
  },
];
const programme: Shape = ['record', { name: text, facts: statements }, {}];
const profile: Shape = [
  'record',
  {},
  {
    funding: statements,
    organisation: statements,
    support: statements,
    figures: ['list', figure],
    plans: statements,
    examples: statements,
    successFactors: statements,
    programme: programme,
    finder: statement,
  },
];
const related: Shape = ['record', { name: text, facts: statements }, { url: link }];
const phone: Shape = [
  'record',
  { display: ['string', 1, 60], e164: ['string', undefined, undefined, 'e164'] },
  {},
];
const contact: Shape = [
  'record',
  {
    level: ['oneOf', 'office', 'person'],
    asOf: asOf,
    src: sourceIds,
    currency: ['oneOf', 'current', 'confirmed', 'unverified'],
  },
  {
    $comment: remark,
    name: ['string', 1, 200],
    role: text,
    organisation: text,
    address: ['string', 1, 300],
    email: ['string', 3, 254, 'email'],
    phone: phone,
    website: link,
    note: text,
  },
];
const contacts: Shape = ['list', contact];
const state: Shape = [
  'record',
  {},
  {
    $comment: remark,
    name: text,
    iso: ['string', undefined, undefined, 'iso'],
    ags: ['string', undefined, undefined, 'ags'],
    capital: text,
    kind: ['oneOf', 'area-state', 'city-state'],
    districtCount: ['integer', 1, 1000],
    area: measure,
    population: measure,
    pupils: measure,
    counts: ['list', count],
    coverage: coverage,
    structure: structure,
    profile: profile,
    facts: statements,
    related: ['list', related],
    contacts: contacts,
  },
];
const states: Shape = [
  'record',
  {},
  {
    BW: state,
    BY: state,
    BE: state,
    BB: state,
    HB: state,
    HH: state,
    HE: state,
    MV: state,
    NI: state,
    NW: state,
    RP: state,
    SL: state,
    SN: state,
    ST: state,
    SH: state,
    TH: state,
  },
];
const stateId: Shape = [
  'oneOf',
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
];
const regionKind: Shape = ['oneOf', 'mint-region', 'zdi-network', 'research-centre', 'cluster'];
const regionStatus: Shape = ['oneOf', 'active', 'planned', 'unclear', 'ended'];
const seat: Shape = [
  'record',
  { place: ['string', 1, 200] },
  { lon: ['number', -180, 180], lat: ['number', -90, 90] },
];
const districtKey: Shape = ['string', undefined, undefined, 'districtKey'];
const districtReached: Shape = ['record', { ags: districtKey }, { part: ['boolean'] }];
const region: Shape = [
  'record',
  { name: text, state: stateId },
  {
    alsoStates: ['list', stateId],
    kind: regionKind,
    status: regionStatus,
    since: partialDate,
    until: partialDate,
    seat: seat,
    statewide: ['boolean'],
    districts: ['list', districtReached],
    districtsFrom: ['oneOf', 'name', 'carrier'],
    website: link,
    confidence: ['oneOf', 'high', 'medium', 'low'],
    note: text,
    asOf: asOf,
    src: sourceIds,
  },
];
const eventCategory: Shape = [
  'oneOf',
  'founding',
  'structure',
  'funding',
  'region',
  'meeting',
  'body',
  'policy',
  'count',
  'offer',
  'publication',
  'tool',
];
const event: Shape = [
  'record',
  { date: partialDate, category: eventCategory, de: ['string', 1, 1000], src: sourceIds },
  {
    $comment: remark,
    states: ['list', stateId],
    en: ['string', 1, 1000],
    note: text,
    plan: ['boolean'],
    conflict: ['boolean'],
  },
];
const tier: Shape = ['oneOf', 'federal', 'state', 'region', 'local'];
const level: Shape = [
  'record',
  { name: text, tier: tier, de: ['string', 1, 1000], asOf: asOf, src: sourceIds },
  {
    $comment: remark,
    en: ['string', 1, 1000],
    note: text,
    contains: ['list', ['string', 1]],
    serves: ['list', ['string', 1]],
    focuses: ['list', ['string', 1]],
  },
];
const network: Shape = ['record', {}, { note: statement, levels: ['map', level] }];
const tasks: Shape = [
  'record',
  {},
  {
    finding: statement,
    inward: statements,
    outward: statements,
    needs: statements,
    definition: statement,
    features: statements,
  },
];
const offer: Shape = [
  'record',
  { de: ['string', 1, 1000], asOf: asOf, src: sourceIds },
  { $comment: remark, en: ['string', 1, 1000], note: text, url: link, later: statements },
];
const offerGroup: Shape = ['record', { name: text, items: ['list', offer] }, { $comment: remark }];
const body: Shape = [
  'record',
  { name: text },
  {
    $comment: remark,
    members: statement,
    moderation: statement,
    purpose: statements,
    facts: statements,
  },
];
const national: Shape = [
  'record',
  {},
  {
    counts: ['list', count],
    statesWithRegions: count,
    contacts: contacts,
    clusters: ['list', count],
    network: network,
    tasks: tasks,
    offers: ['map', offerGroup],
    bodies: ['map', body],
  },
];
const breaks: Shape = ['map', ['list', ['number'], 1, 8]];

/** What a dataset has to look like. */
export const dataset: Shape = [
  'record',
  {},
  {
    $schema: ['string'],
    $comment: remark,
    version: ['string', undefined, undefined, 'version'],
    checked: partialDate,
    publisher: publisher,
    sources: ['map', source],
    states: states,
    regions: ['map', region],
    events: ['map', event],
    national: national,
    breaks: breaks,
  },
];
