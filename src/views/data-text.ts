import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../dataset/schema.js';
import { bound } from '../i18n/bound.js';
import type { Language } from '../i18n/locale.js';
import { textOf } from '../i18n/words.js';

/** How facts are written: in which language, and who is named for those that a page brings. */
export interface Voice {
  language: Language;
  /** `Angabe: Landesstelle` for facts of a partner, by the ids of their sources; empty for ours. */
  statedBy: (src: readonly string[] | undefined) => string;
}

/** A text out of the data: kept apart from its surroundings, and marked where there is only the German. */
export const dataText = (text: Pick<Text, 'de' | 'en'>, language: Language): TemplateResult =>
  html`<span class="text" lang=${text[language] === undefined ? 'de' : nothing}
    >${bound(textOf(text, language))}</span
  >`;

/**
 * Parts with dots between them. Each goes to the next line as a whole where that has room for it, so no date is torn; its
 * dot goes with it, so none begins a line.
 */
export const pieces = (parts: readonly (TemplateResult | string)[]): TemplateResult[] =>
  parts.map(
    (part, at) => html`<span class="piece">${part}${parts[at + 1] ? '\u00a0·' : ''}</span> `,
  );

/** Parts of a line with dots between them; empty ones are left out. Nothing where there is none. */
export function metaLine(
  parts: readonly (TemplateResult | string)[],
  className = 'small muted',
): TemplateResult | typeof nothing {
  const shown = parts.filter((part) => part !== '');
  if (shown.length === 0) return nothing;
  return html`<p class=${className}>${pieces(shown)}</p>`;
}
