/** What is known of a value beyond the value: loaded when a visitor first turns to an area. */
import type { TemplateResult } from 'lit';
import { beside } from '../dataset/bundled/numbers.js';
import { noteOf } from '../dataset/count-notes.js';
import type { Count } from '../dataset/schema.js';
import { stateOf } from '../dataset/states.js';
import { readingDetails as details } from '../views/reading-details.js';
import type { ReadingPanel } from '../views/reading-panel.js';

/** What was counted beside what is shown: ours, unless the page has counted anew. */
function otherCounts({ reading: { state }, dataset }: ReadingPanel): readonly Count[] {
  const [first, ...others] = stateOf(dataset, state).counts ?? [];
  const [ours, ...further] = beside.counts[state] ?? [];
  const plain = { ...ours, note: undefined };
  const isOurs = others.length === 0 && JSON.stringify(first) === JSON.stringify(plain);
  return isOurs ? further : others;
}

/** What is known beyond a value; what the page says goes over ours. */
export const readingDetails = (panel: ReadingPanel): TemplateResult => {
  const { reading, dataset } = panel;
  const { structures, statesWithRegions } = beside;
  return details(panel, {
    structure: { ...structures[reading.state], ...stateOf(dataset, reading.state).structure },
    note: noteOf(reading),
    counts: otherCounts(panel),
    // Ours is of our number: one that the page brings speaks for itself.
    baseNoteOf: (base, { value }) => {
      const ours = beside.bases[reading.state]?.[base];
      return ours?.value === value ? ours.note : undefined;
    },
    everywhere: dataset.national?.statesWithRegions ?? statesWithRegions,
  });
};
