import { css } from 'lit';

/** How tables of values look. */
export const table = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }

  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: inherit;
  }

  th,
  td {
    padding: 0.375em 0.5em;
    text-align: inherit;
    vertical-align: baseline;
  }

  th {
    font-weight: 600;
  }

  tr {
    border-block-end: 1px solid var(--_hairline);
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  thead th {
    color: var(--_muted);
  }

  tr.chosen {
    background: var(--_wash);
  }

  .number {
    padding-inline-end: 2cqi;
    text-align: end;
  }

  /* In a narrow column what a value rests on stands below it. */

  @container (max-width: 26em) {
    .table,
    .table > * {
      display: block;
    }

    tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .table tr > :last-child {
      inline-size: 100%;
      padding-inline: 0;
    }
  }

  .sort {
    padding-inline: 0;
    border: 0;
    color: inherit;
    text-align: inherit;
    white-space: normal;
  }

  .arrow {
    margin-inline-start: 0.375em;
  }

  @media (forced-colors: active) {
    tr.chosen {
      outline: 2px solid Highlight;
    }
  }
`;
