import type { Dataset, Text } from '../dataset/schema.js';
import { stateOf, type StateId } from '../dataset/states.js';
import * as de from './de.js';
import * as en from './en.js';
import type { Language } from './locale.js';

type Common = typeof en.common;
type Facts = typeof en.facts;

/** The words of each language; those of an element come with the ones that all use. */
function joined<Own>(own: Record<Language, Own>): Record<Language, Common & Own> {
  return { de: { ...de.common, ...own.de }, en: { ...en.common, ...own.en } };
}

function joinedWithFacts<Own>(own: Record<Language, Own>): Record<Language, Common & Facts & Own> {
  return joined({ de: { ...de.facts, ...own.de }, en: { ...en.facts, ...own.en } });
}

const PARTNER = { de: de.partner, en: en.partner };
const DISTRICTS = { de: de.districts, en: en.districts };
const TILES = { de: de.tiles, en: en.tiles };
const FURTHER = { de: de.further, en: en.further };
const POINTS = { de: de.points, en: en.points };
const FOUND = { de: de.found, en: en.found };
const PALETTE = { de: de.palette, en: en.palette };
const TOOLS = { de: de.tools, en: en.tools };
const EXPORTED = { de: de.exported, en: en.exported };
const COMMON = { de: de.common, en: en.common };
const MAP = /* @__PURE__ */ joinedWithFacts({ de: de.map, en: en.map });
const DETAILS = { de: de.details, en: en.details };
const STRUCTURES = { de: de.structures, en: en.structures };
const STATEMENTS = { de: de.statements, en: en.statements };
const CARD = /* @__PURE__ */ joinedWithFacts({
  de: { ...de.statements, ...de.card },
  en: { ...en.statements, ...en.card },
});
const FACTS = { de: de.facts, en: en.facts };
const TIMELINE = /* @__PURE__ */ joined({ de: de.timeline, en: en.timeline });
const FIGURE = /* @__PURE__ */ joinedWithFacts({ de: de.figure, en: en.figure });
const CONTACT = /* @__PURE__ */ joined({ de: de.contact, en: en.contact });
const FINDER = /* @__PURE__ */ joined({ de: de.finder, en: en.finder });

const withStatements = <Own>(own: Record<Language, Own>) =>
  joined({ de: { ...de.statements, ...own.de }, en: { ...en.statements, ...own.en } });

const TASKS = /* @__PURE__ */ withStatements({ de: de.tasks, en: en.tasks });
const OFFERS = /* @__PURE__ */ withStatements({ de: de.offers, en: en.offers });
const BODIES = /* @__PURE__ */ withStatements({ de: de.bodies, en: en.bodies });
const LEVELS = /* @__PURE__ */ withStatements({ de: de.levels, en: en.levels });
const COMPARISON = /* @__PURE__ */ joinedWithFacts({
  de: { ...de.map, ...de.statements, ...de.card, ...de.comparison },
  en: { ...en.map, ...en.statements, ...en.card, ...en.comparison },
});
const EXPLORER = /* @__PURE__ */ joined({ de: de.explorer, en: en.explorer });
const KEY = /* @__PURE__ */ joined({ de: de.key, en: en.key });
const DATA_TABLE = /* @__PURE__ */ joined({ de: de.dataTable, en: en.dataTable });
const CITED = { de: de.cited, en: en.cited };
const CITATIONS = /* @__PURE__ */ joined({
  de: { ...de.cited, ...de.citations },
  en: { ...en.cited, ...en.citations },
});

