import type { Dataset, Source } from './schema.js';

/** A source with its id. */
export interface CitedSource extends Source {
  id: string;
}

/** The sources of these ids, once each and in this order; an unknown id is left out. */
export const sourcesOf = ({ sources = {} }: Dataset, ids: Iterable<string>): CitedSource[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return source ? [{ id, ...source }] : [];
  });
