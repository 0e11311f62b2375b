import { css } from 'lit';

/** Sentences: headings inside an element, statements, notices, folds, and the sources at the foot. */
export const prose = css`
  /* All words here run from left to right, whatever the page does. */

  p,
  li,
  dd,
  th,
  td,
  .text {
    unicode-bidi: plaintext;
  }

  p,
  .text {
    overflow-wrap: anywhere;
  }

  /* Nobody types a hyphen that only divides an address, on paper neither. */

  .address,
  a::after {
    hyphens: manual;
  }

  .base:dir(rtl) :is(p, li, dd, th, td) {
    text-align: right;
  }

  /* A thing to hit is never lower than a fingertip where fingers are used. */

  a {
    padding-block: max(0px, (var(--_target) - 1em) / 2);
  }

  summary,
  .sources li {
    padding-block: max(0px, (var(--_target) - 1.4em) / 2);
  }

  .measure,
  .summary,
  .statements,
  .notice,
  .fold > * {
    max-inline-size: 66ch;
  }

  dd {
    text-wrap: pretty;
  }

  .section-heading {
    font-weight: 600;
  }

  .section > * + * {
    margin-block-start: 0.5em;
  }

  .statements {
    display: grid;
    gap: 0.5em;
  }

  .notice {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid color-mix(in srgb, currentColor 40%, transparent);
  }

  .fold > * + * {
    margin-block-start: 0.5em;
  }

  .fold[open] {
    margin-block-end: 0.5em;
  }

  .attribution > * + * {
    margin-block-start: 0.25em;
  }

  .sources ol {
    max-inline-size: 80ch;
    padding-block: 0.25em 0.5em;
  }

  @media (forced-colors: active) {
    .notice {
      border-color: CanvasText;
    }
  }

  @media print {
    .statements > li {
      break-inside: avoid;
    }

    .heading,
    .section-heading,
    :has(+ .statements) {
      break-after: avoid;
    }

    .sources li {
      break-inside: avoid;
    }

    .sources a::after {
      content: ' (' attr(href) ')';
      color: var(--_muted);
      font-weight: 400;
    }
  }
`;
