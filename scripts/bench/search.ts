/**
 * How long it takes to make networks ready for the finder and to find in them, letter by letter: medians in ms, and the
 * slowest letter. Our own networks first, then so many of a partner's, each with a name, a town and three Kreise.
 */
import { districtNames } from '../../src/dataset/bundled/district-names.js';
import { names } from '../../src/dataset/bundled/names.js';
import { regions as ours } from '../../src/dataset/bundled/regions.js';
import { mergeDatasets } from '../../src/dataset/merge.js';
import { findRegions, regionSearch } from '../../src/dataset/region-search.js';
import type { Dataset, Region } from '../../src/dataset/schema.js';
import { fixed, median, medianTime, type Row, type Table } from './tables.js';

const COUNTS = [1000, 10_000];
/** What is typed, letter by letter; the last two hold slips. */
const TYPED = [
  'Aachen',
  'MINT Region Köln',
  'Schülerforschungszentrum',
  'Bad Libenstein',
  'Flesnburg',
];
const SYLLABLES =
  'ber burg dorf feld hal hof in kir lau mar neu ost rei schö stadt tal wal zell'.split(' ');

/** Names of three syllables, some 6,000 of them; the same in each run. */
function madeUp(count: number): Dataset {
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;
  const oneOf = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const name = (): string => [1, 2, 3].map(() => oneOf(SYLLABLES)).join('');
  const keys = Object.keys(districtNames);
  const region = (): Region => ({
    name: { de: `MINT-Netzwerk ${name()}` },
    state: 'TH',
    seat: { place: name() },
    districts: [1, 2, 3].map(() => ({ ags: oneOf(keys) })),
  });
  const regions = Array.from({ length: count }, (_, at) => [`own-${at}`, region()] as const);
  return { regions: Object.fromEntries(regions) };
}

/** What stands in the field after each letter. */
const LETTERS = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

const words = { districts: districtNames, kinds: (kind: string) => [kind] };

function row(regions: Dataset, rounds: number): Row {
  const dataset = mergeDatasets(names, regions);
  const search = regionSearch(dataset, words);
  const letters = LETTERS.map((query) =>
    medianTime(() => findRegions(search, { query, land: null, kind: null }), rounds),
  );
  return {
    networks: search.regions.length.toLocaleString('en-GB'),
    'different words': search.index.words.size.toLocaleString('en-GB'),
    'made ready, ms': fixed(
      medianTime(() => regionSearch(dataset, words), rounds),
      1,
    ),
    'a letter, ms': fixed(median(letters), 2),
    'the slowest letter, ms': fixed(Math.max(...letters), 2),
  };
}

export const searchTable = (rounds: number): Table => ({
  title: 'Searching networks, letter by letter',
  rows: [ours, ...COUNTS.map(madeUp)].map((regions) => row(regions, rounds)),
});
