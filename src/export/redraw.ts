import { paintOf, type Paint } from './paint.js';
import { svgNode } from './svg-node.js';

/** Where an element stands: the size that shares refer to, and its units in one px. */
interface Frame {
  width: number;
  height: number;
  perPixel: number;
}

type Attributes = Record<string, string | number | null>;

/** Of use only in the page: targets for a finger, and what follows pointer and keyboard. */
const LEFT_OUT = '.hit, .hovered, .focus-outer, .focus-inner, .focus-around';

const GEOMETRY = ['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'rx'];
const ACROSS = /^(x\d?|cx|width)$/;

/** A length in units of its frame; shares are resolved, and what is not there is 0. */
function lengthOf(source: Element, name: string, { width, height }: Frame): number {
  const text = source.getAttribute(name) ?? '0';
  const value = parseFloat(text);
  return text.endsWith('%') ? (value / 100) * (ACROSS.test(name) ? width : height) : value;
}

const geometryOf = (source: Element, frame: Frame): Attributes =>
  Object.fromEntries(
    GEOMETRY.filter((name) => source.hasAttribute(name)).map((name) => [
      name,
      name === 'd' ? source.getAttribute(name) : lengthOf(source, name, frame),
    ]),
  );

/** Patterns get a name that a page is unlikely to have. */
const patternName = (id: string): string => `mint-${id}`;

function opacity(paint: Paint | null, own: string): number | null {
  const seen = (paint?.opacity ?? 1) * Number(own);
  return seen < 1 ? seen : null;
}

function fillOf(style: CSSStyleDeclaration): Attributes {
  const [, pattern] = /^url\(.*#([\w-]+)/.exec(style.fill) ?? [];
  if (pattern) return { fill: `url(#${patternName(pattern)})` };
  const paint = paintOf(style.fill);
  return { fill: paint?.colour ?? 'none', 'fill-opacity': opacity(paint, style.fillOpacity) };
}

/** Lengths of dashes and gaps in units; null where a line is whole. */
function dashesOf({ strokeDasharray }: CSSStyleDeclaration, scale: number): string | null {
  const lengths = strokeDasharray.match(/[\d.]+/g);
  return lengths ? lengths.map((length) => Number(length) * scale).join(' ') : null;
}

/** Widths in px, also where the page draws at another scale, become widths in units. */
function strokeOf(style: CSSStyleDeclaration, { perPixel }: Frame): Attributes {
  const paint = paintOf(style.stroke);
  if (!paint) return {};
  const scale = style.vectorEffect === 'non-scaling-stroke' ? perPixel : 1;
  return {
    stroke: paint.colour,
    'stroke-opacity': opacity(paint, style.strokeOpacity),
    'stroke-width': parseFloat(style.strokeWidth) * scale,
    'stroke-dasharray': dashesOf(style, scale),
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? null : style.strokeLinejoin,
    'stroke-linecap': style.strokeLinecap === 'butt' ? null : style.strokeLinecap,
  };
}

/**
 * A shape; programs that are pointed at a Land show its name and value, which a link round it carries. What is
 * cased lies above its casing as a shape of its own, since few programs know the order of fill and stroke.
 */
function shape(source: Element, style: CSSStyleDeclaration, frame: Frame): SVGElement[] {
  const name = (source.parentElement?.closest('a') ?? source).getAttribute('aria-label');
  const title = name ? [svgNode('title', {}, name)] : [];
  const [fill, stroke] = [fillOf(style), strokeOf(style, frame)];
  const drawn = (paint: Attributes, ...inside: readonly SVGElement[]): SVGElement =>
    svgNode(source.localName, { ...geometryOf(source, frame), ...paint }, ...inside);
  return stroke.stroke && style.paintOrder.startsWith('stroke')
    ? [drawn({ fill: 'none', ...stroke }), drawn(fill, ...title)]
    : [drawn({ ...fill, ...stroke }, ...title)];
}

/** How far styles move something, in px. */
const shiftOf = ({ transform }: CSSStyleDeclaration): readonly number[] =>
  (/^matrix\((.*)\)$/.exec(transform)?.[1] ?? '').split(',').slice(4).map(Number);

/** The lines of a label, each at its own place. */
function linesOf(label: Element, frame: Frame, size: number): SVGElement[] {
  const [right = 0, down = 0] = shiftOf(getComputedStyle(label));
  let y = lengthOf(label, 'y', frame) + down;
  const lines = label.children.length > 0 ? [...label.children] : [label];
  return lines.map((line) => {
    y += parseFloat(line.getAttribute('dy') ?? '0') * size;
    const { fontWeight } = getComputedStyle(line);
    const x = lengthOf(line, 'x', frame) + right;
    const attributes = { x, y, 'font-weight': fontWeight };
    return svgNode('tspan', attributes, line.textContent);
  });
}

/**
 * A label; what it is cased with lies under it as a text of its own, since few programs know the order of
 * fill and stroke.
 */
function label(source: Element, style: CSSStyleDeclaration, frame: Frame): SVGElement[] {
  const size = parseFloat(style.fontSize);
  const font = { 'font-size': size, 'text-anchor': style.textAnchor };
  const stroke = strokeOf(style, frame);
  const text = (paint: Attributes): SVGElement =>
    svgNode('text', { ...font, ...paint }, ...linesOf(source, frame, size));
  const casing = stroke.stroke ? [text({ fill: 'none', ...stroke })] : [];
  return [...casing, text(fillOf(style))];
}

function pattern(source: Element, frame: Frame): SVGElement {
  const attributes = {
    id: patternName(source.id),
    ...geometryOf(source, frame),
    patternUnits: 'userSpaceOnUse',
    patternTransform: source.getAttribute('patternTransform'),
  };
  return svgNode('pattern', attributes, ...redrawnAll(source, frame));
}

/** A picture in the picture becomes a group that is moved and, where it has units of its own, scaled. */
function nested(source: SVGSVGElement, frame: Frame): SVGElement {
  if (!source.hasAttribute('viewBox')) {
    const [left, top] = ['x', 'y'].map((name) => lengthOf(source, name, frame));
    const moved = { transform: `matrix(1 0 0 1 ${left ?? 0} ${top ?? 0})` };
    return svgNode('g', moved, ...redrawnAll(source, frame));
  }
  const { x, y, width, height } = source.viewBox.baseVal;
  const perPixel = width / frame.width;
  const scale = 1 / perPixel;
  const matrix = [scale, 0, 0, scale, -x * scale, -y * scale].map((part) => part.toFixed(6));
  const contents = redrawnAll(source, { width, height, perPixel });
  return svgNode('g', { transform: `matrix(${matrix.join(' ')})` }, ...contents);
}

const redrawnAll = (source: Element, frame: Frame): SVGElement[] =>
  [...source.children].flatMap((child) => redrawn(child, frame));

/** An element with the styles it has in the page as attributes; nothing for what is not seen. */
function redrawn(source: Element, frame: Frame): SVGElement[] {
  const style = getComputedStyle(source);
  if (source.matches(LEFT_OUT) || style.display === 'none') return [];
  switch (source.localName) {
    case 'svg':
      return [nested(source as SVGSVGElement, frame)];
    case 'a':
      return redrawnAll(source, frame);
    case 'g':
    case 'defs':
      return [svgNode(source.localName, {}, ...redrawnAll(source, frame))];
    case 'pattern':
      return [pattern(source, frame)];
    case 'text':
      return style.visibility === 'visible' ? label(source, style, frame) : [];
    default:
      return style.visibility === 'visible' ? shape(source, style, frame) : [];
  }
}

/** What is in a picture of the page, redrawn `width` by `height` px with all styles resolved. */
export const contentsOf = (picture: Element, width: number, height: number): SVGElement[] =>
  redrawnAll(picture, { width, height, perPixel: 1 });
