/** What is asked of the fills of a map, by culori and by nothing of ours. */
import assert from 'node:assert/strict';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';

export const colour = (hex: string): Color => parse(hex) ?? assert.fail(hex);

type Sight = (of: Color) => Color;

const toLight = converter('lrgb');
const within = (part: number): number => Math.min(1, Math.max(0, part));

/**
 * The same for linear light, which the model is made for (Machado, Oliveira and Fernandes 2009); culori, as many
 * programs, applies it to the written values.
 */
const inLight =
  (filter: Sight): Sight =>
  (of) => {
    const light = filter({ ...toLight(of), mode: 'rgb' });
    if (light.mode !== 'rgb') assert.fail(light.mode);
    return { mode: 'lrgb', r: within(light.r), g: within(light.g), b: within(light.b) };
  };

const SIMULATIONS: Readonly<Record<string, Sight>> = {
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Normal sight and three with fewer cones, those simulated in both ways. */
export const SIGHTS: Readonly<Record<string, Sight>> = {
  'normal vision': (of) => of,
  ...SIMULATIONS,
  ...Object.fromEntries(
    Object.entries(SIMULATIONS).map(([name, filter]) => [`${name}, linear light`, inLight(filter)]),
  ),
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
