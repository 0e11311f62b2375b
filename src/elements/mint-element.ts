import {
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
import type { Dataset } from '../dataset/schema.js';
import { stateIdOf, type StateId } from '../dataset/states.js';
import type { Language } from '../i18n/locale.js';
import { wordsOf, type Words } from '../i18n/words.js';
import { base } from '../styles/base.js';

const complaints = new Set<string>();

/** Names a mistake of the page on the console, once a page. */
export function complain(message: string): void {
  if (complaints.has(message)) return;
  complaints.add(message);
  console.warn(message);
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

  readonly #language = new LanguageController(this);
  readonly #group = new GroupController(this, {
    get: () => this.stateId,
    set: (state) => (this.state = state ?? ''),
  });

  constructor() {
    super();
    this.state = '';
    this.theme = 'auto';
    this.group = '';
    this.headingLevel = 3;
    this.label = '';
  }

  /** What this element knows. */
  protected abstract get facts(): Dataset;

  protected get language(): Language {
    return this.#language.language;
  }

  protected get words(): Words {
    return wordsOf(this.language);
  }

  /** The Land the element is about, or null if none is named or the name is none of the 16. */
  get stateId(): StateId | null {
    return stateIdOf(this.state, this.facts);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('state') && this.state && !this.stateId) {
      complain(`<${this.localName}>: ${this.words.unknownState(this.state)}`);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('group')) this.#group.join();
    else if (changed.has('state')) this.#group.tell(this.stateId);
  }

  /** Class names of the inner root. */
  protected get baseClass(): string {
    const explicit = this.theme === 'dark' || this.theme === 'light';
    return explicit ? `base theme-${this.theme}` : 'base';
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
              ${text}
            </div>`
      }</slot
    >`;
  }

  /** One calm line where something the page asked for cannot be shown. */
  protected renderProblem(): TemplateResult | typeof nothing {
    if (!this.state || this.stateId) return nothing;
    return html`<p part="error" class="error" role="alert">
      ${this.words.unknownState(this.state)}
    </p>`;
  }
}
