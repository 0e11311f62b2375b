/** Pure search in a list of names by letters typed one after another. */

/** Without case and marks: "ö" is found by "o", and by "ö". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/**
 * The index of the name that typed letters mean: the next one after `from` that begins with them, round the
 * end of the list; while the letters grow, the present one may stay. The same letter repeated steps on.
 * -1 if none does.
 */
export function typedIndex(names: readonly string[], typed: string, from: number): number {
  const letters = folded(typed);
  const repeated = letters.length > 1 && new Set(letters).size === 1;
  const wanted = repeated ? letters.charAt(0) : letters;
  const start = wanted.length === 1 ? from + 1 : from;
  const order = names.map(
    (_, step) => (((start + step) % names.length) + names.length) % names.length,
  );
  return order.find((index) => folded(names[index] ?? '').startsWith(wanted)) ?? -1;
}
