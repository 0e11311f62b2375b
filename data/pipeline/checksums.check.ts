/**
 * Fails, with a line for each, if the boundaries or the recipe that made them are not those of
 * data/boundaries.sha256: somebody edited one and did not make the other anew. Takes no source and no time.
 */
import {
  BOUNDARIES,
  changedBetween,
  CHECKSUMS,
  checksumsOf,
  recipeFiles,
  textsOf,
} from './checksums.js';

const { [CHECKSUMS]: listed = '' } = await textsOf([CHECKSUMS]);
const present = checksumsOf(await textsOf([...BOUNDARIES, ...(await recipeFiles())]));
for (const file of changedBetween(listed, present)) {
  console.error(`${file} is not that of ${CHECKSUMS}: run npm run data:boundaries (fetches 69 MB)`);
  process.exitCode = 1;
}
