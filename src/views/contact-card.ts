import { html, nothing, type TemplateResult } from 'lit';
import type { ContactChoice } from '../dataset/contacts.js';
import { mailLink, phoneLink, shortAddress, webLink } from '../dataset/links.js';
import type { Contact } from '../dataset/schema.js';
import { contactLines, staleNotice } from '../export/contact-text.js';
import { asOfText } from '../i18n/as-of.js';
import type { Language } from '../i18n/locale.js';
import { textOf, contactWordsOf } from '../i18n/words.js';
import { dataText, metaLine, type Voice } from './data-text.js';

/** One entry and what a visitor can do with it. */
export interface ContactCard extends Voice {
  choice: ContactChoice;
  /** Level of the heading that names the entry. */
  level: number;
  /** What came of copying this entry; empty until somebody does. */
  outcome: string;
  save: () => void;
  copy: () => void;
}

/** An address with places to break at, should it be longer than the line. */
function breakable(address: string): TemplateResult {
  const pieces = address.match(/[^@./-]+[@./-]*|[@./-]+/g) ?? [];
  return html`<bdi dir="ltr" class="value">${pieces.map((piece) => html`${piece}<wbr />`)}</bdi>`;
}

/**
 * A way to reach somebody: all of the row is the link; what may not be a link stands there as text. Browsers say places
 * to break at as spaces, so the link is named by the address in one piece.
 */
function way(
  label: string,
  href: string | null,
  text: string,
  value: TemplateResult = breakable(text),
): TemplateResult {
  const content = html`<span class="label small muted">${label}</span> ${value}`;
  return html`<li>
    ${
      href
        ? html`<a
            part="link"
            class="row"
            href=${href}
            rel="noopener noreferrer"
            aria-label="${label} ${text}"
            >${content}</a
          >`
        : html`<span class="row">${content}</span>`
    }
  </li>`;
}

function ways({ email, phone, website }: Contact, language: Language): TemplateResult {
  const words = contactWordsOf(language);
  const number = phone && html`<bdi dir="ltr" class="value numbers">${phone.display}</bdi>`;
  return html`<ul class="ways">
    ${email ? way(words.email, mailLink(email), email) : nothing}
    ${number ? way(words.phone, phoneLink(phone.e164), phone.display, number) : nothing}
    ${website ? way(words.website, webLink(website), shortAddress(website)) : nothing}
  </ul>`;
}

/** Pictures of what a button does, drawn on 16 by 16. */
const GLYPHS = {
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
};

/** A button with the words it shows first in its name, and after them what it is about. */
const action = (
  glyph: keyof typeof GLYPHS,
  text: TemplateResult | string,
  about: string,
  run: () => void,
): TemplateResult =>
  html`<button type="button" part="action" class="small" @click=${run}>
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d=${GLYPHS[glyph]}></path></svg>
    <span>${text}</span><span class="visually-hidden">${about}</span>
  </button>`;

/** Both texts lie in one place, so that nothing moves when one follows the other. */
const swapping = (text: string, outcome: string): TemplateResult =>
  html`<span class="swap"
    ><span class=${outcome ? 'off' : nothing}>${text}</span
    ><span class=${outcome ? nothing : 'off'}>${outcome}</span></span
  >`;

function actions({ language, outcome, save, copy }: ContactCard, title: string): TemplateResult {
  const words = contactWordsOf(language);
  return html`<div class="actions">
    ${action('save', words.vcard, title, save)}
    ${action('copy', swapping(words.copy, outcome), title, copy)}
  </div>`;
}

/** Who it is. */
function identity({ choice, language, level }: ContactCard): TemplateResult {
  const { contact } = choice;
  const [title, ...rest] = contactLines(contact, language);
  return html`<div class="who">
    <div part="name" class="name" role="heading" aria-level=${level}>
      ${title ? dataText(title, language) : nothing}
    </div>
    ${rest.map((line) => html`<p>${dataText(line, language)}</p>`)}
    ${contact.address ? html`<p class="text" translate="no">${contact.address}</p>` : nothing}
  </div>`;
}

/** As of when it holds, and what to mind. */
function currency({ choice, language, statedBy }: ContactCard): TemplateResult {
  const { contact, stale } = choice;
  const { note } = contact;
  return html`<div class="when small ${stale ? 'stale' : ''}">
    ${metaLine([asOfText(contact.asOf, language), statedBy(contact.src)], 'muted')}
    ${stale ? html`<p part="notice"><bdi>${staleNotice(contact, language)}</bdi></p>` : nothing}
    ${note ? html`<p class="muted">${dataText(note, language)}</p>` : nothing}
  </div>`;
}

/** A contact as a business card: who, the ways to reach them, as of when. That an office is one, its name says. */
export function contactCard(card: ContactCard): TemplateResult {
  const { choice, language } = card;
  const [title] = contactLines(choice.contact, language);
  const isPerson = choice.contact.level === 'person';
  return html`<div part="contact" class="card">
    ${isPerson ? html`<p class="kind small muted">${contactWordsOf(language).person}</p>` : nothing}
    ${identity(card)}
    <div class="reach">
      ${ways(choice.contact, language)} ${actions(card, title ? textOf(title, language) : '')}
    </div>
    ${currency(card)}
  </div>`;
}
