import events from '../../../data/events.json' with { type: 'json' };
import { figuresOf } from '../figures.js';
import { mergeDatasets } from '../merge.js';
import type { Dataset } from '../schema.js';
import { names } from './names.js';
import { withProfiles } from './profiles.js';

/** The names with every number: counts over the years, clusters, statistics of the Länder and their key figures. */
export const withFigures: Dataset = mergeDatasets(
  names,
  figuresOf(mergeDatasets(withProfiles, events as Dataset)),
);
