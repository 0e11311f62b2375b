import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeOf, type Frame } from '../cartography/frame.js';
import type { Form, Mark, PointKind } from '../cartography/marks.js';
import { kindText } from '../i18n/point-text.js';
import { formatNumber, type Language } from '../i18n/locale.js';
import { pointWordsOf } from '../i18n/words.js';

/** A mark as it is drawn and said. */
export interface ShownMark extends Mark {
  form: Form;
  spoken: string;
}

/** What a layer of marks is drawn with. */
export interface MarkLayer {
  marks: readonly ShownMark[];
  frame: Frame | undefined;
  selected: string | null;
  /** The mark that Tab enters at. */
  tabStop: string | null;
  language: Language;
  interactive: boolean;
}

/** Outlines round 0 0 that look equally large. */
const OUTLINES: Readonly<Record<Form, string>> = {
  circle: 'M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0Z',
  square: 'M-5-5H5V5H-5Z',
  triangle: 'M0-7 6.5 5H-6.5Z',
  diamond: 'M0-7.5 7 0 0 7.5-7 0Z',
  cross: 'M-2-6.5H2V-2H6.5V2H2V6.5H-2V2H-6.5V-2H-2Z',
  pentagon: 'M0-6.5 6.2-2 3.8 5.5H-3.8L-6.2-2Z',
};

/** Half the width of the mark of one point, in px. */
const SINGLE = 7;

/** Half the width of the mark of a group: it grows with its number alone, so that none hides another. */
const radiusOf = (text: string): number => 8 + 2.5 * text.length;

/** Half the width of a mark, in px. */
export const markRadius = ({ points }: Mark, language: Language): number =>
  points.length === 1 ? SINGLE : radiusOf(formatNumber(points.length, language));

const outline = (form: Form, isPlanned: boolean): SVGTemplateResult =>
  svg`<path class="point ${isPlanned ? 'planned' : ''}" d=${OUTLINES[form]}></path>`;

function glyph(mark: ShownMark, language: Language): SVGTemplateResult {
  const { points, form } = mark;
  const [first] = points;
  if (first && points.length === 1) return outline(form, first.isPlanned);
  const text = formatNumber(points.length, language);
  return svg`<circle class="point" r=${markRadius(mark, language)}></circle
    ><text class="point-count" dy="0.35em">${text}</text>`;
}

/** Rings show by their form what is hovered, chosen and focused; which of them do is up to the styles. */
function rings(mark: ShownMark, language: Language): SVGTemplateResult {
  const radius = markRadius(mark, language) + 3;
  return svg`<circle class="ring-gap" r=${radius}></circle><circle class="ring" r=${radius}></circle>`;
}

function place(mark: ShownMark, index: number, layer: MarkLayer): SVGTemplateResult {
  const { marks, frame, selected, tabStop, language } = layer;
  const { x, y } = placeOf(mark.at, frame);
  const isSelected = selected === mark.id;
  return svg`<svg
    class="mark-place ${isSelected ? 'chosen' : ''}"
    part=${isSelected ? 'point selected' : 'point'}
    x=${x}
    y=${y}
    width="1"
    height="1"
    data-area=${mark.id}
    role="option"
    aria-label=${mark.spoken}
    aria-selected=${isSelected ? 'true' : 'false'}
    aria-posinset=${index + 1}
    aria-setsize=${marks.length}
    tabindex=${tabStop === mark.id ? 0 : -1}
  ><circle class="hit" r="12"></circle>${rings(mark, language)}${glyph(mark, language)}</svg>`;
}

const still = (mark: ShownMark, { frame, language }: MarkLayer): SVGTemplateResult => {
  const { x, y } = placeOf(mark.at, frame);
  return svg`<svg class="mark-place" part="point" x=${x} y=${y} width="1" height="1">${glyph(mark, language)}</svg>`;
};

/** Marks above a map: a list of its own, each with a target round it; in a picture nothing can be reached. */
export function markLayer(layer: MarkLayer): SVGTemplateResult | typeof nothing {
  const { marks, language, interactive } = layer;
  if (marks.length === 0) return nothing;
  if (!interactive) {
    return svg`<g class="points" aria-hidden="true">${marks.map((mark) => still(mark, layer))}</g>`;
  }
  return svg`<g class="points" role="listbox" aria-label=${pointWordsOf(language).list}
    >${marks.map((mark, index) => place(mark, index, layer))}</g>`;
}

const legendItem = (sample: SVGTemplateResult, text: string): TemplateResult =>
  html`<li part="legend-item" class="legend-item">
    <svg class="swatch sign" part="swatch" viewBox="-14 -11 28 22" aria-hidden="true">${sample}</svg
    ><span class="small numbers">${text}</span>
  </li>`;

/** The key of points: each kind by its form with how many there are, then what else can be seen. */
export function markLegend(
  kinds: readonly PointKind[],
  marks: readonly Mark[],
  language: Language,
): TemplateResult {
  const words = pointWordsOf(language);
  const hasGroups = marks.some(({ points }) => points.length > 1);
  const hasPlanned = marks.some(({ points }) => points.length === 1 && points[0]?.isPlanned);
  return html`<ul class="legend-list" aria-label=${words.list}>
    ${kinds.map(({ kind, form, count }) => {
      const name = kind === '' ? words.otherKind : kindText(kind, language);
      return legendItem(outline(form, false), words.counted(name, formatNumber(count, language)));
    })}
    ${hasPlanned ? legendItem(outline('circle', true), words.plannedSample) : nothing}
    ${
      hasGroups
        ? legendItem(
            svg`<circle class="point" r="10"></circle><text class="point-count" dy="0.35em">2</text>`,
            words.groupSample,
          )
        : nothing
    }
  </ul>`;
}
