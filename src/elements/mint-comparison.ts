import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { PrintController } from '../controllers/printing.js';
import { MONTHS_VALID } from '../dataset/ageing.js';
import { withProfiles } from '../dataset/bundled/profiles.js';
import { METRIC_IDS, readingsOf, type MetricId, type Reading } from '../dataset/metrics.js';
import { citedIn, portraitOf, type StatementSection } from '../dataset/portraits.js';
import type { Dataset } from '../dataset/schema.js';
import { statesIn } from '../dataset/states-in.js';
import { STATE_IDS, type StateId } from '../dataset/states.js';
import { bound } from '../i18n/bound.js';
import { compareNames } from '../i18n/locale.js';
import { metricOf, type Metric } from '../i18n/metric.js';
import {
  absenceText,
  countText,
  dateTexts,
  formatValue,
  isLowerBound,
  qualified,
  unitText,
} from '../i18n/reading-text.js';
import { structureText } from '../i18n/structure-text.js';
import { comparisonWordsOf, type ComparisonWords } from '../i18n/words.js';
import { ageingNotice } from '../views/ageing-notice.js';
import { dataText, metaLine } from '../views/data-text.js';
import { locatorMap } from '../views/locator.js';
import { section } from '../views/section.js';
import { statedLine } from '../views/stated-line.js';
import { statementList } from '../views/statement-list.js';
import { chosen, complain, MintElement } from './mint-element.js';
import { styles } from './mint-comparison.styles.js';

const LISTS = [
  'funding',
  'organisation',
  'support',
  'plans',
  'examples',
  'success-factors',
] as const satisfies readonly StatementSection[];
type List = (typeof LISTS)[number];

const ROWS = ['structure', ...METRIC_IDS, ...LISTS] as const;
type Row = (typeof ROWS)[number];

/** What is shown where the page names no rows: the structure, three figures, and the three columns of a portrait. */
const AT_FIRST: readonly Row[] = [
  'structure',
  'regions',
  'regions-per-million',
  'district-coverage',
  'funding',
  'organisation',
  'support',
];

/** The Länder with a full portrait. */
const PORTRAYED: readonly StateId[] = ['BY', 'NW', 'RP', 'TH'];
const AT_MOST = 4;

const isMetric = (row: Row): row is MetricId => (METRIC_IDS as readonly Row[]).includes(row);
const isList = (row: Row): row is List => (LISTS as readonly Row[]).includes(row);

