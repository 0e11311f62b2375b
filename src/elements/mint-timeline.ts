import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Announcer } from '../controllers/announcer.js';
import { PrintController } from '../controllers/printing.js';
import { ForeseenWidthController } from '../controllers/foreseen-width.js';
import { withEvents } from '../dataset/bundled/events.js';
import type { Count, Dataset, EventCategory } from '../dataset/schema.js';
import { statesIn } from '../dataset/states-in.js';
import { STATE_IDS, stateIdOf, type StateId } from '../dataset/states.js';
import {
  byYear,
  datedCounts,
  EVENT_CATEGORIES,
  eventsIn,
  isEventCategory,
  wantedOf,
  yearIn,
  yearOf,
  type DatedCount,
  type DatedEvent,
} from '../dataset/timeline.js';
import type { MintSelectDetail } from '../events.js';
import { compareNames, formatDate } from '../i18n/locale.js';
import { timelineWordsOf, type TimelineWords } from '../i18n/words.js';
import { areaPicker } from '../views/area-picker.js';
import { metaLine } from '../views/data-text.js';
import { eventList } from '../views/event-list.js';
import { growthChart } from '../views/growth-chart.js';
import { section } from '../views/section.js';
import { chosen, complain, MintElement } from './mint-element.js';
import { styles } from './mint-timeline.styles.js';

/** What a page can choose to see. */
const LAYOUTS = ['list', 'compact', 'chart', 'both'] as const;
type Layout = (typeof LAYOUTS)[number];

const ORDERS = ['newest', 'oldest'] as const;
type Order = (typeof ORDERS)[number];

