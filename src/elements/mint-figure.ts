import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { PrintController } from '../controllers/printing.js';
import { clock } from '../dataset/ageing.js';
import { withFigures } from '../dataset/bundled/figures.js';
import { citedIn } from '../dataset/portraits.js';
import type { Dataset } from '../dataset/schema.js';
import { figureOf, type FoundFigure, type Missing } from '../dataset/single-figures.js';
import { figureWordsOf, type FigureWords } from '../i18n/words.js';
import { openRegions, type RegionsPart } from '../parts/open.js';
import { errorLine } from '../views/error-line.js';
import { singleFigure } from '../views/single-figure.js';
import { complain, MintElement } from './mint-element.js';
import { styles } from './mint-figure.styles.js';

/**
 * One number, large, with how exact it is, what it counts, its date and its source. Where nothing is known it says so,
 * and never zero.
 *
 * @element mint-figure
 * @tagname mint-figure
 *
 * @attr {string} figure - which number: `regions` (default), `states-with-regions` and `clusters` for all of Germany; with
 *   `state` `regions`, a metric of the map such as `regions-per-million` or `district-coverage`, or the key of a key
 *   figure of that Land such as `partners`
 * @attr {string} state - the Land: `TH`, `DE-TH`, `16`, or its name
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - elements of one group share their selection
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - a heading over the number; there is none by default
 * @attr {number} heading-level - 1 to 6, default 3
 * @attr {string} label - name of the element for assistive technology
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart place - the Land, or Germany
 * @csspart figure - the number, or the sentence that says that none is known
 * @csspart unit - what it counts
 * @csspart notice - the line that says that it is old
 * @csspart attribution - sources and when they were checked
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintFigure extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    figure: {},
  };

  /** Which number is shown. */
  declare figure: string;

  constructor() {
    super();
    new PrintController(this);
    this.figure = '';
  }

  protected override get words(): FigureWords {
    return figureWordsOf(this.language);
  }

  protected override openRegions(): Promise<RegionsPart> {
    return openRegions(this.opener);
  }

  protected get bundled(): Dataset {
    return withFigures;
  }

  get #name(): string {
    return this.figure || 'regions';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isLoading || figureOf(this.facts, this.#name, this.stateId) !== 'unknown') return;
    complain(`<mint-figure>: figure="${this.#name}" is none of ours, nor of the page's data`);
  }

  protected override render(): TemplateResult {
    const found = figureOf(this.facts, this.#name, this.stateId);
    return this.renderBase(typeof found === 'string' ? this.#missing(found) : this.#known(found));
  }

  #missing(why: Missing): TemplateResult {
    return html`<div class="top">${this.renderHeading('')} ${this.renderProblem()}</div>
      <div class="absent">${this.isLoading ? nothing : this.#reason(why)}</div>`;
  }

  /** Why there is no number; of a Land that does not exist enough is said above. */
  #reason(why: Missing): TemplateResult | typeof nothing {
    const { words } = this;
    if (why === 'unknown') return errorLine(words.unknownFigure(this.#name));
    const hint = this.group ? words.panelEmpty : words.needsState;
    return this.state ? nothing : html`<p class="muted">${hint}</p>`;
  }

  #known(found: FoundFigure): TemplateResult {
    const { facts, voice, words } = this;
    const place = found.state ? this.nameOf(found.state) : words.germany;
    return html`<div class="top">
        ${this.renderHeading('')} ${this.renderProblem()}
        <p part="place" class="small muted">${place}</p>
      </div>
      ${singleFigure({ name: this.#name, found, facts, voice, now: clock.now() }, place)}
      ${this.renderAttribution(citedIn([found.shown, found.further]))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-figure': MintFigure;
  }
}
