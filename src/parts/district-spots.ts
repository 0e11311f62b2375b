/** Kreise that no network on record names. */
import { html, type TemplateResult } from 'lit';
import type { Fill } from '../cartography/legend.js';
import type { Reading } from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import { namingOf, type Naming } from '../dataset/white-spots.js';
import type { Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { furtherWordsOf } from '../i18n/words.js';
import type { Voice } from '../views/data-text.js';
import { keyList, swatch } from '../views/legend-list.js';
import type { Forms } from '../views/forms.js';
import type { Told, Values } from '../views/map-content.js';

/** What can be known of a Kreis, with the step of the ramp it is painted in; the first stands out. */
const STEPS: Readonly<Record<Naming, number | null>> = {
  unnamed: 5,
  named: 1,
  counted: 2,
  unknown: null,
};
const NAMINGS = Object.keys(STEPS) as readonly Naming[];

/** Its place in the order of a table, the highest first; null where nothing is known. */
const placeOf = (naming: Naming): number | null =>
  STEPS[naming] && NAMINGS.length - NAMINGS.indexOf(naming);

const fillOf = (naming: Naming): Fill => ({
  step: STEPS[naming],
  hatched: STEPS[naming] === null,
});

const metricIn = (language: Language): Metric => ({
  ...furtherWordsOf(language).spotsByDistrict,
  id: 'white-spots',
  digits: () => 0,
  boundDigits: 0,
  sign: '',
  isKind: true,
});

function readingOf(reading: Reading, naming: Naming): Reading {
  const value = placeOf(naming);
  return { ...reading, condition: value === null ? 'none' : 'recorded', value, count: null };
}

function sampleOf(naming: Naming, areas: number, forms: Forms | undefined): TemplateResult {
  const step = STEPS[naming];
  return step === null
    ? swatch({ kind: 'condition', condition: 'none', areas })
    : swatch({ kind: 'class', step, from: null, below: null, areas }, forms);
}

function keyOf(
  found: readonly Naming[],
  language: Language,
  forms: Forms | undefined,
): TemplateResult {
  const words = furtherWordsOf(language);
  const lines = NAMINGS.flatMap((naming) => {
    const areas = found.filter((each) => each === naming).length;
    const text = `${words.namings[naming]} (${words.districtsCounted(areas)})`;
    return areas > 0 ? [{ sample: sampleOf(naming, areas, forms), text }] : [];
  });
  return keyList(lines, words.key);
}

function summaryOf(found: readonly Naming[], language: Language): string {
  const numberOf = (wanted: Naming): number => found.filter((each) => each === wanted).length;
  const unknown = numberOf('unknown');
  const known = found.length - unknown;
  const words = furtherWordsOf(language);
  if (known === 0) return words.summaryNoSpotsByDistrict(unknown);
  return words.summarySpotsByDistrict(numberOf('unnamed'), known, unknown);
}

function panelIn(naming: Naming, networks: TemplateResult | undefined, language: Language) {
  const words = furtherWordsOf(language);
  return html`<p class="figure-line"><span class="big none">${words.namings[naming]}</span></p>
    ${naming === 'unknown' ? html`<p>${words.notKnownHere}</p>` : ''} ${networks}
    <p class="muted small">${words.spotsMeant}</p>`;
}

/**
 * What a map of white spots by Kreis tells, made from one of the networks by Kreis. Of Kreise in a Land where no
 * network names any, nothing is said.
 */
export function spotValues(networks: Values, facts: Dataset, { language }: Voice): Values {
  const words = furtherWordsOf(language);
  const naming = namingOf(facts);
  const readings = networks.readings.map((reading) => readingOf(reading, naming(reading.id)));
  const found = readings.map(({ id }) => naming(id));
  const toldOf = ({ id }: Reading, area: string): Told => {
    const text = words.namings[naming(id)];
    const basis = html`${networks.detailOf?.(id)}`;
    return { fill: fillOf(naming(id)), label: '', text, spoken: `${area}: ${text}`, basis };
  };
  return {
    ...networks,
    metric: metricIn(language),
    readings,
    breaks: [],
    summary: summaryOf(found, language),
    toldOf,
    panelOf: (reading) => panelIn(naming(reading.id), networks.panelOf?.(reading), language),
    legend: (_, forms) => keyOf(found, language, forms),
  };
}
