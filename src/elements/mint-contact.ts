import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { clock, MONTHS_VALID } from '../dataset/ageing.js';
import { PrintController } from '../controllers/printing.js';
import { withContacts } from '../dataset/bundled/contacts.js';
import { contactsFor, type ContactChoice } from '../dataset/contacts.js';
import type { Contact, Dataset } from '../dataset/schema.js';
import { sourcesOf } from '../dataset/sources.js';
import { stateOf, type StateId } from '../dataset/states.js';
import { statedIn } from '../dataset/structures.js';
import { contactText } from '../export/contact-text.js';
import { bound } from '../i18n/bound.js';
import { formatDate } from '../i18n/locale.js';
import { contactWordsOf, textOf, type ContactWords } from '../i18n/words.js';
import { openVcard } from '../parts/open.js';
import { contactCard } from '../views/contact-card.js';
import { styles } from './mint-contact.styles.js';
import { complain, MintElement } from './mint-element.js';

/** How long a button says that the contact was copied, in ms. */
const SAID = 2500;

const LEVELS: readonly Contact['level'][] = ['office', 'person'];

/**
 * Whom to ask about MINT education in a Land: its office, and a person while that is confirmed. Where no office
 * is known, it says so and names the national contact.
 *
 * @element mint-contact
 * @tagname mint-contact
 *
 * @attr {string} state - the Land: `TH`, `DE-TH`, `16`, or its name; without one the national contact is shown
 * @attr {'office' | 'person'} level - shows only the office, or the person and, without one, the office
 * @attr {number} max-age - months for which a person counts as confirmed, default 12
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - follows the Land that the elements of this group have selected
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3
 * @attr {string} label - name for assistive technology, where the heading does not say enough
 * @attr {string} aria-label - the same, where `label` gives no name
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart summary - why somebody else is named, where that is so
 * @csspart contact - one entry
 * @csspart name - name of the office or person
 * @csspart link - a row with an address to write to, call or visit
 * @csspart action - a button: save, copy
 * @csspart notice - the line that says an entry is not confirmed as current
 * @csspart attribution - sources and when they were checked
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding of buttons
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-export - a visitor saves a contact; cancelable; detail `{ format: 'vcard', fileName }`
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintContact extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    level: {},
    maxAge: { type: Number, attribute: 'max-age' },
  };

  /** `office` or `person`; empty for both. */
  declare level: string;
  /** Months for which a person counts as confirmed; null for the 12 of our own. */
  declare maxAge: number | null;

  /** The entry that was copied last, and what came of it. */
  #copied: { contact: Contact; outcome: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new PrintController(this);
    this.level = '';
    this.maxAge = MONTHS_VALID.person;
  }

  protected override get words(): ContactWords {
    return contactWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return withContacts;
  }

  get #months(): number {
    const months = this.maxAge ?? MONTHS_VALID.person;
    return months >= 0 ? months : MONTHS_VALID.person;
  }

  /** The level that the page asks for; undefined where it asks for none there is. */
  get #level(): Contact['level'] | undefined {
    return LEVELS.find((level) => level === this.level);
  }

  get #choices(): ContactChoice[] {
    const { facts, stateId, bundled } = this;
    return contactsFor(facts, stateId, clock.now(), this.#months, this.#level, bundled);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.level && !this.#level) {
      complain(`<mint-contact>: level="${this.level}" is not one of ${LEVELS.join(', ')}`);
    }
    if (!((this.maxAge ?? 0) >= 0)) {
      complain(`<mint-contact>: max-age is no number of months: ${MONTHS_VALID.person} is used`);
    }
  }

  protected override render(): TemplateResult {
    const choices = this.#choices;
    return this.renderBase(
      html`${this.renderHeading(this.#title())} ${this.renderProblem()} ${this.#summary(choices)}
        ${this.#contacts(choices)}
        ${choices[0] ? this.renderAttribution(choices.flatMap(({ contact }) => contact.src)) : nothing}
        <div class="visually-hidden" role="status">${this.#copied?.outcome ?? nothing}</div>`,
    );
  }

  #title(): string {
    const { stateId, words } = this;
    return stateId ? words.contactHeading(this.nameOf(stateId)) : words.contactHeadingNational;
  }

  #summary(choices: readonly ContactChoice[]): TemplateResult | typeof nothing {
    const text = this.#reason(choices);
    return text ? html`<p part="summary" class="summary"><bdi>${bound(text)}</bdi></p>` : nothing;
  }

  /** Why the entry shown is not the one that was asked for. */
  #reason([first]: readonly ContactChoice[]): string {
    const { words, stateId } = this;
    if (!first) return words.noContact;
    if (stateId && first.scope === 'national') return this.#absence(stateId);
    return this.level === 'person' && first.contact.level === 'office' ? words.noPerson : '';
  }

  /** That nobody is known is dated; where a structure is known, by whomever, only its contact is missing. */
  #absence(state: StateId): string {
    const { words, language, facts } = this;
    const { structure = {} } = stateOf(facts, state);
    const { name } = structure;
    const by = this.voice.statedBy(statedIn(structure)?.src);
    return name
      ? words.contactMissing(this.nameOf(state), textOf(name, language) + (by && ` (${by})`))
      : words.contactNational(this.nameOf(state), formatDate(facts.checked, language) ?? '');
  }

  /** Confirmed entries first; beside them those past their time are one step away. */
  #contacts(choices: readonly ContactChoice[]): TemplateResult {
    const fresh = choices.filter(({ stale }) => !stale);
    const old = choices.filter(({ stale }) => stale);
    if (fresh.length === 0) return this.#cards(old);
    return html`${this.#cards(fresh)} ${old.length > 0 ? this.#older(old) : nothing}`;
  }

  #cards(choices: readonly ContactChoice[]): TemplateResult {
    return html`<div class="cards">${choices.map((choice) => this.#card(choice))}</div>`;
  }

  #older(choices: readonly ContactChoice[]): TemplateResult {
    return html`<details class="older">
      <summary class="small">${this.words.olderContacts(choices.length)}</summary>
      ${this.#cards(choices)}
    </details>`;
  }

  #card(choice: ContactChoice): TemplateResult {
    const { contact } = choice;
    return contactCard({
      choice,
      ...this.voice,
      level: Math.min(6, this.rank + 1),
      outcome: this.#copied?.contact === contact ? this.#copied.outcome : '',
      save: () => void this.#save(choice),
      copy: () => void this.#copy(contact),
    });
  }

  /** Saves a contact for the visitor, unless the page objects. */
  async #save({ contact, stale }: ContactChoice): Promise<void> {
    const { language, words } = this;
    try {
      const { saveVcard } = await openVcard(this.opener);
      const sources = sourcesOf(this.facts, contact.src).map(({ title }) => title);
      saveVcard(contact, { language, stale, sources }, (fileName) =>
        this.emit('mint-export', { format: 'vcard', fileName }, true),
      );
    } catch {
      this.#say(contact, words.saveFailed);
    }
  }

  /** The clipboard is missing on insecure pages and barred in some frames. */
  async #copy(contact: Contact): Promise<void> {
    const { words, language } = this;
    try {
      await navigator.clipboard.writeText(contactText(contact, language));
      this.#say(contact, words.copied);
    } catch {
      this.#say(contact, words.copyFailed);
    }
  }

  #say(contact: Contact, outcome: string): void {
    clearTimeout(this.#timer);
    this.#copied = { contact, outcome };
    this.requestUpdate();
    this.#timer = setTimeout(() => {
      this.#copied = null;
      this.requestUpdate();
    }, SAID);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-contact': MintContact;
  }
}
