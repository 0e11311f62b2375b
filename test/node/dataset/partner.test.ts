import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readingsOf } from '../../../src/dataset/metrics.js';
import { isOfPartner } from '../../../src/dataset/partner-mark.js';
import { mergePartner } from '../../../src/dataset/partner.js';
import type { Count, Dataset, Region, Structure } from '../../../src/dataset/schema.js';
import { statedIn } from '../../../src/dataset/structures.js';
import { isValid, validDatasets, withoutStated } from './arbitrary.js';

const ours: Dataset = {
  version: '2026-1',
  checked: '2026-11-21',
  sources: { old: { title: 'Unsere Quelle' }, both: { title: 'Unsere' } },
  states: { TH: { counts: [{ value: 7, condition: 'published', asOf: '2020', src: ['old'] }] } },
};
const count = (over: Partial<Count> = {}): Count => ({
  value: 9,
  condition: 'published',
  asOf: '2026',
  src: [],
  ...over,
});
const withCount = (over: Partial<Count> = {}, rest: Dataset = {}): Dataset => ({
  ...rest,
  states: { TH: { counts: [count(over)] } },
});
const countOf = ({ states }: Dataset): Count | undefined => states?.TH?.counts?.[0];

describe('what a partner says', () => {
  it('wins, and names the partner where it names no source', () => {
    const merged = mergePartner(ours, withCount(), { address: 'https://th.example/mint.json' });
    assert.deepEqual(countOf(merged), count({ condition: 'own', src: ['partner'] }));
    assert.deepEqual(merged.sources?.partner, {
      title: 'th.example',
      url: 'https://th.example/mint.json',
    });
  });

  it('keeps the sources it brings, under names of their own', () => {
    const sources = { both: { title: 'Ihre' } };
    const merged = mergePartner(ours, withCount({ src: ['both'] }, { sources }));
    assert.deepEqual(countOf(merged)?.src, ['partner:both']);
    assert.equal(merged.sources?.both?.title, 'Unsere');
    assert.equal(merged.sources['partner:both']?.title, 'Ihre');
  });

  it('may rest on a source of ours, and is still its word', () => {
    const merged = mergePartner(ours, withCount({ src: ['old'] }));
    assert.deepEqual(countOf(merged)?.src, ['partner', 'old']);
  });

  it('is not the word of another partner that it names', () => {
    const one = mergePartner(ours, withCount());
    const two = mergePartner(one, withCount({ src: ['partner'] }));
    assert.deepEqual(countOf(two)?.src, ['partner-2']);
  });

  it('of the kind or name of a structure is its word, as of its facts or of its check', () => {
    const summary = { de: 'Unsere Worte', asOf: '2023', src: ['old'] };
    const base: Dataset = {
      ...ours,
      states: { TH: { structure: { type: 'mintforum', summary } } },
    };
    const after = (structure: Structure) => {
      const merged = mergePartner(base, { checked: '2026-05', states: { TH: { structure } } });
      return merged.states?.TH?.structure;
    };
    assert.deepEqual(after({ name: { de: 'Neu' } }), {
      type: 'mintforum',
      name: { de: 'Neu' },
      summary,
      stated: { asOf: '2026-05', src: ['partner'] },
    });
    const theirs = { de: 'Ihre Worte', asOf: '2025', src: [] };
    assert.equal(statedIn(after({ status: 'active', summary: theirs }) ?? {})?.asOf, '2025');
    assert.equal(statedIn(after({ summary: theirs }) ?? {}), undefined);
  });

  it('names the partner where the source it names does not exist', () => {
    for (const id of ['missing', 'toString', '__proto__']) {
      assert.deepEqual(countOf(mergePartner(ours, withCount({ src: [id] })))?.src, ['partner']);
    }
  });

  it('names the partner in facts of every kind and depth', () => {
    const fact = { asOf: null, src: [] };
    const partner: Dataset = {
      states: {
        TH: {
          area: { value: 1, ...fact },
          contacts: [{ level: 'office', currency: 'current', ...fact }],
          structure: { founded: { de: 'seit 2020', ...fact } },
          profile: {
            figures: [{ key: 'a', value: 1, label: { de: 'A' }, ...fact }],
            programme: { name: { de: 'P' }, facts: [{ de: 'F', ...fact }] },
          },
        },
      },
      national: { contacts: [{ level: 'office', currency: 'current', ...fact }] },
    };
    const merged = mergePartner({}, partner);
    const text = JSON.stringify([merged.states, merged.national]);
    assert.equal(text.split('"src":["partner"]').length - 1, 6);
    assert.ok(!text.includes('"src":[]'));
  });

  it('leaves what it does not name with our source', () => {
    const base: Dataset = { ...ours, national: { counts: [count({ src: ['old'] })] } };
    const merged = mergePartner(base, withCount());
    assert.deepEqual(merged.national, base.national);
  });

  it('is no new version of our data, and no new day of its check', () => {
    const merged = mergePartner(ours, withCount({}, { version: '1999-1', checked: '1999' }));
    assert.deepEqual([merged.version, merged.checked], ['2026-1', '2026-11-21']);
    assert.equal(merged.sources?.partner?.checked, '1999');
  });

  it('changes nothing where it says nothing', () => {
    for (const partner of [{}, { version: '2026-1' }, { sources: { a: { title: 'A' } } }]) {
      assert.equal(mergePartner(ours, partner), ours);
    }
  });

  it('frees breaks of ours, even those of a metric called src or condition', () => {
    const breaks = { src: [1], condition: [2], regions: [3] };
    assert.deepEqual(mergePartner(ours, { breaks }).breaks, breaks);
  });
});

