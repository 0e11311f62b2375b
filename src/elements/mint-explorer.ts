import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { names } from '../dataset/bundled/names.js';
import { inlineText } from '../dataset/inline.js';
import type { Dataset } from '../dataset/schema.js';
import type { MintErrorDetail } from '../events.js';
import { explorerWordsOf, type ExplorerWords } from '../i18n/words.js';
import { MintElement } from './mint-element.js';
import { styles } from './mint-explorer.styles.js';
import { MintMap } from './mint-map.js';

/** What each of the elements inside hears of the page as it is. */
const SHARED = ['src', 'timeout', 'base', 'dataVersion', 'theme'] as const;

/** What is compared: figures, for the rest stands in the profiles. */
const COMPARED = 'structure regions regions-per-million district-coverage';

/** How many elements have had to find a name for their group. */
let groups = 0;

/**
 * Map, profile, contact, finder and comparison as one: what a visitor chooses in one of them, the others show. All
 * attributes of the map work here too.
 *
 * @element mint-explorer
 * @tagname mint-explorer
 *
 * @attr {string} metric - `regions-per-million` (default), `regions`, `regions-per-1000-km2`,
 *   `regions-per-100k-pupils`, `district-coverage`, `structure` (who coordinates, by kind), `white-spots` (Kreise that no
 *   recorded network names), or `own`: the figure that `src` brings
 * @attr {string} unit - with `metric="own"`: what follows a value
 * @attr {string} breaks - bounds of the classes instead of ours: rising numbers, `1 2.5 4`
 * @attr {string} brand - a colour of the page such as `#8a3b12`: the classes are made of it, as near to it as all
 *   can read
 * @attr {'sequential' | 'diverging'} palette - with `metric="own"`: `diverging` shows what lies below and above the
 *   midpoint
 * @attr {number} midpoint - with `palette="diverging"`: the value between the two arms, default 0
 * @attr {boolean} with-patterns - a pattern for each class; always on where a visitor asks for more contrast
 * @attr {string} src - address of the page's own data: JSON in our schema, or a table of Länder and values
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {'states' | 'districts'} level - what the values lie on; with `districts` and a `state`, the Kreise of that
 *   Land. Their boundaries are loaded when first asked for, from beside the script
 * @attr {'eager' | 'lazy'} loading - with `lazy`, the map waits until it comes near to what the visitor sees
 * @attr {string} district - the selected Kreis: its official key, such as `16051`
 * @attr {string} points - what lies on the map beside values: `none` (default), or some of `regions` (MINT regions and
 *   zdi networks), `research-centres`, `clusters` and `own`, the points that `src` brings
 * @attr {boolean} with-counts - shows the numbers that rates are made of as discs
 * @attr {string} base - folder of our further files, where they do not lie beside the script
 * @attr {string} href-template - makes every area a link, such as `/land/{slug}/`: `{slug}` stands for `thueringen`,
 *   `{id}` for `TH`, `{iso}` for `DE-TH`, `{ags}` for `16` or the five digits of a Kreis, `{name}` for the name
 * @attr {boolean} with-export - offers the map as PNG and SVG, its values as CSV and JSON
 * @attr {boolean} with-snippet - offers the line of HTML that embeds what is shown
 * @attr {string} with-hash - keeps Land and view in the address of the page: `#mint=TH`, or under the name given
 * @attr {'map' | 'tiles' | 'table'} view - what is shown; under 288 px of width tiles take the place of the map
 * @attr {string} state - the selected Land: `TH`, `DE-TH`, `16`, or its name
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - elements of one group share their selection
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3
 * @attr {string} label - name of the map for assistive technology; with `metric="own"` the name of the figure
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart map - the map
 * @csspart card - the profile
 * @csspart contact - the contact
 * @csspart finder - the finder
 * @csspart comparison - the comparison
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links and of what is selected
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-select - a visitor chose a Land; cancelable; detail `{ state, name, value, unit, origin }`
 * @fires {CustomEvent} mint-view-change - a visitor switched the view of the map; detail `{ view }`
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintExplorer extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = MintMap.properties;

  /** The name of the group of what stands inside, where the page names none. */
  readonly #ownGroup = `mint-explorer-${(groups += 1)}`;
  /** The elements inside that stand with all they were given. */
  readonly #ready = new Set<EventTarget>();
  /** What the page was told to be wrong with its present data. */
  readonly #told = new Set<string>();

  constructor() {
    super();
    this.group = this.#ownGroup;
  }

  protected override get words(): ExplorerWords {
    return explorerWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return names;
  }

  /** True until all that stands inside has said that it is ready; what is not registered is not waited for. */
  protected override get isLoading(): boolean {
    return super.isLoading || this.#inside.some((element) => !this.#ready.has(element));
  }

  get #inside(): Element[] {
    return [...this.renderRoot.querySelectorAll(':defined')].filter(({ localName }) =>
      localName.startsWith('mint-'),
    );
  }

  /** What is said of one element inside says nothing of the whole. */
  readonly #onReady = (event: Event): void => {
    event.stopPropagation();
    if (event.target) this.#ready.add(event.target);
    this.requestUpdate();
  };

  /** Each of the elements inside finds the same wrong with the data of the page; it is told once. */
  readonly #onError = (event: CustomEvent<MintErrorDetail>): void => {
    if (this.#isTold(event.detail)) event.stopPropagation();
  };

  protected override fail(detail: MintErrorDetail): void {
    if (!this.#isTold(detail)) super.fail(detail);
  }

  #isTold({ kind, message, source }: MintErrorDetail): boolean {
    const all = [kind, message, source].join();
    const isTold = this.#told.has(all);
    this.#told.add(all);
    return isTold;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.group ||= this.#ownGroup;
    if (changed.has('src') || changed.has('data')) this.#told.clear();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return this.renderBase(
      html`${this.renderHeading(words.explorerHeading)}
        <div class="parts" @mint-ready=${this.#onReady} @mint-error=${this.#onError}>
          <mint-map part="map" exportparts="error"></mint-map>
          <mint-state-card part="card" ?hidden=${!this.stateId}>
            <mint-contact part="contact" slot="contact"></mint-contact>
          </mint-state-card>
          <mint-region-finder part="finder"></mint-region-finder>
          <mint-comparison part="comparison" rows=${COMPARED}></mint-comparison>
        </div>`,
      this.ariaLabel ?? '',
    );
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const shared = this.#shared();
    for (const element of this.#inside) Object.assign(element, shared);
    const map = this.renderRoot.querySelector('mint-map');
    if (map) Object.assign(map, this.#ofMap(changed));
    super.updated(changed);
  }

  /** What every element inside is told. */
  #shared(): object {
    const own = Object.fromEntries(SHARED.map((name) => [name, this[name]]));
    const inline = inlineText(this);
    return {
      ...own,
      data: this.data ?? inline ?? null,
      group: this.group,
      headingLevel: Math.min(6, this.rank + 1),
      lang: this.language,
      ...(this.state && { state: this.state }),
    };
  }

  /** What only the map is told: what the page sets anew of its properties. What a visitor does there stays. */
  #ofMap(changed: Map<PropertyKey, unknown>): object {
    const set = [...Object.keys(MintMap.properties), 'label'].filter((name) => changed.has(name));
    return Object.fromEntries(set.map((name) => [name, Reflect.get(this, name)]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-explorer': MintExplorer;
  }
}
