import { css } from 'lit';
import { prose } from '../styles/prose.js';

export const styles = [
  prose,
  css`
    .base > * + * {
      margin-block-start: var(--_space);
    }

    .list {
      display: grid;
      gap: 0.375em;
      max-inline-size: 66ch;
      font-size: var(--_small);
      counter-reset: source;
    }

    .list > li {
      position: relative;
      padding-inline-start: 2.25em;
      counter-increment: source;
    }

    .list > li::before {
      content: counter(source) '.';
      position: absolute;
      inset-inline-start: 0;
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }

    /* Two columns as a bibliography has them, where each is wide enough to read. */

    @container (min-width: 50em) {
      .list {
        display: block;
        max-inline-size: none;
        columns: 2;
        column-gap: calc(var(--_space) * 3);
      }

      .list > li {
        max-inline-size: 66ch;
        margin-block-end: 0.375em;
      }
    }

    .list > li {
      break-inside: avoid;
    }

    @media print {
      .list {
        max-inline-size: none;
      }

      .list a::after {
        content: ' (' attr(href) ')';
        color: var(--_muted);
      }
    }
  `,
];
