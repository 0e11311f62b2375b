import { css } from 'lit';
import { hairline } from '../styles/hairline.js';
import { picker } from '../styles/picker.js';
import { prose } from '../styles/prose.js';

export const styles = [
  hairline,
  prose,
  picker,
  css`
    .base > * + * {
      margin-block-start: var(--_space);
    }

    /* Filters */

    .controls {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: end;
    }

    .controls:not(:has(*)) {
      display: none;
    }

    .picker {
      flex-basis: 13em;
    }

    /* Years */

    .years {
      display: grid;
      gap: 1.5em;
    }

    .folded {
      gap: 0.5em;
    }

    .year-number {
      display: inline-block;
      font-size: 1.25em;
      font-weight: 600;
      line-height: 1.25;
    }

    summary .year-number {
      min-inline-size: 3em;
    }

    .events {
      display: grid;
      gap: 1em;
      margin-block-start: 0.5em;
      padding-inline-start: 1.25em;
      border-inline-start: 1px solid var(--_hairline);
    }

    /* A full dot for a Land, a ring for all of Germany: the words say it too. */

    .event {
      position: relative;
      max-inline-size: 66ch;
    }

    .event::before {
      content: '';
      position: absolute;
      inset-block-start: 0.375em;
      inset-inline-start: calc(-1.25em - 4.5px);
      inline-size: 8px;
      block-size: 8px;
      border: 2px solid var(--_accent);
      border-radius: 50%;
      background: var(--_accent);
    }

    .event.nationwide::before {
      background: var(--mint-background, Canvas);
    }

    .told > * + * {
      margin-block-start: 0.125em;
    }

    @container (min-width: 35em) {
      .year {
        display: grid;
        grid-template-columns: 5em minmax(0, 1fr);
        align-items: baseline;
      }

      .folded .year {
        display: block;
      }

      .folded .events {
        margin-inline-start: 0.25em;
      }

      .events {
        margin-block-start: 0;
      }

      .folded .events {
        margin-block: 0.5em 1em;
      }

      .event {
        display: grid;
        grid-template-columns: 7.5em minmax(0, 1fr);
        gap: 0 1em;
        align-items: baseline;
        max-inline-size: 76ch;
      }
    }

    @container (min-width: 60em) {
      .event {
        max-inline-size: none;
      }

      .told {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 18em;
        gap: 0 2em;
        align-items: baseline;
      }

      .told > p:not(.tags) {
        grid-column: 1;
      }

      .tags {
        grid-area: 1 / 2;
      }
    }

    /* Chart */

    .growth {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space) calc(var(--_space) * 2);
      align-items: start;
    }

    @container (min-width: max(900px, 56.25em)) {
      .growth {
        grid-template-columns: 52% minmax(0, 1fr);
      }

      .picture {
        position: sticky;
        inset-block-start: 1em;
      }
    }

    .picture {
      display: grid;
      gap: 0.5em;
    }

    .chart {
      display: block;
      inline-size: 100%;
      block-size: auto;
      direction: ltr;
      font-size: 12px;
      fill: currentColor;
    }

    .tick {
      fill: var(--_muted);
    }

    .grid,
    .axis,
    .break,
    .line {
      fill: none;
      stroke: var(--_hairline);
    }

    .axis {
      stroke: color-mix(in srgb, currentColor 55%, transparent);
    }

    .break {
      stroke: color-mix(in srgb, currentColor 70%, transparent);
      stroke-dasharray: 2 4;
    }

    .line {
      stroke-width: 2px;
      stroke-linejoin: round;
    }

    .series-name {
      font-weight: 600;
    }

    .regions .line {
      stroke: var(--_accent);
    }

    .regions .mark {
      fill: var(--_accent);
      stroke: var(--_accent);
      stroke-width: 2px;
    }

    .regions .open {
      fill: var(--mint-background, Canvas);
    }

    .clusters .line {
      stroke: currentColor;
      stroke-dasharray: 6 4;
    }

    .table {
      inline-size: 100%;
      max-inline-size: none;
      border-collapse: collapse;
      font-size: var(--_small);
    }

    th,
    td {
      padding: 0.375em 0.75em 0.375em 0;
      border-block-end: 1px solid var(--_hairline);
      text-align: start;
      vertical-align: baseline;
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    thead th {
      color: var(--_muted);
    }

    tbody th {
      overflow-wrap: normal;
      hyphens: none;
    }

    @container (min-width: 30em) {
      tbody th {
        white-space: nowrap;
      }
    }

    .group {
      padding-block-start: 1em;
      font-weight: 600;
    }

    .table .number {
      inline-size: 24%;
      text-align: end;
    }

    .base:dir(rtl) .table .number {
      text-align: left;
    }

    .table tr > :last-child {
      padding-inline-end: 0;
    }

    @media (prefers-contrast: more) {
      .events,
      .grid {
        border-color: currentColor;
        stroke: color-mix(in srgb, currentColor 55%, transparent);
      }
    }

    @media (forced-colors: active) {
      .chart {
        fill: CanvasText;
      }

      .event::before {
        border-color: CanvasText;
        background: CanvasText;
        forced-color-adjust: none;
      }
    }

    @media print {
      .controls {
        display: none;
      }

      .event,
      .chart,
      tr {
        break-inside: avoid;
      }

      .year-number {
        break-after: avoid;
      }
    }
  `,
];
