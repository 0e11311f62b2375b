import type { Reading } from './metrics.js';
import { isOfPartner } from './partner-mark.js';
import { citedIn } from './portraits.js';
import type { AsOf, Dataset, SourceIds, Structure, StructureType } from './schema.js';
import { sourcesOf } from './sources.js';
import { STATE_IDS, stateOf, type StateId } from './states.js';

/** The kinds of structure that can be known, in the order in which they are listed. */
export const STRUCTURE_KINDS = [
  'coordination-office',
  'mintforum',
  'working-group',
] as const satisfies readonly StructureType[];
export type StructureKind = (typeof STRUCTURE_KINDS)[number];

/** The kind of a structure; null where none is known. */
export const kindOfStructure = ({ type }: Structure): StructureKind | null =>
  STRUCTURE_KINDS.find((kind) => kind === type) ?? null;

/** Whose word kind, name, stage and office of a structure are, and what they speak for. */
export interface Stated {
  asOf: AsOf;
  src: SourceIds;
}

/** A structure that a partner says something of; `stated` stands in no file. */
export interface StatedStructure extends Structure {
  stated?: Stated;
}

/** Whose word a structure is; undefined where it is ours. */
export const statedIn = (structure: StatedStructure): Stated | undefined => structure.stated;

/** A dataset that holds the structures of another and the sources they cite, and nothing else. */
export function structuresOf(dataset: Dataset): Dataset {
  const structures = STATE_IDS.flatMap((id) => {
    const { structure } = stateOf(dataset, id);
    return structure ? [[id, { structure }] as const] : [];
  });
  const cited = sourcesOf(dataset, citedIn(structures)).map(
    ({ id, ...source }) => [id, source] as const,
  );
  return { states: Object.fromEntries(structures), sources: Object.fromEntries(cited) };
}

/** The date a structure was last spoken of: what a partner gives, else that of its summary or its beginning. */
export const dateOf = ({ stated, summary, founded }: StatedStructure): AsOf =>
  (stated ?? summary ?? founded)?.asOf ?? null;

/** Its value is the place of its kind, so that a table sorted from the highest begins with offices. */
function readingOf(dataset: Dataset, id: StateId): Reading {
  const { structure = {} } = stateOf(dataset, id);
  const kind = kindOfStructure(structure);
  const src = [...new Set(citedIn(structure))];
  return {
    id,
    state: id,
    condition: kind === null ? 'none' : isOfPartner(src) ? 'own' : 'published',
    value: kind && STRUCTURE_KINDS.length - STRUCTURE_KINDS.indexOf(kind),
    count: null,
    asOf: dateOf(structure),
    src,
  };
}

/** One reading for each of the 16 Länder: of which kind its structure is. */
export const structureReadings = (dataset: Dataset): Reading[] =>
  STATE_IDS.map((id) => readingOf(dataset, id));
