/** The page of a partner: its own font, colour and measure, which the elements take over. */
import { html, type TemplateResult } from 'lit';

export interface Page {
  language: 'de' | 'en';
  title: string;
  lead: string;
  content: TemplateResult;
  /** A family of type, as the partner has it. */
  look?: 'serif' | 'sans';
}

export const page = ({ language, title, lead, content, look = 'sans' }: Page): TemplateResult =>
  html`<style>
      .page {
        max-inline-size: 74rem;
        margin-inline: auto;
        padding: clamp(0.5rem, 3vw, 2rem);
        font-size: 17px;
        line-height: 1.5;
      }
      .page.serif {
        font-family: Georgia, 'Liberation Serif', serif;
      }
      .page.sans {
        font-family: 'Liberation Sans', Arial, sans-serif;
      }
      .page h1 {
        margin-block: 0 0.5rem;
        font-size: clamp(1.6rem, 5vw, 2.4rem);
        line-height: 1.15;
      }
      .page > p {
        max-inline-size: 60ch;
        margin-block: 0 2rem;
      }
      .page .stack > * {
        margin-block-end: 3rem;
      }
      .page .numbers {
        display: grid;
        gap: 1.5rem;
      }
      @media (min-width: 40rem) {
        .page .numbers {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          grid-template-rows: repeat(6, auto);
          row-gap: 0;
        }
        .page .numbers > * {
          grid-row: span 6;
          grid-template-rows: subgrid;
        }
      }
      @media (min-width: 60rem) {
        .page .beside {
          display: grid;
          grid-template-columns: minmax(0, 1fr) 20rem;
          gap: 3rem;
        }
      }
    </style>
    <article class="page ${look}" lang=${language}>
      <h1>${title}</h1>
      <p>${lead}</p>
      <div class="stack">${content}</div>
    </article>`;
