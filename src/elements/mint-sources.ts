import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CitingController } from '../controllers/citing.js';
import { names } from '../dataset/bundled/names.js';
import { givenText } from '../dataset/given-text.js';
import type { Dataset } from '../dataset/schema.js';
import type { CitedSource } from '../dataset/sources.js';
import { LANGUAGES } from '../i18n/locale.js';
import { citationWordsOf, type CitationWords } from '../i18n/words.js';
import { outsideLink, sourceItem } from '../views/source-list.js';
import { MintElement } from './mint-element.js';
import { styles } from './mint-sources.styles.js';

/** How every language begins the credit of the boundaries. */
const BOUNDARIES = '© GeoBasis-DE / BKG';

const BKG = 'https://www.bkg.bund.de/';
const GEONAMES = 'https://www.geonames.org/';

/**
 * The sources of what the other elements of a page show, once each, with their dates and licences, and what
 * their maps are made of. It follows them when they show something else.
 *
 * @element mint-sources
 * @tagname mint-sources
 *
 * @attr {string} for - ids of the elements whose sources are listed, apart by spaces; default all on the page (property
 *   `htmlFor`)
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
 * @csspart source - one source
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
 */
export class MintSources extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = { htmlFor: { attribute: 'for' } };

  /** Ids of the elements whose sources are listed, apart by spaces; all on the page where it is empty. */
  declare htmlFor: string;

  readonly #citing = new CitingController(this, () =>
    givenText(this.htmlFor)
      .split(/[\s,]+/)
      .filter(Boolean),
  );

  constructor() {
    super();
    this.htmlFor = '';
  }

  protected override get words(): CitationWords {
    return citationWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return names;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    this.#citing.find();
    const lines = [
      ...this.#citing.sources.map((source) => this.#source(source)),
      ...this.#credits(),
    ];
    return this.renderBase(
      html`${this.renderHeading(words.sourcesLabel)} ${this.renderProblem()}
      ${
        lines.length > 0
          ? html`<ol class="list">
              ${lines}
            </ol>`
          : html`<p class="muted">${words.sourcesMissing}</p>`
      }`,
    );
  }

  #source(source: CitedSource): TemplateResult {
    const { licence } = source;
    return html`<li part="source">
      ${sourceItem(source, this.language)}
      ${licence ? html`<span class="muted">${this.words.licence(licence)}</span>` : nothing}
    </li>`;
  }

  // What pictures are made of

  /** What the maps that are shown are made of: their boundaries, and the places of points. */
  #credits(): TemplateResult[] {
    const { words } = this;
    const { boundaries, boundariesOf, boundariesTerms, towns, townsOf, licence } = words;
    return [
      ...(this.#citing.credits(BOUNDARIES) || this.#citing.hasPart('locator')
        ? [this.#credit(BKG, boundaries, [boundariesOf, ...this.#dates()], boundariesTerms)]
        : []),
      ...(this.#citing.credits(towns)
        ? [this.#credit(GEONAMES, towns, [townsOf], licence('CC BY 4.0'))]
        : []),
    ];
  }

  /** As of when boundaries are, where a map says it, in whichever language. */
  #dates(): string[] {
    const said = LANGUAGES.map((language) => citationWordsOf(language).districtsDate);
    return said.some((text) => this.#citing.credits(text)) ? [this.words.districtsDate] : [];
  }

  #credit(url: string, title: string, more: readonly string[], terms: string): TemplateResult {
    return html`<li part="source">
      ${outsideLink(url, title)} <span class="muted">(${more.join('; ')})</span>
      <span class="muted">${terms}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-sources': MintSources;
  }
}
