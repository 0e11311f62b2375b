import { css } from 'lit';
import { key } from '../styles/key.js';
import { ramp } from '../styles/ramp.js';

export const styles = [
  ramp,
  key,
  css`
    /* In a wide place the lines stand side by side. */

    .legend-list {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
      gap: 0.25em 1em;
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
      .sample {
        print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }
    }
  `,
];
