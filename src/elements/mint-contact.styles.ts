import { css } from 'lit';

export const styles = css`
  .base > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .summary {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  .text {
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }

  /* One entry: who, the ways to reach them, as of when */

  .cards {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .card {
    display: grid;
    gap: 0.5em;
  }

  .name {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .when {
    display: grid;
    gap: 0.125em;
    max-inline-size: 60ch;
  }

  /* Rows: all of the row can be hit, only the address looks like a link */

  .row {
    display: grid;
    grid-template-columns: 4.75em minmax(0, 1fr);
    align-content: center;
    align-items: baseline;
    min-block-size: max(var(--_target), 2em);
    color: inherit;
    text-decoration: none;
    hyphens: manual;
  }

  .value {
    overflow-wrap: anywhere;
    text-align: start;
  }

  a .value {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a:hover .value {
    text-decoration-thickness: 2px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .actions button {
    min-block-size: max(var(--_target), 2.25em);
    border-color: var(--_hairline);
    hyphens: manual;
  }

  .actions button:hover {
    border-color: currentColor;
  }

  .swap {
    display: inline-grid;
  }

  .swap > * {
    grid-area: 1 / 1;
  }

  .off {
    visibility: hidden;
  }

  .older .cards {
    margin-block-start: 0.5em;
  }

  .attribution ol {
    display: grid;
    gap: 0.25em;
    padding-block: 0.25em 0.5em;
  }

  /* By the element's own width, in its own type size */

  @container (max-width: 18em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.25em;
    }
  }

  @container (min-width: 36em) {
    .card {
      grid-template: 'who reach' auto 'when reach' 1fr / minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }

    .who {
      grid-area: who;
    }

    .reach {
      grid-area: reach;
    }

    .when {
      grid-area: when;
    }
  }

  @media (forced-colors: active) {
    .actions button {
      border-color: ButtonBorder;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    a .value {
      color: inherit;
      text-decoration: none;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .attribution a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
