/**
 * The one policy of this script where a page enforces Trusted Types: for the templates of Lit, which are
 * written here, and for the files beside this script. Where the page allows none, none is made.
 */
interface Factory {
  createPolicy: (
    name: string,
    rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>,
  ) => { createHTML: (text: string) => string; createScriptURL: (text: string) => string };
}

function made(): ReturnType<Factory['createPolicy']> | undefined {
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: Factory };
    return trustedTypes?.createPolicy('mint-widgets', {
      createHTML: (text) => text,
      createScriptURL: (text) => text,
    });
  } catch {
    return undefined;
  }
}

/** The policy; Lit takes its templates through it (scripts/library-edits.ts). */
export const policy = made();

export const trustedAddress = (address: string): string =>
  policy?.createScriptURL(address) ?? address;
