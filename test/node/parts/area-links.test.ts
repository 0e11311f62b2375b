import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hrefFor } from '../../../src/parts/area-links.js';

const thuringia = { id: 'TH', ags: '16', german: 'Thüringen', name: 'Thuringia' };

test('placeholders stand for slug, id, ISO code, official key and name', () => {
  assert.equal(hrefFor('/land/{slug}/', thuringia), '/land/thueringen/');
  assert.equal(hrefFor('?id={id}&iso={iso}', thuringia), '?id=TH&iso=DE-TH');
  assert.equal(
    hrefFor('https://a.example/{ags}#{name}', thuringia),
    'https://a.example/16#Thuringia',
  );
});

test('a name is encoded, a slug needs no code', () => {
  const place = { id: 'BY', ags: '09162', german: 'München (Landkreis)', name: 'A/B & Ö' };
  assert.equal(hrefFor('/{name}', place), '/A%2FB%20%26%20%C3%96');
  assert.equal(hrefFor('/{slug}', place), '/muenchen-landkreis');
  assert.equal(hrefFor('/{ags}', place), '/09162');
});

test('what is no placeholder stays', () => {
  assert.equal(hrefFor('/{land}/{toString}/', thuringia), '/{land}/{toString}/');
});

test('only pages of the web are links', () => {
  for (const template of [
    'javascript:alert(1)//{id}',
    'data:text/html,{id}',
    '{id}:x',
    'a b',
    '',
  ]) {
    assert.equal(hrefFor(template, thuringia), null, template);
  }
});
