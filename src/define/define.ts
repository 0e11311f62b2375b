/** Injected by the build; the sources call themselves by the version they lead to. */
declare const __MINT_VERSION__: string | undefined;

const VERSION = typeof __MINT_VERSION__ === 'string' ? __MINT_VERSION__ : 'source';

interface Versioned {
  mintVersion?: string;
}

/** Versions that were found on the page, each of which is named once. */
const found = new Set<string>();

/** Says which version stays when a page brings two: once, however many tags it has taken. */
function compare(tag: string, existing: CustomElementConstructor): void {
  const present = (existing as Versioned).mintVersion;
  if (!present || present === VERSION || found.has(present)) return;
  found.add(present);
  console.info(`<${tag}>: mint-widgets ${present} is already here; ${VERSION} is not used.`);
}

/**
 * Registers an element under its tag. On a server nothing happens; on a page where the tag is taken already
 * the first one stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || typeof HTMLElement === 'undefined') return;
  const existing = customElements.get(tag);
  if (existing) {
    compare(tag, existing);
    return;
  }
  (element as Versioned).mintVersion = VERSION;
  customElements.define(tag, element);
}
