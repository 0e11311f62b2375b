import { regionsOf, statusOn, type ListedRegion } from './regions.js';
import type { Dataset, RegionKind, Text } from './schema.js';
import { folded, searched, searchIndex, type SearchField, type SearchIndex } from './search.js';
import { STATE_IDS, stateIdOf, stateOf, type StateId } from './states.js';

/** What networks are searched with, beside what they say themselves. */
export interface SearchWords {
  /** Kreise by their official keys. */
  districts: Readonly<Record<string, string>>;
  /** What each kind is called, in every language. */
  kinds: (kind: RegionKind) => readonly string[];
}

/** Networks, by name, ready to be searched. */
export interface RegionSearch {
  dataset: Dataset;
  regions: readonly ListedRegion[];
  index: SearchIndex;
  /** Keys of the Kreise, and the index of their names. */
  keys: readonly string[];
  places: SearchIndex;
}

/** What is asked for. */
export interface Asked {
  query: string;
  land: StateId | null;
  kind: RegionKind | null;
}

/** What was found. */
export interface Found {
  /** The best first. */
  regions: readonly ListedRegion[];
  /** How many more the Land and the kind asked for leave out. */
  elsewhere: number;
  /** Keys of the Kreise that were asked for by name; none where that may be many. */
  districts: readonly string[];
  /** The Land that was asked for: as such, by a Kreis, or by its name. */
  land: StateId | null;
}

const NAME = 4;
const TOWN = 3;
const DISTRICT = 2;
const PART = 1.5;
const WIDER = 1;

/** What has ended comes after what has not. */
const ENDED = 0.4;

/** Of so many Kreise a query may speak; of more it does not speak by name. */
const FEW = 2;

/** Words for what is looked for, which the name of no Kreis holds. */
const SOUGHT = /(?<![\p{L}\p{N}])(?:mint|stem|zdi|region|netzwerk|network|cluster)\p{L}*/giu;

const textsOf = (text: Pick<Text, 'de' | 'en'> | undefined): string[] =>
  text ? [text.de, ...(text.en && text.en !== text.de ? [text.en] : [])] : [];

const weighed = (texts: readonly string[], weight: number): SearchField[] =>
  texts.map((text) => ({ text, weight }));

function fieldsOf(region: ListedRegion, dataset: Dataset, words: SearchWords): SearchField[] {
  const { name, seat, districts = [], kind, state, alsoStates = [] } = region;
  const lands = [state, ...alsoStates].flatMap((id) => textsOf(stateOf(dataset, id).name));
  const fields = [
    ...weighed(textsOf(name), NAME),
    ...weighed(seat ? [seat.place] : [], TOWN),
    ...districts.map(({ ags, part }) => ({
      text: words.districts[ags] ?? '',
      weight: part ? PART : DISTRICT,
    })),
    ...weighed(words.kinds(kind), WIDER),
    ...weighed(lands, WIDER),
  ];
  if (statusOn(region, dataset.checked ?? '') !== 'ended') return fields;
  return fields.map(({ text, weight }) => ({ text, weight: weight * ENDED }));
}

/** By name, as it is compared: a collator takes ten times as long for thousands. */
function byName(regions: readonly ListedRegion[]): ListedRegion[] {
  return regions
    .map((region) => ({ region, key: folded(region.name.de) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ region }) => region);
}

/** The networks of a dataset, ready to be searched; what is a Kreis or a Land is no slip of another word. */
export function regionSearch(dataset: Dataset, words: SearchWords): RegionSearch {
  const regions = byName(regionsOf(dataset));
  const lands = STATE_IDS.flatMap((id) => textsOf(stateOf(dataset, id).name));
  const titles = Object.values(words.districts);
  return {
    dataset,
    regions,
    index: searchIndex(
      regions.map((region) => fieldsOf(region, dataset, words)),
      [...titles, ...lands],
    ),
    keys: Object.keys(words.districts),
    places: searchIndex(titles.map((text) => [{ text, weight: 1 }])),
  };
}

/** The Land a Kreis lies in, by its official key. */
const landOfDistrict = (dataset: Dataset, ags: string): StateId | null =>
  STATE_IDS.find((id) => stateOf(dataset, id).ags === ags.slice(0, 2)) ?? null;

function districtsNamed({ places, keys }: RegionSearch, query: string): string[] {
  const place = query.replace(SOUGHT, ' ').trim();
  if (place === '') return [];
  const named = searched(places, place).flatMap((at) => keys[at] ?? []);
  return named.length <= FEW ? named : [];
}

/** True if a network sits or works in a Land. */
function reaches(region: ListedRegion, land: StateId, key = '??'): boolean {
  const { state, alsoStates = [], districts = [] } = region;
  return (
    state === land || alsoStates.includes(land) || districts.some(({ ags }) => ags.startsWith(key))
  );
}

/** The networks that answer a query; after them those that work in the whole Land of a Kreis it names. */
function answering(
  { regions, index }: RegionSearch,
  query: string,
  lands: readonly (StateId | null)[],
): ListedRegion[] {
  const direct = searched(index, query)
    .map((at) => regions[at])
    .filter((region) => region !== undefined);
  if (lands.length === 0) return direct;
  const known = new Set(direct);
  const wide = regions.filter(
    (each) => each.statewide && lands.includes(each.state) && !known.has(each),
  );
  return [...direct, ...wide];
}

/** What is found for a query in a Land and of a kind. */
export function findRegions(search: RegionSearch, { query, land, kind }: Asked): Found {
  const { dataset } = search;
  const districts = districtsNamed(search, query);
  const lands = districts.map((ags) => landOfDistrict(dataset, ags));
  const all = answering(search, query, lands);
  const key = land ? stateOf(dataset, land).ags : undefined;
  const here = land ? all.filter((each) => reaches(each, land, key)) : all;
  const regions = kind ? here.filter((each) => each.kind === kind) : here;
  return {
    regions,
    elsewhere: all.length - regions.length,
    districts,
    land: land ?? lands[0] ?? stateIdOf(query, dataset),
  };
}
