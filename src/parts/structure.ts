/** Who coordinates MINT education in a Land, by kind. */
import { html, type TemplateResult } from 'lit';
import {
  dateOf,
  kindOfStructure,
  statedIn,
  STRUCTURE_KINDS,
  structureReadings,
} from '../dataset/structures.js';
import type { Reading } from '../dataset/metrics.js';
import type { Dataset, Structure } from '../dataset/schema.js';
import { stateOf } from '../dataset/states.js';
import { asOfText } from '../i18n/as-of.js';
import { formatDate, type Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { furtherWordsOf, textOf } from '../i18n/words.js';
import { addressLink } from '../views/address-link.js';
import { dataText, metaLine, type Voice } from '../views/data-text.js';
import { statedLine } from '../views/stated-line.js';
import { keyList, swatch } from '../views/legend-list.js';
import type { Told, Values } from '../views/map-content.js';
import { hasPattern, kindSwatch, patterns, type KindFill } from './kinds.js';

const FILLS = {
  'coordination-office': 'kind-1',
  mintforum: 'kind-2',
  'working-group': 'kind-3',
} as const satisfies Record<string, KindFill>;

/** A name for speech is never longer, in characters. */
const NAME_LIMIT = 90;

const metricIn = (language: Language): Metric => ({
  ...furtherWordsOf(language).structure,
  id: 'structure',
  digits: () => 0,
  boundDigits: 0,
  sign: '',
  isKind: true,
});

const structureIn = (facts: Dataset, { state }: Reading): Structure =>
  stateOf(facts, state).structure ?? {};

/** That none is known, with the date of who looked: of the source, else of our data. */
function absenceText(structure: Structure, facts: Dataset, language: Language): string {
  const words = furtherWordsOf(language);
  const looked = formatDate(dateOf(structure), language);
  const checked = statedIn(structure) ? null : formatDate(facts.checked, language);
  if (looked) return words.noStructureAsOf(looked);
  return checked ? words.noStructureChecked(checked) : words.noStructure;
}

/** What it is, in a word. */
function kindText(structure: Structure, facts: Dataset, language: Language): string {
  const kind = kindOfStructure(structure);
  return kind ? furtherWordsOf(language).structures[kind] : absenceText(structure, facts, language);
}

/** Its stage, where it is not simply at work. */
function statusText({ status }: Structure, language: Language): string {
  const isPlain = !status || status === 'active' || status === 'none-known';
  return isPlain ? '' : furtherWordsOf(language).statuses[status];
}

/** Its name without what a source adds in brackets. */
const shortName = ({ name }: Structure, language: Language): string =>
  name ? textOf(name, language).replace(/ \([^)]*\)$/, '') : '';

/** The kind and the name, which often begins with the kind. */
function spokenText(structure: Structure, facts: Dataset, language: Language): string[] {
  const kind = kindText(structure, facts, language);
  const name = shortName(structure, language);
  const isSaid = name === '' || name.toLowerCase().startsWith(kind.toLowerCase());
  const parts = isSaid ? [name || kind] : [kind, name];
  return [...parts, statusText(structure, language)].filter((part) => part !== '');
}

/** As many parts as keep it short enough; the kind is always among them. */
function spokenIn(area: string, structure: Structure, facts: Dataset, language: Language): string {
  const parts = spokenText(structure, facts, language);
  const texts = parts.map(
    (_, index) => `${area}: ${parts.slice(0, parts.length - index).join(', ')}`,
  );
  const fitting = texts.find((text) => text.length <= NAME_LIMIT);
  return fitting ?? `${area}: ${kindText(structure, facts, language)}`;
}

/** Its name; where there is none, what else is known. */
function basisText({ name, summary }: Structure, language: Language) {
  const text = name ?? summary;
  return text ? dataText(text, language) : '';
}

