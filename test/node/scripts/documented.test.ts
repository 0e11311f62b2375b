import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentedAttributes } from '../../../scripts/documented.js';

const SOURCE = `
/** Another comment. @attr {string} none - of no element */
const x = 1;

/**
 * A map.
 *
 * @tagname mint-map
 *
 * @attr {'map' | 'table'} view - what is shown, such as \`{slug}\`;
 *   on two lines
 * @attr {boolean} compact
 * @fires {CustomEvent} mint-select - a Land
 */
export class MintMap {}
`;

describe('attributes in the comment of a class', () => {
  it('keep the words that their type names, and all that is said of them in one line', () => {
    assert.deepEqual(documentedAttributes(SOURCE).get('view'), {
      type: "'map' | 'table'",
      description: 'what is shown, such as `{slug}`; on two lines',
    });
  });

  it('may go without words, and are no other tags and of no other comment', () => {
    const documented = documentedAttributes(SOURCE);
    assert.deepEqual([...documented.keys()], ['view', 'compact']);
    assert.equal(documented.get('compact')?.description, '');
  });

  it('are none where no class has a tag', () => {
    assert.equal(documentedAttributes('export const a = 1;').size, 0);
  });
});
