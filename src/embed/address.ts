/**
 * The address of this script, as far as it can be known without `document.currentScript`, which modules do not
 * have and optimisers break: from the stack of an error made while it runs, else from its tag.
 */
const IN_STACK = /((?:https?|file):\/\/[^\s()]+?)(?::\d+){1,2}\)?\s*$/m;
const TAG = 'script[src*="mint-"]';

const inStack = (): string | undefined => IN_STACK.exec(new Error().stack ?? '')?.[1];

const ofTag = (): string | undefined => document.querySelector<HTMLScriptElement>(TAG)?.src;

const OWN = typeof document === 'undefined' ? undefined : (inStack() ?? ofTag());

/** The folder a file stands in, as an address that ends with a slash. */
export const folderOf = ({ base }: { base: string }): string =>
  new URL(
    base === '' ? '.' : base.replace(/\/?$/, '/'),
    base === '' ? (OWN ?? document.baseURI) : document.baseURI,
  ).href;
