/** What a page asks for beside the map: links, files, a snippet, the address. Loaded when the first map asks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MintExportDetail } from '../events.js';
import { toolWordsOf, type ToolWords } from '../i18n/words.js';
import type { AreaLinks } from '../views/choropleth.js';
import { areaLinks } from './area-links.js';
import { dresser } from './dress.js';
import { HashController } from './hash.js';
import { openExport, type ExportPart } from './open.js';
import type { Host, Shown } from './shown.js';
import { snippetFor } from './snippet.js';
import { toolStyles } from './tools.styles.js';

export type Format = Exclude<MintExportDetail['format'], 'vcard'>;

const PICTURES: readonly Format[] = ['png', 'svg'];
const TABLES: readonly Format[] = ['csv', 'json'];

/** The styles of what is drawn here, which a map without tools does not carry. */
const dress = dresser(toolStyles);

/** The tools of one map. */
export class Tools {
  readonly #host: Host;
  readonly #shown: () => Shown;
  /** Where the areas lead, and what that was worked out from. */
  #links: AreaLinks | undefined;
  #linksOf: readonly unknown[] = [];
  /** What came of the last file and of the last copy. */
  #notSaved = false;
  #copied = '';
  #isPinned = false;
  /** The key, while a picture is made of a map that shows none. */
  #legend: TemplateResult | typeof nothing = nothing;

  constructor(host: Host, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
    dress(host.opener.root);
    new HashController(host, shown);
  }

  /** Where the areas lead; undefined where the page asks for no links, or for such as may not be links. */
  get links(): AreaLinks | undefined {
    const template = this.#host.hrefTemplate ?? '';
    const shown = this.#shown();
    const key = [template, shown.content];
    if (key.every((each, index) => each === this.#linksOf[index])) return this.#links;
    this.#linksOf = key;
    this.#links = template === '' ? undefined : areaLinks(template, shown);
    if (template !== '' && !this.#links) {
      console.warn(`<mint-map>: href-template="${template}" gives addresses that may not be links`);
    }
    return this.#links;
  }

  get #words(): ToolWords {
    return toolWordsOf(this.#shown().voice.language);
  }

  /** What can be taken along. */
  render(): TemplateResult {
    const { withExport, withSnippet } = this.#host;
    return html`${withExport ? this.#files() : nothing} ${withSnippet ? this.#snippet() : nothing}
    ${this.#legend}`;
  }

  /** Something folded behind a quiet button. */
  #folded(name: string, content: TemplateResult): TemplateResult {
    return html`<details class="tool" @keydown=${this.#onKey}>
      <summary>${name}</summary>
      <div class="tool-body" role="group" aria-label=${name}>${content}</div>
    </details>`;
  }

  /** Esc folds it, and the focus goes back to its button. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  #files(): TemplateResult {
    const words = this.#words;
    const { isTable, content } = this.#shown();
    const formats = isTable ? TABLES : [...PICTURES, ...TABLES];
    return this.#folded(
      words.download,
      html`${formats.map(
        (format) =>
          html`<button
            type="button"
            ?disabled=${content.isPending ?? false}
            @click=${() => void this.#save(format)}
          >
            ${words.formats[format]}
          </button>`,
      )}
      ${this.#notSaved ? html`<p>${words.notSaved}</p>` : nothing}`,
    );
  }

  /** Saves a file for the visitor, unless the page objects. */
  async #save(format: Format): Promise<void> {
    const { say } = this.#shown();
    try {
      this.#notSaved = false;
      const part = await openExport(this.#host.opener);
      const fileName = part.mapFileName(this.#host, this.#shown(), format);
      if (!this.#offers({ format, fileName })) return;
      await this.#make(part, format, fileName);
      say(this.#words.saved(fileName));
    } catch {
      this.#notSaved = true;
      say(this.#words.notSaved);
    }
    this.#host.requestUpdate();
  }

  #offers(detail: MintExportDetail): boolean {
    return this.#host.dispatchEvent(
      new CustomEvent('mint-export', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }

  /** A picture has its key, also where the page leaves it out: then it stands there, unseen, for a moment. */
  async #make(part: ExportPart, format: Format, fileName: string): Promise<void> {
    const shown = this.#shown();
    const { root } = this.#host.opener;
    if (PICTURES.includes(format) && !root.querySelector('.legend')) {
      this.#legend = html`<div hidden>${shown.legend}</div>`;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    try {
      await part.saveMap(this.#host, shown, format, fileName);
    } finally {
      this.#legend = nothing;
    }
  }

  #snippet(): TemplateResult {
    const words = this.#words;
    const { facts } = this.#shown();
    const { version = '' } = facts;
    return this.#folded(
      words.embed,
      html`<p id="snippet-words">${words.embedHow}</p>
        <input
          class="control snippet"
          readonly
          spellcheck="false"
          aria-label=${words.code}
          aria-describedby="snippet-words"
          .value=${snippetFor(this.#host, this.#shown(), this.#isPinned)}
          @focus=${select}
        />
        <button type="button" @click=${this.#onCopy}>${words.copy}</button>
        <label class="pin"
          ><input type="checkbox" .checked=${this.#isPinned} @change=${this.#onPin} />
          <span>${words.pin(version)}</span></label
        >
        ${this.#copied ? html`<p>${this.#copied}</p>` : nothing}`,
    );
  }

  readonly #onPin = (event: Event): void => {
    this.#isPinned = (event.target as HTMLInputElement).checked;
    this.#copied = '';
    this.#host.requestUpdate();
  };

  /** The clipboard is missing on insecure pages and barred in some frames: the code is marked for Ctrl+C then. */
  readonly #onCopy = async (event: Event): Promise<void> => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.#copied = this.#words.copied;
    } catch {
      field?.focus();
      this.#copied = this.#words.notCopied;
    }
    this.#shown().say(this.#copied);
    this.#host.requestUpdate();
  };
}

function select(event: Event): void {
  (event.target as HTMLInputElement).select();
}
