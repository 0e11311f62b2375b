/** How kinds are painted: fills with patterns, and their key. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { dresser } from './dress.js';
import { KIND_STYLES } from './kinds.styles.js';

/** The kinds that can be told apart by their fills, by name of the fill. */
export type KindFill = 'kind-1' | 'kind-2' | 'kind-3';

/** Those that carry a pattern, with one tile of it: dots and lines, unlike the hatch that means "at least". */
const MARKS: Partial<Record<KindFill, () => SVGTemplateResult>> = {
  'kind-2': () => svg`<circle class="dot" cx="3" cy="3" r="1.2"></circle>`,
  'kind-3': () => svg`<path class="dash" d="M0 3H6" stroke-width="1"></path>`,
};

export const hasPattern = (kind: KindFill): boolean => MARKS[kind] !== undefined;

const pattern = (kind: KindFill, id: string, scale: number): SVGTemplateResult =>
  svg`<pattern
    id=${id}
    width="6"
    height="6"
    patternUnits="userSpaceOnUse"
    patternTransform="scale(${scale})"
  >${MARKS[kind]?.()}</pattern>`;

/** The patterns of a picture in which so many units are one px. */
export const patterns = (unitsPerPixel: number): SVGTemplateResult =>
  svg`${pattern('kind-2', 'kind-2', unitsPerPixel)}${pattern('kind-3', 'kind-3', unitsPerPixel)}`;

/** A sample of a fill for the key, with a pattern of its own: that of the map has another scale. */
export function kindSwatch(kind: KindFill): TemplateResult {
  const id = `key-${kind}`;
  return html`<svg class="swatch" part="swatch" viewBox="0 0 24 16" aria-hidden="true">
    <defs>${hasPattern(kind) ? pattern(kind, id, 1) : nothing}</defs>
    <rect class="sample ${kind}" x="0.5" y="0.5" width="23" height="15" rx="2"></rect>
    ${
      hasPattern(kind)
        ? svg`<rect fill="url(#${id})" x="0.5" y="0.5" width="23" height="15" rx="2"></rect>`
        : nothing
    }
  </svg>`;
}

/** Gives a shadow tree the colours of kinds. */
export const dress = dresser(KIND_STYLES);
