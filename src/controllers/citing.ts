import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CitedSource } from '../dataset/sources.js';

const CITE = 'mint-cite';

/** An element of ours, whichever script brought it. */
interface Citing extends Element {
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

/** Finds the elements of ours that stand on the page, and renders its host anew when one of them cites others. */
export class CitingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The sources of the elements with these ids, of all on the page where none is named: once each. */
  sourcesOf(ids: readonly string[]): CitedSource[] {
    const sources = this.#citing(ids).flatMap((node) => [...node.sources]);
    return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
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

  hostConnected(): void {
    document.addEventListener(CITE, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    document.removeEventListener(CITE, this.#follow);
  }
}
