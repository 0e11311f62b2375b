import { css } from 'lit';
import { columns } from '../styles/columns.js';
import { prose } from '../styles/prose.js';

export const styles = [
  prose,
  columns,
  css`
    .section-heading {
      font-size: 1.125em;
    }

    .about {
      display: grid;
      gap: 1em;
      margin-block-start: 0.5em;
    }

    dt {
      margin-block-end: 0.125em;
    }

    /* A date of all is not that of the last. */

    dd > .statements + p {
      margin-block-start: 0.375em;
    }
  `,
];
