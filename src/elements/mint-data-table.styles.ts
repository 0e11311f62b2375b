import { css } from 'lit';
import { hairline } from '../styles/hairline.js';
import { table } from '../styles/table.js';

export const styles = [
  hairline,
  table,
  css`
    .base > * + * {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .files {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    /* No wider than a row is followed by eye from a name to its value. */

    .table:not(.several) {
      max-inline-size: 64em;
    }

    .several .number {
      hyphens: auto;
    }

    .several tr > :last-child {
      padding-inline-end: 0;
    }

    .of {
      display: none;
    }

    /* In a narrow column each Land is a block: its values, and under them what they rest on. */

    @container (max-width: 36em) {
      .table,
      .table caption,
      .table thead,
      .table tbody {
        display: block;
      }

      .table thead tr {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        justify-content: space-between;
      }

      .table thead :is(th, .number) {
        inline-size: auto;
        padding-inline: 0;
        border: 0;
        text-align: start;
      }

      .table tbody tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 1em;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_hairline);
      }

      .table tbody :is(th, td, .number) {
        inline-size: auto;
        padding: 0;
        border: 0;
      }

      .table:not(.several) thead th:last-child {
        display: none;
      }

      .table tbody td:last-child,
      .several tbody :is(th, td, .number) {
        grid-column: 1 / -1;
      }

      .several thead tr {
        justify-content: start;
      }

      .several tbody .number {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 1em;
        padding-block-start: 0.375em;
      }

      .several .of {
        display: block;
        text-align: start;
      }

      .several .basis {
        grid-column: 1 / -1;
      }
    }

    .basis {
      display: block;
      font-size: max(0.9em, 12px);
      text-wrap: balance;
    }

    @media print {
      .files {
        display: none;
      }

      caption,
      thead {
        break-after: avoid;
      }

      tr {
        break-inside: avoid;
      }

      .sources a::after {
        content: ' (' attr(href) ')';
        hyphens: manual;
        color: var(--_muted);
      }
    }

    /* A link alone in its line is a target of 24 px. */

    .attribution a {
      padding-block: 0.4em;
    }

    .attribution > * + * {
      margin-block-start: 0.25em;
    }

    .base:dir(rtl) td,
    .base:dir(rtl) th {
      unicode-bidi: plaintext;
    }
  `,
];
