import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalSign, figureWithin, saysNothing, type Sign } from '../../../src/dataset/numbers.js';
import { noFindings } from '../../../src/dataset/problems.js';
import { cell } from '../../../src/dataset/table.js';

const numberIn = (value: unknown, sign: Sign | null = ','): number | null =>
  figureWithin(
    cell(noFindings(), value, () => ''),
    sign,
    1e15,
  )?.value ?? null;

describe('a number is read', () => {
  const WRITTEN: [text: unknown, number: number][] = [
    ['7', 7],
    ['007', 7],
    ['0,48', 0.48],
    ['0.48', 0.48],
    [',5', 0.5],
    ['.5', 0.5],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['1 234', 1234],
    ['1 234 567,8', 1234567.8],
    ['1\u00a0234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1’234', 1234],
    ["1'234.5", 1234.5],
    ['12 %', 12],
    ['12,5%', 12.5],
    ['-3', -3],
    ['−3', -3],
    ['– 3,5', -3.5],
    ['+3', 3],
    [' 3 ', 3],
    ['-0', 0],
    ['1e5', 100000],
    ['1,2E+05', 120000],
    ['1.5e-3', 0.0015],
    ['0,123', 0.123],
    ['0.123', 0.123],
    [3.25, 3.25],
    [-0, 0],
    [1e-7, 1e-7],
  ];
  for (const [text, number] of WRITTEN)
    it(`${JSON.stringify(text)} as ${number}`, () => {
      assert.ok(Object.is(numberIn(text), number), String(numberIn(text)));
      assert.ok(Object.is(numberIn(text, '.'), number), 'whatever the column says');
    });

  it('by its column where it could be two', () => {
    const both: [text: string, german: number, english: number][] = [
      ['1.234', 1234, 1.234],
      ['1,234', 1.234, 1234],
      ['-12.345', -12345, -12.345],
      ['999.999 %', 999999, 999.999],
    ];
    for (const [text, german, english] of both)
      assert.deepEqual(
        [numberIn(text, ','), numberIn(text, '.'), numberIn(text, null)],
        [german, english, null],
        text,
      );
  });

  it('with the decimals it is written with', () => {
    const decimals = (value: unknown): number | undefined =>
      figureWithin(
        cell(noFindings(), value, () => ''),
        ',',
        1e15,
      )?.decimals;
    assert.deepEqual(
      ['7', '7,0', '7,50', '1.234', '1.234,5', 0.25, 3, '1,2E+05', '1e-1', 1e-7].map(decimals),
      [0, 1, 2, 0, 1, 2, 0, 0, 1, 7],
    );
  });
});

describe('the decimal sign of a column', () => {
  const signs: [name: string, cells: unknown[], sign: Sign | null][] = [
    ['is what a cell says that can be read in one way only', ['1.234', '0,5'], ','],
    ['is what thousands leave', ['1.234', '1,234,567'], '.'],
    ['is what is behind the thousands', ['1.234', '1,234.5'], '.'],
    ['is what two decimals show', ['1,234', '12.50'], '.'],
    ['is the usual one where no cell says', ['1.234', '7', 'k. A.', 'viele', 3.5], ','],
    ['is none where cells contradict each other', ['1.234', '0,5', '0.5'], null],
  ];
  for (const [name, cells, sign] of signs)
    it(name, () => assert.equal(decimalSign(cells, ','), sign));
});

describe('no value', () => {
  it('is said in many ways, and is neither zero nor a mistake', () => {
    for (const value of [undefined, null, '', ' ', '-', '–', '—', '/', 'x', '.', '...'])
      assert.ok(saysNothing(value), JSON.stringify(value));
    for (const value of [
      'k. A.',
      'k.A.',
      'K. A.',
      'ka',
      'n/a',
      'N/A',
      'NA',
      'n. a.',
      'keine Angabe',
      'null',
    ])
      assert.ok(saysNothing(value), value);
  });

  it('is not said by what is a number or a mistake', () => {
    for (const value of [0, '0', NaN, 'NaN', 'viele', false, [], {}, '?', '#NV'])
      assert.ok(!saysNothing(value), JSON.stringify(value));
  });
});
