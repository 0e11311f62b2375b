import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighbourOf, STATE_NEIGHBOURS } from '../../../src/cartography/neighbours.js';
import { typedIndex } from '../../../src/cartography/type-ahead.js';

describe('arrow keys', () => {
  it('lead from Schleswig-Holstein down to Hamburg', () => {
    assert.equal(neighbourOf('SH', 'down', STATE_NEIGHBOURS), 'HH');
  });

  it('lead nowhere at an edge', () => {
    assert.equal(neighbourOf('SH', 'up', STATE_NEIGHBOURS), null);
  });

  it('return where they came from, even where the table leads elsewhere', () => {
    const move = { from: 'RP', to: 'NI', direction: 'up' } as const;
    assert.notEqual(neighbourOf('NI', 'down', STATE_NEIGHBOURS), 'RP');
    assert.equal(neighbourOf('NI', 'down', STATE_NEIGHBOURS, move), 'RP');
  });

  it('return only with the opposite arrow and only right after the move', () => {
    const move = { from: 'RP', to: 'NI', direction: 'up' } as const;
    assert.notEqual(neighbourOf('NI', 'left', STATE_NEIGHBOURS, move), 'RP');
    assert.notEqual(neighbourOf('HE', 'down', STATE_NEIGHBOURS, move), 'RP');
  });
});

describe('typing letters', () => {
  const names = ['Bayern', 'Berlin', 'Österreich', 'Sachsen', 'Sachsen-Anhalt'];

  it('finds the next name that begins with the letter, round the end of the list', () => {
    assert.equal(typedIndex(names, 'b', 3), 0);
  });

  it('steps on while the same letter is repeated', () => {
    assert.equal(typedIndex(names, 'bb', 0), 1);
  });

  it('stays where it is while the letters grow and still fit', () => {
    assert.equal(typedIndex(names, 'sa', 3), 3);
  });

  it('finds an umlaut by its plain letter, and by itself', () => {
    assert.equal(typedIndex(names, 'o', 0), 2);
    assert.equal(typedIndex(names, 'ö', 0), 2);
  });

  it('finds a name by letters after a hyphen', () => {
    assert.equal(typedIndex(names, 'sachsen-', 3), 4);
  });

  it('finds nothing where nothing begins so', () => {
    assert.equal(typedIndex(names, 'x', 0), -1);
  });
});
