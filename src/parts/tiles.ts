/** The Länder as tiles: loaded when the first map shows them. */
import { placeOf } from '../cartography/frame.js';
import {
  TILE_FRAME,
  TILE_NEIGHBOURS,
  tileLines,
  tileMiddle,
  tileShape,
} from '../cartography/tiles.js';
import type { Language } from '../i18n/locale.js';
import { tileWordsOf } from '../i18n/words.js';
import { firstLine, type Area, type Choropleth, type LabelPlace } from '../views/choropleth.js';

export { TILE_NEIGHBOURS };

/** What the picture is called for speech. */
export const tilesLabel = (metric: string, language: Language): string =>
  tileWordsOf(language).tilesLabel(metric);

function labelPlace({ state, name, value }: Area, width: number): LabelPlace {
  const lines = tileLines(state, name, value, width);
  return { at: placeOf(tileMiddle(state), TILE_FRAME), lines, first: firstLine(lines.length) };
}

/** A map of the Länder with a tile in the place of each shape; all else stays as it is. */
export function asTiles(map: Choropleth): Choropleth {
  const areas = map.areas.map((area) => ({ ...area, d: tileShape(area.state) }));
  const coast = areas.map(({ d }) => d).join('');
  return { ...map, areas, borders: '', coast, frame: TILE_FRAME, labelPlace };
}
