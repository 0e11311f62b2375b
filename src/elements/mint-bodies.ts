import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PrintController } from '../controllers/printing.js';
import { withGuide } from '../dataset/bundled/guide.js';
import { citedIn } from '../dataset/portraits.js';
import type { Body, Dataset, Statement } from '../dataset/schema.js';
import { bodyWordsOf, textOf, type BodyWords } from '../i18n/words.js';
import { section } from '../views/section.js';
import { listDatedBelow, soleStatement } from '../views/statement-list.js';
import { chosen, MintElement } from './mint-element.js';
import { styles } from './mint-bodies.styles.js';

/**
 * The bodies in which the Länder meet over MINT education: who sits in them, who calls them, what they are for.
 *
 * @element mint-bodies
 * @tagname mint-bodies
 *
 * @attr {string} body - which ones are shown: `laenderbeirat`, `laender-round-table`, or ones of the page's own; default
 *   all
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
 * @csspart section - a body
 * @csspart section-heading - the name of a body
 * @csspart statement - one statement
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
export class MintBodies extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = { body: {} };

  /** Names of bodies, apart by spaces or commas; all where it is empty. */
  declare body: string;

  constructor() {
    super();
    new PrintController(this);
    this.body = '';
  }

  protected override get words(): BodyWords {
    return bodyWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return withGuide;
  }

  protected override render(): TemplateResult {
    const all = this.facts.national?.bodies ?? {};
    const isPending = this.isLoading;
    const bodies = chosen(this, 'body', this.body, Object.keys(all), { isPending }).flatMap(
      (id) => all[id] ?? [],
    );
    return this.renderBase(
      html`${this.renderHeading(this.words.bodiesHeading)} ${this.renderProblem()}
      ${
        bodies.length > 0
          ? html`<div class="columns">${bodies.map((body) => this.#body(body))}</div>`
          : html`<p class="muted">${this.words.nothingKnown}</p>`
      }
      ${this.renderAttribution(citedIn(bodies))}`,
    );
  }

  #body({ name, members, moderation, purpose = [], facts = [] }: Body): TemplateResult {
    const { words } = this;
    return section(
      textOf(name, this.language),
      this.rank,
      html`<dl class="about">
        ${this.#sole(words.members, members)} ${this.#sole(words.moderation, moderation)}
        ${this.#list(words.purpose, purpose)} ${this.#list(words.known, facts)}
      </dl>`,
    );
  }

  #sole(label: string, statement: Statement | undefined): TemplateResult | typeof nothing {
    return statement ? this.#row(label, soleStatement(statement, this.voice)) : nothing;
  }

  #list(label: string, statements: readonly Statement[]): TemplateResult | typeof nothing {
    return statements.length > 0
      ? this.#row(label, listDatedBelow(statements, this.voice))
      : nothing;
  }

  #row(label: string, content: TemplateResult): TemplateResult {
    return html`<div class="row">
      <dt class="small muted">${label}</dt>
      <dd>${content}</dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-bodies': MintBodies;
  }
}
