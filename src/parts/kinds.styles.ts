/** Named as the tag that marks style sheets, so that the build makes them small. */
const css = ([text = '']: TemplateStringsArray): string => text;

/**
 * Fills of kinds: hues that hold in the three colour-blindness simulations. The first is plain, the others carry a
 * pattern. Text lies on each in an ink of its own, with a rim in the colour of the fill.
 */
export const KIND_STYLES = css`
  .base {
    --_kind-1: #2b5ea8;
    --_kind-2: #f0a63a;
    --_kind-3: #c9a3d6;
    --_on-kind-1: #fff;
    --_on-kind-2: #1b1c20;
    --_on-kind-3: #1b1c20;
  }

  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_kind-1: light-dark(#2b5ea8, #8ab8f2);
      --_kind-2: light-dark(#f0a63a, #c98a1a);
      --_kind-3: light-dark(#c9a3d6, #7b3f8c);
      --_on-kind-1: light-dark(#fff, #1b1c20);
      --_on-kind-2: light-dark(#1b1c20, #1b1c20);
      --_on-kind-3: light-dark(#1b1c20, #fff);
    }
  }

  .kind-1 {
    fill: var(--_kind-1);
  }
  .kind-2 {
    fill: var(--_kind-2);
  }
  .kind-3 {
    fill: var(--_kind-3);
  }

  .address {
    hyphens: manual;
  }

  .on-kind-1 {
    fill: var(--_on-kind-1);
    stroke: var(--_kind-1);
  }
  .on-kind-2 {
    fill: var(--_on-kind-2);
    stroke: var(--_kind-2);
  }
  .on-kind-3 {
    fill: var(--_on-kind-3);
    stroke: var(--_kind-3);
  }

  .dot {
    fill: var(--_on-kind-2);
    fill-opacity: 0.5;
  }
  .dash {
    stroke: var(--_on-kind-3);
    stroke-opacity: 0.5;
  }

  @media (forced-colors: active) {
    .label[class*='on-kind'] {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