/**
 * Two to four Länder side by side: who coordinates, figures one under the other, who pays, who runs it, what regions
 * get. A visitor can put other Länder into the columns.
 *
 * @element mint-comparison
 * @tagname mint-comparison
 *
 * @attr {string} states - the Länder, `TH, BY`; default the four with a full portrait
 * @attr {string} state - the Land that is marked, as a group has it; it joins the others where it is not among them
 * @attr {string} rows - what is compared: some of `structure`, `regions`, `regions-per-million`,
 *   `regions-per-1000-km2`, `regions-per-100k-pupils`, `district-coverage`, `funding`, `organisation`, `support`, `plans`,
 *   `examples`, `success-factors`
 * @attr {boolean} without-picker - leaves out the selects, so that the Länder stay as they are
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - elements of one group share the selected Land
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
 * @csspart head - the head of a column
 * @csspart picker - the select in it
 * @csspart section - a row
 * @csspart section-heading - what a row compares
 * @csspart cell - what a row says of one Land
 * @csspart statement - one statement
 * @csspart notice - the line that says that facts are past their time
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
 * @fires {CustomEvent} mint-select - a visitor put a Land into a column; cancelable; detail `{ state, name, value, unit, origin }`
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintComparison extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    states: {},
    rows: {},
    withoutPicker: { type: Boolean, attribute: 'without-picker' },
  };

  /** The Länder in any of their names, apart by commas; the four with a full portrait where it is empty. */
  declare states: string;
  /** Names of rows, apart by spaces or commas. */
  declare rows: string;
  /** Leaves out the selects. */
  declare withoutPicker: boolean;

  readonly #status = new Announcer(this);
  /** What a visitor has chosen, and for which Länder of the page that holds. */
  #picked: { instead: string; states: StateId[] } | null = null;

  constructor() {
    super();
    new PrintController(this);
    this.states = '';
    this.rows = '';
    this.withoutPicker = false;
  }

  protected override get words(): ComparisonWords {
    return comparisonWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return withProfiles;
  }

  /** The Länder of the columns, in their order. */
  get #columns(): StateId[] {
    const { instead, states } = this.#picked ?? {};
    const columns =
      instead === this.states ? (states ?? this.#columnsOfPage()) : this.#columnsOfPage();
    const { stateId } = this;
    if (!stateId || columns.includes(stateId)) return columns;
    return [stateId, ...columns.slice(0, Math.max(1, columns.length - 1))];
  }

  #columnsOfPage(): StateId[] {
    const { known, unknown } = statesIn(this.states, this.facts);
    for (const name of unknown) complain(`<mint-comparison>: ${this.words.unknownState(name)}`);
    if (known.length > AT_MOST) {
      complain(`<mint-comparison>: states names ${known.length} Länder; ${AT_MOST} are shown`);
    }
    return known.length > 0 ? known.slice(0, AT_MOST) : [...PORTRAYED];
  }

  protected override render(): TemplateResult {
    const columns = this.#columns;
    const rows = chosen(this, 'rows', this.rows, ROWS, { none: AT_FIRST });
    return this.renderBase(
      html`${this.renderHeading(this.words.comparisonHeading)} ${this.renderProblem()}
        <div class="heads ${this.withoutPicker ? 'plain' : ''} columns-${columns.length}">
          ${columns.map((state, at) => this.#head(state, at, columns))}
        </div>
        ${rows.map((row) => this.#row(row, columns))}
        ${this.renderAttribution(this.#cited(rows, columns))}
        <div class="visually-hidden" role="status">${this.#status.text}</div>`,
    );
  }

  #cited(rows: readonly Row[], columns: readonly StateId[]): string[] {
    const portraits = columns.map((state) => portraitOf(this.facts, state, rows.filter(isList)));
    const readings = rows.filter(isMetric).flatMap((metric) => this.#readings(metric, columns));
    return citedIn([portraits, readings]);
  }

  // Heads

  #head(state: StateId, at: number, columns: readonly StateId[]): TemplateResult {
    const isMarked = state === this.stateId;
    return html`<div part="head" class="head ${isMarked ? 'marked' : ''}">
      ${locatorMap(state)}
      ${this.withoutPicker ? html`<p class="land-name">${this.nameOf(state)}</p>` : this.#picker(state, at, columns)}
    </div>`;
  }

  #picker(state: StateId, at: number, columns: readonly StateId[]): TemplateResult {
    const { language } = this;
    const names = STATE_IDS.map((id) => ({ id, name: this.nameOf(id) })).sort((a, b) =>
      compareNames(a.name, b.name, language),
    );
    return html`<select
      part="picker"
      class="land-name"
      aria-label=${this.words.pickCompared(at + 1)}
      @change=${(event: Event) => this.#pick(event.target as HTMLSelectElement, at, columns)}
    >
      ${names.map(
        ({ id, name }) =>
          html`<option
            value=${id}
            .selected=${id === state}
            ?disabled=${id !== state && columns.includes(id)}
          >
            ${name}
          </option>`,
      )}
    </select>`;
  }

  #pick(select: HTMLSelectElement, at: number, columns: readonly StateId[]): void {
    const state = select.value as StateId;
    const name = this.nameOf(state);
    const detail = { state, name, value: null, unit: '', origin: 'picker' };
    if (!this.emit('mint-select', detail, true)) {
      select.value = columns[at] ?? '';
      return;
    }
    const wasMarked = columns[at] === this.stateId;
    this.#picked = { instead: this.states, states: columns.with(at, state) };
    if (wasMarked) this.state = state;
    this.#status.say(this.words.notice(name));
    this.requestUpdate();
  }

  // Rows

  #row(row: Row, columns: readonly StateId[]): TemplateResult {
    const cells = isMetric(row)
      ? this.#figures(row, columns)
      : columns.map((state) =>
          this.#cell(state, isList(row) ? this.#list(row, state) : this.#structure(state)),
        );
    const className = isMetric(row) ? 'cells figures' : 'cells';
    return section(
      this.#titleOf(row),
      this.rank,
      html`<ul class="${className} columns-${columns.length}">
        ${cells}
      </ul>`,
    );
  }

  #titleOf(row: Row): string {
    const { words } = this;
    if (row === 'structure') return words.structureRow;
    if (isMetric(row)) return words.metrics[row].name;
    return row === 'success-factors' ? words.successFactors : words[row];
  }

  #cell(state: StateId, content: TemplateResult): TemplateResult {
    return html`<li part="cell" class="cell ${state === this.stateId ? 'marked' : ''}">
      <p class="land">${this.nameOf(state)}</p>
      ${content}
    </li>`;
  }

  #nothing(): TemplateResult {
    return html`<p class="muted">${this.words.nothingKnown}</p>`;
  }

  #structure(state: StateId): TemplateResult {
    const { words, language, facts } = this;
    const { structure } = portraitOf(facts, state, []);
    const { name, founded } = structure;
    const kind = bound(structureText(structure, facts, language));
    if (!kind && !name) return this.#nothing();
    return html`${name ? html`<p class="name">${dataText(name, language)}</p>` : nothing}
      <p class=${name ? 'small' : ''}>${kind}</p>
      ${statedLine(structure, this.voice)}
      ${founded ? metaLine([html`${words.foundedLabel}: ${dataText(founded, language)}`]) : nothing}`;
  }

  #list(list: List, state: StateId): TemplateResult {
    const statements = portraitOf(this.facts, state, [list]).statements[list];
    if (!statements) return this.#nothing();
    return html`${statementList(statements, this.voice, list === 'plans')}
    ${list === 'funding' ? ageingNotice(statements, MONTHS_VALID.funding, this.words) : nothing}`;
  }

  // Figures

  #readings(metric: MetricId, columns: readonly StateId[]): Reading[] {
    const all = readingsOf(this.facts, metric);
    return columns.flatMap((state) => all.find(({ id }) => id === state) ?? []);
  }

  /** Figures one under the other or side by side, each with a bar as long as it is beside the greatest. */
  #figures(id: MetricId, columns: readonly StateId[]): TemplateResult[] {
    const metric = metricOf(id, this.language);
    const readings = this.#readings(id, columns);
    const greatest = Math.max(...readings.map(({ value }) => value ?? 0));
    return readings.map((reading) =>
      this.#cell(reading.state, this.#figure(reading, metric, greatest)),
    );
  }

  #figure(reading: Reading, metric: Metric, greatest: number): TemplateResult {
    const { language, words, voice } = this;
    const { value, condition, src } = reading;
    if (value === null) return html`<p class="muted">${absenceText(metric, language)}</p>`;
    const number = formatValue(value, metric, language);
    return html`<p class="amount numbers">
        ${qualified(reading, '', language)} <span class="big">${number}</span>
        <span class="small">${unitText(reading, metric, language)}</span>
      </p>
      ${bar(value / (greatest || 1), isLowerBound(reading))}
      ${metaLine([
        metric.id === 'regions' ? '' : countText(reading, language),
        voice.statedBy(src) || words.conditions[condition],
        ...dateTexts(reading, language),
      ])}`;
  }
}

/** A bar for a share of the greatest; the number beside it says the same. */
const bar = (share: number, isBound: boolean): TemplateResult =>
  html`<svg
    class="bar ${isBound ? 'bound' : ''}"
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<rect class="track" width="100" height="1"></rect>
    <rect class="length" width=${Math.round(share * 1000) / 10} height="1"></rect>`}
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'mint-comparison': MintComparison;
  }
}
