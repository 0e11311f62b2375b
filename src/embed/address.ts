/**
 * The address of this script, as far as it can be known without `document.currentScript`, which modules do not
 * have and optimisers break: from the stack of an error made while it runs.
 */
const IN_STACK = /((?:https?|file):[^\s()]+?)(?::\d+)+\)?\s*$/m;

const own = IN_STACK.exec(new Error().stack ?? '')?.[1];

/** The folder our files lie in, as an address that ends with a slash: the one the page names, else the script's. */
export const folderOf = ({ base }: { base: string }): string =>
  base ? new URL(`${base}/.`, document.baseURI).href : new URL('.', own ?? document.baseURI).href;
