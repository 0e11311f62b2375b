import { css } from 'lit';

export const styles = css`
  .base > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .text {
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }

  .measure,
  .summary,
  .statements,
  .notice,
  .fold > * {
    max-inline-size: 66ch;
  }

  p,
  li,
  dd {
    text-wrap: pretty;
  }

  /* Head */

  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    align-items: center;
  }

  .locator {
    display: block;
    inline-size: 3.75em;
    block-size: auto;
    overflow: visible;
  }

  .locator path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .others {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }

  .here {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1px;
  }

  .here.small-land {
    stroke-width: 4px;
  }

  .titles > * + * {
    margin-block-start: 0.125em;
  }

  .type {
    color: var(--_accent);
    font-weight: 600;
  }

  .name {
    font-weight: 600;
    text-wrap: balance;
  }

  .summary,
  .about {
    grid-column: 1 / -1;
  }

  .summary > * + * {
    margin-block-start: 0.25em;
  }

  .about {
    display: grid;
    gap: 0.5em 1em;
  }

  @container (min-width: 22em) {
    .row {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      gap: 0 1em;
      align-items: baseline;
    }
  }

  @container (min-width: 48em) {
    .head {
      grid-template-columns: auto minmax(0, 3fr) minmax(0, 2fr);
      gap: 0.75em 1.5em;
      align-items: start;
    }

    .locator {
      grid-row: 1 / 3;
      inline-size: 5em;
    }

    .summary {
      grid-column: 2;
    }

    .about {
      grid-column: 3;
      grid-row: 1 / 3;
    }
  }

  /* Sections */

  .section-heading {
    font-weight: 600;
  }

  .section > * + * {
    margin-block-start: 0.5em;
  }

  .columns {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  @container (min-width: 35em) {
    .columns-2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .columns-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .statements {
    display: grid;
    gap: 0.5em;
  }

  .notice {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid color-mix(in srgb, currentColor 40%, transparent);
  }

  .section > .notice {
    margin-block-start: 1em;
  }

  .networks {
    display: grid;
    gap: 1em;
  }

  /* Key figures */

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 1.25em 1.5em;
  }

  .big {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.1;
  }

  .absent {
    grid-column: 1 / -1;
    max-inline-size: 66ch;
  }

  .further {
    display: grid;
    gap: 0.25em;
  }

  /* What is one step away */

  .folds {
    display: grid;
    gap: 0.5em;
  }

  .fold > * + * {
    margin-block-start: 0.5em;
  }

  .fold[open] {
    margin-block-end: 0.5em;
  }

  .further {
    padding-block: 0.25em;
  }

  /* Foot */

  .strip {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  @container (min-width: 35em) {
    .strip.two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }

  .attribution > * + * {
    margin-block-start: 0.25em;
  }
`;
