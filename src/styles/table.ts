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
    border-block-end: 1px solid var(--_hairline);
    text-align: inherit;
    vertical-align: baseline;
    font-weight: 400;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  thead th {
    vertical-align: bottom;
    color: var(--_muted);
  }

  tbody th {
    font-weight: 600;
  }

  tr.chosen {
    background: var(--_wash);
  }

  /* Where text is very large for the room, the table moves under its own scroll bar; focus rings need some room. */

  @container (max-width: 22em) {
    .no-map {
      margin-inline: -4px;
      padding-inline: 4px;
      overflow-x: auto;
    }
  }

  .table td:last-child {
    overflow-wrap: anywhere;
  }

  .table .number {
    inline-size: 30%;
    padding-inline-end: min(1.25em, 2.5cqi);
    text-align: end;
  }

  .sort {
    padding-inline: 0;
    border: 0;
    color: inherit;
    font-weight: 600;
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
