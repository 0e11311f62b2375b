import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, type Language } from '../i18n/locale.js';

type LanguageHost = ReactiveControllerHost & HTMLElement;

/** The parent of a node in the tree as it is seen: through slots' roots out to the page. */
const outwards = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;

/** The nearest `lang` up the page, through shadow roots; German if there is none or none that has words. */
export function inheritedLanguage(element: Element): Language {
  for (let node = outwards(element); node; node = outwards(node)) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    if (tag) return languageOf(tag) ?? 'de';
  }
  return 'de';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

const WATCHED = { attributes: true, attributeFilter: ['lang'], subtree: true };

/** Watches the page and every shadow root round an element: changes do not show through their borders. */
function watch(listener: () => void, element: Element): void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  let node: Element | undefined = element;
  while (node) {
    const root = node.getRootNode();
    observer.observe(root, WATCHED);
    node = (root as Partial<ShadowRoot>).host;
  }
}

function unwatch(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  observer?.disconnect();
  observer = null;
}

/** Keeps an element in the language of the place it stands in, also when that changes. */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  #inherited: Language = 'de';

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The element's own `lang` if there are words in it, else the place's. */
  get language(): Language {
    return languageOf(this.#host.lang) ?? this.#inherited;
  }

  readonly #refresh = (): void => {
    const found = inheritedLanguage(this.#host);
    if (found === this.#inherited) return;
    this.#inherited = found;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    watch(this.#refresh, this.#host);
    this.#refresh();
  }

  hostDisconnected(): void {
    unwatch(this.#refresh);
  }
}
