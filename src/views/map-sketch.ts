import { FRAME, viewBoxOf } from '../cartography/frame.js';
import { fillClass } from './choropleth.js';
import type { MapContent } from './map-content.js';

/** What a map shows in its first frame, all words already chosen. */
export interface Sketch {
  content: MapContent;
  /** Class and language of the inner root. */
  base: string;
  language: string;
  /** Empty texts and lists leave their part out. */
  heading: string;
  summary: string;
  picker: string;
  buttons: readonly string[];
  keys: string;
  panel: string;
  /** The lines of the key, its head first. */
  legend: readonly string[];
  hasTools: boolean;
  /** How many sources there are, and the line below. */
  sources: string;
  credit: string;
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
function fills({ areas }: MapContent): SVGElement[] {
  const shapes = new Map<string, string>();
  for (const { fill, d } of areas) {
    const name = fillClass(fill);
    shapes.set(name, (shapes.get(name) ?? '') + d);
  }
  return [...shapes].map(([name, d]) => shape('path', name, 'd', d));
}

function picture(content: MapContent): SVGElement {
  const { frame = FRAME, borders, coast } = content;
  const lines = shape('g', 'lines', 'aria-hidden', 'true');
  lines.append(shape('path', 'borders', 'd', borders), shape('path', 'coast', 'd', coast));
  const land = shape('svg', 'land', 'viewBox', viewBoxOf(frame));
  land.append(...fills(content), lines);
  const map = shape('svg', 'map', 'aria-hidden', 'true');
  map.append(land);
  return map;
}

const keyLine = (text: string): Content =>
  part(
    'li',
    'legend-item',
    shape('svg', 'swatch', 'viewBox', '0 0 24 16'),
    part('span', 'small numbers', text),
  );

/**
 * A map without what can wait for the second frame: names, options, links, targets. It takes the room of the whole
 * map, so that nothing moves when that comes, and it is inert: nothing in it can be reached or is spoken. Made by hand, as a template would have
 * to be prepared first.
 */
export function mapSketch(sketch: Sketch): HTMLElement {
  const { content, heading, buttons, legend } = sketch;
  const [head = '', ...lines] = legend;
  const slot = document.createElement('slot');
  slot.name = 'heading';
  slot.append(part('div', 'heading', heading));
  const picker = sketch.picker && part('select', '');
  const base = part(
    'div',
    sketch.base,
    slot,
    part('p', 'summary', sketch.summary),
    part(
      'div',
      'controls screen-only',
      part('span', 'picker', part('span', 'small muted', sketch.picker), picker),
      buttons.length > 0
        ? part('div', 'switch', ...buttons.map((name) => part('button', '', name)))
        : '',
    ),
    part(
      'div',
      'body',
      part(
        'div',
        'figure',
        part('div', 'frame', picture(content)),
        part('p', 'keys small', sketch.keys),
      ),
      part(
        'div',
        'side',
        part('div', 'panel', part('p', 'muted', sketch.panel)),
        part(
          'div',
          'legend',
          part('p', 'small muted', head),
          part('ul', 'legend-list', ...lines.map(keyLine)),
        ),
      ),
    ),
    sketch.hasTools ? part('div', 'screen-only tools') : '',
    part(
      'div',
      'attribution small',
      part('details', 'sources', part('summary', '', sketch.sources)),
      part('p', 'muted', sketch.credit),
    ),
  ) as HTMLElement;
  base.lang = sketch.language;
  base.inert = true;
  return base;
}
