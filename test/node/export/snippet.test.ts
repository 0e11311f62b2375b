import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { snippetOf } from '../../../src/export/snippet.js';

const around = { script: 'https://mint.example/mint-map.js', fallback: 'MINT-Regionen.' };
const map = (attributes: Record<string, string>) => ({ tag: 'mint-map', attributes });

test('a snippet is one line: script, element, fallback, and an end tag of its own', () => {
  assert.equal(
    snippetOf(map({ metric: 'regions', state: 'TH', 'with-export': '' }), {
      ...around,
      link: { href: 'https://page.example/?a=1&b=2', text: 'Zur Seite' },
    }),
    '<script type="module" src="https://mint.example/mint-map.js"></script>' +
      '<mint-map metric="regions" state="TH" with-export>' +
      '<p>MINT-Regionen. <a href="https://page.example/?a=1&amp;b=2">Zur Seite</a></p></mint-map>',
  );
});

test('what a page wrote cannot leave its attribute or its paragraph', () => {
  const text = '"><img src=x onerror=alert(1)>\n</p></mint-map><script>';
  const snippet = snippetOf(map({ heading: text }), {
    script: `${around.script}"></script><i>`,
    fallback: text,
    link: { href: text, text },
  });
  assert.equal(snippet.match(/</g)?.length, 8);
  assert.equal(snippet.includes('\n'), false);
  assert.ok(
    snippet.includes('heading="&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &lt;/p&gt;&lt;'),
  );
});

test('any text comes back from an attribute as it went in, but for white space', () => {
  const back = (text: string): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const [, written = ''] =
        / label="([^"]*)"/.exec(snippetOf(map({ label: text }), around)) ?? [];
      assert.equal(back(written), text.replace(/\s+/g, ' '));
      assert.equal(/[<>]/.test(written), false);
    }),
  );
});

test('what is no name of a setting is left out', () => {
  const snippet = snippetOf(map({ onclick: 'x()', 'a b': 'c', '"': 'd', state: 'TH' }), around);
  assert.ok(snippet.includes('<mint-map state="TH"><p>'));
});
