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

    .fields {
      display: grid;
      gap: 0.5em 1em;
      align-items: end;
    }

    input {
      min-inline-size: 0;
      appearance: auto;
      cursor: text;
    }

    .loading {
      min-block-size: 12em;
    }

    /* On paper stands what was asked for, and only that. */

    @media print {
      .fields {
        break-after: avoid;
      }

      .unasked,
      .picker:has([value='']:checked) {
        display: none;
      }

      .fields :is(input, select) {
        appearance: none;
        padding-inline: 0;
        border: 0;
        opacity: 1;
      }
    }

    @container (min-width: 26em) {
      .fields {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      .search {
        grid-column: 1 / -1;
      }
    }

    @container (min-width: 40em) {
      .fields {
        grid-template-columns: minmax(0, 3fr) repeat(2, minmax(0, 2fr));
      }

      .search {
        grid-column: auto;
      }

      .loading {
        min-block-size: 24em;
      }
    }
  `,
];
