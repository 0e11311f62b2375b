import { placeOf as middleOf } from './districts.js';
import type { DistrictMap } from './districts.js';
import { unitsPerPixel, type Point } from './frame.js';
import { roomFor } from './label-fit.js';
import { overlap, toPixels, type Box } from './label-room.js';
import { LABEL_SIZE } from './labels.js';
import { BOLD, lineWidth } from './text-width.js';

/** A name that has room in its Kreis. */
export interface DistrictLabel {
  lines: readonly string[];
  /** The middle of its box, in units of 100 m; the box itself in as many px as the picture has for them. */
  at: Point;
  box: Box;
}

/** Size of the names of Kreise in px: there are many of them, and they are smaller than Länder. */
export const DISTRICT_LABEL_SIZE = 12;
/** Height of a line, as a share of the size of a label. */
const LINE = 1.2;
/** What has to lie inside: text narrower than the widest likely, without what only a few letters reach up or down. */
const CORE = 0.9;
const REACH = 5;
/** A name in more lines than this is no longer read at a glance. */
const MOST_LINES = 3;

const widthOf = (lines: readonly string[]): number =>
  (Math.max(...lines.map(lineWidth)) * BOLD * DISTRICT_LABEL_SIZE) / LABEL_SIZE;

/** The ways to break a name in so many lines, behind hyphens and at spaces. */
function brokenIn(parts: readonly string[], count: number): string[][] {
  const line = (end: number): string => parts.slice(0, end).join('').trim();
  if (count === 1) return [[line(parts.length)]];
  return parts.slice(1).flatMap((_, index) => {
    const rest = brokenIn(parts.slice(index + 1), count - 1);
    return rest.map((lines) => [line(index + 1), ...lines]);
  });
}

/** A name in one line, in two and in three, each as narrow as can be. */
export function waysToWrite(name: string): readonly (readonly string[])[] {
  const parts = name.match(/[^\s-]+[\s-]*/g) ?? [name];
  return Array.from({ length: Math.min(MOST_LINES, parts.length) }, (_, index) => {
    const ways = brokenIn(parts, index + 1);
    return ways.reduce((best, each) => (widthOf(each) < widthOf(best) ? each : best));
  });
}

function boxAt([x, y]: Point, wide: number, high: number): Box {
  return { left: x - wide / 2, top: y - high / 2, right: x + wide / 2, bottom: y + high / 2 };
}

/** The names that may stand in a Kreis, in as few lines as can be first, each where it fits. */
function* placesIn(map: DistrictMap, id: string, width: number): Generator<DistrictLabel> {
  const rings = map.ringsOf(id);
  const near = middleOf(rings);
  const perPixel = unitsPerPixel(width, map.frame);
  for (const lines of waysToWrite(map.named(id)?.name ?? id)) {
    const [wide, high] = [widthOf(lines), lines.length * LINE * DISTRICT_LABEL_SIZE];
    const core = { wide: CORE * wide * perPixel, high: (high - REACH) * perPixel };
    const at = roomFor(rings, core, near);
    if (!at) continue;
    yield { lines, at, box: boxAt(toPixels(at, perPixel), wide, high) };
  }
}

/**
 * The names that have room in a picture `width` px wide, by Kreis: each lies inside its own, and none on another.
 */
export function districtLabels(
  map: DistrictMap,
  width: number,
): ReadonlyMap<string, DistrictLabel> {
  const found = new Map<string, DistrictLabel>();
  for (const id of map.ids) {
    for (const label of placesIn(map, id, width)) {
      if ([...found.values()].some(({ box }) => overlap(box, label.box))) continue;
      found.set(id, label);
      break;
    }
  }
  return found;
}
