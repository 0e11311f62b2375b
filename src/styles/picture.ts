import { css } from 'lit';

/** How a map is drawn: fills, lines, labels, targets, and the tooltip beside them. */
export const picture = css`
  .map,
  .land {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  /* Its proportions, which of one Land are its own, hold the place. */

  .frame {
    aspect-ratio: var(--_ratio, 6900 / 8790);
  }

  /* Of a first drawing outside the window nothing is laid out; of the whole it is, so that a capture of the page shows it. */

  [inert] .frame {
    content-visibility: auto;
  }

  .map {
    aspect-ratio: var(--_ratio, 6900 / 8790);
    block-size: auto;
    direction: ltr;
    touch-action: manipulation;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  .state {
    outline: none;
    cursor: pointer;
  }

  /* Of 400 Kreise each step of a transition would cost a frame. */

  @media (prefers-reduced-motion: no-preference) {
    .calm .state {
      transition: fill 150ms;
    }
  }

  [role='img'] .state {
    cursor: auto;
  }

  .hatch-none {
    stroke: var(--_hatch);
  }
  .hatch-low {
    stroke: var(--_on-low);
    stroke-opacity: 0.4;
  }
  .hatch-mid {
    stroke: var(--_on-mid);
    stroke-opacity: 0.4;
  }
  .hatch-high {
    stroke: var(--_on-high);
    stroke-opacity: 0.4;
  }

  .lines,
  .labels {
    pointer-events: none;
  }

  .lines path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .borders,
  .coast,
  .mark {
    fill: none;
  }

  .borders {
    stroke: var(--_casing);
  }

  .coast {
    stroke: var(--_coast);
  }

  .hovered {
    stroke: var(--_ink);
    stroke-width: 2px;
  }

  .selected-casing {
    stroke: var(--_casing);
    stroke-width: 5.5px;
  }

  .selected {
    stroke: var(--_ink);
    stroke-width: 3px;
  }

  .focus-outer {
    stroke: var(--_focus-gap);
    stroke-width: 7px;
  }

  .focus-inner,
  .focus-around {
    stroke: var(--_focus);
    stroke-width: 3px;
    stroke-dasharray: 7 3;
  }

  /* Round the stroke of a Land that is selected too, so that both are seen. */

  .focus-around {
    stroke-width: 11px;
  }

  /* Labels keep their size, whatever the width of the picture. */

  .map {
    font-size: 13px;
  }

  /* A rim in the colour of the fill keeps hatches and borders out of the letters. */

  .label {
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-variant-numeric: lining-nums tabular-nums;
    text-anchor: middle;
    fill: var(--_ink);
  }

  .label .name {
    font-weight: 600;
  }

  .label.chosen .name {
    font-weight: 800;
  }

  .on-low {
    fill: var(--_on-low);
  }
  .on-mid {
    fill: var(--_on-mid);
  }
  .on-high {
    fill: var(--_on-high);
  }

  .over-1 {
    stroke: var(--_class-1);
  }
  .over-2 {
    stroke: var(--_class-2);
  }
  .over-3 {
    stroke: var(--_class-3);
  }
  .over-4 {
    stroke: var(--_class-4);
  }
  .over-5 {
    stroke: var(--_class-5);
  }
  .on-none {
    stroke: var(--_no-data);
  }

  .outside {
    fill: currentColor;
    stroke: none;
    pointer-events: auto;
    cursor: pointer;
  }

  [role='img'] .outside {
    pointer-events: none;
  }

  /* Apart from where the leader ends: see LEADER_GAP in cartography/label-room.ts. */

  .left {
    text-anchor: end;
    transform: translate(-4px);
  }

  .right {
    text-anchor: start;
    transform: translate(4px);
  }

  .leader {
    stroke: currentColor;
    stroke-opacity: 0.6;
  }

  .leader-end {
    fill: var(--_ink);
  }

  .hit {
    r: 12px;
    fill: transparent;
    pointer-events: auto;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    /* After the one where its label begins. */
    .hit + .hit {
      r: 22px;
    }

    /* Away from Bremen: on the narrowest map the two would lie 38.5 px apart. */
    .hit[data-area='HH'] {
      translate: 5px -3.5px;
    }
  }

  .keys {
    min-block-size: 2.8em;
    padding-block-start: 0.5em;
    text-align: center;
    text-wrap: balance;
    visibility: hidden;
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  .keys.shown {
    display: block;
    visibility: visible;
  }

  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.375em 0.625em;
    max-inline-size: 18em;
    border: 1px solid var(--_coast);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font-family: inherit;
    line-height: 1.35;
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.18);
    pointer-events: auto;
  }

  @media (forced-colors: active) {
    .label,
    .outside {
      fill: CanvasText;
      stroke: Canvas;
    }

    .borders,
    .coast {
      stroke: CanvasText;
    }

    .hovered,
    .selected,
    .focus-inner,
    .focus-around {
      stroke: Highlight;
    }

    .selected-casing,
    .focus-outer {
      stroke: Canvas;
    }
  }

  @media print {
    /* Of the layouts for paper, the one for the column it comes to stand in. */
    .for-400,
    .for-529 {
      display: none;
    }

    @container (min-width: 400px) {
      .for-288 {
        display: none;
      }

      .for-400 {
        display: inline;
      }
    }

    @container (min-width: 529px) {
      .for-400 {
        display: none;
      }

      .for-529 {
        display: inline;
      }
    }
  }
`;
