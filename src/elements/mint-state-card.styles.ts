import { css } from 'lit';

export const styles = css`
  .base {
    --_gap: calc(var(--_space) * 1.5);
  }

  .base > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* All words here run from left to right, whatever the page does. */

  p,
  .text {
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }

  .base:dir(rtl) p {
    text-align: right;
  }

  /* A thing to hit is never lower than a fingertip where fingers are used. */

  a {
    padding-block: max(0px, (var(--_target) - 1em) / 2);
  }

  summary,
  .sources li {
    padding-block: max(0px, (var(--_target) - 1.4em) / 2);
  }

  .measure,
  .summary,
  .statements,
  .notice,
  .fold > * {
    max-inline-size: 66ch;
  }

  p,
  li,
  dd {
    text-wrap: pretty;
  }

  /* Head */

  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    align-items: center;
  }

  .locator {
    display: block;
    inline-size: 3.75em;
    block-size: auto;
    overflow: visible;
  }

  .locator path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .others {
    fill: color-mix(in srgb, currentColor 10%, transparent);
    stroke: color-mix(in srgb, currentColor 22%, transparent);
    stroke-width: 0.5px;
  }

  .here {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1px;
  }

  .here.small-land {
    stroke-width: 4px;
  }

  .titles > * + * {
    margin-block-start: 0.125em;
  }

  .type {
    color: var(--_accent);
    font-weight: 600;
  }

  .name {
    font-weight: 600;
    text-wrap: balance;
  }

  .summary,
  .about {
    grid-column: 1 / -1;
  }

  .summary > * + * {
    margin-block-start: 0.25em;
  }

  .about {
    display: grid;
    gap: 0.5em 1em;
  }

  @container (22em <= width < 48em) or (width >= 64em) {
    .row {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      gap: 0 1em;
      align-items: baseline;
    }
  }

  @container (min-width: 48em) {
    .head {
      grid-template-columns: auto minmax(0, 1fr) calc((100% - 2 * var(--_gap)) / 3);
      grid-template-rows: auto 1fr;
      gap: 0.75em var(--_gap);
      align-items: start;
    }

    .locator {
      grid-row: 1 / 3;
      inline-size: 5em;
    }

    .summary {
      grid-column: 2;
    }

    .about {
      grid-column: 3;
      grid-row: 1 / 3;
    }
  }

  /* Sections */

  .section-heading {
    font-weight: 600;
  }

  .section > * + *,
  .contact slot > * + * {
    margin-block-start: 0.5em;
  }

  .contact slot {
    display: block;
  }

  .section > p + .muted {
    margin-block-start: 0;
  }

  .columns {
    display: grid;
    gap: var(--_gap);
  }

  @container (min-width: 35em) {
    .columns-1 .networks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_gap);
    }

    .columns-2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .columns-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .statements {
    display: grid;
    gap: 0.5em;
  }

  .notice {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid color-mix(in srgb, currentColor 40%, transparent);
  }

  .section > .notice {
    margin-block-start: 1em;
  }

  .networks {
    display: grid;
    gap: 1em;
  }

  /* Key figures */

  .figures {
    display: grid;
    gap: 1.25em var(--_gap);
  }

  @container (min-width: 22em) {
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 35em) {
    .figures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (min-width: 54em) {
    .figures.four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (min-width: 72em) {
    .figures.many {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }

  .big {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.1;
  }

  .absent {
    grid-column: 1 / -1;
    max-inline-size: 66ch;
  }

  .further {
    display: grid;
    gap: 0.25em;
    padding-block: 0.25em;
  }

  /* What is one step away */

  .folds {
    display: grid;
    gap: 0.5em;
  }

  .fold > * + * {
    margin-block-start: 0.5em;
  }

  .fold[open] {
    margin-block-end: 0.5em;
  }

  details > .figures {
    margin-block-start: 0.75em;
  }

  /* Foot */

  .strip {
    display: grid;
    gap: var(--_gap);
  }

  @container (min-width: 35em) {
    .strip.two {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .strip.two > :last-child {
      grid-column: span 2;
    }
  }

  .attribution > * + * {
    margin-block-start: 0.25em;
  }

  .sources ol {
    max-inline-size: 80ch;
    padding-block: 0.25em 0.5em;
  }

  @media (forced-colors: active) {
    .locator {
      forced-color-adjust: none;
    }

    .others {
      fill: Canvas;
      stroke: CanvasText;
    }

    .here {
      fill: Highlight;
      stroke: Highlight;
    }

    .notice {
      border-color: CanvasText;
    }

    .type {
      color: CanvasText;
    }
  }

  @media (prefers-contrast: more) {
    .others {
      stroke: currentColor;
    }
  }

  @media print {
    .locator {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .figure,
    .statements > li,
    .row {
      break-inside: avoid;
    }

    .section-heading {
      break-after: avoid;
    }

    summary {
      list-style: none;
    }

    .sources a::after,
    .networks a::after {
      content: ' (' attr(href) ')';
      color: var(--_muted);
      font-weight: 400;
    }
  }
`;
