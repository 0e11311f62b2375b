import { countNotes } from './bundled/numbers.js';
import type { Reading } from './metrics.js';
import type { Text } from './schema.js';

/** What is to say of a value: what it brings itself, else what we have to say of the count of ours that it is made from. */
export function noteOf({ state, count, total, src, note }: Reading): Text | undefined {
  const ours = countNotes[state];
  if (note || !ours) return note;
  const isMadeOfIt =
    count === ours.value && total === undefined && ours.src.every((id) => src.includes(id));
  return isMadeOfIt ? ours.note : undefined;
}
