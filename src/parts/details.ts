/** What is known of a value beyond the value: loaded when a visitor first turns to an area. */
import type { TemplateResult } from 'lit';
import { beside } from '../dataset/bundled/numbers.js';
import { stateOf } from '../dataset/states.js';
import { readingDetails as details } from '../views/reading-details.js';
import type { ReadingPanel } from '../views/reading-panel.js';

/** What is known beyond a value; what the page says goes over ours. */
export const readingDetails = (panel: ReadingPanel): TemplateResult => {
  const { reading, dataset } = panel;
  const { structures, statesWithRegions } = beside;
  return details(panel, {
    structure: { ...structures[reading.state], ...stateOf(dataset, reading.state).structure },
    everywhere: dataset.national?.statesWithRegions ?? statesWithRegions,
  });
};
