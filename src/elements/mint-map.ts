import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { areaPicker } from '../views/area-picker.js';
import { choropleth, type AreaLinks, type Choropleth } from '../views/choropleth.js';
import { metaLine } from '../views/data-text.js';
import { stateGround } from '../views/map-content.js';
import { legendList, type Legend } from '../views/legend-list.js';
import { entriesOf, legendTexts } from '../views/legend-text.js';
import type { MapContent } from '../views/map-content.js';
import { mapSketch, VIEWS } from '../views/map-sketch.js';
import { headedPanel, readingPanel } from '../views/reading-panel.js';
import { outsideLink, sourceList } from '../views/source-list.js';
import { stateTable, type SortKey, type Sorting } from '../views/state-table.js';
import { viewSwitch } from '../views/view-switch.js';
import type { LegendEntry } from '../cartography/legend.js';
import { Announcer } from '../controllers/announcer.js';
import { Choice } from '../controllers/choice.js';
import { FirstFrameController } from '../controllers/first-frame.js';
import { LazyController } from '../controllers/lazy.js';
import { MediaController } from '../controllers/media.js';
import { NearnessController } from '../controllers/nearness.js';
import { patience } from '../controllers/patience.js';
import { areaAt, PointingController } from '../controllers/pointing.js';
import { PrintController } from '../controllers/printing.js';
import { WidthController } from '../controllers/width.js';
import { FURTHER_METRIC_IDS, METRIC_IDS } from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import { STATE_IDS } from '../dataset/states.js';
import type { MintViewChangeDetail, SelectionOrigin } from '../events.js';
import { compareNames } from '../i18n/locale.js';
import { summaryText, valueText } from '../i18n/reading-text.js';
import { mapWordsOf, type MapWords } from '../i18n/words.js';
import {
  openDetails,
  openPoints,
  openRegions,
  openTiles,
  openTools,
  type Opener,
  type RegionsPart,
} from '../parts/open.js';
import type { Shown } from '../parts/shown.js';
import { MapContents } from './mint-map.contents.js';
import { complain, MintElement } from './mint-element.js';
import { styles } from './mint-map.styles.js';

/** Below this width of the element, in px, two fingertips no longer find two neighbours: tiles are shown. */
const MAP_FROM = 288;

type View = (typeof VIEWS)[number];

/** What `metric` may be: one of ours, or the figure that the page brings. */
const METRICS: readonly string[] = [...METRIC_IDS, ...FURTHER_METRIC_IDS, 'own'];

/** Names a word of the page that is none of those there are; no word at all, as null, stands for the default. */
function complainUnless(name: string, word: string, words: readonly string[]): void {
  if (word && !words.includes(word))
    complain(`<mint-map>: ${name}="${word}" is not one of ${words.join(', ')}`);
}

