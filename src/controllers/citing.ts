import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CitedSource } from '../dataset/sources.js';

/** After these an element may rest on other sources, or show its foot for the first time. */
const SIGNALS = ['mint-cite', 'mint-ready'] as const;

/** Where an element credits its pictures. */
const FOOT = '[part~="attribution"]';

/** Where an element lists its own sources. */
const LIST = '.sources';

/** An element of ours, whichever script brought it. */
interface Citing extends Element, Partial<ReactiveControllerHost> {
  readonly sources: readonly CitedSource[];
}

const isCiting = (node: unknown): node is Citing =>
  node instanceof Element &&
  node.localName.startsWith('mint-') &&
  Array.isArray((node as Partial<Citing>).sources);

/** An element of ours, and those that stand inside it. */
const withInner = (node: Citing): Citing[] => [
  node,
  ...(node.shadowRoot ? citingIn(node.shadowRoot) : []),
];

/** Our elements below a root, in the order of the page. */
const citingIn = (root: ParentNode): Citing[] =>
  [...root.querySelectorAll('*')].filter(isCiting).flatMap(withInner);

/** The same source is the same page under the same name, whatever an element calls it. */
const keyOf = ({ title, url }: CitedSource): string => `${title}|${url ?? ''}`;

/** What of this kind stands in elements. */
const partsIn = (nodes: readonly Citing[], selector: string): Element[] =>
  nodes.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);

/**
 * Finds the elements of ours that stand on the page, and renders its host anew when one of them cites or credits
 * others.
 */
export class CitingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #ids: () => readonly string[];
  #present: readonly Citing[] = [];
  /** Sees that a foot says something else: pictures come and go while the sources stay. */
  #feet: MutationObserver | null = null;

  /** Of the elements with these ids; of all on the page where none is named. */
  constructor(host: ReactiveControllerHost & Element, ids: () => readonly string[]) {
    this.#host = host;
    this.#ids = ids;
    host.addController(this);
  }

  /** Looks who stands on the page. */
  find(): void {
    this.#present = this.#watched(this.#citing(this.#ids()));
  }

  /** Elements whose leaving is noticed, instead of those before. */
  #watched(next: readonly Citing[]): readonly Citing[] {
    for (const node of this.#present) node.removeController?.(this.#watcher);
    for (const node of next) node.addController?.(this.#watcher);
    return next;
  }

  /** Their sources, once each. */
  get sources(): CitedSource[] {
    const sources = this.#present.flatMap((node) => [...node.sources]);
    return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
  }

  /** True where one of them credits something by this text. */
  credits(text: string): boolean {
    const lines = partsIn(this.#present, `${FOOT} > p`);
    return lines.some(({ textContent }) => textContent.includes(text));
  }

  /** True where one of them has a part of this name. */
  hasPart(name: string): boolean {
    return partsIn(this.#present, `[part~="${name}"]`).length > 0;
  }

  #citing(ids: readonly string[]): Citing[] {
    if (ids.length === 0) return citingIn(document);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return ids
      .map((id) => root.querySelector(`#${CSS.escape(id)}`))
      .filter(isCiting)
      .flatMap(withInner);
  }

  readonly #follow = (): void => this.#host.requestUpdate();

  readonly #watcher: ReactiveController = { hostDisconnected: this.#follow };

  /** What the list says of itself is no news to it. */
  readonly #hear = ({ target }: Event): void => {
    if (target !== this.#host) this.#follow();
  };

  /** On paper every list is open: what this one says, the others need not say again. */
  readonly #before = (): void => this.#hide(true);
  readonly #after = (): void => this.#hide(false);

  #hide(isHidden: boolean): void {
    for (const list of partsIn(this.#present, LIST)) list.toggleAttribute('hidden', isHidden);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
    this.#feet = new MutationObserver(this.#follow);
    for (const name of SIGNALS) document.addEventListener(name, this.#hear);
    this.#follow();
  }

  hostUpdated(): void {
    this.#feet?.disconnect();
    for (const foot of partsIn(this.#present, FOOT)) {
      this.#feet?.observe(foot, { childList: true, characterData: true, subtree: true });
    }
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#after();
    this.#feet?.disconnect();
    this.#feet = null;
    this.#present = this.#watched([]);
    for (const name of SIGNALS) document.removeEventListener(name, this.#hear);
  }
}