describe('a network of a partner', () => {
  const base: Dataset = {
    sources: { old: { title: 'Unsere Quelle', published: '2021' } },
    regions: {
      a: {
        name: { de: 'A' },
        state: 'TH',
        website: 'https://a.example',
        since: '2016',
        src: ['old'],
      },
    },
  };
  const withRegion = (id: string, over: Partial<Region> = {}, rest: Dataset = {}): Dataset => ({
    ...rest,
    regions: { [id]: { name: { de: 'Neu' }, state: 'TH', ...over } },
  });

  it('needs a name and a Land alone, and gets the partner as source', () => {
    const { regions, sources } = mergePartner(base, withRegion('b'), { title: 'Diese Seite' });
    assert.deepEqual(regions?.b, {
      name: { de: 'Neu' },
      state: 'TH',
      asOf: null,
      src: ['partner'],
    });
    assert.deepEqual(regions.a, base.regions?.a);
    assert.equal(sources?.partner?.title, 'Diese Seite');
  });

  it('under an id of ours changes what it names, and both are the source', () => {
    const change = withRegion('a', { since: '2015' }, { checked: '2026-10' });
    assert.deepEqual(mergePartner(base, change).regions?.a, {
      name: { de: 'Neu' },
      state: 'TH',
      website: 'https://a.example',
      since: '2015',
      asOf: '2026-10',
      src: ['partner', 'old'],
    });
  });

  it('speaks for its own date before that of the check', () => {
    const dated = withRegion('b', { asOf: '2025' }, { checked: '2026-10' });
    assert.equal(mergePartner(base, dated).regions?.b?.asOf, '2025');
  });

  it('keeps the sources it brings, names ours after itself, and none that does not exist', () => {
    const sources = { s: { title: 'Ihre' } };
    const srcOf = (src: string[]) =>
      mergePartner(base, withRegion('b', { src }, { sources })).regions?.b?.src;
    assert.deepEqual(srcOf(['s']), ['partner:s']);
    assert.deepEqual(srcOf(['old']), ['partner', 'old']);
    assert.deepEqual(srcOf(['gone']), ['partner']);
  });

  it('of a second partner is not taken for the first one’s', () => {
    const one = mergePartner(base, withRegion('b'));
    const two = mergePartner(one, withRegion('b', { src: ['partner'] }));
    assert.deepEqual(two.regions?.b?.src, ['partner-2', 'partner']);
  });
});

