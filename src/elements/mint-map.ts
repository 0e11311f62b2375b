import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { legendEntries } from '../cartography/legend.js';
import { Announcer } from '../controllers/announcer.js';
import { PrintController } from '../controllers/printing.js';
import { RovingController } from '../controllers/roving.js';
import { TooltipController } from '../controllers/tooltip.js';
import { WidthController } from '../controllers/width.js';
import { withMeasures } from '../dataset/bundled/measures.js';
import {
  breaksOf,
  isMetricId,
  METRIC_IDS,
  readingsOf,
  type MetricId,
  type Reading,
} from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import { STATE_IDS, stateOf, type StateId } from '../dataset/states.js';
import type { MintSelectDetail, MintViewChangeDetail, SelectionOrigin } from '../events.js';
import { compareNames, formatDate } from '../i18n/locale.js';
import { labelText, spokenName, summaryText, unitText, valueText } from '../i18n/reading-text.js';
import { mapWordsOf, textOf, type MapWords } from '../i18n/words.js';
import { ramp } from '../styles/ramp.js';
import { choropleth, type Choropleth } from '../views/choropleth.js';
import { legendList } from '../views/legend-list.js';
import { readingPanel } from '../views/reading-panel.js';
import { outsideLink, sourceList } from '../views/source-list.js';
import { stateTable, type SortKey, type Sorting } from '../views/state-table.js';
import { complain, MintElement } from './mint-element.js';
import { styles } from './mint-map.styles.js';

/** Below this width of the element, in px, two fingertips no longer find two neighbours: the table is shown. */
const MAP_FROM = 288;

/**
 * A choropleth of the 16 Länder by density of MINT regions, with summary, key, table and sources.
 *
 * @element mint-map
 * @tagname mint-map
 *
 * @attr {string} metric - `regions-per-million` (default), `regions`, `regions-per-1000-km2`,
 *   `regions-per-100k-pupils` or `district-coverage`
 * @attr {'map' | 'table'} view - what is shown; under 288 px of width it is always the table
 * @attr {string} state - the selected Land: `TH`, `DE-TH`, `16`, or its name
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - elements of one group share their selection
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3
 * @attr {string} label - name of the map for assistive technology
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart summary - the sentence on what the map shows
 * @csspart view-switch - the buttons for map and table
 * @csspart picker - the select of the 16 Länder
 * @csspart map - the picture
 * @csspart state - the shape of a Land
 * @csspart selected - the shape of the selected Land
 * @csspart label - the label of a Land
 * @csspart instructions - what keys do, shown while the map has the keyboard
 * @csspart tooltip - name and value beside a hovered or focused Land
 * @csspart panel - what is known about the selected Land
 * @csspart legend - the key
 * @csspart legend-item - a line of the key
 * @csspart swatch - the sample of a fill
 * @csspart table - the table of values
 * @csspart attribution - sources, date and licence
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links and of what is chosen
 * @cssproperty --mint-class-1 - fill of the lowest class
 * @cssproperty --mint-class-2 - fill of the second class
 * @cssproperty --mint-class-3 - fill of the middle class
 * @cssproperty --mint-class-4 - fill of the fourth class
 * @cssproperty --mint-class-5 - fill of the highest class
 * @cssproperty --mint-no-data - fill of a Land without a value
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding of controls
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-select - a visitor chose a Land; cancelable; detail `{ state, name, value, unit, origin }`
 * @fires {CustomEvent} mint-view-change - a visitor switched the view; detail `{ view }`
 */
export class MintMap extends MintElement {
  static override styles = [MintElement.styles, ramp, styles];

  static override properties: PropertyDeclarations = {
    metric: {},
    view: {},
    withoutLegend: { type: Boolean, attribute: 'without-legend' },
    withoutPicker: { type: Boolean, attribute: 'without-picker' },
    withoutSummary: { type: Boolean, attribute: 'without-summary' },
    withoutInteraction: { type: Boolean, attribute: 'without-interaction' },
  };

  /** What the map shows. */
  declare metric: string;
  /** `map` or `table`. */
  declare view: string;
  /** Leaves out the key. */
  declare withoutLegend: boolean;
  /** Leaves out the select of the 16 Länder. */
  declare withoutPicker: boolean;
  /** Leaves out the sentence on what the map shows. */
  declare withoutSummary: boolean;
  /** A picture with its table, nothing to choose. */
  declare withoutInteraction: boolean;

