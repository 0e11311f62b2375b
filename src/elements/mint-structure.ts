import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { withGuide } from '../dataset/bundled/guide.js';
import { diagramOf, type LevelDiagram, type PlacedLevel } from '../dataset/levels.js';
import { citedIn } from '../dataset/portraits.js';
import type { Dataset, Level } from '../dataset/schema.js';
import { formatList } from '../i18n/locale.js';
import { inSentence, levelWordsOf, textOf, type LevelWords } from '../i18n/words.js';
import { dataText, metaLine } from '../views/data-text.js';
import { soleStatement } from '../views/statement-list.js';
import { chosen, MintElement } from './mint-element.js';
import { styles } from './mint-structure.styles.js';

/** Rows and levels beside them that the style sheet has places for; a larger diagram is a list. */
const ROWS = 5;
const SIDES = 2;

/** How many levels after the first are taken in, each by the one before it. */
function takenIn(levels: readonly PlacedLevel[]): number {
  const end = levels.findIndex(({ contains = [] }, at) => {
    const next = levels[at + 1];
    return !next || !contains.includes(next.id);
  });
  return Math.max(0, end);
}

/**
 * Who works with whom, from the federal level to the place, as a diagram: offices of the Länder take in regions, these
 * take in who is active on site, and what is federal stands beside those it works for. In narrow columns it is a list.
 *
 * @element mint-structure
 * @tagname mint-structure
 *
 * @attr {string} focus - the level that stands out: `mintvernetzt`, `koerber`, `landesstellen`, `regionen`, `akteure`, or
 *   one of the page's own (property `focusOn`, as every element has a method `focus`)
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
 * @csspart level - one level
 * @csspart focused - the level that stands out
 * @csspart name - the name of a level
 * @csspart notice - how sure the diagram is
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
export class MintStructure extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = { focusOn: { attribute: 'focus' } };

  /** The id of the level that stands out; none where it is empty. */
  declare focusOn: string;

  constructor() {
    super();
    this.focusOn = '';
  }

  protected override get words(): LevelWords {
    return levelWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return withGuide;
  }

  get #levels(): Readonly<Record<string, Level>> {
    return this.facts.national?.network?.levels ?? {};
  }

  /** The id of the level that stands out. */
  get #focus(): string | undefined {
    const isPending = this.isLoading;
    const ids = Object.keys(this.#levels);
    return chosen(this, 'focus', this.focusOn, ids, { none: [], isPending })[0];
  }

  protected override render(): TemplateResult {
    const levels = this.#levels;
    const note = this.facts.national?.network?.note;
    const isKnown = Object.keys(levels).length > 0;
    return this.renderBase(
      html`${this.renderHeading(this.words.levelsHeading)} ${this.renderProblem()}
      ${
        isKnown
          ? this.#diagram(diagramOf(levels))
          : html`<p class="muted">${this.words.nothingKnown}</p>`
      }
      ${note && isKnown ? soleStatement(note, this.voice, 'notice') : nothing}
      ${this.renderAttribution(citedIn([levels, note]))}`,
    );
  }

  #diagram({ middle, beside }: LevelDiagram): TemplateResult {
    const isDrawn = middle.length <= ROWS && beside.length <= SIDES;
    return html`<div class="levels ${isDrawn ? `drawn rows-${middle.length}` : ''}">
      <ol>
        ${beside.map((level, at) => this.#level(level, `side-${at + 1} from-${level.from} to-${level.to}`))}
        ${middle.length > 0 ? this.#chain(middle) : nothing}
      </ol>
      ${isDrawn ? beside.map((level, at) => this.#arrows(level, at + 1, middle)) : nothing}
    </div>`;
  }

  /** Levels one after another; one that takes in the next is drawn round it. */
  #chain(levels: readonly PlacedLevel[], isInside = false): TemplateResult[] {
    const [level, next, ...rest] = levels;
    if (!level) return [];
    const after = next ? [next, ...rest] : [];
    const inside = after.slice(0, takenIn(levels));
    const place = isInside
      ? 'inside'
      : `middle from-${level.from} to-${level.from + inside.length}`;
    const within =
      inside.length > 0
        ? html`<ol>
            ${this.#chain(inside, true)}
          </ol>`
        : nothing;
    return [this.#level(level, place, within), ...this.#chain(after.slice(inside.length))];
  }

  #level(
    level: PlacedLevel,
    place: string,
    within: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const { words, voice, language } = this;
    const { note, serves, focuses } = level;
    const isFocused = level.id === this.#focus;
    const [all, some] = [this.#named(serves), this.#named(focuses)];
    return html`<li
      part=${isFocused ? 'level focused' : 'level'}
      class="level ${place} ${isFocused ? 'focused' : ''}"
      aria-current=${isFocused ? 'true' : nothing}
    >
      <div class="text-of">
        <p part="name" class="name">${dataText(level.name, language)}</p>
        <p>${dataText(level, language)}</p>
        ${note ? html`<p class="small muted">${dataText(note, language)}</p>` : nothing}
        ${metaLine([all && words.serves(all), some && words.focuses(some)])}
        ${metaLine([voice.statedBy(level.src)])}
      </div>
      ${within}
    </li>`;
  }

  /** The names of levels as a sentence has them. */
  #named(ids: readonly string[] = []): string {
    const { language } = this;
    const levels = new Map(Object.entries(this.#levels));
    const names = ids.flatMap((id) => {
      const level = levels.get(id);
      return level ? [inSentence(textOf(level.name, language), language)] : [];
    });
    return formatList(names, language);
  }

  /** Arrows from what stands beside to each row it works for; the text of the level says the same. */
  #arrows(level: PlacedLevel, side: number, middle: readonly PlacedLevel[]): TemplateResult[] {
    const { serves = [], focuses = [] } = level;
    return middle
      .filter(({ id }) => [...serves, ...focuses].includes(id))
      .map(
        ({ id, from }) =>
          html`<div class="gap gap-${side} from-${from}">
            <svg
              class="arrow ${serves.includes(id) ? '' : 'dashed'}"
              viewBox="0 0 40 12"
              aria-hidden="true"
            >
              ${svg`<path class="shaft" d="M0 6H39"></path><path d="M33 1l6 5l-6 5"></path>`}
            </svg>
          </div>`,
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-structure': MintStructure;
  }
}
