import { css } from 'lit';

export const styles = css`
  .base > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .summary,
  .when {
    max-inline-size: 60ch;
  }

  .text {
    unicode-bidi: isolate;
  }

  /* One entry: who, the ways to reach them, as of when */

  .cards {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .card {
    --_row: max(var(--_target), 2em);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .name {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .reach,
  .when,
  .older .cards {
    margin-block-start: 0.5em;
  }

  .stale {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid color-mix(in srgb, currentColor 45%, transparent);
  }

  /* Rows: all of the row can be hit, only the address looks like a link */

  .row {
    display: grid;
    grid-template-columns: 4.75em minmax(0, 1fr);
    align-content: center;
    align-items: baseline;
    min-block-size: var(--_row);
    color: inherit;
    text-decoration: none;
    hyphens: manual;
  }

  .value {
    justify-self: start;
    overflow-wrap: anywhere;
  }

  a .value {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }

  a:hover .value {
    text-decoration-thickness: 2px;
  }

  /* Quiet actions: words, until somebody comes near */

  .actions,
  .attribution {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }

  .actions {
    margin-block-start: 0.25em;
  }

  .actions button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(var(--_target), 2em);
    padding: 0;
    border: 0;
    text-align: start;
  }

  .actions button:hover {
    text-decoration: underline;
  }

  .glyph {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
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

  /* Sources and date in one line until the list unfolds */

  .sources[open] {
    flex-basis: 100%;
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
      grid-template: 'kind kind' auto 'who reach' auto 'when reach' 1fr / minmax(0, 1fr) minmax(
          0,
          1fr
        );
      column-gap: calc(var(--_space) * 2);
      align-items: baseline;
    }

    .kind {
      grid-area: kind;
    }

    .who {
      grid-area: who;
    }

    /* The first row stands on the line of the name; the room above its text must not push that down. */
    .reach {
      grid-area: reach;
      margin-block-start: calc((var(--_row) - 1.4em) / -2);
    }

    .when {
      grid-area: when;
    }
  }

  @media (forced-colors: active) {
    .row .label {
      color: CanvasText;
    }
  }

  @media print {
    .actions {
      display: none;
    }

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

    .sources a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
