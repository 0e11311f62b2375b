import { html, type nothing, type TemplateResult } from 'lit';

type Content = TemplateResult | typeof nothing;

/** A heading inside an element whose own heading has this rank. */
export const sectionHeading = (text: string, rank: number): TemplateResult =>
  html`<div
    part="section-heading"
    class="section-heading"
    role="heading"
    aria-level=${Math.min(6, rank + 1)}
  >
    ${text}
  </div>`;

/** What belongs together under a heading, in an element whose own heading has this rank. */
export const section = (
  title: string,
  rank: number,
  content: Content,
  className = '',
): TemplateResult =>
  html`<section part="section" class="section ${className}">
    ${sectionHeading(title, rank)} ${content}
  </section>`;

/** The same, folded away. */
export const fold = (title: string, rank: number, content: Content): TemplateResult =>
  html`<details part="fold" class="fold">
    <summary>
      <span
        part="section-heading"
        class="section-heading"
        role="heading"
        aria-level=${Math.min(6, rank + 1)}
        >${title}</span
      >
    </summary>
    ${content}
  </details>`;
