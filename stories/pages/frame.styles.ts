/** The style sheet of a partner: nothing in it is made for the elements but their colour. */
import { html } from 'lit';

export const styles = html`<style>
  .partner {
    --brand: #253494;
    --line: color-mix(in srgb, currentColor 16%, transparent);
    --quiet: color-mix(in srgb, currentColor 76%, transparent);
    --edge: clamp(1rem, 4vw, 2.5rem);
    --measure: 72rem;
    font:
      17px/1.55 'Liberation Sans',
      Arial,
      sans-serif;
  }

  /* Each partner has its own colour, a lighter one in the dark; the elements take it for links and what is chosen. */

  .partner.office {
    --brand: light-dark(#0a6150, #7fd1b9);
  }
  .partner.ministry {
    --brand: light-dark(#1d3f72, #a6c4f2);
  }
  .partner.foundation {
    --brand: light-dark(#9b2d3f, #f2a3ae);
  }
  .partner.newspaper {
    --brand: light-dark(#1b1c20, #eceef2);
  }
  .partner.network {
    --brand: light-dark(#253494, #9fb4ff);
  }
  .partner:is(.office, .foundation, .ministry) {
    --mint-accent: var(--brand);
  }

  .partner:is(.foundation, .newspaper) {
    font-family: Georgia, 'Liberation Serif', serif;
  }

  .partner *,
  .partner *::before {
    box-sizing: border-box;
  }

  .partner :is(h1, h2, h3, p, ul, figure, figcaption) {
    margin: 0;
    padding: 0;
  }

  .partner a {
    color: var(--brand);
    text-underline-offset: 0.2em;
  }

  /* Head */

  .partner .masthead {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.75rem max(var(--edge), (100% - var(--measure)) / 2);
    border-block-end: 1px solid var(--line);
    border-block-start: 6px solid var(--brand);
  }
  .partner .site {
    font-weight: 700;
  }
  .partner .masthead ul,
  .partner .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.8rem, 4vw, 1.25rem);
    list-style: none;
  }
  .partner .masthead a {
    display: inline-block;
    padding-block: 0.25rem;
    color: inherit;
    font-size: 0.9375rem;
    text-decoration: none;
  }
  .partner .masthead a:is(:hover, :focus-visible) {
    text-decoration: underline;
  }
  .partner :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }

  /* Opening */

  .partner main {
    max-inline-size: calc(var(--measure) + 2 * var(--edge));
    margin-inline: auto;
    padding-inline: var(--edge);
  }
  .partner .opening {
    padding-block: clamp(1.75rem, 5vw, 3.5rem) clamp(1.5rem, 4vw, 2.5rem);
  }
  .partner .kicker {
    margin-block-end: 0.5rem;
    color: var(--brand);
    font-size: 0.9375rem;
    font-weight: 700;
  }
  .partner h1 {
    max-inline-size: 24em;
    font-size: clamp(1.75rem, 1.25rem + 2.4vw, 2.75rem);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
    hyphens: auto;
  }
  .partner .lead {
    max-inline-size: 38em;
    margin-block-start: 0.75rem;
    font-size: clamp(1.0625rem, 0.95rem + 0.5vw, 1.25rem);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .partner .byline {
    margin-block-start: 1rem;
    color: var(--quiet);
    font-size: 0.9375rem;
  }

  /* Content */

  .partner .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(2.5rem, 6vw, 4rem);
    padding-block-end: clamp(3rem, 8vw, 5rem);
  }
  .partner .content h2 {
    margin-block-end: 0.5rem;
    font-size: 1.325rem;
    line-height: 1.25;
  }
  .partner .content .text {
    max-inline-size: 38em;
    text-wrap: pretty;
    hyphens: auto;
  }
  .partner .text + *,
  .partner .content p + p {
    margin-block-start: 1rem;
  }

  /* Three numbers share their rows, so that what is alike lies at one height. */

  .partner .numbers {
    display: grid;
    gap: 2rem;
    padding: 1.5rem;
    background: color-mix(in srgb, var(--brand) 7%, transparent);
  }
  @media (min-width: 40rem) {
    .partner .numbers {
      grid-template: repeat(6, auto) / repeat(3, minmax(0, 1fr));
      gap: 0 2rem;
      padding: 2rem;
    }
    .partner .numbers > * {
      display: grid;
      grid-row: span 6;
      grid-template-rows: subgrid;
    }
  }

  .partner :is(.beside, .halves) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(2.5rem, 6vw, 4rem);
    align-items: start;
  }
  @media (min-width: 62rem) {
    .partner .beside {
      grid-template-columns: minmax(0, 1fr) 20rem;
      gap: 3.5rem;
    }
    .partner .halves {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 3.5rem;
    }
  }
  .partner .aside {
    padding: 1.25rem 1.5rem 1.5rem;
    border-block-start: 3px solid var(--brand);
    background: color-mix(in srgb, var(--brand) 6%, transparent);
  }

  /* A newspaper sets one column, and its name in the middle. */

  .partner.newspaper {
    --measure: 43rem;
  }
  .partner.newspaper .masthead {
    display: block;
    border-block: 3px double var(--line);
    text-align: center;
  }
  .partner.newspaper .site {
    font-size: clamp(1.5rem, 4vw, 2.125rem);
    line-height: 1.2;
  }
  .partner.newspaper .masthead ul {
    justify-content: center;
  }
  .partner.newspaper :is(.masthead nav, .kicker, .byline, figcaption) {
    font-family: 'Liberation Sans', Arial, sans-serif;
  }
  .partner.newspaper .content {
    gap: 2.5rem;
  }
  .partner.newspaper figure {
    padding-block: 1rem;
    border-block: 1px solid var(--line);
  }
  .partner.newspaper figure > * + * {
    margin-block-start: 1rem;
  }
  @media (min-width: 40rem) {
    .partner .inset {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 11.5rem;
      gap: 2rem;
      align-items: start;
    }
    .partner .inset > * + * {
      margin-block-start: 0;
      padding-inline-start: 1.5rem;
      border-inline-start: 1px solid var(--line);
    }
  }
  .partner.newspaper figcaption {
    text-wrap: pretty;
    color: var(--quiet);
    font-size: 0.9375rem;
  }

  /* Foot */

  .partner .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    justify-content: space-between;
    padding: 1.25rem max(var(--edge), (100% - var(--measure)) / 2) 2rem;
    border-block-start: 1px solid var(--line);
    color: var(--quiet);
    font-size: 0.9375rem;
  }

  /* On paper nothing stands in a grid that breaks over pages. */

  @media print {
    .partner {
      font-size: 11pt;
    }
    .partner :is(.content, .beside, .halves) {
      display: block;
    }
    .partner :is(.content, .beside, .halves) > * + * {
      margin-block-start: 2rem;
    }
    .partner :is(.aside, .numbers, .opening) {
      break-inside: avoid;
    }
    .partner .masthead nav,
    .partner .foot ul {
      display: none;
    }
    .partner .masthead,
    .partner .opening {
      padding-block: 0.5rem;
    }
    .partner mint-legend {
      break-after: avoid;
    }
    .partner :is(h1, h2) {
      break-after: avoid;
    }
    .partner main,
    .partner .masthead,
    .partner .foot {
      padding-inline: 0;
    }
  }
</style>`;
