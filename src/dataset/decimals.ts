/** With how many decimals a number is written. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** As many decimals say enough. */
export const ENOUGH = 2;

/** More decimals than this are never shown. */
const MOST = 6;

/** Decimals a value is shown with: those it has, two at the most, or as many as it needs not to be a false zero. */
export const decimalsShown = (value: number): number =>
  Math.min(MOST, decimalsOf(value), Math.max(ENOUGH, Math.ceil(-Math.log10(Math.abs(value) || 1))));
