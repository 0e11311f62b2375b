/** Numbers as people write them into tables, in German or in English. */
import type { Cell } from './table.js';

/** What people write where there is no value, without case, blanks and full stops. */
const NOTHING = new Set(['', '-', '–', '—', '/', 'x', 'ka', 'na', 'n/a', 'null', 'keineangabe']);

/** True for what says that there is no value: `k. A.`, `n/a`, `-`, nothing at all. */
export const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && NOTHING.has(value.toLowerCase().replace(/[\s.]/g, '')));

/** What is longer than this is no number. */
const LONGEST = 60;

/** The decimal sign of a number. */
export type Sign = ',' | '.';

/** A number in English: commas part thousands, if anything does, and a point the decimals. */
const ENGLISH = /^-?(\d+|[1-9]\d{0,2}(,\d{3})+|(?=\.))(\.\d+)?(e[+-]?\d+)?$/i;

/** German as English, and the other way round. */
const swapped = (text: string): string =>
  text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));

/** A number without what means nothing to it: `− 1 234 %` is `-1234`. */
const bare = (text: string): string =>
  (text.length > LONGEST ? '' : text)
    .trim()
    .replace(/\s*%$/, '')
    .replace(/^[-\u2212\u2013]\s*/, '-')
    .replace(/^\+/, '')
    .replace(/^-?[1-9]\d{0,2}([\s'’]\d{3})+(?!\d)/, (grouped) => grouped.replace(/[\s'’]/g, ''));

/** The decimal signs a text can be read with, as a number. */
function signsOf(text: string): Sign[] {
  const signs: Sign[] = ENGLISH.test(text) ? ['.'] : [];
  return ENGLISH.test(swapped(text)) ? [...signs, ','] : signs;
}

/**
 * The decimal sign of a column. `1.234,5`, `0,48` and `12,5` can be read in one way only and say which it is;
 * `1.234` can be read in two. Where no cell says, it is `otherwise`; where they contradict each other, null.
 */
export function decimalSign(cells: readonly unknown[], otherwise: Sign): Sign | null {
  const said = new Set<Sign>();
  for (const cell of cells) {
    const [sign, another] = typeof cell === 'string' ? signsOf(bare(cell)) : [];
    if (sign && !another) said.add(sign);
  }
  const [sign, another] = said;
  return another ? null : (sign ?? otherwise);
}

/** A number, perhaps an infinite one, and how many decimals it was written with. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

/**
 * The number a cell holds, or null if it is none that can be told for sure. A cell that can be read in one way
 * only is read so; one that could be 1.234 or 1234 follows the column, and is no number where that has no sign.
 */
function figureIn(value: unknown, column: Sign | null): Figure | null {
  const isNumber = typeof value === 'number';
  const text = isNumber ? String(value) : typeof value === 'string' ? bare(value) : '';
  const signs: Sign[] = isNumber ? ['.'] : signsOf(text);
  const sign = signs.length > 1 && /[.,]/.test(text) ? column : signs[0];
  if (!sign) return null;
  const plain = (sign === '.' ? text : swapped(text)).replaceAll(',', '');
  const number = Number(plain) + 0;
  if (Number.isNaN(number)) return null;
  const [, decimals = '', exponent = 0] = /(?:\.(\d+))?(?:e(.+))?$/i.exec(plain) ?? [];
  return { value: number, decimals: Math.max(0, decimals.length - Number(exponent)) };
}

/** The same for a cell of a column with this decimal sign; null, and listed, if it is none within ± `limit`. */
export function figureWithin(cell: Cell, column: Sign | null, limit: number): Figure | null {
  const figure = figureIn(cell.value, column);
  if (!figure) return cell.wrong({ kind: 'type', type: 'number' });
  if (figure.value > limit) return cell.wrong({ kind: 'max', limit });
  return figure.value < -limit ? cell.wrong({ kind: 'min', limit: -limit }) : figure;
}
