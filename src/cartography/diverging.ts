/** Five classes round a midpoint: two below it, one about it, two above it. */

/** Colours of the classes from far below to far above, of text on them, and of the lines between areas. */
export interface Diverging {
  colours: readonly string[];
  ink: string;
  casing: string;
}

/**
 * On a light page what lies about the midpoint is palest, on a dark one darkest: more apart is always more seen. But no
 * class has the colour of the page, or its areas would look like holes.
 */
export const DIVERGING: Readonly<Record<'light' | 'dark', Diverging>> = {
  light: {
    colours: ['#bb7555', '#d1ab9b', '#ffebd1', '#96b8d0', '#468dbb'],
    ink: '#1b1c20',
    casing: '#ffffff',
  },
  dark: {
    colours: ['#a96444', '#6b4b3c', '#3e3014', '#38566b', '#347ca9'],
    ink: '#ffffff',
    casing: '#565b66',
  },
};

/** The largest of 1, 2 and 5 times a power of ten that is not above a number greater than 0. */
function roundBelow(most: number): number {
  const power = Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((each) => Number(`${each}e${power}`) <= most) ?? 1;
  return Number(`${step}e${power}`);
}

/** Sums of decimals without their binary dust. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * Bounds of five classes that lie alike on both sides of a midpoint, at round distances: one and three times a fifth of
 * how far the values reach, or somewhat less. `digits` is how many decimals a bound can be written with.
 */
export function breaksAround(
  values: readonly number[],
  midpoint: number,
  digits: number,
): number[] {
  const reach = Math.max(0, ...values.map((value) => Math.abs(value - midpoint)));
  const step = Math.max(roundBelow(reach / 4 || 1), 10 ** -digits);
  return [-3, -1, 1, 3].map((times) => clean(midpoint + times * step));
}
