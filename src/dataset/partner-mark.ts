import type { Dataset } from './schema.js';

/** Id of a partner's own source; what it cites stands under `partner:…`, a second partner under `partner-2`. */
export const PARTNER = 'partner';

const OF_PARTNER = new RegExp(`^(${PARTNER}(?:-\\d+)?)(?::|$)`);

/** True if a partner stands behind one of these source ids. */
export const isOfPartner = (ids: readonly string[]): boolean =>
  ids.some((id) => OF_PARTNER.test(id));

/** What the partner behind one of these source ids is called; empty where all are ours. */
export function partnerBehind({ sources = {} }: Dataset, ids: readonly string[]): string {
  const id = ids.map((each) => OF_PARTNER.exec(each)?.[1]).find((each) => each !== undefined);
  return id === undefined ? '' : (sources[id]?.title ?? id);
}
