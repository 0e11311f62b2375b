import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DistrictMap } from '../cartography/districts.js';
import { breaksIn } from '../cartography/breaks.js';
import { legendEntries, type LegendEntry } from '../cartography/legend.js';
import { Announcer } from '../controllers/announcer.js';
import { LazyController } from '../controllers/lazy.js';
import { MediaController } from '../controllers/media.js';
import { NearnessController } from '../controllers/nearness.js';
import { PrintController } from '../controllers/printing.js';
import { RovingController } from '../controllers/roving.js';
import { TooltipController } from '../controllers/tooltip.js';
import { WidthController } from '../controllers/width.js';
import { withMeasures } from '../dataset/bundled/measures.js';
import { mergeDatasets } from '../dataset/merge.js';
import {
  breaksOf,
  FURTHER_METRIC_IDS,
  isFurtherMetricId,
  isMetricId,
  METRIC_IDS,
  noReading,
  readingsOf,
  type Reading,
} from '../dataset/metrics.js';
import { readingsOfAll, type OwnFigure } from '../dataset/own-readings.js';
import type { Dataset } from '../dataset/schema.js';
import { STATE_IDS, stateIdOf, stateOf, type StateId } from '../dataset/states.js';
import {
  folderOf,
  openDistricts,
  openMetrics,
  openPoints,
  openPalette,
  openRegions,
  openTiles,
  openTools,
  type Opener,
  type RegionsPart,
} from '../parts/open.js';
import type { Shown } from '../parts/shown.js';
import type { MintSelectDetail, MintViewChangeDetail, SelectionOrigin } from '../events.js';
import { compareNames } from '../i18n/locale.js';
import { metricOf, ownMetric } from '../i18n/metric.js';
import { summaryText, unitText, valueText } from '../i18n/reading-text.js';
import { mapWordsOf, type MapWords } from '../i18n/words.js';
import { ramp } from '../styles/ramp.js';
import { choropleth, type AreaLinks, type Choropleth } from '../views/choropleth.js';
import { legendList } from '../views/legend-list.js';
import { metaLine } from '../views/data-text.js';
import { areaPicker } from '../views/area-picker.js';
import { contentOf, stateGround, type MapContent, type Values } from '../views/map-content.js';
import type { Forms } from '../views/forms.js';
import { headedPanel, readingPanel } from '../views/reading-panel.js';
import { outsideLink, sourceList } from '../views/source-list.js';
import { stateTable, type SortKey, type Sorting } from '../views/state-table.js';
import { complain, MintElement } from './mint-element.js';
import { styles } from './mint-map.styles.js';

/** Below this width of the element, in px, two fingertips no longer find two neighbours: tiles are shown. */
const MAP_FROM = 288;

const VIEWS = ['map', 'tiles', 'table'] as const;
type View = (typeof VIEWS)[number];

/** How wide the picture gets in an element of a width in px, with text of 16 px: as the styles have it. */
function pictureWidth(host: number): number {
  if (host < 720) return host;
  return host < 1100 ? Math.max(480, ((host - 32) * 3) / 5) : 640;
}

/** What `metric` may be: one of ours, or the figure that the page brings. */
const METRICS: readonly string[] = [...METRIC_IDS, ...FURTHER_METRIC_IDS, 'own'];

/** Names a word of the page that is none of those there are; no word at all, as null, stands for the default. */
function complainUnless(name: string, word: string, words: readonly string[]): void {
  if (word && !words.includes(word))
    complain(`<mint-map>: ${name}="${word}" is not one of ${words.join(', ')}`);
}

/** What is needed to show Kreise. */
async function openDistrictKit(opener: Opener) {
  const [part, { regions }] = await Promise.all([openDistricts(opener), openRegions(opener)]);
  return { ...part, regions, mapOf: await part.openDistrictMaps(folderOf(opener)) };
}

/** The metrics that are no plain numbers, with the colours they bring. */
async function openMetricKit(opener: Opener) {
  const part = await openMetrics(opener);
  part.dress(opener.root);
  return part;
}

/** What a map knows with the networks too; both never change, so it is merged once a page. */
const withNetworks = (regions: Dataset): Dataset =>
  (merged ??= mergeDatasets(withMeasures, regions));
let merged: Dataset | null = null;

