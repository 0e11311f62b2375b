import { nothing, svg, type SVGTemplateResult } from 'lit';
import { placeOf, unitsPerPixel, type Point } from '../cartography/frame.js';
import type { Stand, Stands } from '../cartography/label-stands.js';
import { firstLine, labelText, type Area, type AreaLinks, type LabelPlace } from './choropleth.js';

/** What labels stand on. */
interface Picture {
  /** The Land that is chosen. */
  selected: string | null;
  /** Width in px. */
  width: number;
  links: AreaLinks | null | undefined;
}

/** A place in px as shares of the picture. */
function shareOf([x, y]: Point, width: number): { x: string; y: string } {
  const perPixel = unitsPerPixel(width);
  return placeOf([x * perPixel, y * perPixel]);
}

function leaderOf({ leader }: Stand, width: number): SVGTemplateResult | typeof nothing {
  if (!leader) return nothing;
  const [from, to] = leader.map((end) => shareOf(end, width));
  return svg`<line class="leader" x1=${from?.x} y1=${from?.y} x2=${to?.x} y2=${to?.y}></line
    ><circle class="leader-end" cx=${from?.x} cy=${from?.y} r="1.5"></circle>`;
}

function label(area: Area, stand: Stand, picture: Picture): SVGTemplateResult {
  const { lines, box, leader } = stand;
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const place: LabelPlace = {
    at: shareOf(middle, picture.width),
    lines,
    first: firstLine(lines.length),
    side: leader && 'afar',
  };
  const text = labelText(area, place, picture.selected === area.id);
  return leader && picture.links ? picture.links.over(area.id, text) : text;
}

/** The labels that stand in another way than on a map without circles, with their leaders. */
export function labelsElsewhere(
  areas: readonly Area[],
  stands: Stands,
  picture: Picture,
): SVGTemplateResult | typeof nothing {
  const anew = areas.flatMap((area) => {
    const stand = stands.get(area.id);
    return stand && !stand.shift ? [{ area, stand }] : [];
  });
  if (anew.length === 0) return nothing;
  return svg`<g class="elsewhere" aria-hidden="true">
    ${anew.map(({ stand }) => leaderOf(stand, picture.width))}
    ${anew.map(({ area, stand }) => label(area, stand, picture))}
  </g>`;
}
