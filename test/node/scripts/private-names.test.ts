import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortenPrivateNames } from '../../../scripts/private-names.js';

describe('private names in scripts for pages', () => {
  it('become the same short names in every class, in the order in which they stand', () => {
    const code = 'class A{#host;#text;say(){return this.#text+this.#host}}class B{#timer;#host=1}';
    const short = 'class A{#e;#t;say(){return this.#t+this.#e}}class B{#e;#t=1}';
    assert.equal(shortenPrivateNames(code), short);
  });

  it('stay as they are where a class lies within a class, as both may ask for those of the outer', () => {
    const code = 'class A{#e;#host=class{#text;is=x=>x.#e}}';
    assert.equal(shortenPrivateNames(code), code);
  });

  it('are renamed where they are asked for with `in`, and nowhere else', () => {
    const code = "class A{#host;is(x){return #host in x}};const text='this.#host'";
    const short = "class A{#e;is(x){return #e in x}};const text='this.#host'";
    assert.equal(shortenPrivateNames(code), short);
  });

  it('have names for more than the alphabet', () => {
    const fields = Array.from({ length: 60 }, (_, index) => `#field${index};`).join('');
    const names = shortenPrivateNames(`class A{${fields}}`).match(/#\w+/g) ?? [];
    assert.equal(new Set(names).size, 60);
  });
});
