/** Which sources a part of the dataset cites. */
import type { Dataset } from '../../../src/dataset/schema.js';
import type { Facts } from './facts.js';

/** Every id named in a `src` list, at any depth. */
export function citedIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(citedIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'src' ? (value as string[]) : citedIn(value),
  );
}

/** The sources a part cites, by id in alphabetical order. */
export function sourcesOf(part: unknown, facts: Facts): NonNullable<Dataset['sources']> {
  const ids = [...new Set(citedIn(part))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const source = facts.sources[id];
      if (!source) throw new Error(`data/facts/sources.json has no source ${id}`);
      return [id, source];
    }),
  );
}

const isForVisitors = ([key, value]: [string, unknown]): boolean =>
  key !== 'remark' && !(Array.isArray(value) && value.length === 0);

/** Without remarks and empty lists, which are not for visitors. */
export function shippable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shippable);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(isForVisitors);
  return Object.fromEntries(kept.map(([key, value]) => [key, shippable(value)]));
}
