/** The Kreise as a map: loaded when the first map asks for them. */
import { html, nothing, type TemplateResult } from 'lit';
import { districtMap, type DistrictMap, type Districts } from '../cartography/districts.js';
import { districtLabels, type DistrictLabel } from '../cartography/district-labels.js';
import { placeOf } from '../cartography/frame.js';
import { legendEntries, type LegendEntry } from '../cartography/legend.js';
import type { Box } from '../cartography/label-room.js';
import { districtReadings } from '../dataset/district-readings.js';
import type { Reading } from '../dataset/metrics.js';
import { isCounted, networksOf, type ListedRegion } from '../dataset/regions.js';
import type { Dataset } from '../dataset/schema.js';
import { compareNames, type Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { districtWordsOf, stateName, textOf } from '../i18n/words.js';
import { districtStyles } from '../styles/districts.js';
import { areaPicker } from '../views/area-picker.js';
import { dataText, metaLine, type Voice } from '../views/data-text.js';
import { firstLine, type LabelPlace } from '../views/choropleth.js';
import type { Ground, Values } from '../views/map-content.js';
import { outsideLink } from '../views/source-list.js';
import { dresser } from './dress.js';
import { stepsOf } from './steps.js';
import { loadTopology } from './topology.js';

/** Classes of the networks of a Kreis: one, or more. */
const BREAKS: readonly number[] = [2];

/** Gives a shadow tree the looks of maps of Kreise. */
export const dress = dresser(districtStyles);

let topology: Promise<Districts> | null = null;
const maps = new Map<string, DistrictMap>();

/** Gives the Kreise of a Land by the two digits of its key, or with an empty text all 400. */
export type DistrictMaps = (prefix: string) => DistrictMap;

/**
 * The Kreise, whose boundaries are loaded and decoded once a page. Rejects where they do not come; asked again,
 * they are tried again.
 */
export async function openDistrictMaps(): Promise<DistrictMaps> {
  topology ??= loadTopology();
  try {
    const boundaries = await topology;
    return (prefix) => {
      const made = maps.get(prefix) ?? districtMap(boundaries, prefix);
      maps.set(prefix, made);
      return made;
    };
  } catch (error) {
    topology = null;
    throw error;
  }
}

const titles = new WeakMap<DistrictMap, ReadonlyMap<string, string>>();

/** Kreise by what they are called; a name that occurs twice is told apart by what kind of Kreis it is. */
function titlesOf(map: DistrictMap): ReadonlyMap<string, string> {
  const known = titles.get(map);
  if (known) return known;
  const seen = new Set<string>();
  const doubles = new Set<string>();
  for (const id of map.ids) {
    const { name = '' } = map.named(id) ?? {};
    (seen.has(name) ? doubles : seen).add(name);
  }
  const made = new Map(
    map.ids.map((id) => {
      const { name, type } = map.named(id) ?? { name: id, type: '' };
      return [id, doubles.has(name) ? `${name} (${type})` : name];
    }),
  );
  titles.set(map, made);
  return made;
}

/** The labels of a map at the width it was last drawn at. */
const labels = new WeakMap<
  DistrictMap,
  { width: number; found: ReadonlyMap<string, DistrictLabel> }
>();

/** On a map of the country names of Kreise have no room: there are none, and none are looked for. */
function labelsOf(map: DistrictMap, width: number): ReadonlyMap<string, DistrictLabel> {
  const known = labels.get(map);
  if (known?.width === width) return known.found;
  const found = map.stateBorders === '' ? districtLabels(map, width) : new Map<string, never>();
  labels.set(map, { width, found });
  return found;
}

function labelPlace(map: DistrictMap, id: string, width: number): LabelPlace | undefined {
  const label = labelsOf(map, width).get(id);
  if (!label) return undefined;
  const { at, lines } = label;
  return { at: placeOf(at, map.frame), lines, first: firstLine(lines.length) };
}

const labelBoxes = (map: DistrictMap, width: number): ReadonlyMap<string, Box> =>
  new Map([...labelsOf(map, width)].map(([id, { box }]) => [id, box]));

/** The Kreise in the order of their names: sorting 400 takes a while, and new values leave it as it is. */
function placesOf(names: ReadonlyMap<string, string>, language: Language): Map<string, number> {
  const sorted = [...names].sort(([, a], [, b]) => compareNames(a, b, language));
  return new Map(sorted.map(([id], place) => [id, place]));
}

const grounds = new WeakMap<DistrictMap, Partial<Record<Language, Ground>>>();

/** The Kreise of the country or of a Land as what values lie on; made once. */
export function districtGround(map: DistrictMap, language: Language): Ground {
  const known = grounds.get(map) ?? {};
  grounds.set(map, known);
  return (known[language] ??= groundOf(map, language));
}

function groundOf(map: DistrictMap, language: Language): Ground {
  const words = districtWordsOf(language);
  const names = titlesOf(map);
  let places: ReadonlyMap<string, number> | null = null;
  const placeIn = (id: string): number => (places ??= placesOf(names, language)).get(id) ?? 0;
  return {
    ...map,
    kind: 'district',
    words: {
      list: words.districtList,
      map: words.districtMapLabel,
      head: words.tableDistrict,
      counted: words.districtsCounted,
      empty: words.districtPanelEmpty,
      date: words.districtsDate,
      back: words.wholeCountry,
    },
    stepsOf,
    nameOf: (area) => names.get(area) ?? area,
    byName: (a, b) => placeIn(a.id) - placeIn(b.id),
    picker: (areas, chooser) =>
      areaPicker(words.pickDistrict, words.noDistrict, areas, chooser.area, ({ target }) => {
        const select = target as HTMLSelectElement;
        chooser.choose(select.value || null, 'picker');
        select.value = chooser.area ?? '';
      }),
    back: (chooser) =>
      html`<button type="button" part="back" @click=${() => chooser.leave('pointer')}>
        ${words.wholeCountry}
      </button>`,
    labelPlace: ({ id }, width) => labelPlace(map, id, width),
    labelBoxes: (width) => labelBoxes(map, width),
  };
}

/** How many networks on record reach a Kreis. */
function networksMetric(language: Language): Metric {
  const { networksMetric: metric, noNetworkKnown } = districtWordsOf(language);
  return {
    ...metric,
    id: 'networks',
    digits: () => 0,
    boundDigits: 0,
    sign: '',
    isBound: true,
    least: 1,
    none: noNetworkKnown,
  };
}

/**
 * The networks on record by Kreis: how many name it as their area, and which; in our classes, unless others are given.
 * The key of one Land leaves out what none of its few Kreise is in.
 */
export function networkValues(
  facts: Dataset,
  map: DistrictMap,
  voice: Voice,
  given: readonly number[] | null,
): Values {
  const { language } = voice;
  const readings = districtReadings(facts, map.ids);
  const reached = readings.filter(({ value }) => value !== null).length;
  const breaks = given ?? BREAKS;
  const isShown = ({ areas }: LegendEntry): boolean => areas > 0 || map.stateBorders !== '';
  return {
    metric: networksMetric(language),
    readings,
    breaks,
    legend: (list) => list(legendEntries(readings, breaks, true).filter(isShown)),
    summary: districtWordsOf(language).summaryDistricts(reached, readings.length),
    detailOf: (area) =>
      networksOf(facts, area)
        .filter(isCounted)
        .map(({ name }) => textOf(name, language))
        .join(', '),
    panelOf: (reading) =>
      html`${placeLine(reading, map, facts, language)} ${networksIn(reading.id, facts, voice)}`,
  };
}

/** What kind of Kreis it is, and of which Land. */
export function placeLine(
  { id, state }: Reading,
  map: DistrictMap,
  facts: Dataset,
  language: Language,
): TemplateResult | typeof nothing {
  const { type = '' } = map.named(id) ?? {};
  const kind = type && dataText({ de: type }, language);
  return metaLine([kind, stateName(facts, state, language)], 'muted');
}

/** A network with what it is and whose word that is; `area` is the Kreis it is told for. */
function network(region: ListedRegion, area: string, voice: Voice): TemplateResult {
  const { language } = voice;
  const words = districtWordsOf(language);
  const { name, website, kind, src, districts = [] } = region;
  const isPart = districts.some(({ ags, part }) => ags === area && part);
  return html`<li>
    ${website ? outsideLink(website, textOf(name, language)) : dataText(name, language)}
    ${metaLine([words.kinds[kind], isPart ? words.inPart : '', voice.statedBy(src)])}
  </li>`;
}

const networkList = (
  networks: readonly ListedRegion[],
  area: string,
  voice: Voice,
): TemplateResult | typeof nothing =>
  networks.length === 0
    ? nothing
    : html`<ul class="networks">
        ${networks.map((each) => network(each, area, voice))}
      </ul>`;

/** The networks that name a Kreis: first those that the map counts, then what else there is. */
function networksIn(area: string, facts: Dataset, voice: Voice): TemplateResult {
  const words = districtWordsOf(voice.language);
  const networks = networksOf(facts, area);
  const counted = networks.filter(isCounted);
  const others = networks.filter((each) => !isCounted(each));
  return html`<p>${counted.length > 0 ? words.networksHere(counted.length) : words.noneHere}</p>
    ${networkList(counted, area, voice)}
    ${others.length > 0 ? html`<p>${words.othersHere}</p>` : nothing}
    ${networkList(others, area, voice)}`;
}
