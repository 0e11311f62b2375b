import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentsOf } from '../../../src/dataset/contents.js';
import { readDataset } from '../../../src/dataset/read.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { warningsOf } from '../../../src/dataset/warnings.js';
import { contact, count, inThuringia, withContact, withCount, withFact } from './bad-data.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const OURS: Dataset = { sources: { a: { title: 'Quelle' } } };

const read = (input: unknown): Dataset => {
  const { dataset, problems } = readDataset(input);
  assert.deepEqual(problems, []);
  return dataset;
};
/** Warnings as `reason place found`. */
const warnings = (input: unknown): string[] =>
  warningsOf(read(input), OURS, NOW).map(({ reason, place, found }) =>
    [reason, place, found].join(' '),
  );
const bilingual = (over: object = {}): unknown => withFact({ en: 'A sentence.', ...over });

describe('warnings', () => {
  it('are none for a dataset that has its sources, dates and languages', () => {
    assert.deepEqual(warnings({}), []);
    assert.deepEqual(warnings(bilingual()), []);
    assert.deepEqual(warnings(withCount({ asOf: '2026-11-21' })), []);
    assert.deepEqual(warnings(withCount({ asOf: null })), []);
    assert.deepEqual(warnings({ checked: '2026', breaks: { regions: [1, 2] } }), []);
  });

  it('name a source that is neither in the dataset nor in ours, and not one that is', () => {
    assert.deepEqual(warnings(bilingual({ src: ['a', 'b'] })), [
      'unknown-source states.TH.facts[0].src[1] "b"',
    ]);
    const sources = { b: { title: 'Eigene' } };
    assert.deepEqual(warnings({ ...(bilingual({ src: ['b'] }) as object), sources }), []);
  });

  it('name a source that nothing cites', () => {
    const sources = { b: { title: 'Eigene' } };
    assert.deepEqual(warnings({ sources }), ['uncited sources.b "Eigene"']);
  });

  it('are not misled by ids of sources that mean something elsewhere', () => {
    const sources = { src: { title: 'S' }, de: { title: 'D' }, asOf: { title: 'A' } };
    assert.deepEqual(warnings({ sources }), [
      'uncited sources.src "S"',
      'uncited sources.de "D"',
      'uncited sources.asOf "A"',
    ]);
  });

  it('name a date that is to come, as exact as it is', () => {
    assert.deepEqual(warnings(withCount({ asOf: '2027' })), [
      'future states.TH.counts[0].asOf "2027"',
    ]);
    assert.deepEqual(warnings(withCount({ asOf: '2026-12' })), [
      'future states.TH.counts[0].asOf "2026-12"',
    ]);
    assert.deepEqual(warnings(withCount({ asOf: '2026-11-23' })), [
      'future states.TH.counts[0].asOf "2026-11-23"',
    ]);
    assert.deepEqual(warnings({ checked: '2026-11-23' }), ['future checked "2026-11-23"']);
  });

  it('take for today what is today in some place on earth', () => {
    assert.deepEqual(warnings(withCount({ asOf: '2026-11-22' })), []);
  });

  it('name a person that is not shown, and why', () => {
    const person = (over: object): unknown => withContact({ level: 'person', name: 'A', ...over });
    const place = 'states.TH.contacts[0]';
    assert.deepEqual(warnings(person({ asOf: '2026-10', currency: 'unverified' })), [
      `unconfirmed ${place}.currency "unverified"`,
    ]);
    assert.deepEqual(warnings(person({ asOf: '2025-10' })), [`outdated ${place}.asOf "2025-10"`]);
    assert.deepEqual(warnings(person({ asOf: null })), [`outdated ${place}.asOf null`]);
    assert.deepEqual(warnings(person({ asOf: '2025-11' })), []);
  });

  it('name a contact that says nobody’s name', () => {
    assert.deepEqual(warnings(withContact({})), ['unnamed states.TH.contacts[0] {…}']);
  });

  it('say nothing of an old office, which is shown with its date', () => {
    assert.deepEqual(warnings(withContact({ name: 'A', asOf: '2010' })), []);
  });

  it('name a person of the nation too', () => {
    const unverified = contact({ level: 'person', name: 'B', currency: 'unverified' });
    const contacts = [contact({ name: 'A' }), unverified];
    assert.deepEqual(warnings({ national: { contacts } }), [
      'unconfirmed national.contacts[1].currency "unverified"',
    ]);
  });

  it('name a text without English', () => {
    assert.deepEqual(warnings(withFact({})), ['no-english states.TH.facts[0] {…}']);
    assert.deepEqual(warnings(withCount({ note: { de: 'Etwa.' } })), [
      'no-english states.TH.counts[0].note {…}',
    ]);
  });

  it('ask no name for another in English', () => {
    assert.deepEqual(warnings({ publisher: { name: { de: 'Wir' } } }), []);
  });

  it('name a placeholder once, for all that stands beside a remark', () => {
    const text = { de: 'BEISPIEL: Wir', en: 'EXAMPLE: we' };
    assert.deepEqual(warnings({ publisher: { $comment: 'BEISPIEL: wer', name: text } }), [
      'placeholder publisher {…}',
    ]);
    assert.deepEqual(warnings({ publisher: { name: text } }), [
      'placeholder publisher.name.de "BEISPIEL: Wir"',
      'placeholder publisher.name.en "EXAMPLE: we"',
    ]);
  });

  it('leave other remarks alone', () => {
    assert.deepEqual(warnings(withCount({ $comment: 'Zahl des Ministeriums' })), []);
  });
});

describe('contents', () => {
  it('count networks by their ids, with sources or without', () => {
    const network = { name: { de: 'Netz' }, state: 'TH' };
    const regions = { one: network, two: { ...network, src: [] } };
    assert.deepEqual(contentsOf(read({ regions })), {
      states: 0,
      facts: 0,
      contacts: 0,
      regions: 2,
    });
  });

  it('count Länder, facts and contacts, each once', () => {
    const state = {
      counts: [count(), count()],
      area: { value: 1, asOf: null, src: [] },
      contacts: [contact()],
    };
    assert.deepEqual(contentsOf(read(inThuringia(state))), {
      states: 1,
      facts: 3,
      contacts: 1,
      regions: 0,
    });
  });

  it('are none in an empty dataset', () => {
    assert.deepEqual(contentsOf({}), { states: 0, facts: 0, contacts: 0, regions: 0 });
  });
});
