import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { GroupController } from '../controllers/group.js';
import { LanguageController } from '../controllers/language.js';
import { chosenIn } from '../dataset/chosen.js';
import { INLINE } from '../dataset/inline.js';
import { TIMEOUT } from '../dataset/limits.js';
import type { Dataset } from '../dataset/schema.js';
import { sourcesOf, type CitedSource } from '../dataset/sources.js';
import { stateIdOf, type StateId } from '../dataset/states.js';
import type { MintErrorDetail } from '../events.js';
import { bound } from '../i18n/bound.js';
import { formatDate, type Language } from '../i18n/locale.js';
import { stateName, wordsOf, type Words } from '../i18n/words.js';
import { openPartner, type Opener, type RegionsPart } from '../parts/open.js';
import type { Partner } from '../parts/partner.js';
import { base } from '../styles/base.js';
import { dress } from '../styles/sheets.js';
import { baseClassOf } from '../views/base-class.js';
import { metaLine, type Voice } from '../views/data-text.js';
import { errorLine } from '../views/error-line.js';
import { sourceList } from '../views/source-list.js';

const complaints = new Set<string>();

/** Names a mistake of the page on the console, once a page. */
export function complain(message: string): void {
  if (complaints.has(message)) return;
  complaints.add(message);
  console.warn(message);
}

/**
 * The names of a list that an attribute of an element chooses, in the order of the list; `none` where it chooses
 * none of them. A name that is not on the list is a mistake of the page, unless the list is still to come.
 */
export function chosen<Name extends string>(
  { localName }: Element,
  attribute: string,
  text: unknown,
  all: readonly Name[],
  { none = all, isPending = false }: { none?: readonly Name[]; isPending?: boolean } = {},
): readonly Name[] {
  const { known, unknown } = chosenIn(text, all);
  for (const name of isPending ? [] : unknown) {
    complain(`<${localName}>: ${attribute}="${name}" is not one of ${all.join(', ')}`);
  }
  return known.length > 0 ? known : none;
}

/**
 * What all elements share: the Land they are about, their language, look, headings and group, and that nothing
 * a page does to them throws into the page.
 */
export abstract class MintElement extends LitElement {
  static override styles: CSSResultGroup = base;

  static override properties: PropertyDeclarations = {
    state: {},
    lang: {},
    theme: {},
    group: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    label: {},
    ariaLabel: { attribute: 'aria-label' },
    src: {},
    data: {},
    timeout: { type: Number },
    base: {},
    dataVersion: { attribute: 'data-version' },
  };

  /** The Land: `TH`, `DE-TH`, the AGS `16`, or its name in German or English, in any case. */
  declare state: string;
  /** `auto` follows the page's `color-scheme`; `light` and `dark` say what the page behind is. */
  declare theme: string;
  /** Elements of the same group share the selected Land. */
  declare group: string;
  /** Replaces the element's own heading; an empty text leaves it out. */
  declare heading: string | undefined;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number | string;
  /** Name for assistive technology, where the heading does not say enough. */
  declare label: string;
  /** The name that a page has given the element itself, taken inside where `label` gives none. */
  declare ariaLabel: string | null;
  /** Address of the page's own data, merged over ours: JSON in the published schema, or a simple table. */
  declare src: string;
  /** The same as a value or as JSON text. */
  declare data: unknown;
  /** Seconds that an answer from `src` may take. */
  declare timeout: number;
  /** The folder our further files lie in, where they do not lie beside the script. */
  declare base: string;
  /** The version of our data that the page was made for, such as `2026-1`; another one is said. */
  declare dataVersion: string;

  readonly #language = new LanguageController(this);
  /** Takes care of the data the page brings; there once it brings some. */
  #partner: Partner | null = null;
  /** True where a part of the script could not be loaded. */
  #isPartLost = false;
  #isReady = false;
  /** Ids of the sources of all that is shown, and those that were told last. */
  #cited: readonly string[] = [];
  #told = '';

