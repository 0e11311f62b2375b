/** Every word a visitor reads, in German, by element; the type that every other language must fill. */
import type { Condition, MetricId } from '../dataset/metrics.js';
import type {
  EventCategory,
  Qualifier,
  RegionKind,
  StructureStatus,
  StructureType,
} from '../dataset/schema.js';
import type { WarningReason } from '../dataset/warnings.js';
import type { Naming } from '../dataset/white-spots.js';

export interface MetricWords {
  /** The heading of a map of it. */
  name: string;
  /** What follows a value: `3,3 je 1 Million Einwohner:innen`. */
  unit: string;
  /** What follows a value of 1, where that is another word. */
  one?: string;
  /** The same, written out for speech, where it is not written out already. */
  spoken?: string;
}

const REGIONS = 'MINT-Regionen';

const METRICS: Record<MetricId, MetricWords> = {
  'regions-per-million': {
    name: 'MINT-Regionen je 1 Million Einwohner:innen',
    unit: 'je 1 Million Einwohner:innen',
  },
  regions: { name: REGIONS, unit: REGIONS },
  'regions-per-1000-km2': {
    name: 'MINT-Regionen je 1.000 Quadratkilometer',
    unit: 'je 1.000 km²',
    spoken: 'je 1.000 Quadratkilometer',
  },
  'regions-per-100k-pupils': {
    name: 'MINT-Regionen je 100.000 Schüler:innen',
    unit: 'je 100.000 Schüler:innen',
  },
  'district-coverage': {
    name: 'Anteil der Kreise mit einem MINT-Netzwerk',
    unit: 'der Kreise',
    spoken: 'Prozent der Kreise',
  },
};

const CONDITIONS: Record<Condition, string> = {
  published: 'veröffentlichte Zahl',
  recorded: 'aus erfassten Netzwerken',
  none: 'keine Angabe',
  own: 'Angabe dieser Seite',
};

const KINDS: Record<RegionKind, string> = {
  'mint-region': 'MINT-Region',
  'zdi-network': 'zdi-Netzwerk',
  'research-centre': 'Schülerforschungszentrum',
  cluster: 'MINT-Cluster',
};

const QUALIFIERS: Record<Qualifier, string> = {
  over: 'über',
  about: 'rund',
  'up-to': 'bis zu',
  'at-least': 'mindestens',
};

const STRUCTURES: Record<StructureType, string> = {
  'coordination-office': 'Landeskoordinierungsstelle',
  mintforum: 'MINTforum',
  'working-group': 'Arbeitsgruppe',
  'none-known': 'Keine Landesstruktur bekannt',
};

const STATUSES: Record<StructureStatus, string> = {
  active: 'aktiv',
  'being-set-up': 'im Aufbau',
  'being-reorganised': 'in Neuaufstellung',
  unclear: 'Stand unklar',
  'none-known': 'keine bekannt',
};

const STATES_COUNTED = (count: number): string =>
  count === 1 ? '1\u00a0Land' : `${count}\u00a0Länder`;

const DISTRICTS_COUNTED = (count: number): string =>
  count === 1 ? '1\u00a0Kreis' : `${count}\u00a0Kreise`;

const BASES = {
  population: (value: string, date: string) => `Bezug: ${value} Einwohner:innen (${date})`,
  area: (value: string, date: string) => `Bezug: ${value} km² (${date})`,
  pupils: (value: string, date: string) =>
    `Bezug: ${value} Schüler:innen an allgemeinbildenden Schulen (Schuljahr ${date})`,
};

/** How many Kreise something is said of, as Berlin and Hamburg have one: `von 22 Kreisen`, `von 1 Kreis`. */
const OF_DISTRICTS = (total: string): string => (total === '1' ? '1 Kreis' : `${total} Kreisen`);
const SOME_OF_DISTRICTS = (some: string, total: string): string =>
  `${some} von ${OF_DISTRICTS(total)}`;
const DISTRICTS_REACHED = (reached: string, total: string): string =>
  `${reached} von ${total} ${total === '1' ? 'Kreis' : 'Kreisen'}`;

const SOME_REGION_KNOWN = (date: string): string =>
  `Uns ist kein Netzwerk bekannt. Die Körber-Stiftung zählt in jedem Land mindestens eines (Stand: ${date}).`;

const SMALL_BASE = 'Bei einem einzelnen Netzwerk sagt die Dichte wenig; es zählt die Anzahl.';
const NO_COVERAGE = 'Welche Kreise Netzwerke hier erreichen, ist uns nicht bekannt.';
const FURTHER_COUNTS = (count: number): string =>
  count === 1 ? 'Eine weitere Zählung' : `${count} weitere Zählungen`;

const UNCERTAIN = 'Wenige Belege; der Stand ist unsicher';
const CONFLICT = 'Quellen widersprechen sich';