/**
 * Dated events of MINT education networks by year, for all of Germany or some Länder, with filters; and the growth of
 * the number of MINT regions as a chart with its table.
 *
 * @element mint-timeline
 * @tagname mint-timeline
 *
 * @attr {string} state - the Land whose events are shown with those of all Germany; visitors can choose another
 * @attr {string} states - Länder the timeline is about, such as `TH, NW`; visitors cannot choose others
 * @attr {string} category - kinds of events the timeline is about: `founding`, `structure`, `region`, `funding`,
 *   `policy`, `body`, `meeting`, `offer`, `tool`, `publication`, `count`; visitors cannot choose others
 * @attr {string} from - the first year
 * @attr {string} to - the last year
 * @attr {'list' | 'compact' | 'chart' | 'both'} layout - events by year (default), the same with all years but the
 *   first folded, the chart of growth with its table, or chart and events
 * @attr {'newest' | 'oldest'} order - which events come first; default the newest
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {string} group - elements of one group share their selection
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3; the years are one deeper
 * @attr {string} label - name of the element for assistive technology
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart picker - a filter
 * @csspart summary - how many events are shown
 * @csspart section - the chart with its heading
 * @csspart section-heading - that heading
 * @csspart year - the heading of a year
 * @csspart event - one event
 * @csspart chart - the picture of growth
 * @csspart table - its numbers
 * @csspart attribution - sources and when they were checked
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links, of the line of MINT regions and of events of a Land
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding of controls
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-select - a visitor chose a Land; cancelable; detail `{ state, name, value, unit, origin }`
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintTimeline extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = {
    states: {},
    category: {},
    from: {},
    to: {},
    layout: {},
    order: {},
  };

  /** Länder the timeline is about, apart by spaces or commas; all where it is empty. */
  declare states: string;
  /** Kinds of events it is about, apart by spaces or commas; all where it is empty. */
  declare category: string;
  /** The first year. */
  declare from: string | number;
  /** The last year. */
  declare to: string | number;
  /** `list`, `compact`, `chart` or `both`. */
  declare layout: string;
  /** `newest` or `oldest`. */
  declare order: string;

  readonly #status = new Announcer(this);
  readonly #width = new ForeseenWidthController(this, '.picture', () =>
    this.renderBase(html`<div class="growth"><div class="picture"></div></div>`),
  );
  /** The kind of events that the visitor chose. */
  #chosen: EventCategory | null = null;

  constructor() {
    super();
    new PrintController(this);
    this.states = '';
    this.category = '';
    this.from = '';
    this.to = '';
    this.layout = 'list';
    this.order = 'newest';
  }

  protected override get words(): TimelineWords {
    return timelineWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return withEvents;
  }

  get #layout(): Layout | undefined {
    return chosen(this, 'layout', this.layout, LAYOUTS)[0];
  }

  get #order(): Order | undefined {
    return chosen(this, 'order', this.order, ORDERS)[0];
  }

  /** The Länder that the page names; null where it names none. */
  get #fixedStates(): StateId[] | null {
    const { known } = statesIn(this.states, this.facts);
    return known.length > 0 ? known : null;
  }

  /** The kinds that the page names; null where it names none. */
  get #fixedCategories(): readonly EventCategory[] | null {
    const fixed = chosen(this, 'category', this.category, EVENT_CATEGORIES, { none: [] });
    return fixed.length > 0 ? fixed : null;
  }

  /** The Länder whose events are shown: the one that is selected, if it is among those the page names. */
  get #states(): StateId[] | null {
    const { stateId } = this;
    const fixed = this.#fixedStates;
    return stateId && (!fixed || fixed.includes(stateId)) ? [stateId] : fixed;
  }

  /** The kinds that are shown: those the page names, else the one that the visitor chose. */
  get #categories(): readonly EventCategory[] | null {
    return this.#fixedCategories ?? (this.#chosen && [this.#chosen]);
  }

  /** What the page is about, whatever the visitor chooses. */
  get #given(): DatedEvent[] {
    return wantedOf(eventsIn(this.facts), {
      states: this.#fixedStates,
      categories: this.#fixedCategories,
      from: yearIn(this.from),
      to: yearIn(this.to),
    });
  }

  /** The events that are shown, in their order. */
  get #events(): DatedEvent[] {
    const events = wantedOf(this.#given, { states: this.#states, categories: this.#categories });
    return this.#order === 'oldest' ? events : events.reverse();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#width.foresee();
    for (const name of statesIn(this.states, this.facts).unknown) {
      complain(`<mint-timeline>: ${this.words.unknownState(name)}`);
    }
    for (const text of [this.from, this.to]) {
      if (text && yearIn(text) === null) {
        complain(`<mint-timeline>: "${text}" is not a year of four digits`);
      }
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const layout = this.#layout;
    const isChart = layout === 'chart';
    const counts = isChart || layout === 'both' ? this.#counts() : [];
    const events = isChart ? [] : this.#events;
    return this.renderBase(
      html`${this.renderHeading(isChart ? words.growthHeading : words.timelineHeading)}
        ${this.renderProblem()} ${isChart ? this.#chart() : nothing}
        ${layout === 'both' ? section(words.growthHeading, this.rank, this.#chart()) : nothing}
        ${isChart ? nothing : this.#timeline(events)}
        ${this.renderAttribution([...counts, ...events].flatMap(({ src }) => src))}
        <div class="visually-hidden" role="status">${this.#status.text}</div>`,
    );
  }

  // Chart

  #dated(counts: readonly Count[] | undefined): DatedCount[] {
    return datedCounts(counts);
  }

  #counts(): DatedCount[] {
    const { counts, clusters } = this.facts.national ?? {};
    return [...this.#dated(counts), ...this.#dated(clusters)];
  }

  #chart(): TemplateResult {
    const { counts, clusters } = this.facts.national ?? {};
    return growthChart({
      regions: this.#dated(counts),
      clusters: this.#dated(clusters),
      facts: this.facts,
      voice: this.voice,
      width: this.#width.part,
      isWide: this.#width.part < this.#width.host,
    });
  }

  // Events

  #timeline(events: readonly DatedEvent[]): TemplateResult {
    return html`<div class="controls">${this.#statePicker()} ${this.#categoryPicker()}</div>
      <div part="summary" class="numbers">${this.#summaryLine(events)}</div>
      ${eventList({
        years: byYear(events),
        nameOf: (state) => this.nameOf(state),
        rank: Math.min(6, this.rank + 1),
        isFolded: this.#layout === 'compact',
        voice: this.voice,
      })}`;
  }

  /** What the events are of, which on paper no filter says, and how many there are. */
  #summaryLine(events: readonly DatedEvent[]) {
    const states = (this.#states ?? []).map((state) => this.nameOf(state));
    const kinds = (this.#categories ?? []).map((category) => this.words.categories[category]);
    return metaLine([states.join(', '), kinds.join(', '), this.#summary(events)]);
  }

  /** `35 Ereignisse, 2012 bis 2025`; where there is none, that none is known. */
  #summary(events: readonly DatedEvent[]): string {
    const { words, language, facts } = this;
    const years = events.map(yearOf);
    if (years.length === 0) return words.noEvent(formatDate(facts.checked, language) ?? '');
    return words.span(words.counted(years.length), Math.min(...years), Math.max(...years));
  }

  #statePicker(): TemplateResult | typeof nothing {
    const { words, language, stateId } = this;
    if (this.#fixedStates) return nothing;
    const states = STATE_IDS.map((id) => ({ id, name: this.nameOf(id) })).sort((a, b) =>
      compareNames(a.name, b.name, language),
    );
    return areaPicker(words.state, words.allStates, states, stateId, this.#onState);
  }

  /** Only kinds that there are. */
  #categoryPicker(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.#fixedCategories) return nothing;
    const present = new Set(this.#given.map(({ category }) => category));
    const kinds = EVENT_CATEGORIES.filter((each) => present.has(each) || each === this.#chosen);
    const named = kinds.map((id) => ({ id, name: words.categories[id] }));
    return areaPicker(words.category, words.allCategories, named, this.#chosen, this.#onCategory);
  }

  readonly #onState = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const state = stateIdOf(select.value, this.facts);
    const name = state && this.nameOf(state);
    const detail: MintSelectDetail = { state, name, value: null, unit: '', origin: 'picker' };
    if (this.emit('mint-select', detail, true)) {
      this.state = state ?? '';
      this.#status.say(this.#summary(this.#events));
    }
    select.value = this.stateId ?? '';
  };

  readonly #onCategory = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#chosen = isEventCategory(value) ? value : null;
    this.#status.say(this.#summary(this.#events));
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-timeline': MintTimeline;
  }
}
