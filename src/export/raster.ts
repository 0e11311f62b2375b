/** The most pixels a picture gets: more than that some devices refuse. */
const MOST = 16_000_000;
const LARGEST_SCALE = 8;

type Context = CanvasRenderingContext2D;

const numbersOf = (text: string | null): number[] => (text?.match(/-?[\d.]+/g) ?? []).map(Number);

const numberOf = (node: Element, name: string, otherwise = 0): number =>
  Number(node.getAttribute(name) ?? otherwise);

/** The outline of a shape. */
function outlineOf(node: Element): Path2D {
  const path = new Path2D(node.getAttribute('d') ?? '');
  const number = (name: string): number => numberOf(node, name);
  if (node.localName === 'rect') {
    path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  } else if (node.localName === 'circle') {
    path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  } else if (node.localName === 'line') {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  }
  return path;
}

/** The colour that a node is filled or stroked with, or null; sets how opaque it is. */
function paintWith(context: Context, node: Element, kind: 'fill' | 'stroke'): string | null {
  const colour = node.getAttribute(kind);
  if (!colour || colour === 'none') return null;
  context.globalAlpha = numberOf(node, `${kind}-opacity`, 1);
  context[`${kind}Style`] = colour;
  return colour;
}

function strokeWith(context: Context, node: Element): boolean {
  if (!paintWith(context, node, 'stroke')) return false;
  context.lineWidth = numberOf(node, 'stroke-width', 1);
  context.setLineDash(numbersOf(node.getAttribute('stroke-dasharray')));
  context.lineJoin = node.getAttribute('stroke-linejoin') === 'round' ? 'round' : 'miter';
  context.lineCap = node.getAttribute('stroke-linecap') === 'round' ? 'round' : 'butt';
  return true;
}

/** All patterns are hatches: a line along the left side of each tile, which cuts it in half. */
function hatch(context: Context, outline: Path2D, pattern: Element, reach: number): void {
  const [scale = 1, degrees = 0] = numbersOf(pattern.getAttribute('patternTransform'));
  const [line] = pattern.children;
  const colour = line && paintWith(context, line, 'stroke');
  if (!colour) return;
  const tile = numberOf(pattern, 'width');
  context.fillStyle = colour;
  context.clip(outline);
  context.scale(scale, scale);
  context.rotate((degrees * Math.PI) / 180);
  for (let x = -tile * Math.ceil(reach / tile); x < reach; x += tile) {
    context.fillRect(x, -reach, numberOf(line, 'stroke-width') / 2, 2 * reach);
  }
}

/** What a node is hatched with, or null. */
function hatchOf(node: Element, root: Element): Element | null {
  const [, pattern] = /^url\(#(.+)\)$/.exec(node.getAttribute('fill') ?? '') ?? [];
  return pattern ? root.querySelector(`pattern[id="${pattern}"]`) : null;
}

/** Nodes with the same hatch, which never overlap, in one go: one by one, 300 of them take seconds. */
function drawHatched(context: Context, nodes: readonly Element[], root: Element): void {
  const outlines = new Map<Element, Path2D>();
  for (const node of nodes) {
    const pattern = hatchOf(node, root);
    if (!pattern) continue;
    const outline = outlines.get(pattern) ?? new Path2D();
    outline.addPath(outlineOf(node));
    outlines.set(pattern, outline);
  }
  for (const [pattern, outline] of outlines) {
    context.save();
    hatch(context, outline, pattern, numberOf(root, 'width') + numberOf(root, 'height'));
    context.restore();
  }
}

function drawShape(context: Context, node: Element): void {
  const outline = outlineOf(node);
  if (paintWith(context, node, 'fill')) context.fill(outline);
  if (strokeWith(context, node)) context.stroke(outline);
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function drawText(context: Context, node: Element, root: Element): void {
  const family = root.getAttribute('font-family') ?? 'sans-serif';
  context.textAlign = ALIGN[node.getAttribute('text-anchor') ?? ''] ?? 'left';
  for (const line of node.children) {
    const weight = line.getAttribute('font-weight') ?? node.getAttribute('font-weight') ?? '400';
    context.font = `${weight} ${numberOf(node, 'font-size')}px ${family}`;
    const place = [line.textContent, numberOf(line, 'x'), numberOf(line, 'y')] as const;
    if (paintWith(context, node, 'fill')) context.fillText(...place);
    if (strokeWith(context, node)) context.strokeText(...place);
  }
}

function draw(context: Context, node: Element, root: Element): void {
  if (/^(title|desc|metadata|defs)$/.test(node.localName)) return;
  context.save();
  if (node.localName === 'text') drawText(context, node, root);
  else if (node.localName === 'g') {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(node.getAttribute('transform'));
    context.transform(a, b, c, d, e, f);
    drawAll(context, node, root);
  } else drawShape(context, node);
  context.restore();
}

/** What is in a node, in its order. */
function drawAll(context: Context, parent: Element, root: Element): void {
  let hatched: Element[] = [];
  for (const child of parent.children) {
    if (hatchOf(child, root)) {
      hatched.push(child);
      continue;
    }
    drawHatched(context, hatched, root);
    hatched = [];
    draw(context, child, root);
  }
  drawHatched(context, hatched, root);
}

/** A scale from 1 to 8 at which the picture keeps to the most pixels. */
function scaleFor(width: number, height: number, wanted: number): number {
  const most = Math.sqrt(MOST / (width * height));
  return Math.min(Math.max(wanted, 1), LARGEST_SCALE, most);
}

/**
 * A picture of `mapPicture` as PNG, `scale` times as large, from 1 to 8, with at most 16 million pixels. It is
 * drawn shape by shape and not loaded as an image: no policy of the page stands in the way, and its typeface is
 * at hand. Rejects where the browser gives no canvas or no picture.
 */
export function pngOf(picture: SVGElement, scale = 2): Promise<Blob> {
  const width = numberOf(picture, 'width');
  const height = numberOf(picture, 'height');
  const factor = scaleFor(width, height, scale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('this browser draws no pictures'));
  context.scale(factor, factor);
  context.direction = 'ltr';
  drawAll(context, picture, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('this browser makes no PNG'));
    }, 'image/png');
  });
}
