import { css } from 'lit';
import { key } from '../styles/key.js';
import { ramp } from '../styles/ramp.js';

export const styles = [
  ramp,
  key,
  css`
    /* In a wide place the lines stand side by side, each as wide as its text; in a narrow one below one another. */

    @container (min-width: 30em) {
      .legend-list {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1.5em;
      }
    }

    .legend-item > span {
      unicode-bidi: plaintext;
    }

    @media (prefers-contrast: more) {
      .sample {
        stroke-width: 2px;
      }
    }

    @media (forced-colors: active) {
      .swatch {
        forced-color-adjust: none;
      }
    }

    @media print {
      .base {
        break-inside: avoid;
      }

      .sample {
        print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }
    }
  `,
];
