/** A pattern for each class, so that a map can be read without its colours. */
import { svg, type SVGTemplateResult } from 'lit';

/** Draws the patterns of the classes over their fills. */
export interface Forms {
  /** What the picture of the map needs; `scale` is its units in one px. */
  defs: (scale: number) => SVGTemplateResult;
  /** The pattern of a class, 1 to 5, over a shape. */
  over: (step: number, d: string) => SVGTemplateResult;
  /** The same in a sample of the key, which is 24 by 16. */
  sample: (step: number) => SVGTemplateResult;
}

/**
 * Marks on a tile that repeats, denser from class to class, and none of them at 45°, which is how hatches lie: few dots,
 * lines across, lines down, a grid, many dots. Lines are 1.5 px thick, and dots as wide.
 */
const TILES: readonly (readonly [size: number, marks: string])[] = [
  [10, 'M2 2h1.500M7 7h1.500'],
  [6, 'M0 3h6'],
  [5, 'M2.500 0v5'],
  [6, 'M0 3h6M3 0v6'],
  [4, 'M0 1h2M2 3h2'],
];

/** The ink of text on a class, thin enough to leave the fill its colour. */
const inkOf = (step: number): string =>
  `var(--_on-${step < 3 ? 'low' : step === 3 ? 'mid' : 'high'})`;

function pattern(id: string, step: number, scale: number): SVGTemplateResult {
  const [size, marks] = TILES[step - 1] ?? [8, ''];
  return svg`<pattern
    id=${id}
    width=${size}
    height=${size}
    patternUnits="userSpaceOnUse"
    patternTransform="scale(${scale})"
  ><path d=${marks} fill="none" stroke=${inkOf(step)} stroke-opacity="0.45" stroke-width="1.5"></path></pattern>`;
}

const STEPS = TILES.map((_, index) => index + 1);

/** A px of the page in units of a sample, which is 28 px wide. */
const SAMPLE_SCALE = 24 / 28;

export const forms: Forms = {
  defs: (scale) => svg`${STEPS.map((step) => pattern(`form-${step}`, step, scale))}`,
  over: (step, d) => svg`<path class="form" fill="url(#form-${step})" d=${d}></path>`,
  sample: (step) =>
    svg`<defs>${pattern(`key-${step}`, step, SAMPLE_SCALE)}</defs>
      <rect x="1" y="1" width="22" height="14" fill="url(#key-${step})"></rect>`,
};
