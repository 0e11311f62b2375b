/** Points on a map: loaded when the first map asks for them. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { clustersOf } from '../cartography/clusters.js';
import { FRAME, placeOf, unitsPerPixel, type Frame, type Point } from '../cartography/frame.js';
import { movesFrom, type Moves, type Place } from '../cartography/navigation.js';
import { projected } from '../cartography/projection.js';
import type { OwnPoint } from '../dataset/points.js';
import { regionsOf, type ListedRegion } from '../dataset/regions.js';
import type { Dataset, RegionKind } from '../dataset/schema.js';
import type { Language } from '../i18n/locale.js';
import { pointWordsOf, textOf } from '../i18n/words.js';
import { metaLine, type Voice } from '../views/data-text.js';
import { outsideLink } from '../views/source-list.js';

/** Something that lies at a place, in units of 100 m. */
export interface MapPoint {
  name: string;
  at: Point;
  /** One of our kinds, or what the page calls it. */
  kind: string;
  /** Where it lies, as a person says it; empty where that is not known. */
  place: string;
  url: string;
  /** Ids of sources. */
  src: readonly string[];
}

/** Points that are drawn as one mark; one alone is drawn as itself. */
export interface Mark {
  /** Its place among the marks. */
  id: string;
  at: Point;
  points: readonly MapPoint[];
}

/** What `points` may ask for, and which networks it means. */
export const POINT_KINDS: Readonly<Record<string, readonly RegionKind[]>> = {
  regions: ['mint-region', 'zdi-network'],
  'research-centres': ['research-centre'],
  clusters: ['cluster'],
};

/** Two marks are never nearer to each other than this, in px. */
const APART = 34;

function pointOf(region: ListedRegion, language: Language): MapPoint[] {
  const { name, seat, kind, website = '', src } = region;
  if (seat?.lon === undefined || seat.lat === undefined) return [];
  const at = projected(seat.lon, seat.lat);
  return [{ name: textOf(name, language), at, kind, place: seat.place, url: website, src }];
}

/** The seats of the networks of some kinds, those that have ended left out. */
export const regionPoints = (
  dataset: Dataset,
  kinds: readonly RegionKind[],
  language: Language,
): MapPoint[] =>
  regionsOf(dataset)
    .filter(({ kind, status }) => kinds.includes(kind) && status !== 'ended')
    .flatMap((region) => pointOf(region, language));

/** The points a page brings; `src` is the id of the source that stands for it. */
export const pagePoints = (points: readonly OwnPoint[], src: string): MapPoint[] =>
  points.map(({ name, lon, lat, kind = '', url = '' }) => ({
    name,
    at: projected(lon, lat),
    kind,
    place: '',
    url,
    src: [src],
  }));

const isIn = ([x, y]: Point, frame: Frame): boolean =>
  x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;

/** The marks of a picture `width` px wide, from north to south; points outside it have none. */
export function marksOf(points: readonly MapPoint[], width: number, frame: Frame = FRAME): Mark[] {
  const shown = points.filter(({ at }) => isIn(at, frame));
  const places = shown.map(({ at: [x, y] }) => ({ x, y }));
  return clustersOf(places, APART * unitsPerPixel(width, frame))
    .sort((a, b) => a.y - b.y)
    .map(({ x, y, members }, index) => ({
      id: String(index),
      at: [x, y],
      points: members.flatMap((member) => shown[member] ?? []),
    }));
}

/** Where the arrow keys lead from a mark. */
export function movesFromMark(marks: readonly Mark[], id: string): Moves | undefined {
  const places = marks.map((mark): Place => ({
    id: mark.id,
    point: mark.at,
    neighbours: new Set(),
    within: null,
  }));
  const place = places.find((each) => each.id === id);
  return place && movesFrom(place, places);
}

const isKind = (kind: string, kinds: object): kind is RegionKind => Object.hasOwn(kinds, kind);

/** What kind of place it is, in words. */
function kindText({ kind }: MapPoint, language: Language): string {
  const { kinds } = pointWordsOf(language);
  return isKind(kind, kinds) ? kinds[kind] : kind;
}

