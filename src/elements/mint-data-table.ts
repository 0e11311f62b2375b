import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { LazyController } from '../controllers/lazy.js';
import { PrintController } from '../controllers/printing.js';
import { FURTHER_METRIC_IDS, METRIC_IDS, readingsOf, type MetricId } from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import { metricOf } from '../i18n/metric.js';
import { dataTableWordsOf, type DataTableWords } from '../i18n/words.js';
import { openExport, openRegions, type Opener, type RegionsPart } from '../parts/open.js';
import { stateNames, type MapContent } from '../views/map-content.js';
import { stateTable, type SortKey, type Sorting } from '../views/state-table.js';
import { valueColumns } from '../views/value-columns.js';
import { chosen, MintElement } from './mint-element.js';
import { MapContents } from './mint-map.contents.js';
import { styles } from './mint-data-table.styles.js';

const METRICS = [...METRIC_IDS, ...FURTHER_METRIC_IDS, 'own'] as const;

/**
 * The values of a map as a table that can be sorted, and taken along as CSV: one metric with what each value rests on, or
 * several metrics side by side.
 *
 * @element mint-data-table
 * @tagname mint-data-table
 *
 * @attr {string} metric - what the table shows, as on the map: `regions-per-million` (default), `regions`,
 *   `regions-per-1000-km2`, `regions-per-100k-pupils`, `district-coverage`, `structure`, `white-spots`, or `own`
 * @attr {string} columns - metrics side by side instead: some of the first five
 * @attr {'states' | 'districts'} level - the Länder or, of one metric, the Kreise; with a `state` those of that Land
 * @attr {string} unit - with `metric="own"`: what follows a value
 * @attr {boolean} without-export - leaves out the button for a file
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} state - the Land whose row stands out, as a group has it
 * @attr {string} group - elements of one group share the selected Land
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3
 * @attr {string} label - name for assistive technology, where the heading does not say enough
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart table - the table
 * @csspart action - the button that saves a file
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
 * @fires {CustomEvent} mint-export - a visitor takes a file along; cancelable; detail `{ format: 'csv', fileName }`
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintDataTable extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    metric: {},
    columns: {},
    level: {},
    unit: {},
    withoutExport: { type: Boolean, attribute: 'without-export' },
  };

  /** What the table shows. */
  declare metric: string;
  /** Metrics side by side, apart by spaces or commas; only `metric` where it is empty. */
  declare columns: string;
  /** `states` or `districts`. */
  declare level: string;
  /** What follows a value of the page's own figure. */
  declare unit: string;
  /** Leaves out the button for a file. */
  declare withoutExport: boolean;

  /** What only a map has to ask for. */
  readonly breaks = '';
  readonly brand = undefined;
  readonly palette = undefined;
  readonly midpoint = undefined;

  readonly #status = new Announcer(this);
  readonly #printing = new PrintController(this);
  readonly #lazy = <Part>(open: (opener: Opener) => Promise<Part>): LazyController<Part> =>
    new LazyController(
      this,
      () => open(this.opener),
      () => this.loseParts(),
    );

  readonly #contents = new MapContents(
    this,
    this.#lazy,
    () => ({
      facts: this.facts,
      voice: this.voice,
      own: this.partner?.own ?? null,
      isLoading: this.isLoading,
      hasPatterns: false,
    }),
    stateNames,
  );

  #sorting: Sorting<SortKey | MetricId> = { key: 'name', descending: false };

  constructor() {
    super();
    this.metric = 'regions-per-million';
    this.columns = '';
    this.level = 'states';
    this.unit = '';
    this.withoutExport = false;
  }

  protected override get words(): DataTableWords {
    return dataTableWordsOf(this.language);
  }

  protected override openRegions(): Promise<RegionsPart> {
    return openRegions(this.opener);
  }

  protected get bundled(): Dataset {
    return this.#contents.bundled();
  }

  /** Metrics that stand side by side; none where the table is of one metric. */
  get #columns(): readonly MetricId[] {
    return chosen(this, 'columns', this.columns, METRIC_IDS, { none: [] });
  }

  protected override render(): TemplateResult {
    chosen(this, 'metric', this.metric, METRICS);
    this.#contents.refresh();
    const columns = this.#columns;
    const content = this.#contents.present;
    const cited =
      columns.length > 0
        ? columns.flatMap((id) => readingsOf(this.facts, id)).flatMap(({ src }) => src)
        : content.readings.flatMap(({ src }) => src);
    return this.renderBase(
      html`${this.renderHeading('')} ${this.renderProblem()}
        ${content.isPending ? nothing : columns.length > 0 ? this.#several(columns) : this.#single(content)}
        ${this.withoutExport ? nothing : this.#files(columns)}
        ${this.renderAttribution(cited, [this.partner?.notice ?? '', content.words.date ?? ''])}
        <div class="visually-hidden" role="status">${this.#status.text}</div>`,
    );
  }

  #single(content: MapContent): TemplateResult {
    const { key, descending } = this.#sorting;
    return stateTable({
      ...this.voice,
      ...content,
      headOf: content.nameOf,
      selected: this.stateId,
      shown: Infinity,
      sorting: { key: key === 'name' ? 'name' : 'value', descending },
      sortBy: this.#sorter,
    });
  }

  #several(columns: readonly MetricId[]): TemplateResult {
    const { language, facts } = this;
    const { nameOf, words } = this.#contents.present;
    return valueColumns({
      ...this.voice,
      columns: columns.map((id) => ({
        id,
        metric: metricOf(id, language),
        readings: readingsOf(facts, id),
      })),
      nameOf,
      head: words.head,
      selected: this.stateId,
      sorting: this.#sorting as Sorting<'name' | MetricId>,
      sortBy: this.#sorter,
    });
  }

  /** What sorts by a column; on paper nothing does. */
  get #sorter(): ((key: SortKey | MetricId) => void) | undefined {
    return this.#printing.active ? undefined : (key) => this.#sortBy(key);
  }

  #sortBy(key: SortKey | MetricId): void {
    const descending = this.#sorting.key === key ? !this.#sorting.descending : key !== 'name';
    this.#sorting = { key, descending };
    this.requestUpdate();
  }

  // Files

  /** A button for each metric: a file holds one, with the source and date of each value. */
  #files(columns: readonly MetricId[]): TemplateResult {
    const { csv } = this.words;
    const present = this.#contents.present;
    const metrics = columns.map((id) => metricOf(id, this.language).name);
    return html`<div class="files screen-only">
      ${(metrics.length > 1 ? metrics : ['']).map(
        (name, at) =>
          html`<button
            part="action"
            type="button"
            ?disabled=${present.isPending ?? false}
            @click=${() => void this.#save(columns[at])}
          >
            ${name === '' ? csv : `${csv}: ${name}`}
          </button>`,
      )}
    </div>`;
  }

  async #save(id: MetricId | undefined): Promise<void> {
    const { words, facts, voice } = this;
    const { present } = this.#contents;
    const content = id
      ? { ...present, metric: metricOf(id, this.language), readings: readingsOf(facts, id) }
      : present;
    try {
      const { saveTable, tableFileName } = await openExport(this.opener);
      const shown = { content, facts, voice };
      const fileName = tableFileName(this, shown);
      if (!this.emit('mint-export', { format: 'csv', fileName }, true)) return;
      saveTable(this, shown, fileName);
      this.#status.say(words.saved(fileName));
    } catch {
      this.#status.say(words.notSaved);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-data-table': MintDataTable;
  }
}
