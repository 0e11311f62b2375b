import type { Format } from './check.js';

/** The fields of a record by name. */
export type Fields = Readonly<Record<string, Shape>>;

/**
 * What the schema asks of a value, as tuples that stay small on the wire: the kind first, then its bounds in
 * the order of the schema's keywords. An absent bound asks nothing. Lengths are in characters.
 */
export type Shape =
  | readonly ['string', min?: number | undefined, max?: number | undefined, format?: Format]
  | readonly ['number' | 'integer', min?: number | undefined, max?: number]
  | readonly ['boolean']
  | readonly ['oneOf', ...values: string[]]
  | readonly ['nullable', Shape]
  | readonly ['list', item: Shape, min?: number | undefined, max?: number]
  | readonly ['map', Shape]
  | readonly ['record', required: Fields, optional: Fields];
