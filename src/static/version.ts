/** Put in by the build. */
declare const __MINT_VERSION__: string | undefined;

/** The version of this package; `latest` where it runs from its sources. */
export const VERSION = typeof __MINT_VERSION__ === 'string' ? __MINT_VERSION__ : 'latest';
