import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../../src/dataset/csv.js';
import { noFindings, type Findings } from '../../../src/dataset/problems.js';
import { MAX_COLUMNS, MAX_ROWS, type Row } from '../../../src/dataset/table.js';

interface Plain extends Findings {
  columns: readonly string[];
  rows: unknown[][];
  decimal: string;
}

function read(text: string): Plain {
  const findings = noFindings();
  const { columns, rows, decimal } = readCsv(text, findings);
  const cells = (row: Row): unknown[] => columns.map((_, column) => row(column).value ?? '');
  return { columns, rows: rows.map(cells), decimal, ...findings };
}
const rowsOf = (text: string): unknown[][] => read(text).rows;
const found = (text: string): string[] =>
  read(text).problems.map((each) => `${each.place} ${each.found} ${each.expected.kind}`);

describe('a table as text', () => {
  it('is separated by what its header is separated by', () => {
    for (const mark of [';', ',', '\t'])
      assert.deepEqual(rowsOf(`a${mark}b\n1${mark}2`), [['1', '2']], JSON.stringify(mark));
  });

  it('is separated by the mark the header has most of, outside of quotation marks', () => {
    assert.deepEqual(read('a;b, c;d\n1;2;3').columns, ['a', 'b, c', 'd']);
    assert.deepEqual(read('"a;b;c",d\n1,2').columns, ['a;b;c', 'd']);
  });

  it('is separated by what a first line says, which is no row', () => {
    assert.deepEqual(read('sep=,\r\na;b,c\n1,2').columns, ['a;b', 'c']);
    assert.deepEqual(found('\ufeffsep=;\na;b\n1;2;3'), ['2:3 "3" maxItems']);
  });

  it('takes commas for decimal signs where they separate nothing', () => {
    assert.deepEqual(
      ['a;b', 'a\tb', 'a,b'].map((text) => read(text).decimal),
      [',', ',', '.'],
    );
  });

  const WAYS: [name: string, text: string][] = [
    ['line feeds', 'a;b\n1;2\n3;4'],
    ['line feeds, the last one too', 'a;b\n1;2\n3;4\n'],
    ['carriage returns', 'a;b\r1;2\r3;4\r'],
    ['both', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['a byte order mark before it', '\ufeffa;b\n1;2\n3;4'],
    ['blank rows', '\n\na;b\n;;;\n1;2\n \n3;4\n\n'],
    ['blanks around cells', ' a ; b \n 1; 2 \n3 ;4 '],
    ['quotation marks', '"a";"b"\n"1";"2"\n"3";"4"'],
    ['blanks around quotation marks', '"a" ; "b"\n "1"; "2"\n "3" ;"4" '],
    ['empty columns behind', 'a;b;;\n1;2;;;\n3;4;;;'],
    ['no-break spaces around cells', '\u00a0a;b\n1\u00a0;2\n3;4'],
  ];
  for (const [name, text] of WAYS) {
    it(`may have ${name}`, () => {
      const { columns, rows, problemCount } = read(text);
      assert.deepEqual(
        [columns, rows, problemCount],
        [
          ['a', 'b'],
          [
            ['1', '2'],
            ['3', '4'],
          ],
          0,
        ],
      );
    });
  }

  it('may hold separators, line breaks and doubled marks in quotation marks', () => {
    assert.deepEqual(rowsOf('a;b\n"1;2";"x\ny"\n"say ""yes""";""'), [
      ['1;2', 'x y'],
      ['say "yes"', ''],
    ]);
  });

  it('may hold quotation marks within a cell', () => {
    assert.deepEqual(rowsOf('a;b\n5" Rohr;2'), [['5" Rohr', '2']]);
  });

  it('may have short rows', () => {
    assert.deepEqual(rowsOf('a;b;c\n1\n1;;3'), [
      ['1', '', ''],
      ['1', '', '3'],
    ]);
  });

  it('is freed of what shows nothing but does something', () => {
    assert.deepEqual(rowsOf('a;b\n\u202e1\u0000;\ud8002'), [['1', '2']]);
  });

  it('without anything has no columns and no rows', () => {
    for (const text of ['', '\ufeff', '\n\n', ';;\n"";""'])
      assert.deepEqual([read(text).columns, rowsOf(text)], [[], []], JSON.stringify(text));
  });
});

describe('rows of no use', () => {
  it('are told by the number a spreadsheet gives them and the header of the column', () => {
    assert.deepEqual(found('\nLand;Wert\n\nTH;"3'), ['4:Wert "3" quote']);
  });

  it('are told by the number of the column where it has no header, or one that is no word', () => {
    assert.deepEqual(found('Land;2024\nTH;3;x\nBY;"4'), ['2:3 "x" maxItems', '3:2 "4" quote']);
  });

  it('cost no other row anything, wherever a quotation mark stays open', () => {
    for (const bad of ['"x;1', 'x;"1', 'x;"1"2', '"x', '"x;"', '"x""', '"x";"y;"'])
      assert.deepEqual(rowsOf(`a;b\n1;2\n${bad}\n3;4`).slice(-1), [['3', '4']], bad);
  });

  it('past the most that are read are counted together', () => {
    const { rows, problems } = read(`a;b\n${'1;2\n'.repeat(MAX_ROWS + 5)}`);
    assert.equal(rows.length, MAX_ROWS);
    assert.deepEqual(problems, [
      { place: '', found: '20005', expected: { kind: 'maxItems', limit: MAX_ROWS } },
    ]);
  });
});

describe('any text', () => {
  it('that is written with quotation marks is read as it was', () => {
    const cells = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ';', ',', '😀', '.') });
    const rows = fc.array(
      fc.tuple(
        cells,
        cells.map((cell) => `${cell}.`),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), (table, mark) => {
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
        const lines = [['a', 'b'], ...table].map((row) => row.map(quoted).join(mark));
        assert.deepEqual(rowsOf(lines.join('\n')), table);
      }),
    );
  });

  it('has bounded columns', () => {
    assert.equal(read('a;'.repeat(10_000)).columns.length, MAX_COLUMNS);
  });

  it('of 5 million characters is read in time linear in its length', () => {
    const hard = ['"a;', '"x""y;', '""";', '"', '""', ' ', '"a" b;', '"\n', ';', '\n'];
    for (const piece of hard) {
      const start = performance.now();
      read(`a;b\n${piece.repeat(5e6 / piece.length)}`);
      // Anything quadratic takes hours.
      assert.ok(performance.now() - start < 20_000, JSON.stringify(piece));
    }
  });
});
