import { LABEL_SIZE } from './labels.js';

/** Widest likely advances of text, as shares of its size: narrow letters and signs, wide ones, and the rest. */
const NARROW = /[\s.,:;'’|iIljtf()-]/;
const WIDE = /[MWmw%]/;
const advanceOf = (letter: string): number =>
  NARROW.test(letter) ? 0.35 : WIDE.test(letter) ? 0.9 : 0.6;

/** How much wider names are, which are bold, in the widest of common typefaces. */
export const BOLD = 1.12;

/** The width of a line of a label in px, told by its letters. */
export const lineWidth = (line: string): number =>
  LABEL_SIZE * Array.from(line, advanceOf).reduce((sum, advance) => sum + advance, 0);
