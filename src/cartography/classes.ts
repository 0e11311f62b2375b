/** Steps of the ramp of colours, from few to many. */
export const RAMP_STEPS = 5;

/** The class a value falls in, from 0; a value on a break belongs to the upper class. */
export const classOf = (value: number, breaks: readonly number[]): number =>
  breaks.filter((lower) => value >= lower).length;

/**
 * The step of the ramp, 1 to 5, that a class is painted in. Fewer than five classes are spread over the whole
 * ramp, so that the lowest and the highest are always its ends.
 */
export function rampStep(index: number, classes: number): number {
  if (classes < 2) return Math.ceil(RAMP_STEPS / 2);
  const place = Math.min(index, classes - 1) / (classes - 1);
  return 1 + Math.round(place * (RAMP_STEPS - 1));
}
