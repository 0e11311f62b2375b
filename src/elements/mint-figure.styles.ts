import { css } from 'lit';
import { prose } from '../styles/prose.js';

export const styles = [
  prose,
  css`
    /*
     * Six rows: place, number, label, date, the rest, sources. Where a page gives the element six rows of its grid
     * (grid-row: span 6; grid-template-rows: subgrid), several figures side by side share them. Containment would bar
     * that, and nothing here asks for the width of the element.
     */

    :host {
      contain: style;
      container-type: normal;
    }

    .base {
      display: grid;
      grid-template-rows: subgrid;
      grid-template-columns: minmax(0, 1fr);
      grid-row: 1 / -1;
      row-gap: 0;
      align-content: start;
      align-items: baseline;
    }

    .top,
    .rest {
      display: grid;
      gap: 0.25em;
    }

    .absent {
      grid-row: 2 / span 4;
      max-inline-size: 40ch;
    }

    .big {
      font-size: 2em;
      font-weight: 600;
      line-height: 1.1;
    }

    /* A number in words, such as two thirds. */

    .words {
      font-size: 1.5em;
    }

    .label {
      max-inline-size: 32ch;
      font-weight: 600;
      text-wrap: balance;
    }

    .dated,
    .rest {
      max-inline-size: 40ch;
    }

    .rest,
    .attribution {
      margin-block-start: 0.25em;
    }

    .rest .notice {
      margin-block: 0.25em;
    }

    .further {
      display: grid;
      gap: 0.25em;
      padding-block: 0.25em;
    }

    @media print {
      .top,
      .number,
      .label,
      .dated {
        break-inside: avoid;
        break-after: avoid;
      }
    }
  `,
];
