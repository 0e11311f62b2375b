import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { names } from '../../../src/dataset/bundled/names.js';
import type { Places } from '../../../src/dataset/own-values.js';
import {
  readPartnerFile,
  readPartnerValue,
  type PartnerFile,
} from '../../../src/dataset/partner-file.js';
import { MAX_PROBLEMS } from '../../../src/dataset/problems.js';
import { anything } from './arbitrary.js';
import { BAD_TABLES, type BadTable } from './bad-tables.js';

const places: Places = { dataset: names };
const read = (text: string, type = ''): PartnerFile => readPartnerFile(text, type, places);
const placesAndKinds = ({ problems }: PartnerFile): string[] =>
  problems.map(({ place, expected }) => `${place} ${expected.kind}`);

/** What a file keeps, as the table of bad files names it. */
const keptOf = ({ values, points, dataset }: PartnerFile): BadTable['kept'] => {
  if (values?.values.get('BY')?.value === 4) return 'values';
  if (points?.some(({ name }) => name === 'Gut')) return 'points';
  return dataset && Object.keys(dataset).length > 0 ? 'dataset' : 'nothing';
};

describe('the table of bad files', () => {
  it('has at least 150 rows, no two alike', () => {
    assert.ok(BAD_TABLES.length >= 150, String(BAD_TABLES.length));
    assert.equal(new Set(BAD_TABLES.map(({ name }) => name)).size, BAD_TABLES.length);
  });

  for (const { name, text, type, place, kind, kept } of BAD_TABLES) {
    if (place === undefined) {
      it(`finds nothing wrong with ${name}, which stays text`, () => {
        const file = read(text, type);
        assert.deepEqual([placesAndKinds(file), keptOf(file)], [[], kept]);
      });
    } else {
      it(`names the place of ${name}, and keeps the rest`, () => {
        const file = read(text, type);
        assert.ok(
          placesAndKinds(file).includes(`${place} ${kind ?? ''}`),
          placesAndKinds(file).slice(0, 5).join(),
        );
        assert.equal(keptOf(file), kept);
      });
    }
  }

  it('leaves the prototypes of the page alone', () => {
    for (const { text, type } of BAD_TABLES) read(text, type);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('takes no value from what a page has added to all objects', () => {
    const text = '[{"state":"TH","value":3,"note":"ja"},{"state":"BY"}]';
    const prototype = Object.prototype as { note?: string; value?: number };
    prototype.note = 'fremd';
    prototype.value = 7;
    const { values } = read(text);
    delete prototype.note;
    delete prototype.value;
    assert.deepEqual(values?.values.get('BY'), { value: null });
  });

  it('names one problem for each file that is none', () => {
    for (const { name, text, type, kind } of BAD_TABLES)
      if (kind === 'data' || kind === 'json') assert.equal(read(text, type).problemCount, 1, name);
  });
});

describe('a file is', () => {
  it('a dataset where it has the shape of ours', () => {
    const { dataset, values, points } = read('{"states":{"Thüringen":{"counts":[]}}}');
    assert.deepEqual(
      [dataset, values, points],
      [{ states: { TH: { counts: [] } } }, undefined, undefined],
    );
  });

  it('an empty dataset where it is an empty object', () => {
    assert.deepEqual(read('{}'), { dataset: {}, problems: [], problemCount: 0 });
  });

  const VALUES: [name: string, text: string][] = [
    ['a table', 'Land;Wert\nTH;3,2\nBY;4'],
    ['a table with tabs', 'Land\tWert\nTH\t3,2\nBY\t4'],
    ['a table with commas', 'state,value\nTH,3.2\nBY,4'],
    ['a table without header', 'TH;3,2\nBY;4'],
    ['an object by place', '{"TH":3.2,"BY":"4"}'],
    ['an object by place of objects', '{"TH":{"value":"3,2"},"BY":{"value":4}}'],
    ['a list', '[{"state":"TH","value":3.2},{"state":"BY","value":4}]'],
    ['a list with a byte order mark', '\ufeff [{"state":"TH","value":3.2},{"state":9,"value":4}]'],
    ['a list under values', '{"values":[{"land":"TH","wert":3.2},{"land":"BY","wert":4}]}'],
    ['an object under values', '{"values":{"TH":3.2,"BY":4}}'],
  ];
  for (const [name, text] of VALUES) {
    it(`values as ${name}`, () => {
      const { values, problemCount } = read(text, 'text/plain');
      assert.deepEqual(
        [[...(values?.values ?? [])], values?.digits, problemCount],
        [
          [
            ['TH', { value: 3.2 }],
            ['BY', { value: 4 }],
          ],
          1,
          0,
        ],
      );
    });
  }

  it('values with a label and a unit where it names them', () => {
    const { values } = read('{"label":"Quote","unit":"%","values":{"TH":3}}');
    assert.deepEqual([values?.label, values?.unit], ['Quote', '%']);
  });

  it('values with who gives them, and names what else stands beside them', () => {
    const publisher = { name: { de: 'Musteramt' } };
    const file = readPartnerValue(
      { publisher, checked: '2026-05', values: { TH: 3 }, states: { TH: {} }, more: 1 },
      places,
    );
    assert.deepEqual(file.values?.by, { publisher, checked: '2026-05' });
    assert.deepEqual(placesAndKinds(file), ['states field', 'more field']);
    const unnamed = readPartnerValue({ publisher: 'Musteramt', values: { TH: 3 } }, places);
    assert.deepEqual(placesAndKinds(unnamed), ['publisher type']);
  });

  it('breaks that rise, and names those that do not', () => {
    const file = readPartnerValue(
      { breaks: { regions: [10, 5, 2], 'district-coverage': [20, 40], own: [1, 1] } },
      places,
    );
    assert.deepEqual(file.dataset, { breaks: { 'district-coverage': [20, 40] } });
    assert.deepEqual(placesAndKinds(file), ['breaks.regions rising', 'breaks.own rising']);
    assert.deepEqual(readPartnerValue({ breaks: { regions: [2, 1] } }, places).dataset, {});
  });

  const POINTS: [name: string, text: string][] = [
    ['a table', 'Name;Länge;Breite\nErfurt;11,03;50,98'],
    ['a list', '[{"name":"Erfurt","lng":11.03,"lat":"50.98"}]'],
    [
      'a feature',
      '{"type":"Feature","properties":{"name":"Erfurt"},"geometry":{"type":"Point","coordinates":[11.03,50.98,200]}}',
    ],
    [
      'a list of features',
      '[{"type":"Feature","properties":{"Titel":"Erfurt"},"geometry":{"type":"MultiPoint","coordinates":[[11.03,50.98],[0,0]]}}]',
    ],
  ];
  for (const [name, text] of POINTS) {
    it(`points as ${name}`, () => {
      assert.deepEqual(read(text), {
        points: [{ name: 'Erfurt', lon: 11.03, lat: 50.98 }],
        problems: [],
        problemCount: 0,
      });
    });
  }

  it('JSON whatever the server calls it, if it begins so', () => {
    assert.equal(read('{"TH":3}', 'text/csv').values?.values.size, 1);
  });
});

describe('any text and any value', () => {
  const isSound = ({ problems, problemCount }: PartnerFile): void => {
    assert.ok(problems.length <= Math.min(MAX_PROBLEMS, problemCount));
    for (const { place, found } of problems) assert.ok(place.length < 1000 && found.length < 200);
  };
  /** Texts that look like files more often than random ones do. */
  const pieces = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '"',
            '""',
            ';',
            ',',
            '\t',
            '\n',
            '\r\n',
            '\r',
            ' ',
            '{',
            '}',
            '[',
            ']',
            ':',
            '<',
            '\ufeff',
            '\0',
          ],
          ...[
            'Land',
            'Wert',
            'name',
            'lon',
            'lat',
            'TH',
            '16051',
            '"values":',
            '"type":"Feature"',
            'sep=;',
          ],
          ...[
            '1.234',
            '0,5',
            '-',
            'k. A.',
            '__proto__',
            '1e400',
            'NaN',
            '[]',
            'null',
            '9'.repeat(20),
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('is read without an error', () => {
    const texts = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 }));
    const types = fc.constantFrom('', 'text/csv', 'application/json', 'text/html');
    fc.assert(
      fc.property(texts, types, (text, type) => isSound(read(text, type))),
      { numRuns: 3000 },
    );
  });

  it('is read without an error behind a header', () => {
    const headers = fc.constantFrom('Land;Wert;Stand;Qualifier\n', 'name,lon,lat,url\n');
    fc.assert(
      fc.property(headers, pieces, (header, text) => isSound(read(header + text))),
      { numRuns: 2000 },
    );
  });

  it('is read without an error as JSON', () => {
    const wrap = fc.constantFrom<(value: unknown) => unknown>(
      (value) => value,
      (value) => ({ TH: value }),
      (value) => [{ state: value, value }, value],
      (values) => ({ values, label: values, unit: values }),
      (value) => ({ features: [value, { properties: value, geometry: value }] }),
      (coordinates) => [{ type: 'Feature', geometry: { type: 'Point', coordinates } }],
    );
    fc.assert(
      fc.property(anything, wrap, (value, around) =>
        isSound(readPartnerValue(around(value), places)),
      ),
      { numRuns: 2000 },
    );
  });

  it('is read without an error where it throws itself', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, 'value', {
      enumerable: true,
      get: () => {
        throw new Error('getter');
      },
    });
    for (const value of [proxy, [proxy], { values: proxy }, [throwing], { TH: throwing }])
      isSound(readPartnerValue(value, places));
  });

  it('keeps every good row beside bad ones', () => {
    const rows = fc.array(
      fc.constantFrom('XX;1', '"TH;1', 'TH;viele', 'NW;1;2;3', ';;;', 'by;5', ''),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const text = ['Land;Wert', 'BY;4', ...before, 'SN;0,5', ...after].join('\n');
        const { values } = read(text);
        assert.deepEqual(
          ['BY', 'SN'].map((key) => values?.values.get(key)?.value),
          [4, 0.5],
        );
      }),
      { numRuns: 500 },
    );
  });
});
