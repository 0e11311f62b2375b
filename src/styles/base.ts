import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * What every element stands on. All that a page could leak in by inheritance is reset at the inner root;
 * family, size, colour and direction of the text are taken back from the page.
 */
export const base = [
  tokens,
  css`
    :host {
      box-sizing: border-box;
      display: block;
      contain: layout style;
      container-type: inline-size;
      contain-intrinsic-inline-size: min(16em, 75vw);
      inline-size: 100%;
      max-inline-size: var(--mint-max-width, none);
      isolation: isolate;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    .base {
      all: initial;
      box-sizing: border-box;
      display: block;
      visibility: inherit;
      color-scheme: inherit;
      color: var(--mint-text, inherit);
      font-family: var(--mint-font, inherit);
      font-size: max(1em, 15px);
      line-height: 1.4;
      hyphens: auto;
      hyphenate-limit-chars: 12 5 4;
      overflow-wrap: break-word;
      background: var(--mint-background, transparent);
      -webkit-text-size-adjust: 100%;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
    }

    ul,
    ol {
      list-style: none;
    }

    .heading {
      font-size: min(1.25em, 12cqi);
      font-weight: 600;
      line-height: 1.25;
      text-wrap: balance;
    }

    p,
    li {
      text-wrap: pretty;
    }

    .piece {
      display: inline-block;
      unicode-bidi: plaintext;
    }

    .small {
      font-size: var(--_small);
    }

    .muted {
      color: var(--_muted);
    }

    .numbers {
      font-variant-numeric: lining-nums tabular-nums;
    }

    a {
      color: var(--_accent);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      overflow-wrap: anywhere;
    }

    a:hover {
      text-decoration-thickness: 2px;
    }

    button,
    select,
    .control {
      min-inline-size: var(--_target);
      min-block-size: max(var(--_target), 2.25em);
      padding: 0.25em 0.75em;
      border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      touch-action: manipulation;
      cursor: pointer;
    }

    summary {
      display: list-item;
      min-block-size: var(--_target);
      cursor: pointer;
    }

    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_focus-gap);
      border-radius: 2px;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .error {
      padding: 0.5em 0.75em;
      border-inline-start: 3px solid var(--_accent);
      background: var(--_wash);
    }

    .error li {
      margin-block-start: 0.3em;
    }

    @media (forced-colors: active) {
      .base {
        --_accent: LinkText;
        color: CanvasText;
      }

      .error {
        border-color: CanvasText;
      }
    }

    @media print {
      .base {
        color-scheme: light;
        color: #000;
        background: none;
        print-color-adjust: exact;
      }

      .screen-only {
        display: none;
      }

      summary {
        list-style: none;
        break-after: avoid;
      }
    }
  `,
];
