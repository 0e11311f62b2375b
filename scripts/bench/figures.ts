/** What every map here shows: the Länder as ours does by itself, and the networks on record by Kreis. */
import { classOf, rampStep } from '../../src/cartography/classes.js';
import { districtNames } from '../../src/dataset/bundled/district-names.js';
import { withMeasures } from '../../src/dataset/bundled/measures.js';
import { regions } from '../../src/dataset/bundled/regions.js';
import { districtReadings } from '../../src/dataset/district-readings.js';
import { mergeDatasets } from '../../src/dataset/merge.js';
import { breaksOf, readingsOf, type Reading } from '../../src/dataset/metrics.js';
import type { StateId } from '../../src/dataset/states.js';
import { stateName } from '../../src/i18n/words.js';
import { idsOf, type Level } from './shapes.js';

/** The ramp of src/styles/ramp.ts, and what an area without a value is filled with. */
const RAMP = ['#ffffcc', '#a1dab4', '#41b6c4', '#2376ae', '#253494'];
const NO_DATA = '#d8dfe8';

/** Our map tells Kreise with one network from those with more. */
const DISTRICT_BREAKS = [2];

export interface Figures {
  areas: readonly { id: string; name: string; value: number | null }[];
  breaks: readonly number[];
  /** Of the classes, from the lowest. */
  colours: readonly string[];
  noData: string;
}

/** To hundredths, as they are told. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

const figures = (
  readings: readonly Reading[],
  breaks: readonly number[],
  nameOf: (id: string) => string,
): Figures => ({
  areas: readings.map(({ id, value }) => ({ id, name: nameOf(id), value: rounded(value) })),
  breaks,
  colours: [0, ...breaks].map((_, index) => RAMP[rampStep(index, breaks.length + 1) - 1] ?? ''),
  noData: NO_DATA,
});

export function figuresOf(level: Level): Figures {
  if (level === 'states') {
    const metric = 'regions-per-million';
    const readings = readingsOf(withMeasures, metric);
    return figures(readings, breaksOf(withMeasures, metric), (id) =>
      stateName(withMeasures, id as StateId, 'de'),
    );
  }
  const readings = districtReadings(mergeDatasets(withMeasures, regions), idsOf(level));
  return figures(readings, DISTRICT_BREAKS, (id) => districtNames[id] ?? id);
}

export const colourOf = ({ breaks, colours, noData }: Figures, value: number | null): string =>
  value === null ? noData : (colours[classOf(value, breaks)] ?? noData);

/** The colours that some area has. */
export const coloursShown = (all: Figures): string[] => [
  ...new Set(all.areas.map(({ value }) => colourOf(all, value))),
];
