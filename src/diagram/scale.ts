/** A value on an axis, in px. */
export type Scale = (value: number) => number;

/** Maps `from` … `to` evenly onto `start` … `end`, in px; all lies at the start where there is no span. */
export const scale = (from: number, to: number, start: number, end: number): Scale => {
  const perUnit = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * perUnit;
};

/** The least of 1, 2, 5, 10, 20, 50 … that is not below `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((each) => each * power >= least) ?? 10;
  return factor * power;
}

/** Multiples of a round step from zero to the first that is not below `max`, in about `count` steps. */
export function ticksTo(max: number, count: number): number[] {
  const step = roundStep(Math.max(max, 1) / count);
  const steps = Math.ceil(Math.max(max, 1) / step);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** Whole years from `from` to `to`, no closer than `least` px where a year is `perYear` px: each, every second, fifth … */
export function yearTicks(from: number, to: number, perYear: number, least: number): number[] {
  const step = roundStep(Math.max(1, least / perYear));
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/**
 * A partial date as a year with decimals: `2014-07` lies in the middle of that July, at 2014.54. A date that is less
 * exact stands in the middle of what it can mean.
 */
export function yearsOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : day / 31)) / 12;
}
