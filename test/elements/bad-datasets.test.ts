import { names } from '../../src/dataset/bundled/names.js';
import { readPartnerValue } from '../../src/dataset/partner-file.js';
import { expect } from '../harness.js';
import { ROWS } from '../node/dataset/bad-data.js';
import {
  check,
  complaintOf,
  complaintOn,
  fed,
  onAPage,
  shown,
  tagFor,
  TEXT_WAYS,
  type Fed,
} from './feeding.js';

onAPage();

/** JSON of a value; null where it has none, or would mean nothing given. */
function jsonOf(value: unknown): string | null {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined || text === 'null' ? null : text;
  } catch {
    return null;
  }
}

describe('a dataset with a mistake', () => {
  for (const [row, [name, input]] of ROWS.entries()) {
    it(`shows what is right and names the place: ${name}`, async () => {
      const element = fed(tagFor(row, 'data'), 'regions', 'data', input);
      const onValue = complaintOf(readPartnerValue(input, { dataset: names }));
      const text = jsonOf(input);
      const asText = TEXT_WAYS.flatMap((way): Fed[] => {
        if (text === null) return [];
        const tag = tagFor(row, way);
        const other = fed(tag, 'regions', way, text, 'application/json');
        return [{ element: other, complaint: complaintOn(text) }];
      });
      const all = [{ element, complaint: input === null ? null : onValue }, ...asText];
      await check(all);
      for (const each of all.filter(({ element: { localName } }) => localName === 'mint-map')) {
        expect(shown(each, 'TH')).to.match(/: 7 MINT-Regionen/);
      }
    });
  }
});
