/** Bounds of what is taken from a page's own data, known without the code that loads it. */

/** Longest wait for an answer from its first header to its last byte, in ms. */
export const TIMEOUT = 8000;
/** Largest answer, in bytes after decompression. */
export const LIMIT = 5_000_000;
/** At most so many entries of one list or object are read. */
export const MAX_ENTRIES = 20_000;
/** At most so many values are read in all. */
export const MAX_VALUES = 500_000;
