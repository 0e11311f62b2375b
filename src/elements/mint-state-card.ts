import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PrintController } from '../controllers/printing.js';
import { MONTHS_VALID } from '../dataset/ageing.js';
import { withProfiles } from '../dataset/bundled/profiles.js';
import {
  citedIn,
  nationalAddress,
  portraitOf,
  SECTIONS,
  type Portrait,
  type Section,
  type StatementSection,
} from '../dataset/portraits.js';
import type { Dataset, Related, Website } from '../dataset/schema.js';
import type { StateId } from '../dataset/states.js';
import { bound } from '../i18n/bound.js';
import { structureText } from '../i18n/structure-text.js';
import { openRegions, type RegionsPart } from '../parts/open.js';
import { cardWordsOf, textOf, type CardWords } from '../i18n/words.js';
import { addressLink } from '../views/address-link.js';
import { ageingNotice } from '../views/ageing-notice.js';
import { dataText, metaLine } from '../views/data-text.js';
import { figureRow } from '../views/figure-row.js';
import { locatorMap } from '../views/locator.js';
import { fold, section, sectionHeading } from '../views/section.js';
import { outsideLink } from '../views/source-list.js';
import { statedLine } from '../views/stated-line.js';
import { statementList, statementMeta } from '../views/statement-list.js';
import { chosen, MintElement } from './mint-element.js';
import { styles } from './mint-state-card.styles.js';

type Part = TemplateResult | typeof nothing;

