import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withEvents } from '../../../src/dataset/bundled/events.js';
import type { Dataset, Event } from '../../../src/dataset/schema.js';
import {
  byYear,
  datedCounts,
  EVENT_CATEGORIES,
  eventsIn,
  wantedOf,
  yearIn,
  type Wanted,
} from '../../../src/dataset/timeline.js';

const event = (date: string, more: Partial<Event> = {}): Event => ({
  date,
  category: 'founding',
  de: date,
  src: ['x'],
  ...more,
});

const SMALL: Dataset = {
  events: {
    c: event('2020-03-01', { states: ['TH', 'NW'], category: 'funding' }),
    a: event('2019', { states: ['TH'] }),
    b: event('2020'),
    d: event('2021-05', { states: ['BY'] }),
  },
};

const ids = (wanted: Wanted): string[] => wantedOf(eventsIn(SMALL), wanted).map(({ id }) => id);

describe('events', () => {
  it('come in the order of their dates, those of a year without a month first', () => {
    assert.deepEqual(ids({}), ['a', 'b', 'c', 'd']);
  });

  it('of some Länder come with those of all Germany', () => {
    assert.deepEqual(ids({ states: ['NW'] }), ['b', 'c']);
    assert.deepEqual(ids({ states: ['BY', 'TH'] }), ['a', 'b', 'c', 'd']);
  });

  it('can be of some kinds only', () => {
    assert.deepEqual(ids({ categories: ['funding'] }), ['c']);
  });

  it('can be of some years only, the first and the last included', () => {
    assert.deepEqual(ids({ from: 2020, to: 2020 }), ['b', 'c']);
    assert.deepEqual(ids({ from: 2020 }), ['b', 'c', 'd']);
    assert.deepEqual(ids({ from: 2021, to: 2020 }), []);
  });

  it('stand under their years, in their order', () => {
    const years = byYear(eventsIn(SMALL).reverse());
    assert.deepEqual(
      years.map(({ year, events }) => [year, events.map(({ id }) => id)]),
      [
        [2021, ['d']],
        [2020, ['c', 'b']],
        [2019, ['a']],
      ],
    );
  });

  it('that ship are all of a kind that can be chosen', () => {
    const kinds = new Set(eventsIn(withEvents).map(({ category }) => category));
    assert.deepEqual([...kinds].sort(), [...EVENT_CATEGORIES].sort());
  });
});

describe('what a page writes', () => {
  it('is a year only with four digits', () => {
    assert.deepEqual(['2015', ' 2015 ', '15', '2015-03', ''].map(yearIn), [
      2015,
      2015,
      null,
      null,
      null,
    ]);
  });
});

describe('counts on an axis', () => {
  it('are those with a date, oldest first', () => {
    const count = (value: number, asOf: string | null) => ({
      value,
      asOf,
      condition: 'published' as const,
      src: ['x'],
    });
    const dated = datedCounts([count(3, '2020-05'), count(1, null), count(2, '2013')]);
    assert.deepEqual(
      dated.map(({ value }) => value),
      [2, 3],
    );
    assert.deepEqual(datedCounts(undefined), []);
  });
});
