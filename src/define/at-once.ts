/**
 * What define.ts does, for scripts with one element: that its tag is free has been looked at before any of the
 * script ran (scripts/build.ts).
 */
declare const __MINT_VERSION__: string;

export function define(tag: string, element: CustomElementConstructor): void {
  (element as { mintVersion?: string }).mintVersion = __MINT_VERSION__;
  customElements.define(tag, element);
}
