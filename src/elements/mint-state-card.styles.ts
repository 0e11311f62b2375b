import { css } from 'lit';
import { locator } from '../styles/locator.js';
import { prose } from '../styles/prose.js';

export const styles = [
  prose,
  locator,
  css`
    .base {
      --_gap: calc(var(--_space) * 1.5);
    }

    .base > * + * {
      margin-block-start: calc(var(--_space) * 2);
    }

    /* Head */

    .head {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 1em;
      align-items: center;
    }

    .locator {
      inline-size: 3.75em;
    }

    /* In very large type there is no room beside it. */

    @container (max-width: 13em) {
      .head {
        grid-template-columns: minmax(0, 1fr);
      }
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

    /* The ring round its summary covers nothing above. */

    .figure > details {
      margin-block-start: 4px;
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

    @media (forced-colors: active) {
      .type {
        color: CanvasText;
      }
    }

    @media print {
      .figure,
      .row {
        break-inside: avoid;
      }

      .networks a::after {
        content: ' (' attr(href) ')';
        color: var(--_muted);
        font-weight: 400;
      }
    }
  `,
];
