import { css } from 'lit';
import { prose } from '../styles/prose.js';

export const styles = [
  prose,
  css`
    .base > * + * {
      margin-block-start: var(--_space);
    }

    .fields {
      display: grid;
      gap: 0.5em 1em;
      align-items: end;
    }

    .search,
    .picker {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.125em;
      min-inline-size: 0;
    }

    input {
      min-block-size: max(var(--_target), 2.25em);
      min-inline-size: 0;
      padding: 0.25em 0.75em;
      border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
      appearance: auto;
    }

    select option {
      background: Canvas;
      color: CanvasText;
    }

    .loading {
      min-block-size: 12em;
    }

    /* On paper stands what was asked for, and only that. */

    @media print {
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