  readonly #width = new WidthController(this, '.figure');
  readonly #printing = new PrintController(this);
  readonly #status = new Announcer(this);
  readonly #tooltip = new TooltipController(this, () => this.#shapeOf(this.#pointedAt));

  readonly #roving = new RovingController(this, {
    order: () => this.#order,
    nameOf: (state) => this.#nameOf(state),
    valueOf: (state) => this.#readingOf(state)?.value ?? null,
    elementOf: (state) => this.#shapeOf(state),
    choose: (state) => this.#select(state, 'keyboard'),
    escape: () => this.#escape(),
  });

  #hovered: StateId | null = null;
  #tooltipHidden = false;
  #sorting: Sorting = { key: 'name', descending: false };
  #readings: readonly Reading[] = [];
  #order: readonly StateId[] = STATE_IDS;

  constructor() {
    super();
    this.metric = 'regions-per-million';
    this.view = 'map';
    this.withoutLegend = false;
    this.withoutPicker = false;
    this.withoutSummary = false;
    this.withoutInteraction = false;
  }

  protected override get words(): MapWords {
    return mapWordsOf(this.language);
  }

  protected get facts(): Dataset {
    return withMeasures;
  }

  get #metric(): MetricId {
    return isMetricId(this.metric) ? this.metric : 'regions-per-million';
  }

  get #isTable(): boolean {
    return this.view === 'table' || (this.#width.host > 0 && this.#width.host < MAP_FROM);
  }

  #nameOf(state: StateId): string {
    const { name } = stateOf(this.facts, state);
    return name ? textOf(name, this.language) : state;
  }

  #readingOf(state: StateId): Reading | undefined {
    return this.#readings.find((reading) => reading.state === state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('metric') && !isMetricId(this.metric)) {
      complain(`<mint-map>: metric="${this.metric}" is not one of ${METRIC_IDS.join(', ')}`);
    }
    if (changed.has('view') && this.view !== 'map' && this.view !== 'table') {
      complain(`<mint-map>: view="${this.view}" is not one of map, table`);
    }
    this.#readings = readingsOf(this.facts, this.#metric);
    this.#order = [...STATE_IDS].sort((a, b) =>
      compareNames(this.#nameOf(a), this.#nameOf(b), this.language),
    );
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class=${this.baseClass}>
      ${this.renderHeading(this.words.metrics[this.#metric].name)} ${this.#summary()}
      ${this.renderProblem()} ${this.#controls()} ${this.#body()} ${this.#attribution()}
      <div class="visually-hidden" role="status">${this.#status.text}</div>
    </div>`;
  }

  #summary(): TemplateResult | typeof nothing {
    return this.withoutSummary
      ? nothing
      : html`<p part="summary" class="summary">${this.#summaryText()}</p>`;
  }

  #summaryText(): string {
    return summaryText(
      this.#readings,
      ({ state }) => this.#nameOf(state),
      this.#metric,
      this.language,
    );
  }

  #controls(): TemplateResult | typeof nothing {
    if (this.withoutInteraction) return nothing;
    return html`<div class="controls screen-only">${this.#picker()} ${this.#viewSwitch()}</div>`;
  }

  #picker(): TemplateResult | typeof nothing {
    if (this.withoutPicker) return nothing;
    const { words, stateId } = this;
    return html`<label part="picker" class="picker">
      <span class="small muted">${words.pickState}</span>
      <select @change=${this.#onPick}>
        <option value="" .selected=${stateId === null}>${words.noState}</option>
        ${this.#order.map(
          (state) =>
            html`<option value=${state} .selected=${stateId === state}>
              ${this.#nameOf(state)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #viewSwitch(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.#width.host > 0 && this.#width.host < MAP_FROM) return nothing;
    const button = (view: 'map' | 'table', text: string): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${(this.view === 'table') === (view === 'table') ? 'true' : 'false'}
        @click=${() => this.#switchTo(view)}
      >
        ${text}
      </button>`;
    return html`<div part="view-switch" class="switch" role="group" aria-label=${words.view}>
      ${button('map', words.viewMap)}${button('table', words.viewTable)}
    </div>`;
  }

  #body(): TemplateResult {
    const showsMap = !this.#isTable;
    const showsTable = this.#isTable || this.withoutInteraction || this.#printing.active;
    return html`<div class="body ${showsMap ? '' : 'no-map'}">
      ${showsMap ? this.#map() : nothing}
      <div class="side">${this.#panel()} ${showsMap ? this.#legend() : nothing}</div>
      ${showsTable ? this.#table() : nothing}
    </div>`;
  }

  #map(): TemplateResult {
    const skip = this.withoutInteraction
      ? nothing
      : html`<a class="skip" href="#after-map" @click=${this.#onSkip}>${this.words.skipMap}</a>`;
    return html`<div
      class="picture"
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
      @pointerover=${this.#onOver}
      @pointerleave=${this.#onLeave}
    >
      ${skip} ${choropleth(this.#choropleth())} ${this.#tooltipBox()}
    </div>`;
  }

  #choropleth(): Choropleth {
    const { words, language } = this;
    const name = words.mapLabel(words.metrics[this.#metric].name);
    const text = (state: StateId, write: (reading: Reading) => string): string => {
      const reading = this.#readingOf(state);
      return reading ? write(reading) : '';
    };
    return {
      readings: this.#readings,
      breaks: breaksOf(this.facts, this.#metric),
      label: this.label || (this.withoutInteraction ? `${name}. ${this.#summaryText()}` : name),
      listLabel: words.listLabel,
      keys: words.keys,
      order: this.#order,
      nameOf: (state) => this.#nameOf(state),
      spokenOf: (state) =>
        text(state, (reading) => spokenName(this.#nameOf(state), reading, this.#metric, language)),
      valueOf: (state) => text(state, (reading) => labelText(reading, this.#metric, language)),
      selected: this.stateId,
      hovered: this.#hovered,
      focused: this.#roving.focused,
      tabStop: this.#tabStop,
      width: this.#width.part || 480,
      interactive: !this.withoutInteraction,
    };
  }

  get #tabStop(): StateId {
    return this.#roving.focused ?? this.stateId ?? this.#roving.last ?? this.#order[0] ?? 'BW';
  }

  /** The Land a tooltip speaks of; none while the visitor has sent it away. */
  get #pointedAt(): StateId | null {
    return this.#tooltipHidden || this.#isTable ? null : (this.#hovered ?? this.#roving.focused);
  }

  #tooltipBox(): TemplateResult | typeof nothing {
    if (this.withoutInteraction) return nothing;
    const state = this.#pointedAt;
    const reading = state && this.#readingOf(state);
    return html`<div
      part="tooltip"
      class="tooltip small numbers"
      popover="manual"
      aria-hidden="true"
      @pointerenter=${() => this.#tooltip.stay()}
    >
      ${
        reading
          ? html`<strong>${this.#nameOf(reading.state)}</strong><br />${valueText(
                reading,
                this.#metric,
                this.language,
              )}`
          : nothing
      }
    </div>`;
  }

  #panel(): TemplateResult | typeof nothing {
    if (this.withoutInteraction) return nothing;
    const { stateId, words, language } = this;
    const reading = stateId && this.#readingOf(stateId);
    return html`<section
      part="panel"
      class="panel"
      id="after-map"
      tabindex="-1"
      aria-label=${words.panelLabel}
    >
      ${
        reading
          ? readingPanel({
              reading,
              dataset: this.facts,
              metric: this.#metric,
              name: this.#nameOf(reading.state),
              level: this.rank,
              language,
            })
          : html`<p class="muted">${words.panelEmpty}</p>`
      }
    </section>`;
  }

  #legend(): TemplateResult | typeof nothing {
    if (this.withoutLegend) return nothing;
    const entries = legendEntries(this.#readings, breaksOf(this.facts, this.#metric));
    return html`<div part="legend" class="legend">
      <p class="small muted">${this.words.metrics[this.#metric].name}</p>
      ${legendList(entries, this.#metric, this.language)}
    </div>`;
  }

  #table(): TemplateResult {
    return stateTable({
      readings: this.#readings,
      metric: this.#metric,
      language: this.language,
      caption: this.words.metrics[this.#metric].name,
      nameOf: (state) => this.#nameOf(state),
      selected: this.stateId,
      sorting: this.#sorting,
      sortBy: (key) => this.#sortBy(key),
    });
  }

  #attribution(): TemplateResult {
    const { words, language, facts } = this;
    const checked = formatDate(facts.checked, language);
    const cited = this.#readings.flatMap(({ src }) => src);
    const line = [
      checked && words.checked(checked),
      !this.#isTable && outsideLink('https://www.bkg.bund.de/', words.boundaries),
    ].flatMap((part, index) => (part ? [index > 0 ? ' · ' : '', part] : []));
    return html`<footer part="attribution" class="attribution small">
      ${sourceList(facts, cited, language)}
      <p class="muted">${line}</p>
    </footer>`;
  }

  /** Chooses a Land for the visitor, unless the page objects. */
  #select(state: StateId | null, origin: SelectionOrigin): void {
    if (state === this.stateId) return;
    const reading = state ? this.#readingOf(state) : undefined;
    const detail: MintSelectDetail = {
      state,
      name: state && this.#nameOf(state),
      value: reading?.value ?? null,
      unit: reading ? unitText(reading, this.#metric, this.language) : '',
      origin,
    };
    const event = new CustomEvent('mint-select', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(event)) return;
    this.state = state ?? '';
    if (origin !== 'keyboard') this.#status.say(this.#selectionText(state, reading));
  }

  #selectionText(state: StateId | null, reading: Reading | undefined): string {
    if (!state || !reading) return this.words.deselected;
    return spokenName(this.#nameOf(state), reading, this.#metric, this.language);
  }

  #switchTo(view: 'map' | 'table'): void {
    if (view === this.view) return;
    this.view = view;
    const detail: MintViewChangeDetail = { view };
    this.dispatchEvent(
      new CustomEvent('mint-view-change', { detail, bubbles: true, composed: true }),
    );
    this.#status.say(view === 'table' ? this.words.showsTable : this.words.showsMap);
  }

  #sortBy(key: SortKey): void {
    const descending = this.#sorting.key === key ? !this.#sorting.descending : key === 'value';
    this.#sorting = { key, descending };
    this.requestUpdate();
  }

  readonly #onPick = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.#select(STATE_IDS.find((state) => state === select.value) ?? null, 'picker');
    select.value = this.stateId ?? '';
  };

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#after-map')?.focus();
  };

  #stateAt(event: Event): StateId | null {
    const target = event.target instanceof Element ? event.target.closest('[data-state]') : null;
    const id = target?.getAttribute('data-state');
    return STATE_IDS.find((state) => state === id) ?? null;
  }

  #shapeOf(state: StateId | null): SVGElement | null {
    return state && this.renderRoot.querySelector<SVGElement>(`.state[data-state="${state}"]`);
  }

  readonly #onClick = (event: Event): void => {
    const state = this.#stateAt(event);
    if (state && !this.withoutInteraction) this.#select(state, 'pointer');
  };

  readonly #onOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    if ((event.target as Element).closest('.tooltip')) return;
    const state = this.#stateAt(event);
    if (state === null) this.#tooltip.linger(() => this.#hover(null));
    else this.#hover(state);
  };

  readonly #onLeave = (): void => this.#tooltip.linger(() => this.#hover(null));

  #hover(state: StateId | null): void {
    this.#tooltip.stay();
    if (state === this.#hovered) return;
    this.#hovered = state;
    this.#tooltipHidden = false;
    this.requestUpdate();
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const state = this.#stateAt(event);
    if (!state) return;
    this.#tooltipHidden = false;
    this.#roving.entered(state, (event.target as Element).matches(':focus-visible'));
  };

  readonly #onBlur = (): void => this.#roving.left();

  readonly #onKey = (event: KeyboardEvent): void => {
    const state = this.#stateAt(event);
    if (state) this.#roving.press(event, state);
  };

  /** The first Esc sends the tooltip away, the second clears the selection; the focus stays. */
  #escape(): boolean {
    if (this.#pointedAt) {
      this.#tooltipHidden = true;
      this.requestUpdate();
      return true;
    }
    const had = this.stateId !== null;
    this.#select(null, 'keyboard');
    return had;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-map': MintMap;
  }
}
