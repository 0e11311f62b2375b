import { css } from 'lit';
import { prose } from '../styles/prose.js';

export const styles = [
  prose,
  css`
    .base > * + * {
      margin-block-start: calc(var(--_space) * 1.25);
    }

    .levels,
    .levels > ol {
      display: grid;
      gap: 0.75em;
    }

    .level {
      display: grid;
      gap: 0.75em;
      align-content: start;
      padding: 0.75em;
      border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
      border-radius: var(--_radius);
    }

    .text-of > * + * {
      margin-block-start: 0.25em;
    }

    .name {
      font-weight: 600;
    }

    .middle,
    .inside {
      background: var(--_wash);
    }

    /* Nothing moves when another level stands out. */

    .focused {
      outline: 3px solid var(--_accent);
      outline-offset: -3px;
    }

    .focused > .text-of > .name {
      color: var(--_accent);
    }

    .gap {
      display: none;
    }

    /* From here on the longest German word, "Netzwerkkoordinator:innen", has room beside. */

    @container (min-width: 56em) {
      .drawn {
        grid-template-columns: minmax(0, 1fr) 2.5em minmax(0, 1.5fr) 2.5em minmax(0, 1fr);
        gap: 0;
      }

      .from-1 {
        grid-row-start: 1;
      }

      .to-1 {
        grid-row-end: 2;
      }

      .rows-1 {
        grid-template-rows: repeat(1, auto);
      }

      .from-2 {
        grid-row-start: 2;
      }

      .to-2 {
        grid-row-end: 3;
      }

      .rows-2 {
        grid-template-rows: repeat(2, auto);
      }

      .from-3 {
        grid-row-start: 3;
      }

      .to-3 {
        grid-row-end: 4;
      }

      .rows-3 {
        grid-template-rows: repeat(3, auto);
      }

      .from-4 {
        grid-row-start: 4;
      }

      .to-4 {
        grid-row-end: 5;
      }

      .rows-4 {
        grid-template-rows: repeat(4, auto);
      }

      .from-5 {
        grid-row-start: 5;
      }

      .to-5 {
        grid-row-end: 6;
      }

      .rows-5 {
        grid-template-rows: repeat(5, auto);
      }

      .drawn .middle,
      .drawn .inside {
        grid-template-rows: subgrid;
        align-content: stretch;
      }

      .drawn .inside {
        grid-row: 2 / -1;
      }

      .drawn ol {
        display: contents;
      }

      .drawn .text-of {
        align-self: start;
      }

      .drawn .side-1 {
        grid-column: 1;
      }

      .gap-1 {
        grid-column: 2;
      }

      .drawn .middle {
        grid-column: 3;
      }

      .gap-2 {
        grid-column: 4;
      }

      .drawn .side-2 {
        grid-column: 5;
      }

      .gap {
        display: grid;
        align-items: center;
      }

      .gap-2 .arrow,
      .gap-1:dir(rtl) .arrow {
        transform: scaleX(-1);
      }

      .gap-2:dir(rtl) .arrow {
        transform: none;
      }
    }

    .arrow {
      inline-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
    }

    .dashed .shaft {
      stroke-dasharray: 4 3;
    }

    @media print {
      .level {
        break-inside: avoid;
      }
    }
  `,
];
