import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../dataset/schema.js';
import { webLink } from '../dataset/links.js';
import { sourcesOf, type CitedSource } from '../dataset/sources.js';
import { asOfText } from '../i18n/as-of.js';
import { bound } from '../i18n/bound.js';
import { formatDate, type Language } from '../i18n/locale.js';
import { textOf, wordsOf } from '../i18n/words.js';

function dateOf({ published, asOf }: CitedSource, language: Language): string {
  const appeared = formatDate(published, language);
  return appeared ? wordsOf(language).published(appeared) : asOfText(asOf, language);
}

/** A link out of the page, in the same window; an address that may not be a link is shown as text. */
export function outsideLink(address: string | undefined, text: string): TemplateResult | string {
  const href = webLink(address);
  return href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text;
}

/** Title and date of a source, and what is to be said of it. */
export const sourceItem = (source: CitedSource, language: Language): TemplateResult =>
  html`<span lang="de">${outsideLink(source.url, source.title)}</span>
    <span class="muted"
      >(${bound(dateOf(source, language))})${source.note ? ` · ${textOf(source.note, language)}` : ''}</span
    >`;

/** The sources of these ids, folded, with their number; titles and dates once each. */
export function sourceList(
  dataset: Dataset,
  ids: Iterable<string>,
  language: Language,
): TemplateResult | typeof nothing {
  const sources = sourcesOf(dataset, ids);
  if (sources.length === 0) return nothing;
  return html`<details class="sources">
    <summary><bdi>${wordsOf(language).sources(sources.length)}</bdi></summary>
    <ol>
      ${sources.map((source) => html`<li>${sourceItem(source, language)}</li>`)}
    </ol>
  </details>`;
}