/**
 * A choropleth of the 16 Länder by density of MINT regions, with summary, key, table and sources.
 *
 * @element mint-map
 * @tagname mint-map
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
 * @attr {string} aria-label - the same, where `label` gives no name
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart summary - the sentence on what the map shows
 * @csspart view-switch - the buttons for map, tiles and table
 * @csspart picker - the select of the 16 Länder
 * @csspart map - the picture
 * @csspart state - the shape of a Land
 * @csspart selected - the shape of the selected Land
 * @csspart label - the label of a Land
 * @csspart point - the mark of a point or of several; the chosen one is `selected` too
 * @csspart instructions - what keys do, shown while the map has the keyboard
 * @csspart tooltip - name and value beside a hovered or focused Land
 * @csspart panel - what is known about the selected Land
 * @csspart legend - the key
 * @csspart legend-item - a line of the key
 * @csspart swatch - the sample of a fill
 * @csspart table - the table of values
 * @csspart tools - what can be taken along: files, a snippet
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
 * @fires {CustomEvent} mint-point-select - a visitor chose a point; cancelable; detail `{ name, kind, place, url, count }`
 * @fires {CustomEvent} mint-export - a visitor takes a file along; cancelable; detail `{ format, fileName }`
 * @fires {CustomEvent} mint-view-change - a visitor switched the view; detail `{ view }`
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintMap extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    metric: {},
    view: {},
    level: {},
    district: {},
    points: {},
    withCounts: { type: Boolean, attribute: 'with-counts' },
    unit: {},
    breaks: {},
    brand: {},
    palette: {},
    midpoint: { type: Number },
    withPatterns: { type: Boolean, attribute: 'with-patterns' },
    loading: {},
    hrefTemplate: { attribute: 'href-template' },
    withExport: { type: Boolean, attribute: 'with-export' },
    withSnippet: { type: Boolean, attribute: 'with-snippet' },
    withHash: { attribute: 'with-hash' },
    withoutLegend: { type: Boolean, attribute: 'without-legend' },
    withoutPicker: { type: Boolean, attribute: 'without-picker' },
    withoutSummary: { type: Boolean, attribute: 'without-summary' },
    withoutInteraction: { type: Boolean, attribute: 'without-interaction' },
  };

  /** What the map shows. */
  declare metric: string;
  /** `map`, `tiles` or `table`. */
  declare view: string;
  /** `states` or `districts`. With a `state`, the map shows the Kreise of that Land. */
  declare level: string;
  /** The selected Kreis by its official key of five digits, where the map shows Kreise. */
  declare district: string;
  /** Which points lie on the map: `none`, or some of `regions`, `research-centres`, `clusters` and `own`. */
  declare points: string;

  /** Shows counts as discs over rates. */
  declare withCounts: boolean;

  /** What follows a value of the page's own figure. */
  declare unit: string;
  /** Bounds of the classes instead of ours: rising numbers, `1 2.5 4`. */
  declare breaks: string;
  /** A colour such as `#8a3b12` that the classes are made of. */
  declare brand: string | undefined;
  /** `diverging` for two arms round the midpoint, where the map shows the page's own figure. */
  declare palette: string | undefined;
  /** Where the two arms meet. */
  declare midpoint: number | undefined;
  /** Draws a pattern for each class. */
  declare withPatterns: boolean | undefined;
  /**
   * `lazy`: until the map comes near to what the visitor sees, or is printed, nothing is asked for, and at most its first
   * drawing stands there, which holds about its room.
   */
  declare loading: string;
  /** Makes every area a link, such as `/land/{slug}/`. */
  declare hrefTemplate: string | null | undefined;
  /** Offers the map and its values as files. */
  declare withExport: boolean;
  /** Offers the line of HTML that embeds what is shown. */
  declare withSnippet: boolean;
  /** Keeps Land and view in the address of the page, under this name; empty is `mint`. */
  declare withHash: string | null | undefined;
  /** Leaves out the key. */
  declare withoutLegend: boolean;
  /** Leaves out the select of the 16 Länder. */
  declare withoutPicker: boolean;
  /** Leaves out the sentence on what the map shows. */
  declare withoutSummary: boolean;
  /** A picture with its table, nothing to choose. */
  declare withoutInteraction: boolean;

  readonly #width = new WidthController(this, '.figure');
  readonly #nearness = new NearnessController(this);
  readonly #isPatienceOver = patience(this);
  readonly #printing = new PrintController(this);
  readonly #first = new FirstFrameController(
    this,
    () => this.#width.measure(),
    () => this.#isHeld,
  );
  readonly #status = new Announcer(this);
  readonly #contrast = new MediaController(
    this,
    '(prefers-contrast: more), (forced-colors: active)',
  );

  /** A part that is opened when it is first wanted. */
  readonly #lazy = <Part>(open: (opener: Opener) => Promise<Part>): LazyController<Part> =>
    new LazyController(
      this,
      () => open(this.opener),
      () => this.loseParts(),
    );

  /** What is known at the moment. */
  readonly #known = () => ({
    facts: this.facts,
    voice: this.voice,
    content: this.#content,
    own: this.partner?.own ?? null,
    isLoading: this.isLoading,
    hasPatterns: this.withPatterns === true || this.#contrast.matches,
    say: (text: string): void => this.#status.say(text),
  });

  readonly #contents = new MapContents(this, this.#lazy, this.#known, stateGround);
  readonly #tiles = this.#lazy(openTiles);
  readonly #details = this.#lazy(openDetails);
  readonly #points = this.#lazy(
    async (opener) => new (await openPoints(opener)).PointLayer(this, this.#status),
  );
  readonly #tools = this.#lazy((opener) =>
    openTools(opener).then(({ Tools }) => new Tools(this, this.#shown)),
  );

  readonly #choice = new Choice(this, this.#known, (detail) =>
    this.emit('mint-select', detail, true),
  );

  readonly #pointing = new PointingController(this, {
    order: (area) => this.#layer?.order(area) ?? this.#content.areas.map(({ id }) => id),
    nameOf: (area) => this.#layer?.nameOf(area) ?? this.#content.nameOf(area),
    valueOf: (area) => this.#choice.readingOf(area)?.value ?? null,
    neighbours: () =>
      this.#tileKit?.TILE_NEIGHBOURS ??
      ((area) => this.#layer?.moves(area) ?? this.#content.neighbours(area)),
    choose: (area) => this.#choose(area, 'keyboard'),
    escape: () => this.#escape(),
  });

  /** What stands there in the first frame. */
  #sketched: Element | null | undefined;
  /** True where that was drawn before this element was defined. */
  #isStanding = false;
  #sorting: Sorting = { key: 'name', descending: false };
  /** The picture as it was last drawn: it stays unseen beside a table, so that 400 shapes are not made anew. */
  #drawn: TemplateResult | typeof nothing = nothing;

  constructor() {
    super();
    this.metric = 'regions-per-million';
    this.view = 'map';
    this.level = 'states';
    this.district = '';
    this.points = 'none';
    this.withCounts = false;
    this.unit = '';
    this.breaks = '';
    this.loading = 'eager';
    this.withExport = false;
    this.withSnippet = false;
    this.withoutLegend = false;
    this.withoutPicker = false;
    this.withoutSummary = false;
    this.withoutInteraction = false;
  }

  protected override get words(): MapWords {
    return mapWordsOf(this.language);
  }

  protected override openRegions(): Promise<RegionsPart> {
    return openRegions(this.opener);
  }

  protected get bundled(): Dataset {
    return this.#contents.bundled(this.#points.present?.asksNetworks);
  }

  get #content(): MapContent {
    return this.#contents.present;
  }

  /** True while the map waits until it comes near to what the visitor sees. */
  get #isFar(): boolean {
    return this.loading === 'lazy' && !this.#printing.active && this.#nearness.isFar;
  }

  protected override get isLoading(): boolean {
    return this.#isFar || this.#isSketch || super.isLoading;
  }

  /** True while Kreise have been on their way so short that nothing stands in their place. */
  get #isPatient(): boolean {
    return this.#isSketch && this.#contents.areComing && !this.#isPatienceOver();
  }

  /** True while nothing is worked out, or Kreise are on their way. */
  get #isHeld(): boolean {
    return this.#isFar || (this.#contents.areDistricts && this.#contents.isPending);
  }

  /** True while the map gets its first frame, and all else is still to come. */
  get #isSketch(): boolean {
    return this.#first.active && this.view === 'map' && !this.#printing.active;
  }

  /** Resolves when the map stands whole. */
  override get updateComplete(): Promise<boolean> {
    const done = super.updateComplete;
    return this.#first.active && !this.#isHeld ? done.then(() => this.#first.over) : done;
  }

  /** Width of the picture in px; on paper, which nobody has measured, the usual one: hatches are drawn for it. */
  get #pictureWidth(): number {
    return this.#printing.active ? 529 : this.#width.part || 480;
  }

  /** What a visitor can choose from here: no map too narrow to hit, and no tiles of Kreise. */
  get #views(): readonly View[] {
    const isNarrow = this.#width.host > 0 && this.#width.host < MAP_FROM;
    const hasTiles = !this.#tiles.lost && !this.#contents.areDistricts;
    return VIEWS.filter((view) => (view === 'tiles' ? hasTiles : view === 'table' || !isNarrow));
  }

  /** What is shown: the view that is asked for, else the first there is. */
  get #view(): View {
    const views = this.#views;
    return views.find((view) => view === this.view) ?? views[0] ?? 'table';
  }

  /** What draws tiles, where they are shown and it is there. */
  get #tileKit() {
    return this.#view === 'tiles' ? this.#tiles.wanted : null;
  }

  /** Points, where they are wanted and there. */
  get #layer() {
    const isWanted = (this.points && this.points !== 'none') || this.withCounts;
    return isWanted && !this.#isFar ? this.#points.wanted : null;
  }

  /** What links, files, snippets and the address are made from. */
  readonly #shown = (): Shown => ({
    ...this.#known(),
    summary: this.#summaryText(),
    legend: this.#legend(),
    credit: this.#layer?.credit ?? '',
    points: this.#layer?.listed ?? [],
    isTable: this.#view === 'table',
    offer: (area) => this.#choice.offer(area, 'link'),
  });

  /** Where areas lead: null while that is on its way, undefined where they are for choosing. */
  get #links(): AreaLinks | null | undefined {
    if (!this.hrefTemplate || this.#tools.lost) return undefined;
    const tools = this.#tools.wanted;
    return tools ? tools.links : null;
  }

  /** What stands there stays until the whole takes its place. */
  protected override renderTaken(standing: Element | null | undefined): void {
    this.#sketched = standing;
    this.#isStanding = !!standing;
  }

  protected override willUpdate(changed: PropertyValues): void {
    complainUnless('metric', this.metric, METRICS);
    complainUnless('view', this.view, VIEWS);
    // The whole stands behind what is taken away.
    this.renderOptions.renderBefore = null;
    if (this.#isFar) return;
    super.willUpdate(changed);
    if (this.#isPatient) return;
    this.#contents.refresh();
    this.#drawSketch();
    if (this.#isSketch) return;
    this.#layer?.refresh(this.#content, this.facts, this.voice, this.partner?.points, {
      width: this.#pictureWidth,
      view: this.#view,
      level: this.rank,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#contents.paint(this.renderRoot);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#sketched || this.#isPatient) return nothing;
    if (this.#isFar) return this.#placeholder();
    return this.renderBase(
      html`${this.renderHeading(this.#content.metric.name)} ${this.#summary()}
        ${this.renderProblem()} ${this.#controls()} ${this.#body()} ${this.#toolbar()}
        ${this.#attribution()}
        <div class="visually-hidden" role="status">${this.#status.text}</div>`,
      '',
    );
  }

  /** The room for the picture, and until it comes what the page wrote inside the element. */
  #placeholder(): TemplateResult {
    return html`<div part="base" class=${this.baseClass}>
      ${this.renderHeading(this.label)}<slot></slot>
      <div class="body">
        <div class="figure frame"></div>
      </div>
    </div>`;
  }

  /** Draws the first frame, unless it stands there since before the element came; what comes after it is as wide. */
  #drawSketch(): void {
    const { renderRoot } = this;
    const isStanding = this.#isStanding;
    this.#isStanding = false;
    this.#first.isShown = isStanding;
    if (isStanding && this.#isSketch) return;
    this.#sketched?.remove();
    this.#sketched = this.#isSketch ? this.#sketch() : null;
    if (this.#sketched) renderRoot.append(this.#sketched);
  }

  /** What the first frame shows. */
  #sketch(): HTMLElement {
    const { facts, language, baseClass: base } = this;
    return mapSketch(this.#content, this, {
      facts,
      language,
      base,
      summary: this.#summaryText(),
      legend: this.#content.isPending ? [] : legendTexts(this.#content, this.#key),
      checked: this.checkedText(),
    });
  }

  /** What can be taken along; the address of the page is kept in step from there too. */
  #toolbar(): TemplateResult | typeof nothing {
    const { withExport, withSnippet, withHash } = this;
    const shows = withExport || withSnippet;
    const tools = (shows || withHash != null) && this.#tools.wanted;
    return shows
      ? html`<div part="tools" class="screen-only tools">${tools ? tools.render() : nothing}</div>`
      : nothing;
  }

  #summary(): TemplateResult | typeof nothing {
    return this.withoutSummary
      ? nothing
      : html`<p part="summary" class="summary">${this.#summaryText()}</p>`;
  }

  #summaryText(): string {
    const { language } = this;
    const { readings, metric, nameOf, isPending, summary, words } = this.#content;
    if (isPending) return super.isLoading ? (this.partner?.notice ?? '') : this.words.loading;
    return (
      summary ?? summaryText(readings, ({ id }) => nameOf(id), metric, words.counted, language)
    );
  }

  #controls(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.withoutInteraction) return nothing;
    return html`<div class="controls screen-only">
      ${this.withoutPicker || this.#links !== undefined ? nothing : this.#pickers()}
      ${this.stateId && this.#content.back?.(this.#choice)}
      ${viewSwitch(words.view, this.#views, words.views, this.#view, (view) => this.#switchTo(view))}
    </div>`;
  }

  #pickers(): TemplateResult {
    const { words, stateId, language } = this;
    const states = STATE_IDS.map((id) => ({ id, name: this.nameOf(id) })).sort((a, b) =>
      compareNames(a.name, b.name, language),
    );
    const state = areaPicker(
      words.pickState,
      words.noState,
      states,
      stateId,
      this.#choice.onPickState,
    );
    const { areas, picker } = this.#content;
    return html`${state} ${picker?.(areas, this.#choice)}`;
  }

  #body(): TemplateResult {
    const showsMap = this.#view !== 'table';
    const showsTable = !showsMap || this.withoutInteraction || this.#printing.active;
    if (!showsTable) this.#content.stepsOf?.(this).reset();
    if (showsMap) this.#drawn = this.#map();
    return html`<div class="body ${showsMap ? '' : 'no-map'}">
      <div ?hidden=${!showsMap}>${this.#drawn}</div>
      <div class="side">
        ${this.#panel()} ${showsMap && !this.withoutLegend ? this.#legend() : nothing}
      </div>
      ${showsTable && !this.#content.isPending ? this.#table() : nothing}
      ${this.#layer?.table(showsTable)}
    </div>`;
  }

  #map(): TemplateResult {
    const pointing = this.#pointing;
    const skip = this.withoutInteraction
      ? nothing
      : html`<a class="skip" href="#after-map" @click=${this.#onSkip}>${this.words.skipMap}</a>`;
    return html`<div
      class="picture"
      @click=${this.#onClick}
      @keydown=${pointing.onKey}
      @focusin=${pointing.onFocus}
      @focusout=${pointing.onBlur}
      @pointerover=${pointing.onOver}
      @pointerleave=${pointing.onLeave}
    >
      ${skip} ${this.#picture()} ${this.#tooltipBox()}
    </div>`;
  }

  #picture(): TemplateResult {
    const { words, language, withoutInteraction } = this;
    const content = this.#content;
    const { metric, isPending } = content;
    const kit = this.#tileKit;
    const links = this.#links;
    const layer = this.#layer;
    const isPaper = this.#printing.active;
    const name = kit?.tilesLabel(metric.name, language) ?? content.words.map(metric.name);
    const map: Choropleth = {
      ...content,
      label: this.#ownLabel || (withoutInteraction ? `${name}. ${this.#summaryText()}` : name),
      keys: withoutInteraction ? '' : (links ?? words).keys,
      selected: this.#choice.area,
      hovered: this.#pointing.hovered,
      focused: this.#pointing.focused,
      tabStop: this.#tabStop,
      width: this.#pictureWidth,
      forms: this.#contents.forms,
      interactive:
        !withoutInteraction &&
        !isPending &&
        links !== null &&
        (this.#view === 'map' || kit !== null),
      links,
      above: layer && ((width) => layer.draw(this.#pointing.focused, links, width, isPaper)),
      isPaper,
    };
    return choropleth(kit?.asTiles(map) ?? map);
  }

  /** The name the page gives the map; with `metric="own"` its `label` names the figure, and so the map by it. */
  get #ownLabel(): string {
    return (this.metric !== 'own' && this.label) || (this.ariaLabel ?? '');
  }

  get #tabStop(): string | null {
    const { focused, last } = this.#pointing;
    const { area: selected } = this.#choice;
    const [stop] = [focused, selected, last].filter((area) => this.#choice.readingOf(area));
    return stop ?? this.#content.areas[0]?.id ?? null;
  }

  #tooltipBox(): TemplateResult | typeof nothing {
    if (this.withoutInteraction) return nothing;
    const { metric, nameOf, toldOf } = this.#content;
    const { area } = this.#pointing;
    const reading = this.#choice.readingOf(area);
    return html`<div
      part="tooltip"
      class="tooltip small numbers"
      popover="manual"
      aria-hidden="true"
      data-area=${area ?? nothing}
      @pointerenter=${this.#pointing.onStay}
    >
      ${
        reading
          ? html`<strong>${nameOf(reading.id)}</strong><br />${
                toldOf?.(reading, '').text ?? valueText(reading, metric, this.language)
              }`
          : this.#layer?.tip(area)
      }
    </div>`;
  }

  #panel(): TemplateResult | typeof nothing {
    if (this.withoutInteraction) return nothing;
    return html`<div
      part="panel"
      class="panel"
      role="group"
      id="after-map"
      tabindex="-1"
      aria-label=${this.words.panelLabel}
    >
      ${this.#layer?.panel(sourceList) ?? this.#panelContent()}
    </div>`;
  }

  #panelContent(): TemplateResult {
    const { facts: dataset, rank: level, voice } = this;
    const { metric, nameOf, words, panelOf, isPending } = this.#content;
    const reading = this.#choice.readingOf(this.#choice.area);
    if (!reading || isPending) return html`<p class="muted">${(this.#links ?? words).empty}</p>`;
    const panel = { ...voice, reading, dataset, metric, name: nameOf(reading.id), level };
    return panelOf
      ? html`${headedPanel(panel)} ${panelOf(reading)}`
      : html`${readingPanel(panel)} ${this.#details.wanted?.readingDetails(panel)}`;
  }

  get #key(): Legend {
    const { readings, metric, words } = this.#content;
    const { language, voice } = this;
    const partner = voice.statedBy(readings.flatMap(({ src }) => src));
    return { metric, partner, counted: words.counted, language, forms: this.#contents.forms };
  }

  #legend(): TemplateResult | typeof nothing {
    if (this.#content.isPending) return nothing;
    const { metric, legend, note } = this.#content;
    const key = this.#key;
    const list = (entries: readonly LegendEntry[]): TemplateResult => legendList(entries, key);
    return html`<div part="legend" class="legend">
      ${metaLine([metric.head ?? metric.name, note ?? ''])}
      ${legend?.(list, key.forms) ?? list(entriesOf(this.#content))} ${this.#layer?.legend()}
    </div>`;
  }

  #table(): TemplateResult {
    const content = this.#content;
    const steps = this.#printing.active ? undefined : content.stepsOf?.(this);
    return stateTable({
      ...this.voice,
      ...content,
      headOf: this.#links?.name ?? content.nameOf,
      shown: steps?.of(content.areas.length) ?? Infinity,
      selected: this.#choice.area,
      sorting: this.#sorting,
      sortBy:
        this.withoutInteraction || this.#printing.active ? undefined : (key) => this.#sortBy(key),
    });
  }

  #attribution(): TemplateResult {
    const cited = this.#content.readings.flatMap(({ src }) => src);
    return this.renderAttribution(cited, [
      this.partner?.notice ?? '',
      this.#content.words.date ?? '',
      this.#layer?.credit ?? '',
      this.#view === 'map' ? outsideLink('https://www.bkg.bund.de/', this.words.boundaries) : '',
    ]);
  }

  /** Chooses what a visitor points at: a point, or an area; false where there is nothing to choose. */
  #choose(area: string | null, origin: SelectionOrigin): boolean {
    if (this.#layer?.select(area)) return true;
    if (this.#links !== undefined) return false;
    this.#choice.choose(area, origin);
    return true;
  }

  #switchTo(view: View): void {
    if (view === this.#view) return;
    this.view = view;
    const detail: MintViewChangeDetail = { view };
    this.emit('mint-view-change', detail);
    this.#status.say(`${this.words.view}: ${this.words.views[view]}`);
  }

  #sortBy(key: SortKey): void {
    const descending = this.#sorting.key === key ? !this.#sorting.descending : key === 'value';
    this.#sorting = { key, descending };
    this.requestUpdate();
  }

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#after-map')?.focus();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const area = areaAt(event);
    if (area === null || this.withoutInteraction) return;
    if (!this.#choose(area, 'pointer')) this.#links?.follow(event, area);
  };

  /**
   * The first Esc sends the tooltip away, the second clears the selection, a third leads from the Kreise of a
   * Land back to those of the country; the focus stays.
   */
  #escape(): boolean {
    if (this.#pointing.hide() || this.#layer?.leave()) return true;
    if (this.#choice.area !== null) return this.#choose(null, 'keyboard');
    return this.#choice.leave('keyboard');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-map': MintMap;
  }
}
