import type { Structure } from '../dataset/schema.js';
import { statedIn } from '../dataset/structures.js';
import { asOfText } from '../i18n/as-of.js';
import { metaLine, type Voice } from './data-text.js';

/** Date and author of what a partner says of a structure; nothing where that is ours. */
export function statedLine(structure: Structure, { language, statedBy }: Voice) {
  const stated = statedIn(structure);
  return metaLine(stated ? [asOfText(stated.asOf, language), statedBy(stated.src)] : []);
}
