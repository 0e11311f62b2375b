import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { names } from '../../../src/dataset/bundled/names.js';
import { readCsv } from '../../../src/dataset/csv.js';
import { ownFigureOf } from '../../../src/dataset/own-readings.js';
import { ownValues, type OwnValues, type Places } from '../../../src/dataset/own-values.js';
import { noFindings, type Problem } from '../../../src/dataset/problems.js';
import { STATE_IDS, stateOf } from '../../../src/dataset/states.js';

const places: Places = { dataset: names };

function read(text: string): OwnValues & { problems: Problem[] } {
  const findings = noFindings();
  const values = ownValues(readCsv(text, findings), places, findings);
  assert.ok(values, JSON.stringify(findings));
  return { ...values, problems: findings.problems };
}
const numbersOf = (text: string): unknown =>
  Object.fromEntries([...read(text).values].map(([key, { value }]) => [key, value]));
const found = (text: string): string[] =>
  read(text).problems.map((each) => `${each.place} ${each.found} ${each.expected.kind}`);

describe('columns', () => {
  const TABLES: [name: string, text: string][] = [
    ['in German', 'Bundesland;Jahr;Wert;Quelle\nTH;2024;3;Amt'],
    ['in English', 'state,date,value,source\nTH,2024,3,Amt'],
    ['in other case', 'LAND;STAND;ANZAHL;QUELLE\nTH;2024;3;Amt'],
    ['in other order', 'Quelle;Wert;Stand;Land\nAmt;3;2024;TH'],
    ['with brackets and blanks', 'Land ; Stand ; Anteil () ; Quelle\nTH;2024;3;Amt'],
    ['with the value as the only one left', 'Land;Stand;MINT-Quote;Quelle\nTH;2024;3;Amt'],
  ];
  for (const [name, text] of TABLES)
    it(`are found ${name}`, () => {
      const expected = { value: 3, asOf: '2024', source: 'Amt' };
      assert.deepEqual([...read(text).values], [['TH', expected]]);
    });

  it('two of them are place and value, whatever they are called', () => {
    assert.deepEqual(numbersOf('Wo;Wie viele\nTH;3'), { TH: 3 });
    assert.deepEqual(numbersOf(';\nTH;3\nBY;4'), { TH: 3, BY: 4 });
  });

  it('two of them may stand the other way round if they say so', () => {
    assert.deepEqual(numbersOf('Wert;Land\n3;TH'), { TH: 3 });
  });

  it('a key wins over a name, and a name over a running number', () => {
    assert.deepEqual(numbersOf('Name;AGS;Wert\nirgendwo;16;3'), { TH: 3 });
    assert.deepEqual(numbersOf('ID;Name;Wert\n1;Bayern;3'), { BY: 3 });
  });

  it('a Kreis wins over its Land', () => {
    assert.deepEqual(numbersOf('Bundesland;Kreis;Wert\nThüringen;16051;3'), { '16051': 3 });
    assert.deepEqual(found('Bundesland;Kreis;Wert\nThüringen;Erfurt;3'), [
      '2:Kreis "Erfurt" place',
    ]);
  });

  it('the header of the values is their label, unless it only says that they are values', () => {
    assert.equal(read('Land;MINT-Quote in %\nTH;3').label, 'MINT-Quote in %');
    for (const plain of ['Wert', 'value', 'Anzahl'])
      assert.equal(read(`Land;${plain}\nTH;3`).label, undefined, plain);
    assert.equal(read('TH;3\nBY;4').label, undefined);
  });
});

describe('places', () => {
  it('are Länder in every form', () => {
    for (const id of STATE_IDS) {
      const { ags = '', iso = '', name } = stateOf(names, id);
      for (const form of [id, ags, String(Number(ags)), iso, name?.de ?? '', name?.en ?? ''])
        assert.deepEqual(numbersOf(`Land;Wert\n${form};3`), { [id]: 3 }, form);
    }
  });

  it('are Kreise by their AGS, with or without the zero a spreadsheet loses', () => {
    const { level, values } = read('AGS;Wert\n16051;3\n9162;4\n01001;5');
    assert.deepEqual([level, [...values.keys()]], ['districts', ['16051', '09162', '01001']]);
  });

  it('are no Kreise that our map does not have, which are listed', () => {
    const text = 'AGS;Wert\n16051;3\n16099;4\n3152;5';
    assert.deepEqual(numbersOf(text), { '16051': 3 });
    assert.deepEqual(found(text), ['3:AGS "16099" district', '4:AGS "3152" district']);
  });

  it('are Kreise even where our map has none of them', () => {
    const { level, values, problems } = read('AGS;Wert\n03152;3\n16056;4');
    assert.deepEqual([level, values.size, problems.length], ['districts', 0, 2]);
  });

  it('of a Kreis that was merged are listed with the key of the one that has its area', () => {
    const [göttingen, eisenach, dresden] = read('AGS;Wert\n03152;3\n16056;4\n14262;5').problems.map(
      ({ expected }) => expected,
    );
    assert.deepEqual(göttingen, { kind: 'district', into: '03159' });
    assert.deepEqual(eisenach, { kind: 'district', into: '16063' });
    assert.deepEqual(dresden, { kind: 'district', into: undefined });
  });

  it('called Berlin are a Land, also beside Kreise', () => {
    assert.deepEqual(found('Kreis;Wert\nBerlin;3\n16051;4\n09162;5'), ['2:Kreis "Berlin" level']);
    assert.deepEqual(numbersOf('Land;Wert\nBerlin;3'), { BE: 3 });
  });

  it('of another level than most are listed', () => {
    assert.deepEqual(found('AGS;Wert\n16;3\n16051;4\n16052;5'), ['2:AGS "16" level']);
    assert.deepEqual(found('AGS;Wert\n16;3\n09;4\n16052;5'), ['4:AGS "16052" level']);
  });

  it('count once, with their first value that can be read', () => {
    assert.deepEqual(numbersOf('Land;Wert\nTH;viele\nTH;3\n16;4'), { TH: 3 });
    assert.deepEqual(found('Land;Wert\nTH;3\n16;4'), ['3:Land "16" once']);
  });
});

