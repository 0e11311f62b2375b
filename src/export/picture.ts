import type { Language } from '../i18n/locale.js';
import { brightnessOf, paintOf, type Paint } from './paint.js';
import { contentsOf } from './redraw.js';
import { svgNode } from './svg-node.js';
import { measureOf, wrapped } from './typesetting.js';

/** What becomes a picture of its own. */
export interface Picture {
  /** The map as it stands in the page. */
  map: SVGSVGElement;
  /** What holds the key as it stands in the page: `.legend-item`, each with a `.swatch` and its text. */
  legend: ParentNode | null;
  title: string;
  summary: string;
  /** Head of the key, unless it is the title. */
  head?: string;
  /** What stands at the foot, a paragraph each: dates, sources, licences. */
  lines: readonly string[];
  language: Language;
}

/** A part of the picture, drawn from its own upper left corner, and its height in px. */
interface Block {
  nodes: readonly Element[];
  height: number;
}

interface Column extends Block {
  width: number;
}

interface Type {
  size: number;
  weight: number;
  family: string;
  ink: Paint;
}

/** Width of a map that the page does not lay out, in px. */
const WIDTH = 480;
const MARGIN = 16;
/** The widest that running text gets, in px: some 90 letters. */
const MEASURE = 640;
const LINE = 1.4;
/** The narrowest column of samples, and its distance from their texts, in px. */
const SWATCH = { width: 24, gap: 10 };
const COLUMN_GAP = 32;

const PAPER = { light: '#ffffff', dark: '#16181d' };

const widthOf = (map: Element): number => parseFloat(getComputedStyle(map).width) || WIDTH;

/** The colour of the page's own text, and the family with one that every machine has after it. */
function typeOf(map: Element): Pick<Type, 'family' | 'ink'> {
  const { color, fontFamily } = getComputedStyle(map);
  return {
    ink: paintOf(color) ?? { colour: '#000000', opacity: 1 },
    family: `${fontFamily.replaceAll('"', "'")}, sans-serif`,
  };
}

/** What the map lies on: its own background, else what its text can be read on. */
function paperOf(map: Element, ink: Paint): string {
  const base = map.closest('.base');
  const own = base && paintOf(getComputedStyle(base).backgroundColor);
  if (own?.opacity === 1) return own.colour;
  return brightnessOf(ink) > 0.5 ? PAPER.dark : PAPER.light;
}

/** A paragraph, broken where the lines of the file end. */
function paragraph(text: string, width: number, { size, weight, family, ink }: Type): Block {
  const lines = wrapped(text, Math.min(width, MEASURE), measureOf(family, size, weight));
  const height = size * LINE;
  const spans = lines.map((line, index) =>
    svgNode('tspan', { x: 0, y: index * height + size }, line),
  );
  const attributes = {
    fill: ink.colour,
    'fill-opacity': ink.opacity < 1 ? ink.opacity : null,
    'font-size': size,
    'font-weight': weight,
  };
  return { nodes: [svgNode('text', attributes, ...spans)], height: lines.length * height };
}

const moved = (nodes: readonly Element[], x: number, y: number): SVGElement =>
  svgNode('g', { transform: `matrix(1 0 0 1 ${x} ${Math.round(y * 100) / 100})` }, ...nodes);

/** Blocks under one another, `gap` px apart. */
function stacked(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const nodes = blocks.map(({ nodes: own, height }) => {
    const node = moved(own, 0, y);
    y += height + gap;
    return node;
  });
  return { nodes, height: Math.max(0, y - gap) };
}

/** What an entry of the key says; what its sample says is drawn. */
const textOf = ({ childNodes }: Element): string =>
  [...childNodes]
    .filter(({ nodeName }) => nodeName !== 'svg' && nodeName !== '#comment')
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The sample of an entry; a unit of it is one px. A head has none. */
const swatchOf = (item: Element): SVGSVGElement | null => item.querySelector('.swatch');

/** A line of the key: its sample redrawn in a column `indent` px wide, its text beside it. */
function legendLine(item: Element, indent: number, width: number, type: Type): Block {
  const swatch = swatchOf(item);
  const text = paragraph(textOf(item), width - indent - SWATCH.gap, type);
  if (!swatch) return text;
  const box = swatch.viewBox.baseVal;
  const height = Math.max(box.height + 2, text.height);
  const sample = contentsOf(swatch, box.width, box.height);
  const left = (indent - box.width) / 2 - box.x;
  const top = (height - box.height) / 2 - box.y;
  const beside = moved(text.nodes, indent + SWATCH.gap, (height - text.height) / 2);
  return { nodes: [moved(sample, left, top), beside], height };
}

