import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { legendEntries, type LegendEntry } from '../cartography/legend.js';
import { FollowingController } from '../controllers/following.js';
import { LazyController } from '../controllers/lazy.js';
import { MediaController } from '../controllers/media.js';
import { givenText } from '../dataset/given-text.js';
import { inlineText } from '../dataset/inline.js';
import type { Dataset } from '../dataset/schema.js';
import { keyWordsOf, type KeyWords } from '../i18n/words.js';
import { openPoints, type Opener } from '../parts/open.js';
import { metaLine } from '../views/data-text.js';
import { legendList } from '../views/legend-list.js';
import { stateNames } from '../views/map-content.js';
import type { PointKey } from '../views/point-key.js';
import { MintElement } from './mint-element.js';
import { styles } from './mint-legend.styles.js';
import { MapContents, type Wishes } from './mint-map.contents.js';

/** A map, as far as its page sets it. */
interface Followed extends HTMLElement, Wishes {
  /** What it says of points, once it has some (see src/parts/points.ts). */
  readonly pointKey?: PointKey | undefined;
  readonly withPatterns: boolean | undefined;
  readonly data: unknown;
  readonly timeout: number;
  readonly base: string;
  readonly dataVersion: string;
}

/** A map that shows nothing in particular, until there is one. */
const NO_WISHES: Wishes = {
  metric: 'regions-per-million',
  level: 'states',
  src: '',
  label: '',
  unit: '',
  breaks: '',
  brand: undefined,
  palette: undefined,
  midpoint: undefined,
  stateId: null,
};

/** What writes a key of points, with its looks. */
async function openPointKit(opener: Opener) {
  const part = await openPoints(opener);
  part.dress(opener.root);
  return part;
}

/**
 * The key of a map, elsewhere on the page: what its colours, hatches and points mean, and how many there are of each.
 *
 * @element mint-legend
 * @tagname mint-legend
 *
 * @attr {string} for - id of the map (property `htmlFor`); it may come later than its key
 * @attr {string} lang - `de` or `en`; else the nearest `lang` up the page
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's `color-scheme`
 * @attr {string} heading - replaces the heading; empty leaves it out
 * @attr {number} heading-level - 1 to 6, default 3
 * @attr {string} label - name for assistive technology, where the heading does not say enough
 *
 * @slot heading - a heading of the page's own
 *
 * @csspart base - the inner root
 * @csspart heading - the heading
 * @csspart legend - the key
 * @csspart legend-item - a line of the key
 * @csspart swatch - the sample of a fill
 * @csspart error - a line that says what cannot be shown
 *
 * @cssproperty --mint-font - family of the text
 * @cssproperty --mint-text - colour of the text
 * @cssproperty --mint-background - background, transparent by default
 * @cssproperty --mint-accent - colour of links
 * @cssproperty --mint-class-1 - the class of the lowest values; and so on to `--mint-class-5`
 * @cssproperty --mint-no-data - fill where nothing is known
 * @cssproperty --mint-border - hairlines
 * @cssproperty --mint-focus - the ring round what has the keyboard
 * @cssproperty --mint-radius - rounding
 * @cssproperty --mint-space - distance between the parts
 * @cssproperty --mint-max-width - widest the element gets
 *
 * @fires {CustomEvent} mint-error - something the page asked for cannot be shown; detail `{ kind, message, source }`
 * @fires {CustomEvent} mint-ready - the element stands for the first time with all the data it was given
 */
export class MintLegend extends MintElement {
  static override styles = [MintElement.styles, styles];

  static override properties: PropertyDeclarations = { htmlFor: { attribute: 'for' } };

  /** The id of the map. */
  declare htmlFor: string;

  readonly #following = new FollowingController<Followed>(this, 'mint-map', () =>
    givenText(this.htmlFor),
  );
  readonly #contrast = new MediaController(
    this,
    '(prefers-contrast: more), (forced-colors: active)',
  );

  readonly #known = () => ({
    facts: this.facts,
    voice: this.voice,
    own: this.partner?.own ?? null,
    isLoading: this.isLoading,
    hasPatterns: this.#map?.withPatterns === true || this.#contrast.matches,
  });

  readonly #lazy = <Part>(open: (opener: Opener) => Promise<Part>): LazyController<Part> =>
    new LazyController(
      this,
      () => open(this.opener),
      () => this.loseParts(),
    );

  readonly #points = this.#lazy(openPointKit);

  readonly #contents = new MapContents(this.#wishes(), this.#lazy, this.#known, stateNames);

  constructor() {
    super();
    this.htmlFor = '';
  }

  get #map(): Followed | null {
    return this.#following.present;
  }

  /** What the map is asked to show, read anew each time. */
  #wishes(): Wishes {
    const wish = (name: keyof Wishes) => ({
      get: () => this.#map?.[name] ?? NO_WISHES[name],
    });
    const names = Object.keys(NO_WISHES) as (keyof Wishes)[];
    return Object.defineProperties(
      { ...NO_WISHES },
      Object.fromEntries(names.map((name) => [name, wish(name)])),
    );
  }

  protected override get words(): KeyWords {
    return keyWordsOf(this.language);
  }

  protected get bundled(): Dataset {
    return this.#contents.bundled();
  }

  /** The data of the map are those of its key; elements of one page share a request. */
  protected override willUpdate(changed: PropertyValues): void {
    this.#following.find();
    const map = this.#map;
    if (map) {
      const inline = inlineText(map);
      const { src, timeout, base, dataVersion } = map;
      Object.assign(this, { src, timeout, base, dataVersion, data: map.data ?? inline ?? null });
    }
    super.willUpdate(changed);
    this.#contents.refresh();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#contents.paint(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return this.renderBase(
      html`${this.renderHeading('')} ${this.renderProblem()}
      ${this.#map ? this.#key() : html`<p class="muted">${words.mapMissing}</p>`}`,
    );
  }

  #key(): TemplateResult {
    const { readings, breaks, metric, words, legend, note, isPending } = this.#contents.present;
    const { language, voice } = this;
    const partner = voice.statedBy(readings.flatMap(({ src }) => src));
    const { forms } = this.#contents;
    const list = (entries: readonly LegendEntry[]): TemplateResult =>
      legendList(entries, { metric, partner, counted: words.counted, language, forms });
    const entries = isPending ? [] : legendEntries(readings, breaks, metric.isBound);
    return html`<div part="legend" class="legend">
      ${metaLine([metric.head ?? metric.name, note ?? ''])}
      ${legend?.(list, forms) ?? list(entries)} ${this.#pointKey()}
    </div>`;
  }

  /** Points and counts, where the map shows some. */
  #pointKey(): TemplateResult | undefined {
    const key = this.#map?.pointKey;
    return key && this.#points.wanted?.pointKey(key, this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-legend': MintLegend;
  }
}
