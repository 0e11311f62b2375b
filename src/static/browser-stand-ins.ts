/**
 * What the elements ask of a browser while they are drawn, where there is none: no query matches, no place holds anything.
 * To be imported before any element. Of what stands round them they know nothing: what matters of it is told them.
 */
import { customElements, HTMLElement } from '@lit-labs/ssr-dom-shim';

const none = (): null => null;

/** A style sheet that keeps its text. */
class StandInSheet {
  text = '';

  replaceSync(text: string): void {
    this.text = text;
  }
}

/** The document of all that is drawn. */
const ownerDocument = { defaultView: globalThis };

/** A shadow root that keeps the style sheets which parts of an element give it. */
export class StandInRoot {
  adoptedStyleSheets: StandInSheet[] = [];
  readonly ownerDocument = ownerDocument;
  readonly querySelector = none;

  /** All of them as one text. */
  get styles(): string {
    return this.adoptedStyleSheets.map(({ text }) => text).join('');
  }
}

Object.assign(HTMLElement.prototype, { querySelector: none });
Object.assign(globalThis, {
  HTMLElement,
  customElements,
  CSSStyleSheet: StandInSheet,
  matchMedia: () => ({ matches: false }),
});
