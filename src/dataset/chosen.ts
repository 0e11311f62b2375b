/** Names as a page writes them, `funding, figures`: those of a list, in its order, and those that are none of it. */
export function chosenIn<Name extends string>(
  text: string | null,
  all: readonly Name[],
): { known: Name[]; unknown: string[] } {
  const names = (text ?? '').split(/[\s,]+/).filter((name) => name !== '');
  return {
    known: all.filter((name) => names.includes(name)),
    unknown: names.filter((name) => !(all as readonly string[]).includes(name)),
  };
}
