import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../dataset/schema.js';
import type { Language } from '../i18n/locale.js';
import { languageOfText, textOf } from '../i18n/words.js';

/** A text out of the data: kept apart from its surroundings, and marked where there is only the German. */
export function dataText(text: Pick<Text, 'de' | 'en'>, language: Language): TemplateResult {
  const own = languageOfText(text, language);
  return html`<span class="text" lang=${own === language ? nothing : own}
    >${textOf(text, language)}</span
  >`;
}

/** Parts of a line with dots between them; nothing where there is none. */
export function metaLine(
  parts: readonly (TemplateResult | string)[],
  className = 'small muted',
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  return html`<p class=${className}>
    ${parts.map((part, at) => html`${at === 0 ? nothing : ' · '}${part}`)}
  </p>`;
}
