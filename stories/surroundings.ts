/** Places that stories put elements in. */
import { html, type TemplateResult } from 'lit';

/** A section of a page that is dark and says so by its colour scheme. */
export const onDark = (content: TemplateResult): TemplateResult =>
  html`<style>
      .dark {
        padding: 1rem;
        color-scheme: dark;
        color: #eceef2;
        background: #16181d;
      }
    </style>
    <div class="dark">${content}</div>`;

const WIDTHS = {
  260: html`<style>
    .column-260 {
      inline-size: 260px;
    }
  </style>`,
  288: html`<style>
    .column-288 {
      inline-size: 288px;
    }
  </style>`,
  320: html`<style>
    .column-320 {
      inline-size: 320px;
    }
  </style>`,
};

/** A sidebar of so many px. */
export const inColumn = (width: keyof typeof WIDTHS, content: TemplateResult): TemplateResult =>
  html`${WIDTHS[width]}
    <div class="column-${width}">${content}</div>`;