/**
 * The profile of a Land: who coordinates MINT education, since when, who pays, who runs it, what regions get,
 * each with its date and source. Where no structure is known it says so, as of when, and whom to ask.
 *
 * @element mint-state-card
 * @tagname mint-state-card
 *
 * @attr {string} state - the Land: `TH`, `DE-TH`, `16`, or its name
 * @attr {string} sections - which sections are shown: `figures`, `funding`, `organisation`, `support`, `facts`,
 *   `related`, `finder`, `programme`, `plans`, `examples`, `success-factors`, `contact`; default all
 * @attr {boolean} compact - head and key figures only, unless `sections` says otherwise
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - elements of one group share their selection
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the name of the Land as heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3; the sections are one deeper
 * @attr {string} label - name of the card for assistive technology
 * @attr {string} aria-label - the same, where `label` gives no name
 *
 * @slot heading - a heading of the page's own
 * @slot contact - a `<mint-contact>` or what else says whom to ask; without it the website is shown
 *
 * @csspart base - the inner root
 * @csspart locator - the small map with this Land filled
 * @csspart heading - the name of the Land
 * @csspart type - what kind of structure it is
 * @csspart name - the name of the structure
 * @csspart summary - one sentence on it
 * @csspart about - status, start, who runs it, website
 * @csspart section - a section
 * @csspart section-heading - the heading of a section
 * @csspart figure - one key figure
 * @csspart statement - one statement
 * @csspart notice - a line that says what is old
 * @csspart fold - a section that is folded
 * @csspart contact - the strip that says whom to ask
 * @csspart attribution - sources, date and version of the data
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links, the type and the Land in the small map
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding of controls
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintStateCard extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    sections: {},
    compact: { type: Boolean },
  };

  /** Names of the sections that are shown, apart by spaces or commas; all where it is empty. */
  declare sections: string;
  /** Head and key figures only. */
  declare compact: boolean;

  constructor() {
    super();
    new PrintController(this);
    this.sections = '';
    this.compact = false;
  }

  protected override get words(): CardWords {
    return cardWordsOf(this.language);
  }

  protected override openRegions(): Promise<RegionsPart> {
    return openRegions(this.opener);
  }

  protected get bundled(): Dataset {
    return withProfiles;
  }

  get #shown(): readonly Section[] {
    const none = this.compact ? (['figures'] as const) : SECTIONS;
    return chosen(this, 'sections', this.sections, SECTIONS, { none });
  }

  protected override render(): TemplateResult {
    const { stateId } = this;
    return this.renderBase(stateId ? this.#card(stateId) : this.#empty());
  }

  #empty(): TemplateResult {
    const { words } = this;
    if (!this.state) {
      const hint = this.group ? words.panelEmpty : words.cardMissing;
      return html`${this.renderHeading('')} ${this.renderProblem()}
        <p class="muted">${hint}</p>`;
    }
    return html`${this.renderHeading(words.cardHeading)} ${this.renderProblem()}
      <section part="contact" class="section contact">${this.#askNational()}</section>`;
  }

  #card(state: StateId): TemplateResult {
    const portrait = portraitOf(this.facts, state, this.#shown);
    return html`${this.#head(state, portrait)} ${this.renderProblem()} ${this.#figures(portrait)}
    ${this.#columns(portrait)} ${this.#known(portrait)} ${this.#more(portrait)}
    ${this.#strip(portrait)} ${this.#attribution(portrait)}`;
  }

  // Head

  #head(state: StateId, { structure }: Portrait): TemplateResult {
    const { name } = structure;
    return html`<div class="head">
      ${locatorMap(state)}
      <div class="titles">
        ${this.renderHeading(this.nameOf(state))} ${this.#type(structure)}
        ${name ? html`<p part="name" class="name">${dataText(name, this.language)}</p>` : nothing}
        ${statedLine(structure, this.voice)}
      </div>
      ${this.#summary(structure)} ${this.#about(structure)}
    </div>`;
  }

  #type(structure: Portrait['structure']): Part {
    if (!structure.type) return nothing;
    return html`<p part="type" class="type small">
      ${bound(structureText(structure, this.facts, this.language))}
    </p>`;
  }

  #summary({ summary, type, uncertain }: Portrait['structure']): Part {
    const { words, language } = this;
    const doubt = uncertain ? metaLine([words.uncertain]) : nothing;
    if (!summary) return doubt;
    const isDated = type === 'none-known' && summary.asOf !== null;
    return html`<div part="summary" class="summary">
      <p>${dataText(summary, language)}</p>
      ${isDated ? nothing : statementMeta(summary, this.voice)} ${doubt}
    </div>`;
  }

  #about(structure: Portrait['structure']): Part {
    const { words, language } = this;
    const { status, office } = structure;
    const isActive = !status || status === 'active' || status === 'none-known';
    const rows = [
      isActive ? nothing : this.#row(words.statusLabel, words.statuses[status]),
      this.#founded(structure),
      office ? this.#row(words.officeLabel, dataText(office, language)) : nothing,
      this.#website(structure),
    ];
    return rows.every((row) => row === nothing)
      ? nothing
      : html`<dl part="about" class="about">${rows}</dl>`;
  }

  #row(label: string, value: TemplateResult | string): TemplateResult {
    return html`<div class="row">
      <dt class="small muted">${label}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  #founded({ founded }: Portrait['structure']): Part {
    if (!founded) return nothing;
    const { words, language } = this;
    const { note, conflict, src } = founded;
    return this.#row(
      words.foundedLabel,
      html`${dataText(founded, language)}
      ${note ? html`<p class="small muted">${dataText(note, language)}</p>` : nothing}
      ${metaLine([conflict ? words.conflict : '', this.voice.statedBy(src)])}`,
    );
  }

  #website({ website }: Portrait['structure']): Part {
    if (!website) return nothing;
    const { url, label } = website;
    return this.#row(this.words.websiteLabel, addressLink(url, label));
  }

  // Sections

  #figures({ counts, everywhere, figures }: Portrait): Part {
    if (!counts) return nothing;
    const newest = figures.map((series) => series.newest);
    const dated = counts.shown ? [counts.shown, ...newest] : newest;
    return section(
      this.words.figures,
      this.rank,
      html`${figureRow({ counts, everywhere, figures, voice: this.voice })}
      ${ageingNotice(dated, MONTHS_VALID.figure, this.words)}`,
    );
  }

  /** Who pays, who runs it, what regions get. */
  #columns(portrait: Portrait): Part {
    const columns = [
      this.#list('funding', portrait),
      this.#list('organisation', portrait),
      this.#list('support', portrait),
    ].filter((column) => column !== nothing);
    return columns.length === 0
      ? nothing
      : html`<div class="columns columns-${columns.length}">${columns}</div>`;
  }

  #list(name: StatementSection, { statements }: Portrait): Part {
    const list = statements[name];
    if (!list) return nothing;
    return section(
      this.#titleOf(name),
      this.rank,
      html`${statementList(list, this.voice)}
      ${name === 'funding' ? ageingNotice(list, MONTHS_VALID.funding, this.words) : nothing}`,
    );
  }

  #titleOf(name: StatementSection): string {
    const { words } = this;
    if (name === 'facts') return words.known;
    return name === 'success-factors' ? words.successFactors : words[name];
  }

  #known(portrait: Portrait): Part {
    const columns = [this.#list('facts', portrait), this.#related(portrait)].filter(
      (column) => column !== nothing,
    );
    return columns.length === 0
      ? nothing
      : html`<div class="columns columns-${columns.length}">${columns}</div>`;
  }

  #related({ related }: Portrait): Part {
    if (related.length === 0) return nothing;
    return section(
      this.words.related,
      this.rank,
      html`<ul class="networks">
        ${related.map((network) => this.#network(network))}
      </ul>`,
    );
  }

  #network({ name, url, facts }: Related): TemplateResult {
    const { language } = this;
    return html`<li>
      <p class="name">
        ${url ? outsideLink(url, textOf(name, language)) : dataText(name, language)}
      </p>
      ${statementList(facts, this.voice)}
    </li>`;
  }

  // What is one step away

  #more(portrait: Portrait): Part {
    const folds = [
      this.#programme(portrait),
      this.#folded('plans', portrait),
      this.#folded('examples', portrait),
      this.#folded('success-factors', portrait),
    ];
    return folds.every((fold) => fold === nothing)
      ? nothing
      : html`<div class="folds">${folds}</div>`;
  }

  #folded(name: StatementSection, { statements }: Portrait): Part {
    const list = statements[name];
    if (!list) return nothing;
    return fold(this.#titleOf(name), this.rank, statementList(list, this.voice, name === 'plans'));
  }

  #programme({ programme }: Portrait): Part {
    if (!programme) return nothing;
    const { words, language } = this;
    const title = `${words.programme}: ${textOf(programme.name, language)}`;
    return fold(title, this.rank, statementList(programme.facts, this.voice));
  }

  // Foot

  /** Where a visitor goes from here: to offers, and to whom to ask. */
  #strip(portrait: Portrait): Part {
    const ways = [this.#finder(portrait), this.#contact(portrait)].filter((way) => way !== nothing);
    return ways.length === 0
      ? nothing
      : html`<div class="strip ${ways.length === 2 ? 'two' : ''}">${ways}</div>`;
  }

  #finder({ finder }: Portrait): Part {
    if (!finder) return nothing;
    const { language } = this;
    return section(
      this.words.finder,
      this.rank,
      html`<p class="measure">${dataText(finder, language)}</p>
        ${statementMeta(finder, this.voice)}`,
    );
  }

  /** Whom to ask: what the page puts here, else the website, else who helps all over Germany. */
  #contact({ hasContact, structure: { website } }: Portrait): Part {
    if (!hasContact) return nothing;
    return html`<section part="contact" class="section contact">
      <slot name="contact">${website ? this.#askOffice(website) : this.#askNational()}</slot>
    </section>`;
  }

  #askOffice({ url, label }: Website): TemplateResult {
    const { words } = this;
    return html`${sectionHeading(words.contact, this.rank)}
      <p>${words.websiteLabel}: ${addressLink(url, label)}</p>`;
  }

  #askNational(): TemplateResult {
    const { words, facts } = this;
    const address = nationalAddress(facts);
    const link = address && html`: ${addressLink(address)}`;
    return html`${sectionHeading(words.askInstead, this.rank)}
      <p class="measure">${words.askNational}${link ?? '.'}</p>`;
  }

  #attribution(portrait: Portrait): TemplateResult {
    const { version } = this.facts;
    const { words } = this;
    return this.renderAttribution(citedIn(portrait), [version ? words.dataVersion(version) : '']);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-state-card': MintStateCard;
  }
}
