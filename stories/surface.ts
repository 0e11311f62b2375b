/** What a story lies on: a page in the language and the colour scheme that the toolbar of Storybook says. */
import { html, type TemplateResult } from 'lit';

export interface Globals {
  language?: string;
  scheme?: string;
}

/** A wrapper, not the document: a page of docs shows stories of both languages and schemes. */
export const onSurface = (
  story: TemplateResult,
  { language = 'de', scheme = 'light' }: Globals,
): TemplateResult =>
  html`<div lang=${language} class="surface ${scheme}">
    <style>
      .surface {
        color: #1b1c20;
        background: #fff;
        color-scheme: light;
      }
      .surface.dark {
        color: #eceef2;
        background: #16181d;
        color-scheme: dark;
      }
      .surface > :not(style) ~ :not(style) {
        margin-block-start: 2rem;
      }
      @media print {
        .surface {
          background: none;
        }
      }
    </style>
    ${story}
  </div>`;
