import { placeText } from '../../src/i18n/problem-text.js';
import { expect } from '../harness.js';
import { BAD_TABLES, type BadTable } from '../node/dataset/bad-tables.js';
import {
  check,
  complaintOn,
  fed,
  onAPage,
  shown,
  tagFor,
  WAYS,
  type Fed,
  type Way,
} from './feeding.js';

onAPage();

/** What a loader refuses before anybody reads it. */
const isNoData = (text: string): boolean => /^[\s\ufeff]*(<|$)/.test(text);

/** What is said of a bad file by the way it comes: a server calls it something, and may send nothing. */
function complaintBy(way: Way, { text, place: where }: BadTable): string | null {
  if (way !== 'src') return text === '' ? null : complaintOn(text);
  if (isNoData(text)) return 'konnten nicht geladen werden';
  return where === undefined ? null : placeText(where, 'de');
}

describe('a file with a mistake', () => {
  for (const [row, file] of BAD_TABLES.entries()) {
    it(`shows what is right and names the place: ${file.name}`, async () => {
      const all = WAYS.map((way): Fed => {
        const element = fed(tagFor(row, way), 'own', way, file.text, file.type);
        return { element, complaint: complaintBy(way, file) };
      });
      await check(all);
      const maps = all.filter(({ element: { localName } }) => localName === 'mint-map');
      for (const map of file.kept === 'values' ? maps : []) {
        expect(shown(map, 'BY')).to.match(/^Bayern: 4\b/);
      }
    });
  }
});
