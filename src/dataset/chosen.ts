import { givenText } from './given-text.js';

/**
 * Names as a page writes them, `funding, figures`, or has them in a list: those of `all`, in its order, and those that
 * are none of it.
 */
export function chosenIn<Name extends string>(
  text: unknown,
  all: readonly Name[],
): { known: Name[]; unknown: string[] } {
  const names = givenText(text)
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  return {
    known: all.filter((name) => names.includes(name)),
    unknown: names.filter((name) => !(all as readonly string[]).includes(name)),
  };
}
