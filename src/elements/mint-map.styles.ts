import { css } from 'lit';

export const styles = css`
  .base > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .summary {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  /* Controls */

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }

  .picker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em;
    flex: 0 1 16em;
    min-inline-size: 0;
  }

  select {
    max-inline-size: 100%;
  }

  select option {
    background: Canvas;
    color: CanvasText;
  }

  .switch {
    margin-inline-start: auto;
  }

  .switch {
    display: inline-flex;
    flex-wrap: wrap;
  }

  .switch button {
    border-radius: 0;
  }

  .switch button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .switch button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .switch button + button {
    border-inline-start-width: 0;
  }

  .switch button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .skip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    padding: 0.5em 0.75em;
    background: Canvas;
    color: LinkText;
  }

  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Composition by the element's own width */

  .body,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .side {
    align-content: start;
  }

  .picture {
    position: relative;
    min-inline-size: 0;
  }

  .panel {
    min-block-size: 12em;
  }

  @container (min-width: 420px) {
    .side {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: calc(var(--_space) * 1.5);
    }
  }

  @container (min-width: 720px) {
    .body:not(.no-map) {
      grid-template-columns: minmax(480px, 3fr) minmax(0, 2fr);
      column-gap: calc(var(--_space) * 2);
      align-items: start;
    }

    .body:not(.no-map) .side {
      grid-template-columns: minmax(0, 1fr);
    }

    .body:not(.no-map) .table {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 1100px) {
    .body:not(.no-map) {
      grid-template-columns: minmax(0, 40em) minmax(0, 26em);
      column-gap: calc(var(--_space) * 4);
    }

    .controls {
      max-inline-size: calc(66em + var(--_space) * 4);
    }
  }

  /* The picture */

  .map,
  .land {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  /* Outside the window nothing of it is laid out or painted; its proportions hold the place. */

  .frame {
    aspect-ratio: 6900 / 8790;
    content-visibility: auto;
    overflow-clip-margin: 3em;
  }

  .map {
    aspect-ratio: 6900 / 8790;
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
    transition: fill 150ms;
  }

  [role='img'] .state {
    cursor: auto;
  }

  .class-1 {
    fill: var(--_class-1);
  }
  .class-2 {
    fill: var(--_class-2);
  }
  .class-3 {
    fill: var(--_class-3);
  }
  .class-4 {
    fill: var(--_class-4);
  }
  .class-5 {
    fill: var(--_class-5);
  }
  .no-data {
    fill: var(--_no-data);
  }
  .plain {
    fill: transparent;
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
  }

  .borders,
  .state-borders,
  .coast,
  .mark {
    fill: none;
  }

  .borders {
    stroke: var(--_casing);
    stroke-width: 1px;
  }

  .state-borders,
  .coast {
    stroke: var(--_coast);
    stroke-width: 1px;
  }

  /* Kreise lie closer together than Länder: a thinner line keeps their fills in sight. */

  .borders:has(+ .state-borders) {
    stroke-width: 0.5px;
  }

  .networks {
    display: grid;
    gap: 0.5em;
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

  .focus-inner {
    stroke: var(--_focus);
    stroke-width: 3px;
    stroke-dasharray: 7 3;
  }

  /* Round the stroke of a Land that is selected too, so that both are seen. */

  .focus-around {
    stroke: var(--_focus);
    stroke-width: 11px;
    stroke-dasharray: 7 3;
  }

  /* Labels keep their size, whatever the width of the picture. */

  .label {
    font-size: 13px;
    font-variant-numeric: tabular-nums lining-nums;
    text-anchor: middle;
    fill: var(--_ink);
    pointer-events: auto;
    cursor: pointer;
  }

  [role='img'] .label {
    pointer-events: none;
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

  /* A rim in the colour of the fill keeps hatches and borders out of the letters. */

  .label {
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
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
  }

  .left {
    text-anchor: end;
  }

  .right {
    text-anchor: start;
  }

  .leader {
    stroke: currentColor;
    stroke-width: 1px;
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
    .hit {
      r: 22px;
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

  .frame:has(:focus-visible) + .keys {
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

  /* Panel */

  .panel:focus-visible {
    outline-offset: 6px;
  }

  .panel > * + * {
    margin-block-start: 0.375em;
  }

  .panel-head {
    font-weight: 600;
  }

  .figure-line {
    line-height: 1.2;
  }

  .big {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.1;
  }

  .big.none {
    font-size: 1.25em;
  }

  /* Legend */

  .legend-list {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.375em;
  }

  .legend-item {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0.5em;
    align-items: center;
  }

  .swatch {
    inline-size: 1.75em;
    block-size: auto;
  }

  .sample {
    stroke: var(--_coast);
    stroke-width: 1px;
  }

  .sample.plain {
    stroke: currentColor;
  }

  .sample-hatch {
    fill: none;
    stroke: var(--_hatch);
    stroke-width: 1px;
  }

  .plain + .sample-hatch {
    stroke: currentColor;
  }

  /* Table */

  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }

  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: inherit;
  }

  th,
  td {
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--_hairline);
    text-align: inherit;
    vertical-align: baseline;
    font-weight: 400;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  thead th {
    vertical-align: bottom;
    color: var(--_muted);
  }

  tbody th {
    font-weight: 600;
  }

  tr.chosen {
    background: var(--_wash);
  }

  /* Where text is very large for the room, the table moves under its own scroll bar; focus rings need some room. */

  @container (max-width: 22em) {
    .no-map {
      margin-inline: -4px;
      padding-inline: 4px;
      overflow-x: auto;
    }
  }

  .table td:last-child {
    overflow-wrap: anywhere;
  }

  .table .number {
    inline-size: 30%;
    padding-inline-end: min(1.25em, 2.5cqi);
    text-align: end;
  }

  /* What is read from left to right stays so on a page that is not, also where it begins with a number. */

  .base:dir(rtl) {
    text-align: right;
  }

  .base:dir(rtl) :not(summary) {
    unicode-bidi: plaintext;
  }

  .base:dir(rtl) .number {
    text-align: left;
  }

  .sort {
    padding-inline: 0;
    border: 0;
    color: inherit;
    font-weight: 600;
    text-align: inherit;
    white-space: normal;
  }

  .arrow {
    margin-inline-start: 0.375em;
  }

  /* Room for what is drawn there a moment later */

  .tools {
    min-block-size: max(var(--_target), 2.25em);
  }

  /* Attribution */

  /* A link alone in its line is a target of 24 px. */
  .attribution a {
    padding-block: 0.4em;
  }

  .attribution ol {
    display: grid;
    gap: 0.25em;
    padding-block: 0.25em 0.5em;
  }

  @media (prefers-reduced-motion: reduce) {
    .state {
      transition: none;
    }
  }

  @media (prefers-contrast: more) {
    .borders,
    .coast,
    .sample,
    button,
    select {
      border-width: 2px;
      stroke-width: 2px;
    }
  }

  @media (forced-colors: active) {
    .map,
    .swatch {
      forced-color-adjust: none;
    }

    .label,
    .outside {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 3px;
      paint-order: stroke;
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

    .switch button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    tr.chosen {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .body {
      display: block;
    }

    .picture {
      max-inline-size: 14cm;
    }

    .legend {
      break-inside: avoid;
    }

    .frame {
      content-visibility: visible;
    }

    .state,
    .sample {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .table {
      break-inside: avoid;
    }

    .controls,
    .tooltip,
    .keys {
      display: none;
    }
  }
`;