function tellerOf(facts: Dataset, { language, statedBy }: Voice) {
  return (reading: Reading, area: string): Told => {
    const structure = structureIn(facts, reading);
    const kind = kindOfStructure(structure);
    const fill = kind && FILLS[kind];
    const dated = kind ? asOfText(reading.asOf, language) : '';
    return {
      fill: fill
        ? { step: null, kind: fill, hatched: hasPattern(fill) }
        : { step: null, hatched: true },
      label: furtherWordsOf(language).shortStructures[kind ?? 'none-known'],
      text: kindText(structure, facts, language),
      spoken: spokenIn(area, structure, facts, language),
      basis: html`${basisText(structure, language)}
      ${metaLine([statusText(structure, language), dated, statedBy(reading.src)], 'muted')}`,
    };
  };
}

function keyOf(readings: readonly Reading[], language: Language): TemplateResult {
  const words = furtherWordsOf(language);
  const numberOf = (value: number | null): number =>
    readings.filter((reading) => reading.value === value).length;
  const kinds = STRUCTURE_KINDS.map((kind, index) => ({
    sample: kindSwatch(FILLS[kind]),
    text: `${words.structures[kind]} (${words.statesCounted(numberOf(STRUCTURE_KINDS.length - index))})`,
  }));
  const areas = numberOf(null);
  const none = {
    sample: swatch({ kind: 'condition', condition: 'none', areas }),
    text: `${words.noStructure} (${words.statesCounted(areas)})`,
  };
  return keyList([...kinds, none], words.key);
}

/** How many there are of each kind. */
function summaryOf(facts: Dataset, readings: readonly Reading[], language: Language): string {
  const words = furtherWordsOf(language);
  const found = readings.map((reading) => kindOfStructure(structureIn(facts, reading)));
  const numberOf = (kind: (typeof found)[number]): number =>
    found.filter((each) => each === kind).length;
  const kinds = STRUCTURE_KINDS.filter((kind) => numberOf(kind) > 0).map(
    (kind) => `${words.structures[kind]}: ${words.statesCounted(numberOf(kind))}`,
  );
  const none = numberOf(null);
  return [
    kinds.length > 0 ? `${kinds.join(', ')}.` : '',
    none > 0 ? words.summaryNoStructure(none) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function founding({ founded }: Structure, { language, statedBy }: Voice) {
  if (!founded) return '';
  const words = furtherWordsOf(language);
  const { note, conflict, src } = founded;
  return html`<p>${words.since('')}${dataText(founded, language)}</p>
    ${metaLine([
      note ? dataText(note, language) : '',
      conflict ? words.conflict : '',
      statedBy(src),
    ])}`;
}

function telling({ summary, uncertain, website }: Structure, { language, statedBy }: Voice) {
  const doubt = uncertain ? furtherWordsOf(language).uncertain : '';
  return html`${summary ? html`<p>${dataText(summary, language)}</p>` : ''}
  ${metaLine([summary ? asOfText(summary.asOf, language) : '', doubt, statedBy(summary?.src)])}
  ${website ? html`<p>${addressLink(website.url, website.label)}</p>` : ''}`;
}

function panelIn(facts: Dataset, reading: Reading, voice: Voice): TemplateResult {
  const structure = structureIn(facts, reading);
  const { language } = voice;
  const { name, type } = structure;
  const isOffice = type === 'coordination-office';
  const head = isOffice
    ? furtherWordsOf(language).officeHead
    : kindText(structure, facts, language);
  return html`<p class="figure-line">
      <span class="big none">${head}</span>
    </p>
    ${metaLine([name ? dataText(name, language) : '', statusText(structure, language)], '')}
    ${statedLine(structure, voice)} ${founding(structure, voice)} ${telling(structure, voice)}`;
}

/** What a map of structures tells. */
export function structureValues(facts: Dataset, voice: Voice): Values {
  const { language } = voice;
  const readings = structureReadings(facts);
  return {
    metric: metricIn(language),
    readings,
    breaks: [],
    summary: summaryOf(facts, readings, language),
    toldOf: tellerOf(facts, voice),
    panelOf: (reading) => panelIn(facts, reading, voice),
    legend: () => keyOf(readings, language),
    patterns,
  };
}