/** Names that are said of a group before the rest is only counted. */
const SPOKEN = 3;

/** What a mark is called for speech: the place, or how many there are and the first names. */
export function nameOfMark({ points }: Mark, language: Language): string {
  const words = pointWordsOf(language);
  const [first] = points;
  if (first && points.length === 1) {
    return [first.name, kindText(first, language), first.place].filter((part) => part).join(', ');
  }
  const names = points.slice(0, SPOKEN).map(({ name }) => name);
  const rest = words.names(names.join(', '), points.length - names.length);
  return `${words.group(points.length)}: ${rest}`;
}

/** Outlines of marks that differ in form, drawn round 0 0; what is of no kind of ours is a circle. */
const FORMS: Readonly<Record<string, string>> = {
  'zdi-network': 'M-5-5H5V5H-5Z',
  'research-centre': 'M0-6.5 6 4.500H-6Z',
  cluster: 'M0-7 7 0 0 7-7 0Z',
};

const CIRCLE = 'M-5.500 0A5.500 5.500 0 1 1 5.500 0A5.500 5.500 0 1 1-5.500 0Z';

/** How wide the mark of a group is: it grows by the number of digits alone, so that none hides another. */
const radiusOf = (count: number): number => 9 + 2 * String(count).length;

function glyph({ points }: Mark): SVGTemplateResult {
  const [first] = points;
  if (first && points.length === 1) {
    return svg`<path class="point" d=${FORMS[first.kind] ?? CIRCLE}></path>`;
  }
  return svg`<circle class="point" r=${radiusOf(points.length)}></circle>
    <text class="point-count" dy="0.35em">${points.length}</text>`;
}

/** What a layer of marks is drawn with. */
export interface MarkLayer {
  marks: readonly Mark[];
  frame: Frame | undefined;
  selected: string | null;
  /** The mark that Tab enters at. */
  tabStop: string | null;
  language: Language;
  interactive: boolean;
}

/** Marks above a map: each a place of its own in the list, with a target round it. */
export function markLayer(layer: MarkLayer): SVGTemplateResult {
  const { marks, frame, selected, tabStop, language, interactive } = layer;
  return svg`<g
    class="points"
    role=${interactive ? 'listbox' : nothing}
    aria-label=${interactive ? pointWordsOf(language).list : nothing}
  >${marks.map((mark, index) => {
    const { x, y } = placeOf(mark.at, frame);
    const isSelected = selected === mark.id;
    return svg`<svg
      class="mark-place ${isSelected ? 'chosen' : ''}"
      part="point"
      x=${x}
      y=${y}
      overflow="visible"
      data-mark=${mark.id}
      role=${interactive ? 'option' : nothing}
      aria-label=${interactive ? nameOfMark(mark, language) : nothing}
      aria-selected=${interactive ? (isSelected ? 'true' : 'false') : nothing}
      aria-posinset=${interactive ? index + 1 : nothing}
      aria-setsize=${interactive ? marks.length : nothing}
      tabindex=${interactive ? (tabStop === mark.id ? 0 : -1) : nothing}
    ><circle class="hit" r="12"></circle>${glyph(mark)}</svg>`;
  })}</g>`;
}

/** Entries of a list in the panel; the rest is counted. */
const LISTED = 50;

const entry = (point: MapPoint, voice: Voice): TemplateResult =>
  html`<li>
    ${outsideLink(point.url, point.name)}
    ${metaLine([kindText(point, voice.language), point.place, voice.statedBy(point.src)])}
  </li>`;

/** The places of a mark in words. */
export function markPanel({ points }: Mark, voice: Voice): TemplateResult {
  const words = pointWordsOf(voice.language);
  const rest = points.length - LISTED;
  return html`<ul class="networks">
      ${points.slice(0, LISTED).map((point) => entry(point, voice))}
    </ul>
    ${rest > 0 ? html`<p class="muted">${words.more(rest)}</p>` : nothing}`;
}

/** What is said of where the towns lie. */
export const townsCredit = (language: Language): string => pointWordsOf(language).towns;
