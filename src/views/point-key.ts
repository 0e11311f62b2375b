import { html, nothing, type TemplateResult } from 'lit';
import type { Disc } from '../cartography/discs.js';
import type { Mark, PointKind } from '../cartography/marks.js';
import { formatNumber, type Language } from '../i18n/locale.js';
import { pointWordsOf } from '../i18n/words.js';
import { discLegend } from './count-discs.js';
import { markLegend } from './mark-layer.js';

/** What a key says of the points and counts on a map, in no language yet. */
export interface PointKey {
  kinds: readonly PointKind[];
  marks: readonly Mark[];
  discs: readonly Disc[];
  /** Width of the map in px, which the sizes of discs depend on. */
  width: number;
  /** True for tiles, which have no places: then a list says what could not be placed. */
  areTiles: boolean;
  /** True where areas are links, and points among them are for choosing. */
  inLinks: boolean;
  /** How many points lie outside the map, and of how many networks no place is known. */
  outside: number;
  unplaced: number;
}

/** What is not to be seen of the points. */
export function pointNotes(key: PointKey, language: Language): TemplateResult {
  const words = pointWordsOf(language);
  const { inLinks, outside, unplaced } = key;
  const notes = [
    inLinks ? words.inLinks : '',
    outside > 0 ? words.outside(formatNumber(outside, language)) : '',
    unplaced > 0 ? words.unplaced(formatNumber(unplaced, language)) : '',
  ].filter((note) => note !== '');
  return html`${notes.map((note) => html`<p class="small muted">${note}</p>`)}`;
}

/** The key of points and discs, and how many points are not on the map. */
export function pointKey(key: PointKey, language: Language): TemplateResult {
  const { kinds, marks, discs, width, areTiles } = key;
  return html`${marks.length > 0 ? markLegend(kinds, marks, language) : nothing}
  ${areTiles ? nothing : pointNotes(key, language)}
  ${discs.length > 0 ? discLegend(discs, width, language) : nothing}`;
}