export type { MetricWords } from './de.js';
export type Words = Common;
export type MapWords = (typeof MAP)[Language];
export type DetailWords = typeof en.details;
export type StatementWords = typeof en.statements;
export type CardWords = (typeof CARD)[Language];
export type ExportWords = typeof en.exported;
export type PartnerWords = typeof en.partner;
export type DistrictWords = typeof en.districts;
export type TileWords = typeof en.tiles;
export type FurtherWords = typeof en.further;
export type ToolWords = typeof en.tools;
export type PointWords = typeof en.points;
export type PaletteWords = typeof en.palette;
export type TaskWords = (typeof TASKS)[Language];
export type OfferWords = (typeof OFFERS)[Language];
export type BodyWords = (typeof BODIES)[Language];
export type LevelWords = (typeof LEVELS)[Language];
export type CitationWords = (typeof CITATIONS)[Language];
export type ComparisonWords = (typeof COMPARISON)[Language];
export type TimelineWords = (typeof TIMELINE)[Language];
export type FigureWords = (typeof FIGURE)[Language];
export type FinderWords = (typeof FINDER)[Language];
export type FoundWords = typeof en.found;
export type ExplorerWords = (typeof EXPLORER)[Language];
export type KeyWords = (typeof KEY)[Language];
export type DataTableWords = (typeof DATA_TABLE)[Language];
export type ContactWords = (typeof CONTACT)[Language];

export const wordsOf = (language: Language): Words => COMMON[language];
export const mapWordsOf = (language: Language): MapWords => MAP[language];
export const detailWordsOf = (language: Language): DetailWords => DETAILS[language];
export const structureWordsOf = (language: Language) => STRUCTURES[language];
export const statementWordsOf = (language: Language): StatementWords => STATEMENTS[language];
export const cardWordsOf = (language: Language): CardWords => CARD[language];
export const exportWordsOf = (language: Language): ExportWords => EXPORTED[language];
export const partnerWordsOf = (language: Language): PartnerWords => PARTNER[language];
export const districtWordsOf = (language: Language): DistrictWords => DISTRICTS[language];
export const tileWordsOf = (language: Language): TileWords => TILES[language];
export const furtherWordsOf = (language: Language): FurtherWords => FURTHER[language];
export const toolWordsOf = (language: Language): ToolWords => TOOLS[language];
export const pointWordsOf = (language: Language): PointWords => POINTS[language];
export const paletteWordsOf = (language: Language): PaletteWords => PALETTE[language];
export const taskWordsOf = (language: Language): TaskWords => TASKS[language];
export const offerWordsOf = (language: Language): OfferWords => OFFERS[language];
export const bodyWordsOf = (language: Language): BodyWords => BODIES[language];
export const levelWordsOf = (language: Language): LevelWords => LEVELS[language];
export const citedWordsOf = (language: Language) => CITED[language];
export const citationWordsOf = (language: Language): CitationWords => CITATIONS[language];
export const comparisonWordsOf = (language: Language): ComparisonWords => COMPARISON[language];
export const factWordsOf = (language: Language): Facts => FACTS[language];
export const timelineWordsOf = (language: Language): TimelineWords => TIMELINE[language];
export const figureWordsOf = (language: Language): FigureWords => FIGURE[language];
export const finderWordsOf = (language: Language): FinderWords => FINDER[language];
export const foundWordsOf = (language: Language): FoundWords => FOUND[language];
export const explorerWordsOf = (language: Language): ExplorerWords => EXPLORER[language];
export const keyWordsOf = (language: Language): KeyWords => KEY[language];
export const dataTableWordsOf = (language: Language): DataTableWords => DATA_TABLE[language];
export const contactWordsOf = (language: Language): ContactWords => CONTACT[language];

/** The text in a language, else in German, which every text has. */
export const textOf = (text: Pick<Text, 'de' | 'en'>, language: Language): string =>
  text[language] ?? text.de;

/** What a Land is called; its two letters where nobody says. */
export function stateName(facts: Dataset, state: StateId, language: Language): string {
  const { name } = stateOf(facts, state);
  return name ? textOf(name, language) : state;
}

/** The language a text is really in, to be said with `lang` where it differs from the page's. */
export const languageOfText = (text: Pick<Text, 'de' | 'en'>, language: Language): Language =>
  text[language] === undefined ? 'de' : language;

/** A name as a sentence has it: in English only names of one's own begin with a capital, and abbreviations. */
export const inSentence = (name: string, language: Language): string =>
  language === 'en' ? name.replace(/^[A-Z](?=[a-z]+( |$))/, (first) => first.toLowerCase()) : name;