describe('a partner', () => {
  const titleOf = (partner: Dataset, origin = {}): string | undefined =>
    mergePartner(ours, partner, origin).sources?.partner?.title;
  const address = 'https://th.example/mint.json';

  it('is called as it calls itself', () => {
    const publisher = { name: { de: 'MINT Thüringen' }, licence: 'CC BY 4.0', url: '/ueber' };
    const merged = mergePartner(ours, withCount({}, { publisher }), { address });
    assert.deepEqual(merged.sources?.partner, {
      title: 'MINT Thüringen',
      url: '/ueber',
      licence: 'CC BY 4.0',
    });
    assert.equal(merged.publisher, undefined);
  });

  it('else by the host of its address, else as the page says, else by its id', () => {
    assert.equal(titleOf(withCount(), { address, title: 'Diese Seite' }), 'th.example');
    assert.equal(titleOf(withCount(), { title: 'Diese Seite' }), 'Diese Seite');
    assert.equal(titleOf(withCount(), { address: 'mint.json', title: '' }), 'partner');
    assert.equal(titleOf(withCount(), { address: 'javascript:alert(1)' }), 'partner');
  });

  it('with a name longer than a title has it cut, between characters', () => {
    const publisher = { name: { de: '😀'.repeat(400) } };
    assert.equal(titleOf(withCount({}, { publisher })), '😀'.repeat(300));
  });

  it('with an address longer than a link has none', () => {
    const long = `https://th.example/${'a'.repeat(3000)}`;
    const merged = mergePartner(ours, withCount(), { address: long });
    assert.deepEqual(merged.sources?.partner, { title: 'th.example' });
  });

  it('beside another keeps its own source', () => {
    const one = mergePartner(ours, withCount(), { title: 'Eins' });
    const two = mergePartner(one, { national: { counts: [count()] } }, { title: 'Zwei' });
    assert.equal(two.sources?.partner?.title, 'Eins');
    assert.equal(two.sources['partner-2']?.title, 'Zwei');
    assert.deepEqual(two.national?.counts?.[0]?.src, ['partner-2']);
  });

  it('is known by the ids of its sources', () => {
    for (const id of ['partner', 'partner-2', 'partner:a', 'partner-12:a'])
      assert.ok(isOfPartner(['x', id]), id);
    for (const id of ['', 'a', 'partners', 'partner-', 'partner-a', 'a:partner'])
      assert.ok(!isOfPartner([id]), id);
    assert.equal(isOfPartner([]), false);
  });
});

describe('on the map', () => {
  const base: Dataset = { states: { ...ours.states, BY: { counts: [count({ value: 20 })] } } };
  const readingOf = (partner: Dataset, metric: 'regions' | 'district-coverage' = 'regions') =>
    readingsOf(mergePartner(base, partner), metric).find(({ state }) => state === 'TH');

  it('a count of the partner is its own figure, ranked among the published', () => {
    const reading = readingOf(withCount({ value: 1000 }));
    assert.equal(reading?.condition, 'own');
    assert.deepEqual(reading.src, ['partner']);
    assert.equal(reading.rank, 1);
  });

  it('a lower bound of the partner stays one, and has no rank', () => {
    const reading = readingOf(withCount({ condition: 'recorded' }));
    assert.deepEqual(
      [reading?.condition, reading?.qualifier, reading?.rank],
      ['own', 'at-least', undefined],
    );
    assert.equal(
      readingOf(withCount({ condition: 'recorded', qualifier: 'over' }))?.qualifier,
      'over',
    );
  });

  it('Kreise the partner publishes are its own figure, Kreise it records stay a lower bound', () => {
    for (const [condition, shown] of [
      ['published', 'own'],
      ['recorded', 'recorded'],
    ] as const) {
      const coverage = { reached: 3, total: 22, condition, asOf: null, src: [] };
      const reading = readingOf({ states: { TH: { coverage } } }, 'district-coverage');
      assert.equal(reading?.condition, shown);
    }
  });
});

describe('any partner', () => {
  it('merged over anything valid gives valid data, and changes neither', () => {
    fc.assert(
      fc.property(validDatasets, validDatasets, (below, above) => {
        const before = structuredClone([below, above]);
        const merged = mergePartner(below, above, { address: 'https://th.example/' });
        assert.ok(isValid(withoutStated(merged)), JSON.stringify(isValid.errors));
        assert.deepEqual([below, above], before);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no fact of its own without a source that exists', () => {
    fc.assert(
      fc.property(validDatasets, validDatasets, (below, above) => {
        const { states, national, regions } = above;
        const { sources = {}, ...merged } = mergePartner({ sources: below.sources ?? {} }, {
          states,
          national,
          regions,
          sources: above.sources,
        } as Dataset);
        assert.ok(Object.values(merged.regions ?? {}).every(({ src }) => src !== undefined));
        JSON.stringify(merged, (key, value: unknown) => {
          if (key === 'src' && Array.isArray(value)) {
            assert.ok(value.length > 0);
            assert.ok(value.every((id) => Object.hasOwn(sources, id as string)));
          }
          return value;
        });
      }),
      { numRuns: 200 },
    );
  });
});
