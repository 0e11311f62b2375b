import { html, nothing, type TemplateResult } from 'lit';

/** One calm line on what cannot be shown and why; single mistakes are one step away. */
export const errorLine = (
  text: string,
  details: readonly string[] = [],
  title = '',
): TemplateResult =>
  html`<div part="error" class="error" role="alert">
    <p>${text}</p>
    ${
      details.length > 0
        ? html`<details class="small">
            <summary>${title}</summary>
            <ul>
              ${details.map((each) => html`<li class="text">${each}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
