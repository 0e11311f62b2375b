import { css } from 'lit';
import { hairline } from '../styles/hairline.js';
import { locator } from '../styles/locator.js';
import { prose } from '../styles/prose.js';

export const styles = [
  hairline,
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

    /* As wide as the longest name of a Land needs, for selects do not break lines. */

    .heads {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.75em), 1fr));
    }

    .head {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-inline-size: 0;
      padding-block-end: 0.375em;
      border-block-end: 2px solid var(--_rule, transparent);
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

    .cell > .notice {
      margin-block-start: 0.75em;
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

    @container (max-width: 68em) {
      .heads .locator {
        display: none;
      }

      .heads select {
        padding-inline: 0.375em;
      }
    }

    /* Beside another, and on the narrowest page, a long name has room in small letters alone; the select is as high as any. */

    @container (width < 20em) or (32em <= width <= 68em) {
      .heads .land-name {
        font-size: var(--_small);
      }

      .heads select {
        min-block-size: 2.77em;
      }
    }

    @container (max-width: 77em) {
      .heads.columns-4 .locator {
        display: none;
      }
    }

    @container (width < 20em) or (32em <= width <= 91em) {
      .heads.columns-4 .land-name {
        font-size: var(--_small);
      }

      .heads.columns-4 select {
        min-block-size: 2.77em;
        padding-inline: 0.375em;
      }
    }

    /* One under the other, a figure stands in the line of its Land, if there is room for it. */

    @container (max-width: 32.99em) {
      .figures .cell {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75em;
        align-items: baseline;
        justify-content: space-between;
      }
    }

    @container (max-width: 47.99em) {
      .figures:not(.columns-2, .columns-4) .cell {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75em;
        align-items: baseline;
        justify-content: space-between;
      }
    }

    .figures .cell > :nth-child(n + 3) {
      flex-basis: 100%;
    }

    /* Side by side, bars lie at one height, whatever breaks into two lines above them; that nothing is known has all. */

    .figures .cell > :nth-child(2):last-child {
      grid-row: span 3;
    }

    @container (min-width: 48em) {
      .figures {
        row-gap: 0;
      }

      .figures .cell {
        display: grid;
        grid-row: span 4;
        grid-template-rows: subgrid;
        align-items: start;
      }
    }

    @container (min-width: 33em) {
      .figures:is(.columns-2, .columns-4) {
        row-gap: 0;
      }

      .figures:is(.columns-2, .columns-4) .cell {
        display: grid;
        grid-row: span 4;
        grid-template-rows: subgrid;
        align-items: start;
      }
    }

    /* Four stand two by two, before there is room for all of them beside one another. */

    @container (33em <= width < 49em) {
      .cells.columns-4 > :nth-child(n + 3) {
        padding-block-start: 0.75em;
      }
    }

    /*
     * Side by side, the head of the column names the Land, for eyes; four selects have room beside one another only
     * later than what is below them, which names its Land until then. Heads that stand over no columns only repeat the
     * names in the cells: where they cannot be changed, and on paper, they are left out.
     */

    .land {
      position: var(--_land, static);
      clip-path: var(--_land-seen, none);
    }

    .plain {
      display: var(--_heads, none);
    }

    @container (min-width: 33em) {
      .columns-2,
      .columns-4 {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      .columns-2 {
        --_heads: grid;
        --_rule: var(--_hairline);
        --_land: absolute;
        --_land-seen: inset(50%);
      }
    }

    @container (min-width: 48em) {
      .columns-3 {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        --_heads: grid;
        --_rule: var(--_hairline);
        --_land: absolute;
        --_land-seen: inset(50%);
      }
    }

    @container (min-width: 49em) {
      .cells.columns-4 {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
    }

    @container (min-width: 66em) {
      .heads.columns-4,
      .cells.columns-4 {
        grid-template-columns: repeat(4, minmax(0, 1fr));
        --_heads: grid;
        --_rule: var(--_hairline);
        --_land: absolute;
        --_land-seen: inset(50%);
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

      /* What is transparent elsewhere is drawn in these colours. */

      .head {
        border-color: var(--_rule, Canvas);
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

      .heads.heads select {
        appearance: none;
        padding-inline: 0;
        border: 0;
        opacity: 1;
      }

      .heads {
        display: var(--_heads, none);
      }
    }
  `,
];
