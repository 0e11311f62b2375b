/** Bounds of what is taken from a page's own data, known without the code that loads it. */

/** Longest wait for an answer from its first header to its last byte, in ms. */
export const TIMEOUT = 8000;
/** Largest answer, in bytes after decompression. */
export const LIMIT = 5_000_000;
