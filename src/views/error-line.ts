import { html, type TemplateResult } from 'lit';

/** One calm line on what cannot be shown, and why; `more` is what can be looked up. */
export const errorLine = (text: string, more?: TemplateResult): TemplateResult =>
  html`<div part="error" class="error" role="alert">
    <p>${text}</p>
    ${more}
  </div>`;
