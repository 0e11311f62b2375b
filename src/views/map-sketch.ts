import { FRAME, viewBoxOf } from '../cartography/frame.js';
import { fillClass } from './choropleth.js';
import type { MapContent } from './map-content.js';

/** What a map shows in its first frame, all words already chosen. */
export interface Sketch {
  content: MapContent;
  /** Class and language of the inner root. */
  base: string;
  language: string;
  /** Name of the picture for speech. */
  label: string;
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

function shape(tag: string, attributes: Readonly<Record<string, string>>, ...content: Node[]) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** Areas of one fill are one shape. */
function fills({ areas }: MapContent): SVGElement[] {
  const shapes = new Map<string, string>();
  for (const { fill, d } of areas) {
    const name = fillClass(fill);
    shapes.set(name, (shapes.get(name) ?? '') + d);
  }
  return [...shapes].map(([name, d]) => shape('path', { class: name, d }));
}

function picture(content: MapContent, label: string): SVGElement {
  const { frame = FRAME, borders, coast } = content;
  const lines = Object.entries({ borders, coast }).map(([name, d]) =>
    shape('path', { class: name, d }),
  );
  const land = { class: 'land', viewBox: viewBoxOf(frame) };
  return shape(
    'svg',
    { class: 'map sketch', role: 'img', 'aria-label': label },
    shape('svg', land, ...fills(content), shape('g', { class: 'lines' }, ...lines)),
  );
}

const keyLine = (text: string): Content =>
  part(
    'li',
    'legend-item',
    shape('svg', { class: 'swatch', viewBox: '0 0 24 16' }),
    part('span', 'small numbers', text),
  );

/**
 * A map without what can wait for the second frame: names, options, links, targets. It takes the room of the whole
 * map, so that nothing moves when that comes, and nothing in it can be reached. Made by hand, as a template would have
 * to be prepared first.
 */
export function mapSketch(sketch: Sketch): HTMLElement {
  const { content, label, heading, buttons, legend } = sketch;
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
        part('div', 'frame', picture(content, label)),
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
    sketch.hasTools ? part('div', 'tools screen-only') : '',
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
