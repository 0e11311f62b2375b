import { FRAME, ratioOf, viewBoxOf } from '../cartography/frame.js';
import type { Dataset } from '../dataset/schema.js';
import { sourcesOf } from '../dataset/sources.js';
import type { Language } from '../i18n/locale.js';
import { mapWordsOf, type MapWords } from '../i18n/words.js';
import type { Area } from './choropleth.js';
import { fillClass } from './fill-class.js';
import type { Ground, Values } from './map-content.js';

/** What a page asks of a map that its first frame shows. */
export interface SketchWishes {
  /** The page's own heading. */
  readonly heading?: string | null | undefined;
  readonly hrefTemplate?: string | null | undefined;
  readonly withExport: boolean;
  readonly withSnippet: boolean;
  readonly withoutLegend: boolean;
  readonly withoutPicker: boolean;
  readonly withoutSummary: boolean;
  readonly withoutInteraction: boolean;
}

/** What is drawn. */
export interface SketchContent
  extends
    Pick<Values, 'metric' | 'readings'>,
    Pick<Ground, 'borders' | 'coast' | 'frame' | 'shapeOf' | 'unionOf' | 'words'> {
  painted: readonly Pick<Area, 'id' | 'fill'>[];
}

/** How it is told. */
export interface SketchVoice {
  facts: Dataset;
  language: Language;
  /** Class of the inner root. */
  base: string;
  summary: string;
  /** The lines of the key, its head first. */
  legend: readonly string[];
  /** When we checked our data. */
  checked: string;
}

type Content = Node | string;

/** An element of a class with what is in it; none where that is an empty text or list. */
function part(tag: string, className: string, ...content: readonly Content[]): Content {
  if (content.length > 0 && content.every((each) => each === '')) return '';
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

/** A part of a picture with an attribute. */
function shape(tag: string, className: string, name: string, value: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.setAttribute('class', className);
  element.setAttribute(name, value);
  return element;
}

/** Areas of one fill are one shape. */
function fills({ painted, shapeOf, unionOf }: SketchContent): SVGElement[] {
  const shapesOf = unionOf ?? ((ids: readonly string[]) => ids.map(shapeOf).join(''));
  const areas = new Map<string, string[]>();
  for (const { fill, id } of painted) {
    const name = fillClass(fill);
    const others = areas.get(name);
    if (others) others.push(id);
    else areas.set(name, [id]);
  }
  return [...areas].map(([name, ids]) => shape('path', name, 'd', shapesOf(ids)));
}

function picture(content: SketchContent): Content {
  const { frame = FRAME, borders, coast } = content;
  const lines = shape('g', 'lines', 'aria-hidden', 'true');
  lines.append(shape('path', 'borders', 'd', borders), shape('path', 'coast', 'd', coast));
  const land = shape('svg', 'land', 'viewBox', viewBoxOf(frame));
  land.append(...fills(content), lines);
  const map = shape('svg', 'map', 'aria-hidden', 'true');
  map.append(land);
  const place = part('div', 'frame', map) as HTMLElement;
  if (content.frame) place.style.cssText = ratioOf(frame);
  return place;
}

const keyLine = (text: string): Content =>
  part(
    'li',
    'legend-item',
    shape('svg', 'swatch', 'viewBox', '0 0 24 16'),
    part('span', 'small numbers', text),
  );

/** Heading and summary, an empty text of which leaves it out. */
function head(heading: string, summary: string): readonly Content[] {
  const slot = document.createElement('slot');
  slot.name = 'heading';
  slot.append(part('div', 'heading', heading));
  return [slot, part('p', 'summary', summary)];
}

/**
 * Where a visitor chooses a Land and a view, in a room that the words fill as in the whole map. Without a real select:
 * Chromium would lay each out for its autofill, near or far.
 */
function controls(words: MapWords, hasPicker: boolean): Content {
  const name = part('span', 'small muted', words.pickState);
  return part(
    'div',
    'controls screen-only',
    hasPicker ? part('span', 'picker', name, part('span', 'control')) : '',
    part('div', 'switch', ...VIEWS.map((view) => part('span', 'control', words.views[view]))),
  );
}

export const VIEWS = ['map', 'tiles', 'table'] as const;

const legend = ([head, ...lines]: readonly string[]): Content =>
  head === undefined
    ? ''
    : part(
        'div',
        'legend',
        part('p', 'small muted', head),
        part('ul', 'legend-list', ...lines.map(keyLine)),
      );

/**
 * A map without what can wait for the second frame: names, options, links, targets. It takes the room of the whole
 * map, so that nothing moves when that comes, and it is inert: nothing in it can be reached or is spoken. Made by hand,
 * as a template would have to be prepared first.
 */
export function mapSketch(
  content: SketchContent,
  wishes: SketchWishes,
  voice: SketchVoice,
): HTMLElement {
  const { facts, language } = voice;
  const words = mapWordsOf(language);
  const { withoutInteraction, withoutPicker, withoutSummary, withoutLegend } = wishes;
  const cited = content.readings.flatMap(({ src }) => src);
  const told = (text: string): string => (withoutInteraction ? '' : text);
  const base = part(
    'div',
    voice.base,
    ...head(wishes.heading ?? content.metric.name, withoutSummary ? '' : voice.summary),
    withoutInteraction ? '' : controls(words, !withoutPicker && !wishes.hrefTemplate),
    part(
      'div',
      'body',
      part('div', 'figure', picture(content), part('p', 'keys small', told(words.keys))),
      part(
        'div',
        'side',
        part('div', 'panel', part('p', 'muted', told(content.words.empty))),
        legend(withoutLegend ? [] : voice.legend),
      ),
    ),
    wishes.withExport || wishes.withSnippet ? part('div', 'screen-only tools') : '',
    part(
      'div',
      'attribution small',
      part(
        'details',
        'sources',
        part('summary', '', words.sources(sourcesOf(facts, cited).length)),
      ),
      part('p', 'muted', `${voice.checked} · ${words.boundaries}`),
    ),
  ) as HTMLElement;
  base.lang = language;
  base.inert = true;
  return base;
}