  constructor() {
    super();
    new GroupController(this);
    this.group = '';
    this.src = '';
    this.timeout = TIMEOUT / 1000;
    this.data = null;
    this.base = '';
    this.state = '';
    this.dataVersion = '';
    this.headingLevel = 3;
    this.label = '';
    this.theme = 'auto';
  }

  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  override connectedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (!this.hasUpdated) {
      this.renderTaken(this.shadowRoot?.firstElementChild);
      // JSON in it may come later than the element.
      new MutationObserver(() => this.requestUpdate()).observe(this, { childList: true });
    }
    // Style sheets of another document are gone when the element comes from there. Those of parts follow.
    dress(this.createRenderRoot(), (elementStyles as CSSResult[]).join(''));
    super.connectedCallback();
    this.#isPartLost = false;
    this.#told = '';
    this.requestUpdate();
  }

  /**
   * Outside the page and in no window nothing is drawn, asked for or told; what has changed there is drawn when it comes
   * back.
   */
  protected override performUpdate(): void {
    if (this.isConnected && this.ownerDocument.defaultView) super.performUpdate();
    else this.isUpdatePending = false;
  }

  /** Takes away what was drawn before the script came; Lit would go on in front of it. */
  protected renderTaken(standing: Element | null | undefined): void {
    standing?.remove();
  }

  /** What this element brings with it. */
  protected abstract get bundled(): Dataset;

  /** What this element knows: what it brings, and what the page brings over it. */
  protected get facts(): Dataset {
    return this.#partner?.facts ?? this.bundled;
  }

  /** What the page brings of its own; null where it brings nothing. */
  protected get partner(): Partner | null {
    return this.#partner;
  }

  /** True while data of the page are on their way. */
  protected get isLoading(): boolean {
    return this.#partner?.loading ?? (this.#asks && !this.#isPartLost);
  }

  /** True if the page brings data, or was made for another version of ours. */
  get #asks(): boolean {
    const { src, data, dataVersion, bundled } = this;
    const isOther = dataVersion && dataVersion !== bundled.version;
    return Boolean(src || isOther || this.querySelector(INLINE)) || data != null;
  }

  #askPartner(): void {
    this.#partner?.refresh();
    if (this.#partner || this.#isPartLost || !this.#asks) return;
    void openPartner(this.opener).then(
      ({ Partner }) => {
        this.#partner ??= new Partner(this, {
          bundled: () => this.bundled,
          language: () => this.language,
          openRegions: () => this.openRegions(),
          fail: (detail) => this.fail(detail),
        });
      },
      () => this.loseParts(),
    );
  }

  /** Brings our networks, for an element that shows what is counted from them. */
  protected openRegions(): Promise<RegionsPart> | null {
    return null;
  }

  /** Says once that a part of the script did not come; who has left asks again when it is back. */
  protected loseParts(): void {
    if (this.#isPartLost || !this.isConnected) return;
    this.#isPartLost = true;
    this.fail({ kind: 'part', message: this.words.partLost, source: '' });
    this.requestUpdate();
  }

  protected get language(): Language {
    return this.#language.language;
  }

  protected get words(): Words {
    return wordsOf(this.language);
  }

  /** How parts of the script are opened from here. */
  get opener(): Opener {
    return { root: this.renderRoot as ShadowRoot, base: this.base };
  }

  /** How facts are written here. */
  protected get voice(): Voice {
    return {
      language: this.language,
      statedBy: (src) => this.#partner?.statedBy(src) ?? '',
    };
  }

  /** The Land the element is about, or null if none is named or the name is none of the 16. */
  get stateId(): StateId | null {
    return stateIdOf(this.state, this.facts);
  }

  protected nameOf(state: StateId): string {
    return stateName(this.facts, state, this.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#askPartner();
    this.#cited = [];
    if (changed.has('state') && this.state && !this.stateId) {
      complain(`<${this.localName}>: ${this.words.unknownState(this.state)}`);
    }
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#isReady && !this.isLoading) {
      this.#isReady = true;
      this.emit('mint-ready');
    }
    this.#announceSources();
  }

  /** The sources of all that the element shows, once each, in the order in which they are first cited. */
  get sources(): CitedSource[] {
    return sourcesOf(this.facts, this.#cited);
  }

  /** When we last checked our data; empty where all that is cited comes from the page, which we never checked. */
  protected checkedText(): string {
    const date = formatDate(this.facts.checked, this.language);
    const { sources } = this;
    const isTheirs = sources.length > 0 && sources.every(({ id }) => this.voice.statedBy([id]));
    return date && !isTheirs ? this.words.checked(date) : '';
  }

  /** Class names of the inner root. */
  protected get baseClass(): string {
    return baseClassOf(this.theme);
  }

  /** The inner root round what an element shows, in its language and with the name the page gives it. */
  protected renderBase(
    content: TemplateResult,
    name = this.label || (this.ariaLabel ?? ''),
  ): TemplateResult {
    return html`<div
      part="base"
      class=${this.baseClass}
      lang=${this.language}
      role=${name ? 'group' : nothing}
      aria-label=${name || nothing}
    >
      ${content}
    </div>`;
  }

  /** The rank of the heading as the page wants it, 1 to 6; 3 where it says nothing sensible. */
  protected get rank(): number {
    const level = Math.round(Number(this.headingLevel));
    return level >= 1 && level <= 6 ? level : 3;
  }

  /** The heading: the page's slotted one, else its `heading`, else the element's own words. */
  protected renderHeading(own: string): TemplateResult {
    const text = this.heading ?? own;
    return html`<slot name="heading"
      >${
        text === ''
          ? nothing
          : html`<div part="heading" class="heading" role="heading" aria-level=${this.rank}>
              ${bound(text)}
            </div>`
      }</slot
    >`;
  }

  /** Calm lines where something the page asked for cannot be shown. */
  protected renderProblem(): TemplateResult {
    const { words, state } = this;
    return html`${state && !this.stateId ? errorLine(words.unknownState(state)) : nothing}
    ${this.#isPartLost ? errorLine(words.partLost) : nothing} ${this.#partner?.render()}`;
  }

  /** What is shown rests on these sources: lists them, says when we checked them, and what else belongs there. */
  protected renderAttribution(
    cited: readonly string[],
    more: readonly (TemplateResult | string)[] = [],
  ): TemplateResult {
    this.#cited = cited;
    return html`<div part="attribution" class="attribution small">
      ${sourceList(this.facts, cited, this.language)}
      ${metaLine([this.checkedText(), ...more], 'muted')}
    </div>`;
  }

  /** Fires an event that reaches the page from any depth; false if it was cancelable and the page prevented it. */
  protected emit(name: `mint-${string}`, detail?: unknown, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  /** Tells the page what could not be shown as it asked. */
  protected fail(detail: MintErrorDetail): void {
    complain(`<${this.localName}>: ${detail.message}`);
    this.emit('mint-error', detail);
  }

  /** Tells whoever lists the sources of the page that they are others now. */
  #announceSources(): void {
    const cited = String(this.#cited);
    if (cited === this.#told) return;
    this.#told = cited;
    this.emit('mint-cite');
  }
}