/** A column of the key, and how wide it is. */
function legendColumn(items: readonly Element[], most: number, type: Type): Column {
  const widths = items.map((item) => swatchOf(item)?.viewBox.baseVal.width ?? 0);
  const indent = Math.max(SWATCH.width, ...widths);
  const measure = measureOf(type.family, type.size, type.weight);
  const texts = items.map((item) => measure(textOf(item)));
  const lines = items.map((item) => legendLine(item, indent, most, type));
  return { ...stacked(lines, 4), width: indent + SWATCH.gap + Math.max(...texts) };
}

/** The key: classes and, beside them where both fit, what else a fill or a mark can mean. */
function legendBlock(legend: ParentNode | null, width: number, type: Type): Block {
  const items = [...(legend?.querySelectorAll('.legend-item, .legend-head') ?? [])];
  const isClass = (item: Element): boolean => item.querySelector('[class*="class-"]') !== null;
  const columns = [items.filter(isClass), items.filter((item) => !isClass(item))];
  const [left, right] = columns
    .filter((column) => column.length > 0)
    .map((column) => legendColumn(column, width, type));
  if (!left) return { nodes: [], height: 0 };
  if (!right) return left;
  if (left.width + COLUMN_GAP + right.width > width) {
    return legendColumn(columns.flat(), width, type);
  }
  const beside = moved(right.nodes, Math.ceil(left.width + COLUMN_GAP), 0);
  return { nodes: [...left.nodes, beside], height: Math.max(left.height, right.height) };
}

function mapBlock(map: SVGSVGElement, width: number): Block {
  const land = map.querySelector<SVGSVGElement>('svg')?.viewBox.baseVal;
  const height = land ? (width * land.height) / land.width : width;
  return { nodes: contentsOf(map, width, height), height };
}

/** Everything of a picture from top to bottom. */
function composed(
  { map, legend, title, summary, head = title, lines }: Picture,
  width: number,
): Block {
  const own = typeOf(map);
  const text = { ...own, weight: 400 };
  const muted = { ...text, size: 12, ink: { ...own.ink, opacity: own.ink.opacity * 0.8 } };
  const top = [
    paragraph(title, width, { ...own, size: 20, weight: 600 }),
    ...(summary ? [paragraph(summary, width, { ...text, size: 14 })] : []),
  ];
  const key = head === title ? [] : [paragraph(head, width, { ...muted, size: 13 })];
  const foot = lines.map((line) => paragraph(line, width, muted));
  const parts = [
    stacked(top, 4),
    mapBlock(map, width),
    stacked([...key, legendBlock(legend, width, { ...text, size: 13 })], 4),
    stacked(foot, 4),
  ];
  return stacked(
    parts.filter(({ height }) => height > 0),
    MARGIN,
  );
}

/**
 * The map as it is shown now as a picture that stands alone: title, summary, map, key and foot under one
 * another, every style resolved, every length a number, text as text. It is as wide as the map in the page with
 * 16 px on each side, and in no page.
 */
export function mapPicture(picture: Picture): SVGElement {
  const { map, title, summary, language } = picture;
  const width = widthOf(map);
  const { ink, family } = typeOf(map);
  const { nodes, height } = composed(picture, width);
  const size = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(height + 2 * MARGIN) };
  const root = svgNode(
    'svg',
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'font-family': family },
    svgNode('title', {}, title),
    svgNode('desc', {}, summary),
    metadata(picture),
    svgNode('rect', { ...size, fill: paperOf(map, ink) }),
    moved(nodes, MARGIN, MARGIN),
  );
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
  return root;
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const WORK = 'http://creativecommons.org/ns#';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** What programs and archives read of a file without showing it. */
function metadata({ title, lines, language }: Picture): Element {
  const within = (parent: Element, space: string, name: string): Element =>
    parent.appendChild(document.createElementNS(space, name));
  const root = svgNode('metadata', {});
  const work = within(within(root, RDF, 'rdf:RDF'), WORK, 'cc:Work');
  work.setAttributeNS(RDF, 'rdf:about', '');
  for (const [name, text] of Object.entries({ title, language, rights: lines.join('\n') })) {
    within(work, DUBLIN_CORE, `dc:${name}`).textContent = text;
  }
  return root;
}

/** A picture as the text of a file. */
export const svgText = (picture: SVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
