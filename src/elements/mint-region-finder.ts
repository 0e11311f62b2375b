import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { LazyController } from '../controllers/lazy.js';
import { PrintController } from '../controllers/printing.js';
import { names } from '../dataset/bundled/names.js';
import { mergeDatasets } from '../dataset/merge.js';
import type { Dataset, RegionKind } from '../dataset/schema.js';
import { STATE_IDS, type StateId } from '../dataset/states.js';
import type { SelectionOrigin } from '../events.js';
import { compareNames } from '../i18n/locale.js';
import { finderWordsOf, type FinderWords } from '../i18n/words.js';
import { openFinder, openRegions, type Opener } from '../parts/open.js';
import { areaPicker } from '../views/area-picker.js';
import { complain, MintElement } from './mint-element.js';
import { styles } from './mint-region-finder.styles.js';

/** Longest query in characters. */
const LONGEST = 200;

/** What is needed to search, and what is searched; that never changes, so it is merged once a page. */
async function openKit(opener: Opener) {
  const [part, { regions }] = await Promise.all([openFinder(opener), openRegions(opener)]);
  return { ...part, known: (known ??= mergeDatasets(names, part.offices, regions)) };
}
let known: Dataset | null = null;

/**
 * Finds MINT networks by name, town, Kreis and kind, the best first, however umlauts are typed and in spite of slips;
 * with their area, website, date and source, a small map of their towns, and the office responsible in the Land.
 *
 * @element mint-region-finder
 * @tagname mint-region-finder
 *
 * @attr {string} query - what is searched for at first
 * @attr {string} state - the Land that is searched: `TH`, `DE-TH`, `16`, or its name; default all
 * @attr {'' | 'mint-region' | 'zdi-network' | 'research-centre' | 'cluster'} kind - the kind that is searched; default all
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} base - the folder our further files lie in, where they do not lie beside the script
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - elements of one group share their selection
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3
 * @attr {string} label - name of the finder for assistive technology
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart search - the field that is typed in, with its label
 * @csspart picker - the choice of a Land, and of a kind
 * @csspart summary - how many were found, or that none is known
 * @csspart results - the list of what was found
 * @csspart result - one network; `selected` where its office is shown
 * @csspart office - whom to ask in a Land
 * @csspart map - the small map with the towns of what was found
 * @csspart legend - the key of that map
 * @csspart legend-item - one kind in it
 * @csspart swatch - its form
 * @csspart attribution - sources, date and version of the data
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links, points and the Land in the small map
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding of controls
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-select - a visitor chose a Land, by a result or in the list; cancelable; detail
 *   `{ state, name, value: null, unit: '', origin }`
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintRegionFinder extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    query: {},
    kind: {},
  };

  /** What is searched for; null once the attribute is taken away. */
  declare query: string | null;
  /** The kind that is searched; empty for all. */
  declare kind: string;

  readonly #status = new Announcer(this);
  readonly #kit = new LazyController(
    this,
    () => openKit(this.opener),
    () => this.loseParts(),
  );
  #finder: InstanceType<Awaited<ReturnType<typeof openFinder>>['Finder']> | null = null;
  /** The Land that is searched. A Land chosen by a result is only told to the group: the results stay. */
  #land: StateId | null = null;
  #chosen = '';

  constructor() {
    super();
    new PrintController(this);
    this.query = '';
    this.kind = '';
  }

  protected override get words(): FinderWords {
    return finderWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return this.#kit.present?.known ?? names;
  }

  protected override get isLoading(): boolean {
    return super.isLoading || !(this.#kit.present ?? this.#kit.lost);
  }

  /** A page may set anything. */
  get #query(): string {
    const query: unknown = this.query;
    return typeof query === 'string' ? query.slice(0, LONGEST) : '';
  }

  get #kind(): RegionKind | null {
    return this.kind && Object.hasOwn(this.words.kinds, this.kind)
      ? (this.kind as RegionKind)
      : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('state')) {
      if (!this.#chosen || this.state !== this.#chosen) this.#land = this.stateId;
      this.#chosen = '';
    }
    if (this.kind && !this.#kind) {
      const kinds = Object.keys(this.words.kinds).join(', ');
      complain(`<mint-region-finder>: kind="${this.kind}" is not one of ${kinds}`);
    }
    this.#search();
  }

  #search(): void {
    const kit = this.#kit.wanted;
    if (!kit) return;
    this.#finder ??= new kit.Finder(this, this.opener.root, {
      choose: (state, origin) => this.#choose(state, origin),
      widen: () => this.#widen(),
    });
    const asked = { query: this.#query, land: this.#land, kind: this.#kind };
    this.#finder.refresh(asked, this.facts, this.voice);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const finder = this.#finder;
    const name = this.label || words.finderHeading;
    return html`<div
      part="base"
      class=${this.baseClass}
      lang=${this.language}
      role="group"
      aria-label=${name}
    >
      ${this.renderHeading(words.finderHeading)} ${this.renderProblem()} ${this.#fields()}
      ${
        finder
          ? html`${finder.render()} ${this.renderAttribution(finder.cited, finder.credits)}`
          : this.#kit.lost
            ? nothing
            : html`<p class="loading muted">${words.finderLoading}</p>`
      }
      <div class="visually-hidden" role="status">${this.#status.text}</div>
    </div>`;
  }

  #fields(): TemplateResult {
    const { words, language } = this;
    const lands = STATE_IDS.map((id) => ({ id, name: this.nameOf(id) }));
    const kinds = Object.entries(words.kinds).map(([id, name]) => ({ id, name }));
    return html`<div class="fields">
      <label part="search" class="picker search ${this.#query.trim() ? '' : 'unasked'}"
        ><span class="small muted">${words.searchLabel}</span
        ><input
          class="control"
          type="search"
          autocomplete="off"
          spellcheck="false"
          maxlength=${LONGEST}
          .value=${this.#query}
          @input=${this.#onInput}
      /></label>
      ${areaPicker(
        words.landLabel,
        words.allStates,
        lands.sort((a, b) => compareNames(a.name, b.name, language)),
        this.#land,
        this.#onLand,
      )}
      ${areaPicker(words.kindLabel, words.allKinds, kinds, this.#kind, this.#onKind)}
    </div>`;
  }

  readonly #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    void this.#tell();
  };

  readonly #onKind = (event: Event): void => {
    this.kind = (event.target as HTMLSelectElement).value;
    void this.#tell();
  };

  readonly #onLand = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const land = (select.value as StateId | '') || null;
    if (this.#offer(land, 'picker')) {
      this.#land = land;
      this.state = land ?? '';
      void this.#tell();
    } else select.value = this.#land ?? '';
  };

  /** Says how many were found, once they are. */
  async #tell(): Promise<void> {
    await this.updateComplete;
    this.#status.say(this.#finder?.status ?? '');
  }

  /** Tells the page that a visitor chooses a Land; false if it objects. */
  #offer(state: StateId | null, origin: SelectionOrigin): boolean {
    const name = state && this.nameOf(state);
    return this.emit('mint-select', { state, name, value: null, unit: '', origin }, true);
  }

  #choose(state: StateId, origin: SelectionOrigin): boolean {
    if (!this.#offer(state, origin)) return false;
    // A page that listens may have set it already.
    if (state !== this.stateId) this.state = state;
    this.#chosen = this.state;
    return true;
  }

  /** Searches everywhere; what asked for it goes away, so the keyboard goes to the field. */
  #widen(): void {
    this.kind = '';
    this.#land = null;
    this.requestUpdate();
    this.renderRoot.querySelector('input')?.focus();
    void this.#tell();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-region-finder': MintRegionFinder;
  }
}
