/**
 * Lit, lent to a part by the script that loads it: put in the place of `lit` when a part is built, so that there
 * is one Lit on the page, and a part carries none. Lent with it is what loads further parts.
 */
import type * as lit from 'lit';
import type { loadPart as LoadPart } from './load-part.js';

/** What parts take of Lit, and of the script. */
export type Lent = Pick<typeof lit, 'html' | 'svg' | 'nothing'> & { loadPart: typeof LoadPart };

export let html: Lent['html'];
export let svg: Lent['svg'];
export let nothing: Lent['nothing'];
export let loadPart: Lent['loadPart'];

/** Called once, before anything in the part is. */
export function take(lent: Lent): void {
  ({ html, svg, nothing, loadPart } = lent);
}