/** Parts that hold, as one sentence. */
export function sentence(parts: readonly (string | false)[]): string {
  const text = parts.filter((part) => part !== false).join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Words that files have in common with what they are taken from. */
const dataVersion = (version: string): string => `Datenstand ${version}`;
const UNDATED = 'unbekannt';
const ASK_NATIONAL = 'Bundesweit hilft das Programm MINT-Regionen der Körber-Stiftung weiter';
const IN_PART = 'zum Teil';
const TOWNS = 'Lage der Orte: GeoNames, CC BY 4.0';
const BOUNDARIES = '© GeoBasis-DE / BKG 2017 (Daten verändert)';
const DISTRICTS_DATE = 'Kreise: Stand 1. Juli 2021';

const LEGEND = 'Legende';
const SAVED = (file: string): string => `${file} wird gespeichert.`;
const NOT_SAVED = 'Die Datei konnte nicht erstellt werden.';

/** Words that all elements use. */
export const common = {
  asOf: (date: string) => `Stand: ${date}`,
  undated: 'Stand unbekannt',
  unknownState: (value: string) =>
    `„${value}“ ist keines der 16 Länder. Möglich sind Kürzel wie TH, Schlüssel wie 16 oder der Name.`,

  partLost: 'Ein Teil der Anzeige konnte nicht geladen werden.',

  sources: (count: number) => (count === 1 ? '1 Quelle' : `${count} Quellen`),
  published: (date: string) => `veröffentlicht: ${date}`,
  checked: (date: string) => `Zuletzt geprüft: ${date}`,
};

/** Words of those that tell of counts and structures. */
export const facts = {
  panelEmpty: 'Wählen Sie ein Land, um Einzelheiten zu sehen.',
  qualifiers: QUALIFIERS,
  regions: (count: number) => (count === 1 ? 'MINT-Region' : 'MINT-Regionen'),
  noData: 'keine Angabe',
  recordedUnit: (what: string) => `${what} erfasst`,
  noneKnownHere: 'Uns ist kein Netzwerk bekannt.',
};

/** Words of the map. */
export const map = {
  metrics: METRICS,
  conditions: CONDITIONS,
  districts: DISTRICTS_REACHED,
  atLeastRecorded: (count: string) => `mindestens ${count} erfasst`,
  noDataShort: 'k. A.',
  rank: (rank: number, of: number) => `Rang ${rank} von ${of}`,
  range: (from: string, below: string) => `${from} bis unter ${below}`,
  below: (bound: string) => `unter ${bound}`,
  from: (bound: string) => `ab ${bound}`,
  statesCounted: STATES_COUNTED,
  summaryTop: (count: number, high: string, highValue: string, low: string, lowValue: string) =>
    `Für ${count} Länder gibt es eine veröffentlichte Zahl: am höchsten ist der Wert in ${high} (${highValue}), am niedrigsten in ${low} (${lowValue}).`,
  summaryOne: (name: string, value: string) =>
    `Nur für ${name} gibt es eine veröffentlichte Zahl (${value}).`,
  summaryRest: (recorded: string | false, none: string | false) =>
    sentence([
      recorded && `für ${recorded} sind nur einzelne Netzwerke erfasst`,
      none && `für ${none} gibt es keine Angabe`,
    ]),
  summaryNone: 'Es liegt keine Angabe vor.',
  pickState: 'Land auswählen',
  noState: 'Kein Land ausgewählt',
  view: 'Ansicht',
  views: { map: 'Karte', tiles: 'Kacheln', table: 'Tabelle' },
  skipMap: 'Karte überspringen',
  mapLabel: (metric: string) => `Karte der Länder: ${metric}`,
  listLabel: 'Länder',
  keys: 'Pfeiltasten führen weiter, Eingabe wählt aus, Esc hebt die Auswahl auf.',
  panelLabel: 'Auswahl',
  aged: (years: number) => `älter als ${years} Jahre`,
  equals: (value: string) => `entspricht ${value}`,
  ofDistricts: (total: string) =>
    `von ${total} ${total === '1' ? 'Kreis' : 'Kreisen'} mit Netzwerk`,
  noCoverageKnown: NO_COVERAGE,
  selected: (name: string) => `${name} ausgewählt`,
  deselected: 'Auswahl aufgehoben',
  loading: 'Wird geladen …',
  legend: LEGEND,
  legendRecorded: 'Schraffiert: mindestens, aus erfassten Netzwerken',
  legendBounded: 'Schraffiert: mindestens',
  ownFigure: 'Angaben dieser Seite',
  tableState: 'Land',
  tableBasis: 'Grundlage',
  boundaries: BOUNDARIES,
};

/** Words of what is known of a value beyond the value. */
export const details = {
  someRegionKnown: SOME_REGION_KNOWN,
  rank: (rank: number, of: number) => `Rang ${rank} von ${of}`,
  rankLong: (rank: number, of: number) =>
    `Rang ${rank} von ${of} Ländern mit veröffentlichter Zahl`,
  olderCounts: 'Weitere Angaben',
  bases: BASES,
  smallBase: SMALL_BASE,
  structures: STRUCTURES,
};

/** Words of lists of statements: whose they are, of when, how sure. */
export const statements = {
  plan: 'Plan',
  claim: (by: string) => `Angabe: ${by}`,
  conflict: CONFLICT,
  ageing: 'Diese Angaben sind mehrere Jahre alt; bitte bei der Stelle nachfragen.',
  ageingPartly: 'Ein Teil dieser Angaben ist mehrere Jahre alt; bitte bei der Stelle nachfragen.',
  unlessStated: (date: string) => `${date}, wo nicht anders angegeben`,
};

/** Words of what coordinates MINT education in a Land. */
export const structures = {
  structures: STRUCTURES,
  noneKnownAsOf: (date: string) => `Keine Landesstruktur bekannt (Stand: ${date})`,
  noneKnownChecked: (date: string) => `Keine Landesstruktur bekannt (zuletzt geprüft: ${date})`,
};

/** Words of the state card. */
export const card = {
  someRegionKnown: SOME_REGION_KNOWN,
  dataVersion,
  statuses: STATUSES,
  cardHeading: 'MINT-Bildung im Land',
  cardMissing: 'Geben Sie mit dem Attribut „state“ an, um welches Land es geht.',
  statusLabel: 'Status',
  foundedLabel: 'Beginn',
  officeLabel: 'Verantwortlich',
  websiteLabel: 'Website',
  funding: 'Finanzierung',
  organisation: 'Umsetzung',
  support: 'Förderung',
  figures: 'Kennzahlen',
  plans: 'Pläne',
  examples: 'Beispiele',
  successFactors: 'Was aus Sicht der Landesstelle zum Erfolg beiträgt',
  programme: 'Sonderprogramm',
  finder: 'Angebote finden',
  known: 'Was bekannt ist',
  related: 'Verwandte Netzwerke',
  olderFigure: 'zuvor',
  uncertain: UNCERTAIN,
  furtherCounts: FURTHER_COUNTS,
  moreFigures: (count: number) =>
    count === 1 ? 'Eine weitere Kennzahl' : `${count} weitere Kennzahlen`,
  contact: 'Kontakt',
  askInstead: 'Wen Sie stattdessen fragen können',
  askNational: ASK_NATIONAL,
  regionsInState: 'MINT-Regionen im Land',
};

/** Words of the contact. */
export const contact = {
  contactHeading: (name: string) => `Kontakt für ${name}`,
  contactHeadingNational: 'Kontakt für ganz Deutschland',
  contactNational: (name: string, date: string) =>
    `Für ${name} ist keine zuständige Stelle bekannt${date && ` (Stand: ${date})`}. Bundesweit hilft weiter:`,
  contactMissing: (name: string, office: string) =>
    `Für ${name} ist zuständig: ${office}. Ein bestätigter Kontakt liegt uns nicht vor; bundesweit hilft weiter:`,
  noPerson: 'Zurzeit ist keine Ansprechperson bestätigt. Bitte wenden Sie sich an die Stelle.',
  olderContacts: (count: number) => (count === 1 ? 'Ältere Angabe' : `${count} ältere Angaben`),
  person: 'Ansprechperson',
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Website',
  vcard: 'Als Kontakt speichern (vCard)',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ist hier nicht möglich',
  saveFailed: 'Speichern ist hier nicht möglich',
  staleContact: 'Nicht aktuell bestätigt – bitte auf der Website prüfen.',
  unconfirmedContact: 'Nicht aktuell bestätigt.',
  noContact: 'Kein Kontakt bekannt.',
};

/** Words of what state offices do. */
export const tasks = {
  tasksHeading: 'Was Landes\u00ADkoordinierungs\u00ADstellen leisten',
  inward: 'Nach innen',
  outward: 'Nach außen',
  needs: 'Was sie dafür brauchen',
  region: 'Was eine MINT-Region ausmacht',
  nothingKnown: 'Dazu liegt uns nichts vor.',
};

/** Words of what coordinators are offered. */
export const offers = {
  offersHeading: 'Angebote für Koordinator:innen',
  nothingKnown: 'Zurzeit sind uns keine Angebote bekannt.',
  ageing: 'Diese Angaben sind mehrere Jahre alt; die Angebote können sich geändert haben.',
  ageingPartly:
    'Ein Teil dieser Angaben ist mehrere Jahre alt; die Angebote können sich geändert haben.',
};

/** Words of the bodies in which the Länder meet. */
export const bodies = {
  bodiesHeading: 'Wo sich die Länder abstimmen',
  members: 'Wer dabei ist',
  moderation: 'Wer einlädt',
  purpose: 'Wozu',
  known: 'Was bekannt ist',
  nothingKnown: 'Uns ist kein Gremium bekannt.',
};

/** Words of the diagram of levels. */
export const levels = {
  levelsHeading: 'Wer mit wem arbeitet',
  serves: (names: string) => `für ${names}`,
  focuses: (names: string) => `Schwerpunkt: ${names}`,
  contains: (names: string) => `umfasst: ${names}`,
  nothingKnown: 'Zum Aufbau liegt uns nichts vor.',
};

/** Words over sources that are listed whole. */
export const cited = { sourcesLabel: 'Quellen' };

/** Words of the list of sources. */
export const citations = {
  sourcesMissing: 'Hier stehen die Quellen der Angaben auf dieser Seite, sobald es welche gibt.',
  licence: (name: string) => `Lizenz: ${name}`,
  boundaries: BOUNDARIES,
  boundariesOf: 'Grenzen in den Karten',
  boundariesTerms: 'Nutzung nach GeoNutzV',
  districtsDate: DISTRICTS_DATE,
  towns: 'GeoNames',
  townsOf: 'Lage der Orte in den Karten',
};

/** Words of the comparison. */
export const comparison = {
  comparisonHeading: 'Länder im Vergleich',
  pickCompared: (place: number) => `Land ${place} im Vergleich`,
  structureRow: 'Wer koordiniert',
  nothingKnown: 'Dazu ist uns nichts bekannt.',
  notice: (name: string) => `${name} ist jetzt im Vergleich`,
};

const CATEGORIES: Record<EventCategory, string> = {
  founding: 'Gründung',
  structure: 'Struktur',
  region: 'MINT-Region',
  funding: 'Förderung',
  policy: 'Politik',
  body: 'Gremium',
  meeting: 'Treffen',
  offer: 'Angebot',
  tool: 'Werkzeug',
  publication: 'Veröffentlichung',
  count: 'Zählung',
};

/** Words of the timeline and of the chart of growth. */
export const timeline = {
  timelineHeading: 'Entwicklung der MINT-Bildungsnetzwerke',
  growthHeading: 'Zahl der MINT-Regionen in Deutschland',
  categories: CATEGORIES,
  state: 'Land',
  allStates: 'Alle Länder',
  category: 'Art',
  allCategories: 'Alle Arten',
  nationwide: 'bundesweit',
  counted: (count: number) => (count === 1 ? '1 Ereignis' : `${count} Ereignisse`),
  span: (counted: string, from: number, to: number) =>
    from === to ? `${counted}, ${from}` : `${counted}, ${from} bis ${to}`,
  noEvent: (checked: string) =>
    `Zu dieser Auswahl ist uns kein Ereignis bekannt${checked && ` (zuletzt geprüft: ${checked})`}.`,
  noCounts: 'Zählungen liegen nicht vor.',
  plan: 'Plan',
  conflict: CONFLICT,
  qualifiers: QUALIFIERS,
  regions: REGIONS,
  clusters: 'MINT-Cluster',
  known: 'bekannte Netzwerke',
  chartLabel: 'Liniendiagramm',
  incomparable: (before: string, after: string) =>
    `Links und rechts der senkrechten Linie: ${before} und ${after} lassen sich nicht vergleichen.`,
  numbers: 'Zahlen als Tabelle',
  date: 'Stand',
  count: 'Anzahl',
  source: 'Quelle',
};

/** Words of a single figure. */
export const figure = {
  someRegionKnown: SOME_REGION_KNOWN,
  germany: 'Deutschland',
  statesWithRegions: 'Länder mit mindestens einer MINT-Region',
  clusters: 'geförderte MINT-Cluster',
  metrics: METRICS,
  bases: BASES,
  districts: SOME_OF_DISTRICTS,
  noCoverageKnown: NO_COVERAGE,
  smallBase: SMALL_BASE,
  plan: 'Plan',
  furtherCounts: FURTHER_COUNTS,
  olderFigures: (count: number) =>
    count === 1 ? 'Eine frühere Angabe' : `${count} frühere Angaben`,
  ageingFigure: (months: number) => `Diese Zahl ist älter als ${months / 12}\u00A0Jahre.`,
  unknownFigure: (figure: string) => `Eine Kennzahl „${figure}“ gibt es nicht.`,
  noFigure: (state: string) => `Für ${state} liegt uns diese Zahl nicht vor.`,
  needsState: 'Diese Zahl gibt es nur für ein Land.',
};
/** Words of the explorer. */
export const explorer = { explorerHeading: 'MINT-Bildung in den Ländern' };

/** Words of the key that stands by itself. */
export const key = {
  legend: LEGEND,
  mapMissing: 'Hier steht die Legende einer Karte, sobald es sie gibt.',
};

/** Words of the table that stands by itself. */
export const dataTable = { csv: 'Als CSV speichern', saved: SAVED, notSaved: NOT_SAVED };

/** Words of files: tables, and what stands under a picture. */
export const exported = {
  conditions: CONDITIONS,
  qualifiers: QUALIFIERS,
  regions: REGIONS,
  undatedShort: UNDATED,
  dataVersion,
  boundaries: BOUNDARIES,
  /** Headings of a table after that of the names, in their order. */
  columns: [
    'Kürzel',
    'Amtlicher Schlüssel',
    'Wert',
    'Einheit',
    'Genauigkeit',
    'Grundlage',
    'Anzahl',
    'Gezählt',
    'von insgesamt',
    'Stand',
    'Stand der Bezugsgröße',
    'Anmerkung',
    'Quellen',
  ],
  /** Headings of a table of points, in their order. */
  pointColumns: ['Ort auf der Karte', 'Art', 'Gemeinde', 'Länge', 'Breite', 'Adresse', 'Quellen'],
  districtsReached: 'Kreise mit MINT-Netzwerk',
  claim: (by: string) => `Angabe von ${by}`,
  ownClaim: 'Angabe der Website, von der die Datei stammt',
  to: (first: string, last: string) => `${first} bis ${last}`,
  baseAsOf: (date: string) => `Stand der Bezugsgröße: ${date}`,
  licence: (licence: string) => `Lizenz: ${licence}`,
  figuresLicence:
    'Für jede Zahl gelten die Bedingungen ihrer Quelle; wo eine Quelle eine Lizenz nennt, steht sie bei ihr.',
  codeLicence: 'Die MIT-Lizenz von mint-widgets gilt für das Programm, nicht für die Zahlen.',
  boundariesLicence: (attribution: string) => `Grenzen: ${attribution}, Nutzung nach GeoNutzV.`,
};

/** Words of what a page asks for beside the map: files, a snippet, links. */
export const tools = {
  download: 'Herunterladen',
  formats: {
    png: 'Bild (PNG)',
    svg: 'Grafik (SVG)',
    csv: 'Tabelle (CSV)',
    json: 'Daten (JSON)',
  },
  saved: SAVED,
  notSaved: NOT_SAVED,
  embed: 'Einbetten',
  embedHow: 'Diese Zeile zeigt auf einer anderen Website, was Sie hier sehen.',
  code: 'HTML zum Einbetten',
  copy: 'Kopieren',
  copied: 'Die Zeile ist kopiert.',
  notCopied: 'Hier lässt sich nichts kopieren. Die Zeile ist markiert: Kopieren Sie sie von Hand.',
  pin: (version: string) =>
    `Den Datenstand ${version} festhalten: Zeigt die Karte später einen anderen, sagt sie es.`,
  onPage: 'Zur Seite mit der Karte',
  linkKeys: 'Pfeiltasten wechseln zum Nachbarn, Eingabe öffnet die Seite dazu.',
  linkPanel: {
    state: 'Die Karte führt zu den Seiten der Länder.',
    district: 'Die Karte führt zu den Seiten der Kreise.',
  },
};

/** Words for data that a page brings. */
export const partner = {
  thisPage: 'Diese Seite',
  loadingFrom: (host: string) => `Daten von ${host} werden geladen …`,
  statedBy: (name: string) => `Angabe: ${name}`,
  details: 'Einzelheiten',
  more: (count: number) => `und ${count} weitere`,
  summaryOwn: (count: number, high: string, highValue: string, low: string, lowValue: string) =>
    `${count} Werte: am höchsten in ${high} (${highValue}), am niedrigsten in ${low} (${lowValue}).`,
  otherVersion: (asked: string, own: string) =>
    `Diese Seite nennt den Datenstand ${asked}; gezeigt wird der Datenstand ${own}.`,
};

/** Words of the Kreise. */
export const districts = {
  networksMetric: {
    name: 'Erfasste MINT-Netzwerke je Kreis',
    unit: 'MINT-Netzwerke',
    one: 'MINT-Netzwerk',
    spoken: 'MINT-Netzwerke',
  },
  noNetworkKnown: 'uns ist kein Netzwerk bekannt',
  districtsCounted: DISTRICTS_COUNTED,
  summaryDistricts: (reached: number, total: number) => {
    if (total === 1)
      return `${reached === 0 ? 'Kein' : 'Mindestens ein'} erfasstes MINT-Netzwerk nennt diesen Kreis als sein Gebiet.`;
    if (reached === total)
      return `Jeden der ${total} Kreise nennt mindestens ein erfasstes MINT-Netzwerk als sein Gebiet.`;
    if (reached === 0)
      return `Keinen der ${total} Kreise nennt ein erfasstes MINT-Netzwerk als sein Gebiet. Es kann weitere Netzwerke geben.`;
    return `${reached === 1 ? `Einer von ${total} Kreisen liegt` : `${reached} von ${total} Kreisen liegen`} ganz oder zum Teil im Gebiet eines erfassten MINT-Netzwerks; es können mehr sein.`;
  },
  districtsDate: DISTRICTS_DATE,
  pickDistrict: 'Kreis auswählen',
  noDistrict: 'Kein Kreis ausgewählt',
  wholeCountry: 'Ganz Deutschland',
  districtPanelEmpty: 'Wählen Sie einen Kreis, um Einzelheiten zu sehen.',
  districtList: 'Kreise',
  districtMapLabel: (metric: string) => `Karte der Kreise: ${metric}`,
  networksHere: (count: number) =>
    count === 1 ? 'Ein Netzwerk nennt diesen Kreis:' : `${count} Netzwerke nennen diesen Kreis:`,
  noneHere: 'Uns ist kein Netzwerk bekannt, das diesen Kreis nennt.',
  othersHere: 'Hier nicht mitgezählt:',
  inPart: IN_PART,
  kinds: KINDS,
  tableDistrict: 'Kreis',
};

/** Words of the Länder as tiles. */
export const tiles = {
  tilesLabel: (metric: string) => `Kachelkarte der Länder: ${metric}`,
};

/** Words of metrics that are no plain numbers. */
export const further = {
  structure: { name: 'Landesstrukturen der MINT-Bildung', unit: '', spoken: '' },
  structures: STRUCTURES,
  /** The longest, with places to break it, where it stands large in a narrow column. */
  officeHead: 'Landes\u00ADkoordinierungs\u00ADstelle',
  /** What labels carry. */
  shortStructures: {
    'coordination-office': 'Stelle',
    mintforum: 'Forum',
    'working-group': 'AG',
    'none-known': 'k. A.',
  } satisfies Record<StructureType, string>,
  statuses: STATUSES,
  noStructure: 'keine Landesstruktur bekannt',
  noStructureAsOf: (date: string) => `keine Landesstruktur bekannt (Stand: ${date})`,
  noStructureChecked: (date: string) => `keine Landesstruktur bekannt (zuletzt geprüft: ${date})`,
  summaryNoStructure: (count: number) =>
    `Für ${count === 1 ? 'ein Land' : `${count} Länder`} ist keine Landesstruktur bekannt.`,
  since: (date: string) => `Beginn: ${date}`,
  uncertain: UNCERTAIN,
  conflict: CONFLICT,
  statesCounted: STATES_COUNTED,
  key: 'Legende',
  spots: {
    name: 'Kreise, die kein erfasstes MINT-Netzwerk nennt',
    unit: 'der Kreise',
    spoken: 'Prozent der Kreise',
  },
  qualifiers: { ...QUALIFIERS, 'up-to': 'höchstens' },
  boundSpots: 'Schraffiert: höchstens, es kann weitere Netzwerke geben',
  spotsShare: (share: string) => `${share} der Kreise`,
  spotsUnit: (total: string) => `von ${OF_DISTRICTS(total)} nennt kein erfasstes MINT-Netzwerk`,
  spotsOf: SOME_OF_DISTRICTS,
  spotsSpoken: (count: string, total: string, share: string) =>
    `${count} von ${OF_DISTRICTS(total)} nicht genannt, ${share} Prozent`,
  noSpotsKnown: 'Welche Kreise Netzwerke hier erreichen, ist uns nicht bekannt.',
  summarySpots: (states: number, count: string, total: string) =>
    `Für ${states} Länder ist bekannt, welche Kreise Netzwerke erreichen: Höchstens ${count} ihrer ${total} Kreise nennt kein erfasstes MINT-Netzwerk.`,
  summaryNoSpots: (count: number) =>
    `Für ${count === 1 ? 'ein Land' : `${count} Länder`} gibt es keine Angabe.`,
  spotsFrom: { recorded: 'aus erfassten Netzwerken', published: 'veröffentlichte Zahl' },
  spotsRest: 'Es kann Netzwerke geben, die wir nicht erfasst haben.',
  spotsMeant:
    'MINT-Netzwerke sind hier MINT-Regionen und zdi-Netzwerke, nicht Schülerforschungszentren und MINT-Cluster.',
  noData: 'keine Angabe',
  noDataShort: 'k. A.',
  spotsByDistrict: {
    name: 'Kreise, die kein erfasstes MINT-Netzwerk nennt',
    unit: '',
    spoken: '',
  },
  /** Whether a network names a Kreis. */
  namings: {
    unnamed: 'von keinem erfassten MINT-Netzwerk genannt',
    named: 'von einem erfassten MINT-Netzwerk genannt',
    counted: 'laut veröffentlichter Zahl erreicht',
    unknown: 'keine Angabe',
  } satisfies Record<Naming, string>,
  notKnownHere: 'Welche Kreise Netzwerke in diesem Land erreichen, ist uns nicht bekannt.',
  summaryNoSpotsByDistrict: (unknown: number) =>
    `Für ${DISTRICTS_COUNTED(unknown)} gibt es keine Angabe. Es kann Netzwerke geben, die wir nicht erfasst haben.`,
  summarySpotsByDistrict: (unnamed: number, known: number, unknown: number) =>
    `Höchstens ${unnamed} von ${known} Kreisen nennt kein erfasstes MINT-Netzwerk.${unknown > 0 ? ` Für ${unknown} weitere gibt es keine Angabe.` : ''} Es kann Netzwerke geben, die wir nicht erfasst haben.`,
  districtsCounted: DISTRICTS_COUNTED,
};

/** Words of points on a map. */
export const points = {
  list: 'Orte',
  kinds: KINDS,
  otherKind: 'ohne Angabe der Art',
  planned: 'geplant',
  group: (count: string) => `${count} Orte`,
  names: (names: string, more: string) =>
    more ? `${names} und ${more} ${more === '1' ? 'weiterer' : 'weitere'}` : names,
  more: (count: string) => (count === '1' ? 'und 1 weiterer Ort' : `und ${count} weitere Orte`),
  counted: (what: string, count: string) => `${what} (${count})`,
  plannedSample: 'Hohl: geplant',
  groupSample: 'Zahl im Punkt: so viele Orte liegen hier beieinander',
  outside: (count: string) =>
    count === '1'
      ? '1 Ort liegt außerhalb der Karte.'
      : `${count} Orte liegen außerhalb der Karte.`,
  unplaced: (count: string) =>
    count === '1'
      ? 'Von einem weiteren Netzwerk ist uns kein Ort bekannt.'
      : `Von ${count} weiteren Netzwerken ist uns kein Ort bekannt.`,
  none: 'Hier liegt keiner der gesuchten Orte.',
  inLinks: 'Gebiete öffnen ihre Seite; ein Ort zeigt neben der Karte, was wir über ihn wissen.',
  asList: (count: string) => `Orte als Liste (${count})`,
  towns: TOWNS,
  tableName: 'Name',
  tableKind: 'Art',
  tablePlace: 'Ort',
  tableState: 'Land',
  sizes: 'Fläche der Scheiben: Anzahl',
  dashed: 'Gestrichelt: mindestens so viele',
};

/** Words of the finder before it has searched. */
export const finder = {
  finderHeading: 'MINT-Netzwerke finden',
  searchLabel: 'Name, Ort oder Kreis',
  landLabel: 'Land',
  allStates: 'Alle Länder',
  kindLabel: 'Art',
  allKinds: 'Alle Arten',
  kinds: KINDS,
  finderLoading: 'Die Netzwerke werden geladen …',
};

/** Words of what the finder has found. */
export const found = {
  kinds: KINDS,
  inPart: IN_PART,
  statuses: { planned: 'geplant', ended: 'beendet', unclear: 'Stand unklar' },
  resting: (count: string, date: string) =>
    `Uns sind ${count} Netzwerke bekannt${date ? ` (zuletzt geprüft: ${date})` : ''}. Es können mehr sein.`,
  restingEmpty: 'Hier stehen MINT-Netzwerke. Uns ist keines bekannt.',
  hits: (count: string) => `${count} Treffer`,
  shownOf: (shown: string, count: string) => `${count} Treffer, davon ${shown} gezeigt`,
  noHits: 'Kein Treffer',
  list: 'Netzwerke',
  listAll: (count: string) => `Alle ${count} Netzwerke auflisten`,
  showMore: (count: string) => `${count} weitere zeigen`,
  districts: (count: number) => (count === 1 ? 'Kreis' : 'Kreise'),
  districtsMore: (count: string) => `Kreise (${count})`,
  statewide: 'Arbeitet im ganzen Land',
  districtsFrom: { name: 'nach dem Namen des Netzwerks', carrier: 'nach dem Gebiet des Trägers' },
  seatUnknown: 'Ort unbekannt',
  since: (date: string) => `seit ${date}`,
  until: (date: string) => `bis ${date}`,
  uncertain: UNCERTAIN,
  source: 'Quelle',
  whoInLand: 'Zuständige Stelle im Land',
  officeIn: (land: string) => `Zuständig im Land ${land}`,
  noOffice: (land: string, date: string) =>
    `Im Land ${land} ist uns keine zuständige Stelle bekannt${date ? ` (zuletzt geprüft: ${date})` : ''}.`,
  askNational: ASK_NATIONAL,
  noneFor: (query: string) => `Zu „${query}“ ist uns kein Netzwerk bekannt`,
  noneAtAll: 'Uns ist kein Netzwerk bekannt',
  noneInDistricts: (names: string) => `Für ${names} ist uns kein Netzwerk bekannt`,
  withinLand: (land: string) => ` (gesucht im Land ${land})`,
  withinKind: (kind: string) => ` (Art: ${kind})`,
  mayBe: 'Das heißt nicht, dass es keines gibt.',
  postcode:
    'Postleitzahlen können wir keinem Kreis zuordnen. Bitte geben Sie den Ort oder den Kreis ein.',
  elsewhere: (count: string) =>
    count === '1' ? '1 Treffer ohne Filter zeigen' : `${count} Treffer ohne Filter zeigen`,
  mapLabel: (count: string) => `Karte mit den Orten der Netzwerke (${count})`,
  unplaced: (count: string) =>
    count === '1'
      ? 'Ein Netzwerk, dessen Ort wir nicht kennen, fehlt auf der Karte.'
      : `${count} Netzwerke, deren Ort wir nicht kennen, fehlen auf der Karte.`,
  boundaries: BOUNDARIES,
  towns: TOWNS,
};

/** Words of other palettes. */
export const palette = {
  midpoint: (value: string) => `Farbwechsel bei ${value}`,
};

/** Words for data that could not be loaded or read. */
export const problems = {
  place: (line: string, column: string) => `Zeile ${line}, Spalte ${column}`,
  problem: (place: string, found: string, expected: string) =>
    `${place}${found ? `gefunden ${found}` : 'nichts gefunden'}, erwartet ${expected}`,
  expected: {
    type: {
      object: 'ein Objekt',
      list: 'eine Liste',
      text: 'ein Text',
      number: 'eine Zahl',
      integer: 'eine ganze Zahl',
      boolean: 'true oder false',
    },
    format: (example: string) => `eine Angabe wie ${example}`,
    oneOf: (values: string) => `eines von ${values}`,
    min: (limit: string) => `mindestens ${limit}`,
    max: (limit: string) => `höchstens ${limit}`,
    minLength: (limit: string) => `mindestens ${limit} Zeichen`,
    maxLength: (limit: string) => `höchstens ${limit} Zeichen`,
    minItems: (limit: string) =>
      limit === '1' ? 'mindestens 1 Eintrag' : `mindestens ${limit} Einträge`,
    maxItems: (limit: string) => `höchstens ${limit} Einträge`,
    total: (limit: string) => `höchstens ${limit} Werte`,
    required: 'eine Angabe',
    field: (names: string) => (names ? `eines der Felder ${names}` : 'kein Feld dieses Namens'),
    once: (name: string) => `nur eine Angabe für ${name}`,
    state: 'eines der 16 Länder',
    place: 'ein Land, oder ein Kreis mit seinem Schlüssel wie 16051',
    district: (into?: string) =>
      `einer der 400 Kreise vom 1. Juli 2021${into ? ` (dieser ist in ${into} aufgegangen)` : ''}`,
    level: {
      states: 'ein Land wie die anderen',
      districts: 'ein Kreis wie die anderen',
    },
    column: {
      place: 'eine Spalte mit Ländern oder Kreisen',
      value: 'eine Spalte mit Werten',
      name: 'eine Spalte mit Namen',
    },
    quote: 'ein Anführungszeichen am Ende der Zelle',
    rising: 'steigende Zahlen',
    swapped: 'erst die Länge, dann die Breite',
    data: 'JSON oder eine Tabelle',
    json: 'JSON',
  },
  data: (host: string) => (host ? `Daten von ${host}` : 'angegebenen Daten'),
  notLoaded: (data: string, reason: string) =>
    `Die ${data} konnten nicht geladen werden${reason && ` (${reason})`}.`,
  notReadAtAll: (data: string, reason: string) =>
    `Die ${data} konnten nicht gelesen werden (${reason}).`,
  noJson: (place: string) => `kein vollständiges JSON: ${place}`,
  noData: 'weder JSON noch eine Tabelle',
  bundledShown: 'Gezeigt wird, was ohne sie bekannt ist.',
  notRead: (count: string, data: string) =>
    `${count === '1' ? `1 Angabe in den ${data} konnte` : `${count} Angaben in den ${data} konnten`} nicht gelesen werden.`,
  failures: {
    address: 'keine Adresse im Web',
    network: 'nicht erreichbar, oder der Server lässt andere Seiten nicht zu, CORS',
    empty: 'die Antwort ist leer',
    aborted: 'abgebrochen',
    timeout: (seconds: string) => `keine ganze Antwort in ${seconds} s`,
    'too-large': (megabytes: string) => `mehr als ${megabytes} MB`,
    status: (status: number) => `Antwort ${status}`,
    type: (type: string) => `keine Daten${type && `: ${type}`}`,
  },
};

const WARNINGS: Record<WarningReason, (found: string) => string> = {
  'unknown-source': (id) =>
    `Quelle ${id} steht weder unter "sources" noch in den mitgelieferten Daten und wird nicht genannt`,
  uncited: (title) => `Quelle ${title} wird von keiner Angabe genannt`,
  future: (date) => `${date} liegt in der Zukunft`,
  unconfirmed: () => 'Person wird nicht gezeigt: Die Angaben sind nicht bestätigt',
  outdated: (date) =>
    `Person wird nicht gezeigt: Die Angaben sind älter als 12 Monate oder ohne Datum (${date})`,
  unnamed: () => 'Kontakt wird nicht gezeigt: Er nennt weder Person noch Stelle',
  'no-english': () => 'englischer Text fehlt, auch auf englischen Seiten steht der deutsche',
  placeholder: () => 'Platzhalter, bitte durch eigene Angaben ersetzen',
};

/** Words of the command line. */
export const commandLine = {
  usage: `mint-widgets prüft Daten, die Sie den Elementen mit „src“ geben, legt eine Datei dafür an und zeichnet die
Elemente einer Seite, bevor ein Browser sie hat.

  mint-widgets check DATEI…           prüft Dateien; „-“ liest von der Standardeingabe
      --strict                        Hinweise zählen wie Fehler
      --json                          gibt die Befunde als JSON aus
  mint-widgets init LAND [DATEI]      legt eine Datei für ein Land an, etwa für TH
      --force                         ersetzt eine Datei, die es schon gibt
  mint-widgets render SEITE           gibt die HTML-Seite mit gezeichneten Elementen aus; „-“ liest von der
                                      Standardeingabe
      --lang de|en                    Sprache der Meldungen

check endet mit 0, wenn alles gelesen werden konnte, render, wenn ein Element gezeichnet wurde, sonst mit 1; bei falschem
Aufruf mit 2.`,
  drawn: (count: number) =>
    count === 1 ? '1 Element ist gezeichnet.' : `${count} Elemente sind gezeichnet.`,
  left: (tags: string) =>
    `Erst ihr Skript zeichnet, was Daten mitbringt, von anderen Elementen handelt oder schon gezeichnet ist: ${tags}.`,
  misused: (args: string) => `So lässt sich mint-widgets nicht aufrufen: ${args}`,
  warning: 'Hinweis',
  warnings: WARNINGS,
  missing: 'Diese Datei gibt es nicht.',
  unreadable: 'Diese Datei lässt sich nicht lesen.',
  stdin: 'Standardeingabe',
  onlyListed: (count: string) => `Aufgeführt sind ${count} davon.`,
  allRead: 'Alles konnte gelesen werden',
  read: 'Gelesen wurde',
  nothingShown: 'nichts, was gezeigt wird',
  states: (count: string) => (count === '1' ? '1 Land' : `${count} Länder`),
  facts: (count: string) => (count === '1' ? '1 Angabe' : `${count} Angaben`),
  contacts: (count: string) => (count === '1' ? '1 Kontakt' : `${count} Kontakte`),
  regions: (count: string) => (count === '1' ? '1 Region' : `${count} Regionen`),
  stateValues: (count: string) => (count === '1' ? '1 Wert nach Land' : `${count} Werte nach Land`),
  districtValues: (count: string) =>
    count === '1' ? '1 Wert nach Kreis' : `${count} Werte nach Kreis`,
  points: (count: string) => (count === '1' ? '1 Punkt' : `${count} Punkte`),
  warningCount: (count: string) => (count === '1' ? '1 Hinweis.' : `${count} Hinweise.`),
  exists: (file: string) => `${file} gibt es schon. Mit --force wird die Datei ersetzt.`,
  unwritable: (file: string) => `${file} lässt sich nicht schreiben.`,
  written: (file: string) =>
    `${file} ist angelegt. Ersetzen Sie, was mit BEISPIEL oder EXAMPLE beginnt, und prüfen Sie mit: npx mint-widgets check ${file}`,
};

/** Words of a starting file: remarks for whoever edits it, and texts to be replaced. */
export const startingFile = {
  about: (name: string) =>
    `Daten für ${name}. Was Sie weglassen, kommt aus den mitgelieferten Daten; eine Liste ersetzt die mitgelieferte ganz. Löschen Sie, was Sie nicht brauchen, und ersetzen Sie, was mit BEISPIEL oder EXAMPLE beginnt. asOf ist der Tag, für den eine Angabe gilt (auch 2026 oder 2026-03; null, wenn unbekannt), src nennt Quellen aus „sources“. Prüfen: npx mint-widgets check DATEI. Einbinden: src="DATEI" am Element.`,
  publisherRemark: 'BEISPIEL: Wer diese Daten herausgibt; steht als Quelle dabei.',
  publisher: 'BEISPIEL: Landeskoordinierungsstelle MINT',
  sourceRemark: 'BEISPIEL: Woher die Angaben stammen. Der Name davor ist frei gewählt.',
  source: 'BEISPIEL: Jahresbericht',
  countRemark:
    'BEISPIEL: Zahl der MINT-Regionen; die erste Zahl der Liste zeigt die Karte. qualifier (over, about, up-to, at-least) ist möglich.',
  figureRemark: 'BEISPIEL: Eine Kennzahl; der Text steht hinter der Zahl.',
  figure: 'BEISPIEL: Teilnehmende',
  planRemark: 'BEISPIEL: Ein Vorhaben; plan: true sagt, dass es noch nicht umgesetzt ist.',
  plan: 'BEISPIEL: Ein weiteres Netzwerk soll entstehen.',
  contactRemark:
    'BEISPIEL: Die zuständige Stelle. Eine Person (level: person, name) wird nur gezeigt, solange ihre Angaben bestätigt und keine 12 Monate alt sind.',
  organisation: 'BEISPIEL: Landeskoordinierungsstelle MINT',
};

/** What another language must fill: the same keys, texts as strings, sentences of the same values. */
export type Filled<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Texts[Key];
};
