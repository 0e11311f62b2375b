import type { OwnPoint } from './points.js';
import { standingRegions, type ListedRegion } from './regions.js';
import type { Dataset, RegionKind, Text } from './schema.js';
import type { StateId } from './states.js';

/** Something that lies at a place, as a map shows it. */
export interface NamedPoint {
  name: Pick<Text, 'de' | 'en'>;
  /** Degrees (WGS 84). */
  lon: number;
  lat: number;
  /** One of our kinds, or what the page calls it; empty where it does not say. */
  kind: string;
  /** The town, as a person says it; empty where it is not known. */
  place: string;
  /** Null where the data do not say. */
  state: StateId | null;
  /** An address that has yet to pass `webLink`. */
  url: string;
  isPlanned: boolean;
  /** Ids of sources. */
  src: readonly string[];
}

/** The networks that each word of `points` asks for. */
const KINDS: Readonly<Record<string, readonly RegionKind[]>> = {
  regions: ['mint-region', 'zdi-network'],
  'research-centres': ['research-centre'],
  clusters: ['cluster'],
};

/** What `points` may ask for. */
export const POINT_WORDS: readonly string[] = ['none', ...Object.keys(KINDS), 'own'];

/** The kinds of networks that some words ask for; none for words of another meaning. */
export const kindsAsked = (words: readonly string[]): RegionKind[] =>
  words.flatMap((word) => (Object.hasOwn(KINDS, word) ? (KINDS[word] ?? []) : []));

/** Networks as points, and how many have none because nobody says where they sit. */
export interface NetworkPoints {
  points: NamedPoint[];
  unplaced: number;
}

function pointOf(region: ListedRegion): NamedPoint[] {
  const { name, seat, kind, website = '', state, status, src } = region;
  if (seat?.lon === undefined || seat.lat === undefined) return [];
  const { place, lon, lat } = seat;
  return [
    { name, lon, lat, kind, place, state, url: website, isPlanned: status === 'planned', src },
  ];
}

/** The seats of the networks of some kinds in a Land, or with null in all; those that have ended are left out. */
export function networkPoints(
  dataset: Dataset,
  kinds: readonly RegionKind[],
  land: StateId | null = null,
): NetworkPoints {
  const regions = standingRegions(dataset).filter(
    ({ kind, state }) => kinds.includes(kind) && (land === null || state === land),
  );
  const points = regions.flatMap(pointOf);
  return { points, unplaced: regions.length - points.length };
}

/** The points a page brings; `src` is the id of the source that stands for it. */
export const pagePoints = (points: readonly OwnPoint[], src: string): NamedPoint[] =>
  points.map(({ name, lon, lat, kind = '', url = '' }) => ({
    name: { de: name, en: name },
    lon,
    lat,
    kind,
    place: '',
    state: null,
    url,
    isPlanned: false,
    src: [src],
  }));
