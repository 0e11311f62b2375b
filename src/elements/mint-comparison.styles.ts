import { css } from 'lit';
import { locator } from '../styles/locator.js';
import { prose } from '../styles/prose.js';

export const styles = [
  prose,
  locator,
  css`
    .base > * + * {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    .heads,
    .cells {
      display: grid;
      gap: 0.75em calc(var(--_space) * 1.25);
    }

    .heads {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    }

    .head {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-inline-size: 0;
      padding-block-end: 0.375em;
      border-block-end: 2px solid var(--_hairline);
    }

    .head.marked {
      border-color: var(--_accent);
    }

    .locator {
      flex: none;
      inline-size: 2.25em;
    }

    /* WebKit adds the whole of a long option to the width of the page, though it cuts it off: hence paint. */

    .land-name {
      contain: paint;
      flex: 1;
      min-inline-size: 0;
      font-weight: 600;
    }

    .land {
      font-weight: 600;
    }

    .cell > * + * {
      margin-block-start: 0.25em;
    }

    .cell.marked > .land {
      color: var(--_accent);
    }

    .name {
      font-weight: 600;
    }

    .big {
      font-size: 1.5em;
      font-weight: 600;
      line-height: 1.1;
    }

    .bar {
      display: block;
      inline-size: 100%;
      block-size: 0.375em;
    }

    .track {
      fill: color-mix(in srgb, currentColor 10%, transparent);
    }

    .length {
      fill: var(--_accent);
    }

    .bound .length {
      fill: color-mix(in srgb, var(--_accent) 50%, transparent);
    }

    @container (max-width: 60em) {
      .heads .locator {
        display: none;
      }

      .heads .land-name {
        padding-inline: 0.5em;
        font-size: max(0.875em, 12px);
      }
    }

    /* One under the other, a figure stands in the line of its Land. */

    @container (max-width: 29.99em) {
      .figures .cell {
        display: grid;
        grid-template-columns: auto minmax(min-content, 1fr);
        column-gap: 0.75em;
        align-items: baseline;
      }

      .figures .amount {
        text-align: end;
      }

      .figures .cell > :nth-child(n + 3) {
        grid-column: 1 / -1;
      }
    }

    @container (max-width: 45.99em) {
      .figures:not(.columns-2) .cell {
        display: grid;
        grid-template-columns: auto minmax(min-content, 1fr);
        column-gap: 0.75em;
        align-items: baseline;
      }

      .figures:not(.columns-2) .amount {
        text-align: end;
      }

      .figures:not(.columns-2) .cell > :nth-child(n + 3) {
        grid-column: 1 / -1;
      }
    }

    /* Side by side, the head of the column names the Land, for eyes. */

    @container (min-width: 30em) {
      .columns-2 {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      .columns-2 .land {
        position: absolute;
        clip-path: inset(50%);
      }
    }

    @container (min-width: 46em) {
      .columns-3 {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }

      .columns-4 {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }

      .columns-3 .land,
      .columns-4 .land {
        position: absolute;
        clip-path: inset(50%);
      }
    }

    @media (forced-colors: active) {
      .bar {
        forced-color-adjust: none;
      }

      .track {
        fill: Canvas;
        stroke: CanvasText;
        vector-effect: non-scaling-stroke;
      }

      .length,
      .bound .length {
        fill: CanvasText;
      }

      .head.marked {
        border-color: Highlight;
      }
    }

    @media print {
      .bar {
        print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }

      .cell {
        break-inside: avoid;
      }
    }
  `,
];
