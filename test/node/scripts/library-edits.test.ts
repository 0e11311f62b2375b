import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { keepLean, LEAN_LIT } from '../../../scripts/lean-lit.js';
import { edited } from '../../../scripts/library-edits.js';
import { QUIET } from '../../../scripts/quiet-libraries.js';

const LIT = [
  'node_modules/lit-html/lit-html.js',
  'node_modules/lit-element/lit-element.js',
  'node_modules/@lit/reactive-element/reactive-element.js',
  'node_modules/@lit/reactive-element/css-tag.js',
];

describe('edits of libraries', () => {
  const file = /\/lib\.js$/;

  it('put one text in the place of another, taken as it stands', () => {
    assert.equal(edited('a(b);a(b)', '/lib.js', [{ file, from: 'a(b)', to: '$&' }]), '$&;a(b)');
  });

  it('leave other files alone', () => {
    assert.equal(edited('a', '/other.js', [{ file, from: 'a', to: 'b' }]), 'a');
  });

  it('fail where a text is no longer there', () => {
    assert.throws(
      () => edited('c', '/lib.js', [{ file, from: 'a', to: 'b' }]),
      /no longer contains a/,
    );
  });

  for (const path of LIT) {
    it(`find every text in ${path} that is installed, and make it shorter`, () => {
      const code = readFileSync(path, 'utf8');
      assert.ok(edited(code, path, [...QUIET, ...LEAN_LIT]).length < code.length);
    });
  }
});

describe('a file that asks for what is left out of Lit', () => {
  const transform = keepLean().transform as (code: string, id: string) => void;

  for (const code of [
    'static properties = { open: { reflect: true } }',
    'override firstUpdated(): void {}',
    "import { ref } from 'lit/directives/ref.js';",
    'html`<svg><title>${name}</title></svg>`',
    'css`width: ${width}px`',
  ]) {
    it(`fails the build: ${code}`, () => {
      assert.throws(() => transform(code, '/src/elements/x.ts'), /leaves out of Lit/);
    });
  }

  it('may do so outside of the sources', () => {
    assert.doesNotThrow(() => transform('firstUpdated()', '/stories/x.ts'));
  });
});
