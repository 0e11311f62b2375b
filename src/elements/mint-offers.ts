import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PrintController } from '../controllers/printing.js';
import { MONTHS_VALID } from '../dataset/ageing.js';
import { withGuide } from '../dataset/bundled/guide.js';
import { citedIn } from '../dataset/portraits.js';
import type { Dataset, Offer, OfferGroup } from '../dataset/schema.js';
import { offerWordsOf, textOf, type OfferWords } from '../i18n/words.js';
import { addressLink } from '../views/address-link.js';
import { ageingNotice } from '../views/ageing-notice.js';
import { section } from '../views/section.js';
import { smallStatement, statementList } from '../views/statement-list.js';
import { chosen, MintElement } from './mint-element.js';
import { styles } from './mint-offers.styles.js';

/**
 * What coordinators of MINT networks are offered: information, training, networking.
 *
 * @element mint-offers
 * @tagname mint-offers
 *
 * @attr {string} category - what is shown: some of `information`, `training`, `networking`, or of the page's own
 *   groups; default all
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
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
 * @csspart section - offers of one kind
 * @csspart section-heading - the heading of a kind
 * @csspart statement - one offer
 * @csspart notice - the line that says that offers are past their time
 * @csspart attribution - sources and when they were checked
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintOffers extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = { category: {} };

  /** Names of kinds of offers, apart by spaces or commas; all where it is empty. */
  declare category: string;

  constructor() {
    super();
    new PrintController(this);
    this.category = '';
  }

  protected override get words(): OfferWords {
    return offerWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return withGuide;
  }

  protected override render(): TemplateResult {
    const offers = this.facts.national?.offers ?? {};
    const isPending = this.isLoading;
    const groups = chosen(this, 'category', this.category, Object.keys(offers), { isPending })
      .flatMap((name) => offers[name] ?? [])
      .filter(({ items }) => items.length > 0);
    return this.renderBase(
      html`${this.renderHeading(this.words.offersHeading)} ${this.renderProblem()}
      ${groups.length > 0 ? this.#groups(groups) : this.#nothing()}
      ${this.renderAttribution(citedIn(groups))}`,
    );
  }

  #nothing(): TemplateResult {
    return html`<p class="muted">${this.words.nothingKnown}</p>`;
  }

  #groups(groups: readonly OfferGroup[]): TemplateResult {
    return html`<div class="columns">${groups.map((group) => this.#group(group))}</div>
      ${ageingNotice(
        groups.flatMap(({ items }) => items),
        MONTHS_VALID.funding,
        this.words,
      )}`;
  }

  #group({ name, items }: OfferGroup): TemplateResult {
    const list = statementList(items, this.voice, false, (offer) => this.#more(offer));
    return section(textOf(name, this.language), this.rank, list);
  }

  #more({ url, later = [] }: Offer): TemplateResult {
    return html`${url ? html`<p>${addressLink(url)}</p>` : nothing}
    ${later.map((each) => smallStatement(each, this.voice))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-offers': MintOffers;
  }
}