const isSame = (key: readonly unknown[], other: readonly unknown[]): boolean =>
  key.every((each, index) => each === other[index]);

/** What was worked out last, and from what: maps of a page that show the same share it. */
let latest: { key: readonly unknown[]; content: MapContent | null } = { key: [], content: null };

/** While values are on their way. */
const NO_READINGS: readonly Reading[] = STATE_IDS.map(noReading);

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
  static override styles = [MintElement.styles, ramp, styles];

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
  /** `lazy`: nothing is worked out or drawn until the map comes near to what the visitor sees, or is printed. */
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

  readonly #width = new WidthController(this, '.figure', pictureWidth);
  readonly #nearness = new NearnessController(this);
  readonly #printing = new PrintController(this);
  readonly #status = new Announcer(this);
  /** A part that is opened when it is first wanted. */
  readonly #lazy = <Part>(open: (opener: Opener) => Promise<Part>): LazyController<Part> =>
    new LazyController(
      this,
      () => open(this.opener),
      () => this.loseParts(),
    );

  readonly #districts = this.#lazy(openDistrictKit);
  readonly #tiles = this.#lazy(openTiles);
  readonly #metrics = this.#lazy(openMetricKit);
  readonly #networks = this.#lazy(openRegions);
  readonly #points = this.#lazy(
    async (opener) => new (await openPoints(opener)).PointLayer(this, this.#status),
  );
  readonly #contrast = new MediaController(
    this,
    '(prefers-contrast: more), (forced-colors: active)',
  );
  readonly #palette = this.#lazy(openPalette);
  readonly #tools = this.#lazy((opener) =>
    openTools(opener).then(({ Tools }) => new Tools(this, this.#shown)),
  );
  readonly #tooltip = new TooltipController(this, () => this.#shapeOf(this.#pointedAt));

  readonly #roving = new RovingController(this, {
    order: (area) => this.#layer?.order(area) ?? this.#content.areas.map(({ id }) => id),
    nameOf: (area) => this.#layer?.nameOf(area) ?? this.#content.nameOf(area),
    valueOf: (area) => this.#readingOf(area)?.value ?? null,
    neighbours: () =>
      this.#tileKit?.TILE_NEIGHBOURS ??
      ((area) => this.#layer?.moves(area) ?? this.#content.neighbours(area)),
    elementOf: (area) => this.#shapeOf(area),
    choose: (area) => this.#select(area, 'keyboard'),
    escape: () => this.#escape(),
  });

  #hovered: string | null = null;
  #tooltipHidden = false;
  #sorting: Sorting = { key: 'name', descending: false };
  /** What is shown; made before the first rendering. */
  #content!: MapContent;
  #contentKey: readonly unknown[] = [];

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

  /** Networks are part of it once Kreise or their seats are shown, and what is told of structures once kinds are. */
  protected get bundled(): Dataset {
    const networks = this.#points.present?.asksNetworks ? this.#networks.wanted : null;
    const regions = (this.#districts.present ?? networks)?.regions;
    const known = regions ? withNetworks(regions) : withMeasures;
    return this.#metrics.present?.withStructures(known) ?? known;
  }

  /** True while the map waits until it comes near to what the visitor sees. */
  get #isFar(): boolean {
    return this.loading === 'lazy' && !this.#printing.active && this.#nearness.isFar;
  }

  protected override get isLoading(): boolean {
    return this.#isFar || super.isLoading;
  }

  /** What a visitor can choose from here: no map too narrow to hit, and no tiles of Kreise. */
  get #views(): readonly View[] {
    const isNarrow = this.#width.host > 0 && this.#width.host < MAP_FROM;
    const hasTiles = !this.#tiles.lost && !this.#wantsDistricts;
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

  /** Points, where they are wanted and there; tiles have no places to put them. */
  get #layer() {
    const hasPoints = this.points && this.points !== 'none';
    const isWanted = this.#view !== 'tiles' && (hasPoints || this.withCounts);
    return isWanted && !this.#isFar ? this.#points.wanted : null;
  }

  /** What links, files, snippets and the address are made from. */
  readonly #shown = (): Shown => ({
    content: this.#content,
    facts: this.facts,
    voice: this.voice,
    summary: this.#summaryText(),
    legend: this.#legend(),
    credit: this.#layer?.credit ?? '',
    isTable: this.#view === 'table',
    offer: (area) => this.#offer(area, 'link'),
    say: (text) => this.#status.say(text),
  });

  /** Where areas lead: null while that is on its way, undefined where they are for choosing. */
  get #links(): AreaLinks | null | undefined {
    if (!this.hrefTemplate || this.#tools.lost) return undefined;
    const tools = this.#tools.wanted;
    return tools ? tools.links : null;
  }

  /** The area that is chosen. */
  get #selected(): string | null {
    if (this.#content.kind === 'state') return this.stateId;
    return this.#readingOf(this.district) ? this.district : null;
  }

  #readingOf(area: string | null): Reading | undefined {
    return this.#content.readings.find(({ id }) => id === area);
  }

  protected override willUpdate(changed: PropertyValues): void {
    complainUnless('metric', this.metric, METRICS);
    complainUnless('view', this.view, VIEWS);
    if (this.breaks && !breaksIn(this.breaks)) {
      complain(`<mint-map>: breaks="${this.breaks}" is not a list of rising numbers`);
    }
    if (this.#isFar) return;
    super.willUpdate(changed);
    this.#width.foresee();
    this.#refresh();
    this.#layer?.refresh(this.#content, this.facts, this.voice, this.partner?.points, this.#width);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#palette.present?.paint(this.renderRoot, this);
  }

  get #hasPatterns(): boolean {
    return this.withPatterns === true || this.#contrast.matches;
  }

  get #forms(): Forms | undefined {
    return this.#hasPatterns ? this.#palette.present?.forms : undefined;
  }

  /** Works out what is shown, if something in it has changed. */
  #refresh(): void {
    const districts = this.#wantsDistricts
      ? (this.#districts.wanted?.mapOf(this.#prefix) ?? null)
      : null;
    const { facts, language, metric, label, unit, breaks, brand, palette, midpoint } = this;
    const dress =
      brand || palette || this.#hasPatterns ? this.#palette.wanted : this.#palette.present;
    const isPending = this.#isPending(districts);
    const key = [
      facts,
      this.partner?.own,
      districts,
      isPending,
      language,
      metric,
      label,
      unit,
      breaks,
      dress,
      palette,
      midpoint,
    ];
    if (isSame(key, this.#contentKey)) return;
    this.#contentKey = key;
    if (isSame(key, latest.key) && latest.content) {
      this.#content = latest.content;
      return;
    }
    const kit = this.#districts.present;
    const ground =
      districts && kit ? kit.districtGround(districts, language) : stateGround(facts, language);
    this.#content = contentOf({ ...this.#values(districts), isPending }, ground, language);
    latest = { key, content: this.#content };
  }

  /** A figure of the page brings its own level. */
  get #wantsDistricts(): boolean {
    if (this.#districts.lost) return false;
    const level = this.metric === 'own' ? this.partner?.own?.level : this.level;
    return level === 'districts';
  }

  /** True while what is wanted is on its way: until then, the outlines of the Länder stand there. */
  #isPending(districts: DistrictMap | null): boolean {
    const isOwnComing = this.metric === 'own' && this.isLoading;
    if (isOwnComing || (this.#wantsDistricts && !districts)) return true;
    return isFurtherMetricId(this.metric) && !this.#metrics.wanted && !this.#metrics.lost;
  }

  /** The first digits of the keys of the Kreise that are shown: those of the Land, if there is one. */
  get #prefix(): string {
    const { stateId } = this;
    return (stateId && stateOf(this.facts, stateId).ags) ?? '';
  }

  #values(districts: DistrictMap | null): Values {
    const { facts, language, metric } = this;
    const given = breaksIn(this.breaks);
    if (metric === 'own') return this.#ownValues(districts, given);
    const kit = this.#districts.present;
    const further = this.#metrics.present;
    if (districts && kit) {
      const values = kit.networkValues(facts, districts, this.voice);
      if (further && metric === 'white-spots') return further.spotValues(values, facts, this.voice);
      return { ...values, breaks: given ?? values.breaks };
    }
    if (further && isFurtherMetricId(metric))
      return further.valuesOf(metric, facts, this.voice, given);
    const id = isMetricId(metric) ? metric : 'regions-per-million';
    const isComing = isFurtherMetricId(metric) && !this.#metrics.lost;
    return {
      metric: { ...metricOf(id, language), ...(isComing && { name: this.words.loading }) },
      readings: readingsOf(facts, id),
      breaks: given ?? breaksOf(facts, id),
    };
  }

  /** The figure the page brings; until it is there, no area has a value. */
  #ownValues(districts: DistrictMap | null, given: readonly number[] | null): Values {
    const own = this.partner?.own ?? null;
    const [name = this.words.ownFigure] = [this.label, own?.label].filter(Boolean);
    const values: Values = {
      metric: ownMetric(name, this.unit || (own?.unit ?? ''), own?.digits ?? 0),
      readings: this.#ownReadings(own, districts),
      breaks: given ?? own?.breaks ?? [],
    };
    return this.#palette.present?.classed(values, this, given, this.language) ?? values;
  }

  #ownReadings(own: OwnFigure | null, districts: DistrictMap | null): readonly Reading[] {
    if (!own) return NO_READINGS;
    if (own.level === 'states') return own.readings;
    return districts ? readingsOfAll(districts.ids, own.readings, this.facts) : NO_READINGS;
  }

  protected override render(): TemplateResult {
    if (this.#isFar) return this.#placeholder();
    return html`<div part="base" class=${this.baseClass}>
      ${this.renderHeading(this.#content.metric.name)} ${this.#summary()} ${this.renderProblem()}
      ${this.#controls()} ${this.#body()} ${this.#toolbar()} ${this.#attribution()}
      <div class="visually-hidden" role="status">${this.#status.text}</div>
    </div>`;
  }

  /** The room for the picture, and until it comes what the page wrote inside the element. */
  #placeholder(): TemplateResult {
    return html`<div part="base" class=${this.baseClass}>
      ${this.renderHeading(this.label)}<slot></slot>
      <div class="frame"></div>
    </div>`;
  }

  /** What can be taken along; the address of the page is kept in step from there too. */
  #toolbar(): TemplateResult | typeof nothing {
    const { withExport, withSnippet, withHash } = this;
    const shows = withExport || withSnippet;
    const tools = (shows || withHash != null) && this.#tools.wanted;
    return shows
      ? html`<div part="tools" class="tools screen-only">${tools ? tools.render() : nothing}</div>`
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
    if (isPending) return this.isLoading ? (this.partner?.notice ?? '') : this.words.loading;
    return (
      summary ?? summaryText(readings, ({ id }) => nameOf(id), metric, words.counted, language)
    );
  }

  #controls(): TemplateResult | typeof nothing {
    if (this.withoutInteraction) return nothing;
    return html`<div class="controls screen-only">
      ${this.withoutPicker || this.#links !== undefined ? nothing : this.#pickers()} ${this.#back()}
      ${this.#viewSwitch()}
    </div>`;
  }

  #pickers(): TemplateResult {
    const { words, stateId, language } = this;
    const states = STATE_IDS.map((id) => ({ id, name: this.nameOf(id) })).sort((a, b) =>
      compareNames(a.name, b.name, language),
    );
    const state = areaPicker(words.pickState, words.noState, states, stateId, this.#onPick);
    const { kind, areas, words: own } = this.#content;
    if (kind === 'state') return state;
    return html`${state}
    ${areaPicker(own.pick, own.none, areas, this.#selected, this.#onPickDistrict)}`;
  }

  /** The way back from the Kreise of a Land to those of the country. */
  #back(): TemplateResult | typeof nothing {
    const { back } = this.#content.words;
    if (!back || !this.stateId) return nothing;
    return html`<button type="button" part="back" @click=${this.#onBack}>${back}</button>`;
  }

  readonly #onBack = (): void => this.#selectState(null, 'pointer');

  #viewSwitch(): TemplateResult | typeof nothing {
    const { words } = this;
    const views = this.#views;
    if (views.length < 2) return nothing;
    const shown = this.#view;
    return html`<div part="view-switch" class="switch" role="group" aria-label=${words.view}>
      ${views.map(
        (view) =>
          html`<button
            type="button"
            aria-pressed=${view === shown ? 'true' : 'false'}
            @click=${() => this.#switchTo(view)}
          >
            ${words.views[view]}
          </button>`,
      )}
    </div>`;
  }

  #body(): TemplateResult {
    const showsMap = this.#view !== 'table';
    const showsTable = !showsMap || this.withoutInteraction || this.#printing.active;
    return html`<div class="body ${showsMap ? '' : 'no-map'}">
      ${showsMap ? this.#map() : nothing}
      <div class="side">
        ${this.#panel()} ${showsMap && !this.withoutLegend ? this.#legend() : nothing}
      </div>
      ${showsTable && !this.#content.isPending ? [this.#table(), this.#layer?.table()] : nothing}
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
      ${skip} ${this.#picture()} ${this.#tooltipBox()}
    </div>`;
  }

  #picture(): TemplateResult {
    const { words, language, withoutInteraction } = this;
    const content = this.#content;
    const { metric, isPending } = content;
    const kit = this.#tileKit;
    const links = this.#links;
    const name = kit?.tilesLabel(metric.name, language) ?? content.words.map(metric.name);
    const map: Choropleth = {
      ...content,
      label: this.#ownLabel || (withoutInteraction ? `${name}. ${this.#summaryText()}` : name),
      keys: (links ?? words).keys,
      selected: this.#selected,
      hovered: this.#hovered,
      focused: this.#roving.focused,
      tabStop: this.#tabStop,
      width: this.#width.part || 480,
      forms: this.#forms,
      interactive:
        !withoutInteraction &&
        !isPending &&
        links !== null &&
        (this.#view === 'map' || kit !== null),
      links,
      above: this.#layer?.draw(this.#roving.focused),
    };
    return choropleth(kit?.asTiles(map) ?? map);
  }

  /** The name the page gives the map; with `metric="own"` it names the figure, and so the map by it. */
  get #ownLabel(): string {
    return this.metric === 'own' ? '' : this.label;
  }

  get #tabStop(): string | null {
    const { focused, last } = this.#roving;
    const [stop] = [focused, this.#selected, last].filter((area) => this.#readingOf(area));
    return stop ?? this.#content.areas[0]?.id ?? null;
  }

  /** The area a tooltip speaks of; none while the visitor has sent it away. */
  get #pointedAt(): string | null {
    const isHidden = this.#tooltipHidden || this.#view === 'table';
    return isHidden ? null : (this.#hovered ?? this.#roving.focused);
  }

  #tooltipBox(): TemplateResult | typeof nothing {
    if (this.withoutInteraction) return nothing;
    const { metric, nameOf, toldOf } = this.#content;
    const area = this.#pointedAt;
    const reading = this.#readingOf(area);
    return html`<div
      part="tooltip"
      class="tooltip small numbers"
      popover="manual"
      aria-hidden="true"
      @pointerenter=${() => this.#tooltip.stay()}
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
    const reading = this.#readingOf(this.#selected);
    if (!reading || isPending) return html`<p class="muted">${(this.#links ?? words).empty}</p>`;
    const panel = { ...voice, reading, dataset, metric, name: nameOf(reading.id), level };
    return panelOf ? html`${headedPanel(panel)} ${panelOf(reading)}` : readingPanel(panel);
  }

  #legend(): TemplateResult | typeof nothing {
    if (this.#content.isPending) return nothing;
    const { readings, breaks, metric, words, legend, note } = this.#content;
    const forms = this.#forms;
    const { language, voice } = this;
    const partner = voice.statedBy(readings.flatMap(({ src }) => src));
    const list = (entries: readonly LegendEntry[]): TemplateResult =>
      legendList(entries, { metric, partner, counted: words.counted, language, forms });
    return html`<div part="legend" class="legend">
      ${metaLine([metric.name, note ?? ''])}
      ${legend?.(list) ?? list(legendEntries(readings, breaks, metric.isBound))}
      ${this.#layer?.legend()}
    </div>`;
  }

  #table(): TemplateResult {
    const content = this.#content;
    return stateTable({
      ...this.voice,
      ...content,
      headOf: this.#links?.name ?? content.nameOf,
      selected: this.#selected,
      sorting: this.#sorting,
      sortBy: this.withoutInteraction ? undefined : (key) => this.#sortBy(key),
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

  /** Chooses an area for the visitor, unless the page objects; false where there is nothing to choose. */
  #select(area: string | null, origin: SelectionOrigin): boolean {
    if (this.#layer?.select(area)) return true;
    if (this.#links !== undefined) return false;
    if (area === this.#selected || !this.#offer(area, origin)) return true;
    if (this.#content.kind === 'state') this.state = area ?? '';
    else this.district = area ?? '';
    if (origin !== 'keyboard') this.#status.say(this.#spoken(area));
    return true;
  }

  /** False if the page objects to what a visitor chose. */
  #offer(area: string | null, origin: SelectionOrigin): boolean {
    const reading = this.#readingOf(area);
    const { metric, nameOf } = this.#content;
    const detail: MintSelectDetail = {
      state: reading?.state ?? null,
      ...(this.#content.kind === 'district' && { district: area }),
      name: area === null ? null : nameOf(area),
      value: (metric.isKind ? null : reading?.value) ?? null,
      unit: reading ? unitText(reading, metric, this.language) : '',
      origin,
    };
    return this.emit('mint-select', detail, true);
  }

  /** What is said of a selection. */
  #spoken(area: string | null): string {
    return this.#content.areas.find(({ id }) => id === area)?.spoken ?? this.words.deselected;
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

  readonly #onPick = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.#selectState(stateIdOf(select.value, this.facts), 'picker');
    select.value = this.stateId ?? '';
  };

  readonly #onPickDistrict = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.#select(select.value || null, 'picker');
    select.value = this.#selected ?? '';
  };

  /** Chooses a Land: on a map of Kreise that is the Land whose Kreise are shown. */
  #selectState(state: StateId | null, origin: SelectionOrigin): void {
    if (this.#content.kind === 'state') {
      this.#select(state, origin);
      return;
    }
    const name = state && this.nameOf(state);
    const detail: MintSelectDetail = { state, district: null, name, value: null, unit: '', origin };
    if (!this.emit('mint-select', detail, true)) return;
    this.state = state ?? '';
    this.district = '';
    this.#status.say(name ? this.words.selected(name) : (this.#content.words.back ?? ''));
  }

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#after-map')?.focus();
  };

  #areaAt(event: Event): string | null {
    const target = event.target instanceof Element ? event.target.closest('[data-area]') : null;
    return target?.getAttribute('data-area') ?? null;
  }

  #shapeOf(area: string | null): SVGElement | null {
    const key = area === null ? '' : CSS.escape(area);
    return this.renderRoot.querySelector<SVGElement>(`[data-area="${key}"]`);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const area = this.#areaAt(event);
    if (area === null || this.withoutInteraction) return;
    const links = this.#links;
    if (links) links.follow(event, area);
    else this.#select(area, 'pointer');
  };

  readonly #onOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    if ((event.target as Element).closest('.tooltip')) return;
    const area = this.#areaAt(event);
    if (area === null) this.#tooltip.linger(() => this.#hover(null));
    else this.#hover(area);
  };

  readonly #onLeave = (): void => this.#tooltip.linger(() => this.#hover(null));

  #hover(area: string | null): void {
    this.#tooltip.stay();
    if (area === this.#hovered) return;
    this.#hovered = area;
    this.#tooltipHidden = false;
    this.requestUpdate();
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const area = this.#areaAt(event);
    if (area === null) return;
    this.#tooltipHidden = false;
    this.#roving.entered(area, (event.target as Element).matches(':focus-visible'));
  };

  readonly #onBlur = (): void => this.#roving.left();

  readonly #onKey = (event: KeyboardEvent): void => {
    const area = this.#areaAt(event);
    if (area !== null) this.#roving.press(event, area);
  };

  /**
   * The first Esc sends the tooltip away, the second clears the selection, a third leads from the Kreise of a
   * Land back to those of the country; the focus stays.
   */
  #escape(): boolean {
    if (this.#pointedAt) {
      this.#tooltipHidden = true;
      this.requestUpdate();
      return true;
    }
    if (this.#layer?.leave()) return true;
    if (this.#selected !== null) return this.#select(null, 'keyboard');
    const isInside = this.#content.kind === 'district' && this.stateId !== null;
    if (isInside) this.#selectState(null, 'keyboard');
    return isInside;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-map': MintMap;
  }
}