describe('values', () => {
  it('follow the decimal sign of their column', () => {
    assert.deepEqual(numbersOf('Land;Wert\nTH;1.234\nBY;0,5'), { TH: 1234, BY: 0.5 });
    assert.deepEqual(numbersOf('Land;Wert\nTH;1.234\nBY;0.5'), { TH: 1.234, BY: 0.5 });
  });

  it('follow the separator of the file where their column does not say', () => {
    assert.deepEqual(numbersOf('Land;Wert\nTH;1.234'), { TH: 1234 });
    assert.deepEqual(numbersOf('Land,Wert\nTH,1.234'), { TH: 1.234 });
  });

  it('are null where the partner says that there is none', () => {
    const { values, problems } = read('Land;Wert\nTH;k. A.\nBY;-\nSN;\nNW;0');
    assert.deepEqual(
      [...values].map(([key, { value }]) => [key, value]),
      [
        ['TH', null],
        ['BY', null],
        ['SN', null],
        ['NW', 0],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('are shown with the most decimals any of them has, two at most', () => {
    const digits = (...cells: string[]): number =>
      read(`Land;Wert\n${cells.map((each, index) => `${index + 1};${each}`).join('\n')}`).digits;
    assert.equal(read('Land;Wert\nTH;3\nTH;3,25').digits, 0);
    assert.deepEqual(
      [digits('3'), digits('3,0', '4'), digits('3', '4,25'), digits('4,125'), digits('k. A.')],
      [0, 1, 2, 2, 0],
    );
  });

  it('are shown with more decimals only where they would else read as nought, six at most', () => {
    const own = read('Land;Wert\nTH;-12,5\nBY;3\nSN;0,004\nNW;0,00000123');
    const { digits } = ownFigureOf(own, { src: 'partner', names, breaksFor: () => [] });
    assert.deepEqual([-12.5, 3, 0, 0.004, 0.00000123].map(digits), [1, 1, 1, 3, 6]);
  });

  it('may carry a date, a source, a note and a qualifier', () => {
    const text =
      'Land;Wert;Stand;Quelle;Anmerkung;Qualifier\nTH;3;31.12.2024;Amt;vorläufig;mindestens';
    assert.deepEqual(read(text).values.get('TH'), {
      value: 3,
      asOf: '2024-12-31',
      source: 'Amt',
      note: 'vorläufig',
      qualifier: 'at-least',
    });
  });

  it('stay where what they carry is of no use', () => {
    const text = 'Land;Wert;Stand;Qualifier\nTH;3;gestern;vielleicht';
    assert.deepEqual(read(text).values.get('TH'), { value: 3 });
  });

  it('have dates in German or as the schema has them', () => {
    const DATES: [text: string, date: string][] = [
      ['2024', '2024'],
      ['2024-05', '2024-05'],
      ['2024-05-03', '2024-05-03'],
      ['05.2024', '2024-05'],
      ['5.2024', '2024-05'],
      ['3.5.2024', '2024-05-03'],
      ['03.05.2024', '2024-05-03'],
      ['29.02.2024', '2024-02-29'],
    ];
    for (const [text, date] of DATES)
      assert.equal(read(`Land;Wert;Stand\nTH;3;${text}`).values.get('TH')?.asOf, date, text);
  });

  it('have qualifiers in German, in English and as signs', () => {
    const WORDS: [text: string, id: string][] = [
      ['über', 'over'],
      ['>', 'over'],
      ['mehr als', 'over'],
      ['rund', 'about'],
      ['ca.', 'about'],
      ['bis zu', 'up-to'],
      ['up to', 'up-to'],
      ['Mindestens', 'at-least'],
      ['≥', 'at-least'],
      ['at-least', 'at-least'],
    ];
    for (const [text, id] of WORDS)
      assert.equal(read(`Land;Wert;Qualifier\nTH;3;${text}`).values.get('TH')?.qualifier, id, text);
  });

  it('of 20,000 rows of unknown places are read in seconds', () => {
    const start = performance.now();
    const rows = Array.from({ length: 20_000 }, (_, index) => `Kreis ${index};1`).join('\n');
    assert.equal(read(`Land;Wert\n${rows}`).values.size, 0);
    assert.ok(performance.now() - start < 10_000);
  });
});
