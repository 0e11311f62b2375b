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
      max-inline-size: 80ch;
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

    @media print {
      .list a::after {
        content: ' (' attr(href) ')';
        color: var(--_muted);
      }
    }
  `,
];
