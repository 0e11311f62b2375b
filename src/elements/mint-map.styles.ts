import { css } from 'lit';
import { hairline } from '../styles/hairline.js';
import { key } from '../styles/key.js';
import { picker } from '../styles/picker.js';
import { picture } from '../styles/picture.js';
import { ramp } from '../styles/ramp.js';
import { table } from '../styles/table.js';

/** How the parts of a map stand together. */
const composition = css`
  .base > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .summary {
    max-inline-size: 66ch;
  }

  /* Controls */

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }

  /* As high as the place that is kept for it: WebKit would give it 2 px more. */
  select {
    block-size: max(var(--_target), 2.25em);
  }

  .switch {
    margin-inline-start: auto;
    display: inline-flex;
    flex-wrap: wrap;
  }

  .control {
    display: grid;
    place-items: center;
  }

  .switch > * {
    flex: auto;
  }

  .switch :not(:first-child) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1px;
  }

  .switch :not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
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

  /*
   * On a page of many maps the first drawings outside the window are not laid out: they have about the room of a map, and
   * the right one when they are near. In the window a guess at the room would be counted as a shift.
   */
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(43cqi + 67em);
  }

  .body,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-items: start;
  }

  .picture {
    position: relative;
    min-inline-size: 0;
  }

  .panel {
    min-block-size: 12em;
  }

  /* Without a key it has all of the room. */
  .panel:only-child {
    grid-column: 1 / -1;
  }

  /* While nothing is chosen, the room that is kept for it is seen to be a place. */
  .panel:has(> .muted:only-child) {
    display: grid;
    place-content: center;
    padding: 1em;
    text-align: center;
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  /* In em where the text is larger: 200 % of it needs as much more room. */

  @container (min-width: max(420px, 26.25em)) {
    /* Room for what is said of a Land: what lies below does not move when one is chosen. */
    .panel {
      min-block-size: 20em;
    }

    .side {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: calc(var(--_space) * 1.5);
    }
  }

  @container (min-width: max(720px, 45em)) {
    .far {
      contain-intrinsic-block-size: auto calc(36cqi + 35em);
    }

    .body:not(.no-map) {
      grid-template-columns: minmax(480px, 3fr) minmax(0, 2fr);
      column-gap: calc(var(--_space) * 2);
    }

    .body:not(.no-map) .side {
      grid-template-columns: minmax(0, 1fr);
    }

    /* In a narrower column the same words are higher. */
    .panel {
      min-block-size: 22em;
    }

    .body:not(.no-map) .table {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: max(1100px, 68.75em)) {
    .body:not(.no-map) {
      grid-template-columns: minmax(0, 40em) minmax(0, 26em);
      column-gap: calc(var(--_space) * 4);
    }

    .controls,
    .body {
      max-inline-size: calc(66em + var(--_space) * 4);
    }
  }

  /* Over a table, and where links leave nothing to choose, it is as high as its words. */
  .no-map .panel,
  :host([href-template]:not([state])) .panel {
    min-block-size: 0;
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

  /* Room for what is drawn there a moment later */

  .tools {
    min-block-size: max(var(--_target), 2.25em);
  }

  /* Looking for a typeface that has the triangle would hold up the first frame: its room alone. */
  [inert] summary {
    list-style: none;
    padding-inline-start: 1em;
  }

  /* Attribution */

  /* A link alone in its line is a target of 24 px. */
  .attribution a {
    padding-block: 0.4em;
  }

  .attribution ol {
    max-inline-size: 66ch;
    display: grid;
    gap: 0.25em;
    padding-block: 0.25em 0.5em;
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

    .switch button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .body {
      display: block;
    }

    /* As wide as labels are laid out for at most: see PAPER in views/choropleth.ts. */
    .picture {
      max-inline-size: 14cm;
    }

    .body .side {
      grid-template-columns: minmax(0, 1fr);
    }

    .body > * {
      margin-block-start: var(--_space);
    }

    .panel {
      min-block-size: 0;
    }

    .heading,
    .summary {
      break-after: avoid;
    }

    .sources a::after {
      content: ' (' attr(href) ')';
      hyphens: manual;
    }

    .panel:has(> .muted:only-child) {
      display: none;
    }

    .legend-list {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }

    .legend,
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

export const styles = [ramp, key, picker, picture, hairline, table, composition];
