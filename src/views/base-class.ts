/** Class names of the inner root of an element with this `theme`. */
export const baseClassOf = (theme: string | null): string =>
  theme === 'dark' || theme === 'light' ? `base theme-${theme}` : 'base';
