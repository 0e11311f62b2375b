import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { discRadius, discSizes, type Disc } from '../cartography/discs.js';
import { placeOf } from '../cartography/frame.js';
import { formatNumber, type Language } from '../i18n/locale.js';
import { pointWordsOf } from '../i18n/words.js';

/** About how long a dash is with the gap after it, in px, and the fewest that are still seen as dashes. */
const DASH = 5;
const LEAST_DASHES = 4;

/** Dash and gap of a rim in px: so many whole ones go round that none is cut where the rim ends. */
function dashesOf(radius: number): string {
  const length = 2 * Math.PI * radius;
  const each = length / Math.max(LEAST_DASHES, Math.round(length / DASH));
  return [0.6, 0.4].map((share) => (share * each).toFixed(3)).join(' ');
}

/** The circle of a disc, round a middle that is a place on the map or in the key. */
const circle = (radius: number, isBound: boolean, x: string | number, y: string | number) =>
  svg`<circle
    class="disc ${isBound ? 'bound' : ''}"
    cx=${x}
    cy=${y}
    r=${radius}
    stroke-dasharray=${isBound ? dashesOf(radius) : nothing}
  ></circle>`;

const disc = ({ at, radius, isBound }: Disc): SVGTemplateResult => {
  const { x, y } = placeOf(at);
  return svg`<circle class="disc-casing" cx=${x} cy=${y} r=${radius}></circle
    >${circle(radius, isBound, x, y)}`;
};

/** Counts above a map; speech and table say them already. */
export const discLayer = (discs: readonly Disc[]): SVGTemplateResult =>
  svg`<g class="discs" aria-hidden="true">${discs.map(disc)}</g>`;

function sample(radius: number, isBound: boolean, text: string): TemplateResult {
  const side = 2 * radius + 3;
  return html`<li part="legend-item" class="legend-item disc-item">
    <svg
      class="swatch sign"
      part="swatch"
      width=${side}
      height=${side}
      viewBox="${-side / 2} ${-side / 2} ${side} ${side}"
      aria-hidden="true"
    >
      ${circle(radius, isBound, 0, 0)}</svg
    ><span class="small numbers">${text}</span>
  </li>`;
}

/** The key of the discs: three sizes, and what a dashed rim means where there is one. */
export function discLegend(
  discs: readonly Disc[],
  width: number,
  language: Language,
): TemplateResult {
  const words = pointWordsOf(language);
  const most = Math.max(...discs.map(({ count }) => count));
  return html`<p class="small muted legend-head" aria-hidden="true">${words.sizes}</p>
    <ul class="legend-list disc-list" aria-label=${words.sizes}>
      ${discSizes(most).map((count) =>
        sample(discRadius(count, most, width), false, formatNumber(count, language)),
      )}
      ${discs.some(({ isBound }) => isBound) ? sample(6, true, words.dashed) : nothing}
    </ul>`;
}
