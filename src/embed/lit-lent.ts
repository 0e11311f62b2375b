/**
 * Lit, lent to a part by the script that loads it: put in the place of `lit` when a part is built, so that there
 * is one Lit on the page, and a part carries none.
 */
import type * as lit from 'lit';

/** What parts take of Lit. */
export type Lent = Pick<typeof lit, 'html' | 'svg' | 'nothing'>;

export let html: Lent['html'];
export let svg: Lent['svg'];
export let nothing: Lent['nothing'];

/** Called once, before anything in the part is. */
export function take(lent: Lent): void {
  ({ html, svg, nothing } = lent);
}
