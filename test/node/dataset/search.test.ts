import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  folded,
  searched,
  searchIndex,
  slipsIn,
  wordsAsked,
  wordsIn,
} from '../../../src/dataset/search.js';

/** Entries with one text each. */
const indexOf = (texts: readonly string[], vocabulary?: readonly string[]) =>
  searchIndex(
    texts.map((text) => [{ text, weight: 1 }]),
    vocabulary,
  );

const TOWNS = ['Köln', 'Weißwasser', 'Rhein-Neckar-Kreis', 'Bad Liebenstein', 'Aachen', 'Jena'];
const towns = indexOf(TOWNS);
const found = (query: string): string[] => searched(towns, query).map((at) => TOWNS[at] ?? '');

describe('search', () => {
  it('takes umlauts, their two letters and their vowel for one', () => {
    assert.equal(folded('KÖLN'), folded('Koeln'));
    assert.equal(folded('köln'), folded('koln'));
    for (const query of ['Köln', 'koeln', 'KOLN', 'Koel', 'kö', 'ko']) {
      assert.deepEqual(found(query), ['Köln'], query);
    }
  });

  it('takes ß and ss for one', () => {
    assert.deepEqual(found('Weisswasser'), ['Weißwasser']);
    assert.deepEqual(found('weißw'), ['Weißwasser']);
  });

  it('takes an umlaut for one also where it is typed as a vowel and a mark', () => {
    assert.deepEqual(found('Ko\u0308ln'), ['Köln']);
  });

  it('finds words in any order', () => {
    assert.deepEqual(found('liebenstein bad'), ['Bad Liebenstein']);
  });

  it('finds what hyphens join apart and together', () => {
    for (const query of ['neckar rhein', 'Rhein-Neckar', 'rheinneckarkreis']) {
      assert.deepEqual(found(query), ['Rhein-Neckar-Kreis'], query);
    }
  });

  it('finds inside words from three letters on', () => {
    assert.deepEqual(found('stein'), ['Bad Liebenstein']);
    assert.deepEqual(found('na'), []);
  });

  it('forgives a letter that is left out, added, changed or swapped', () => {
    for (const query of ['Lebenstein', 'Liebennstein', 'Liebanstein', 'Leibenstein']) {
      assert.deepEqual(found(query), ['Bad Liebenstein'], query);
    }
  });

  it('counts two letters swapped as one slip, which a short word may hold', () => {
    assert.deepEqual(found('Jnea'), ['Jena']);
    assert.deepEqual(found('Jnae'), []);
  });

  it('takes only the words with the fewest slips', () => {
    assert.deepEqual(searched(indexOf(['Neubergen', 'Neuburgen']), 'Neuburgem'), [1]);
  });

  it('forgives no slip in three letters, nor in a number', () => {
    assert.deepEqual(found('Jma'), []);
    assert.deepEqual(searched(indexOf(['Halle 2024']), '2025'), []);
  });

  it('looks for slips only where no word is spelt so', () => {
    assert.deepEqual(searched(indexOf(['Lena', 'Jena']), 'Jena'), [1]);
  });

  it('takes a word it knows for no slip, though no entry holds it', () => {
    assert.deepEqual(searched(indexOf(['Lena']), 'Jena'), [0]);
    assert.deepEqual(searched(indexOf(['Lena'], ['Jena']), 'Jena'), []);
  });

  it('wants every word, but for those that tell nothing', () => {
    assert.deepEqual(found('Köln Aachen'), []);
    assert.deepEqual(found('Landkreis Jena'), ['Jena']);
    assert.deepEqual(wordsAsked('der Kreis'), ['der', 'kreis']);
  });

  it('puts the same word before a longer one, and that before one that holds it', () => {
    const texts = ['Neustadtwalde', 'Altneustadt', 'Neustadt'];
    assert.deepEqual(searched(indexOf(texts), 'neustadt'), [2, 0, 1]);
  });

  it('puts a hit in a weightier text first, and takes the weightiest of an entry', () => {
    const index = searchIndex([
      [{ text: 'Hof', weight: 1 }],
      [
        { text: 'Hof', weight: 1 },
        { text: 'Hof', weight: 4 },
      ],
      [{ text: 'Hof', weight: 2 }],
    ]);
    assert.deepEqual(searched(index, 'hof'), [1, 2, 0]);
  });

  it('keeps the order of equals, and gives all for no word', () => {
    assert.deepEqual(searched(indexOf(['Ulm A', 'Ulm B', 'Ulm C']), 'ulm'), [0, 1, 2]);
    assert.deepEqual(searched(indexOf(['b', 'a']), ' - '), [0, 1]);
  });

  it('counts slips against the beginning of a word, as it is typed', () => {
    assert.equal(slipsIn('flens', 'flensburg', 1), 0);
    assert.equal(slipsIn('flesn', 'flensburg', 1), 1);
    assert.equal(slipsIn('xyz', 'flensburg', 1), 2);
  });

  it('survives what is no word', () => {
    assert.deepEqual(searched(indexOf([]), 'a'), []);
    assert.deepEqual(searched(towns, '__proto__'), []);
    assert.deepEqual(wordsIn('—'), []);
  });
});
