import type { Dataset } from './schema.js';

/** Id of a partner's own source; what it cites stands under `partner:…`, a second partner under `partner-2`. */
export const PARTNER = 'partner';

const OF_PARTNER = new RegExp(`^(${PARTNER}(?:-\\d+)?)(?::|$)`);

/** True if a partner stands behind one of these source ids. */
export const isOfPartner = (ids: readonly string[]): boolean =>
  ids.some((id) => OF_PARTNER.test(id));

/** What the partners behind these source ids are called, each once; empty where all are ours. */
export function partnerBehind({ sources = {} }: Dataset, ids: readonly string[] = []): string {
  const partners = new Set([...new Set(ids)].flatMap((id) => OF_PARTNER.exec(id)?.[1] ?? []));
  return [...new Set([...partners].map((id) => sources[id]?.title ?? id))].join(', ');
}
