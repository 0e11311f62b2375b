import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PrintController } from '../controllers/printing.js';
import { withGuide } from '../dataset/bundled/guide.js';
import { citedIn } from '../dataset/portraits.js';
import type { Dataset, Statement, Tasks } from '../dataset/schema.js';
import { taskWordsOf, type TaskWords } from '../i18n/words.js';
import { section } from '../views/section.js';
import { ledList, soleStatement, statementList } from '../views/statement-list.js';
import { chosen, MintElement } from './mint-element.js';
import { styles } from './mint-tasks.styles.js';

const TOPICS = ['inward', 'outward', 'needs', 'region'] as const;
type Topic = (typeof TOPICS)[number];

/** What is said on a topic. */
interface Told {
  topic: Topic;
  /** In a sentence. */
  intro?: Statement | undefined;
  statements: readonly Statement[];
}

function toldOf(topic: Topic, tasks: Tasks): Told {
  if (topic !== 'region') return { topic, statements: tasks[topic] ?? [] };
  return { topic, intro: tasks.definition, statements: tasks.features ?? [] };
}

/**
 * What state coordination offices do inside their Land and beyond it, what they need for it, and what makes a MINT
 * region.
 *
 * @element mint-tasks
 * @tagname mint-tasks
 *
 * @attr {string} topic - what is shown: some of `inward`, `outward`, `needs`, `region`; default all
 * @attr {string} src - address of the page's own data: JSON in our schema, merged over ours
 * @attr {string} data - the same as JSON text
 * @attr {number} timeout - seconds that an answer from `src` may take, default 8
 * @attr {string} data-version - the version of our data the page was made for; another one is said
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
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
 * @csspart summary - what all offices have in common
 * @csspart section - a topic
 * @csspart section-heading - the heading of a topic
 * @csspart statement - one statement
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
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 * @fires {CustomEvent} mint-cite - what is shown rests on other sources than before
 */
export class MintTasks extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = { topic: {} };

  /** Names of topics, apart by spaces or commas; all where it is empty. */
  declare topic: string;

  constructor() {
    super();
    new PrintController(this);
    this.topic = '';
  }

  protected override get words(): TaskWords {
    return taskWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return withGuide;
  }

  protected override render(): TemplateResult {
    const tasks = this.facts.national?.tasks ?? {};
    const told = chosen(this, 'topic', this.topic, TOPICS)
      .map((topic) => toldOf(topic, tasks))
      .filter(({ intro, statements }) => intro ?? statements.length > 0);
    const isOnRegions = told.every(({ topic }) => topic === 'region');
    const { finding } = isOnRegions ? {} : tasks;
    return this.renderBase(
      html`${this.renderHeading(this.#title(told))} ${this.renderProblem()}
      ${told.length > 0 ? this.#told(told, finding) : this.#nothing()}
      ${this.renderAttribution(citedIn([finding, told]))}`,
    );
  }

  /** One topic alone gives the whole its name. */
  #title([first, ...more]: readonly Told[]): string {
    const { words } = this;
    if (first?.topic === 'region' && more.length === 0) return words.region;
    return words.tasksHeading;
  }

  #nothing(): TemplateResult {
    return html`<p class="muted">${this.words.nothingKnown}</p>`;
  }

  #told(told: readonly Told[], finding: Statement | undefined): TemplateResult {
    return html`${finding ? soleStatement(finding, this.voice, 'summary') : nothing}
      <div class="columns">${told.map((each) => this.#topic(each, told.length))}</div>`;
  }

  #topic({ topic, intro, statements }: Told, count: number): TemplateResult {
    const { voice } = this;
    const content = intro ? ledList(intro, statements, voice) : statementList(statements, voice);
    const isNamedAbove = count === 1 && topic === 'region';
    return isNamedAbove
      ? html`<div class="section">${content}</div>`
      : section(this.words[topic], this.rank, content);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-tasks': MintTasks;
  }
}
