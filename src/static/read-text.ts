import { names } from '../dataset/bundled/names.js';
import { readPartnerFile, type PartnerFile } from '../dataset/partner-file.js';

/** What a server calls a file of this name, as far as it matters for reading. */
const typeOf = (file: string): string => (/\.(geo)?json$/i.test(file) ? 'application/json' : '');

/** Reads the text of a file as a page does that is given it as `src`: a dataset, a table, or points. */
export const readFileText = (file: string, text: string): PartnerFile =>
  readPartnerFile(text, typeOf(file), { dataset: names });
