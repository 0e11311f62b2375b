/** What is asked of the fills of a map, by culori and by nothing of ours. */
import assert from 'node:assert/strict';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';

export const colour = (hex: string): Color => parse(hex) ?? assert.fail(hex);

export const SIGHTS: Readonly<Record<string, (of: Color) => Color>> = {
  'normal vision': (of) => of,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

export const difference = differenceCiede2000();

/** Fills of classes in their order, the text on each, and the fill of no data. */
export interface Palette {
  colours: readonly string[];
  inks: readonly string[];
  none: string;
  /** Classes that are no neighbours but must be told apart too, by their indices. */
  apart?: readonly (readonly [number, number])[];
}

/** What of a palette does not hold, a line each. */
export function problemsOf({ colours, inks, none, apart = [] }: Palette): string[] {
  const texts = colours.flatMap((fill, index) => {
    const found = wcagContrast(fill, inks[index] ?? fill);
    return found >= 4.5 ? [] : [`A-30 text on ${fill}: ${found.toFixed(2)}`];
  });
  const neighbours = colours.slice(1).map((_, index) => [index, index + 1] as const);
  const pairs = [...neighbours, ...apart].map(([a, b]) => [colours[a] ?? '', colours[b] ?? '']);
  const all = [...pairs, ...colours.map((fill) => [fill, none])];
  const distances = Object.entries(SIGHTS).flatMap(([sight, filter]) =>
    all.flatMap(([a = '', b = '']) => {
      const found = difference(filter(colour(a)), filter(colour(b)));
      return found >= 10 ? [] : [`A-31 A-32 ${a} ${b}, ${sight}: ${found.toFixed(1)}`];
    }),
  );
  return [...texts, ...distances];
}
