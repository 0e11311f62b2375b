/**
 * The address of this script, as far as it can be known without `document.currentScript`, which modules do not
 * have and optimisers break: from the stack of an error made in it. It is looked up when a part is wanted and not
 * before: for the first stack, browsers read the whole script once more.
 */
const IN_STACK = /((?:https?|file):[^\s()]+?)(?::\d+)+\)?\s*$/m;

const ownAddress = (): string => IN_STACK.exec(new Error().stack ?? '')?.[1] ?? document.baseURI;

/** The folder our files lie in, as an address that ends with a slash: the one the page names, else the script's. */
export const folderOf = ({ base }: { base: string }): string =>
  base ? new URL(`${base}/.`, document.baseURI).href : new URL('.', ownAddress()).href;
