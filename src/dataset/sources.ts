import type { Dataset, Source } from './schema.js';

/** A source with its id. */
export interface CitedSource extends Source {
  id: string;
}

/** The sources of these ids, once each and in this order; an unknown id is left out. */
export const sourcesOf = (dataset: Dataset, ids: Iterable<string>): CitedSource[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = dataset.sources?.[id];
    return source ? [{ id, ...source }] : [];
  });
