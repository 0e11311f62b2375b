/**
 * Arcs of a topology as text: every difference between two points as a variable-length quantity in base 64,
 * the way source maps write numbers; arcs are kept apart by a space. It is a quarter shorter than JSON once
 * both are compressed, so the build writes boundaries like this.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Five bits a digit; the sixth says that more follow. */
const MORE = 32;

export type Arcs = number[][][];

function digitsOf(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += DIGITS.charAt(MORE + (rest % MORE));
  return text + DIGITS.charAt(rest);
}

/** Writes arcs of whole numbers; the inverse of `unpackArcs`. */
export const packArcs = (arcs: Arcs): string =>
  arcs.map((arc) => arc.flat().map(digitsOf).join('')).join(' ');

function numbersIn(text: string, valueOf: ReadonlyMap<string, number>): number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (const character of text) {
    const digit = valueOf.get(character) ?? 0;
    value += (digit % MORE) * weight;
    weight *= MORE;
    if (digit < MORE) {
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = 0;
      weight = 1;
    }
  }
  return numbers;
}

/** Reads arcs that `packArcs` wrote: lists of points, each the difference to the one before. */
export function unpackArcs(text: string): Arcs {
  const valueOf = new Map(Array.from(DIGITS, (digit, index) => [digit, index]));
  return text.split(' ').map((arc) => {
    const numbers = numbersIn(arc, valueOf);
    return Array.from({ length: numbers.length / 2 }, (_, index) =>
      numbers.slice(2 * index, 2 * index + 2),
    );
  });
}
