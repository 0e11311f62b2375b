import { bound } from '../i18n/bound.js';

/** How wide a text is, in px. */
export type Measure = (text: string) => number;

/**
 * Measures text of a size and weight. Who opens the file may lack the page's typeface, so the wider of it and
 * of a common one counts.
 */
export function measureOf(family: string, size: number, weight: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text) =>
    Math.max(
      ...[family, 'sans-serif'].map((each) => {
        if (!context) return text.length * size * 0.6;
        context.font = `${weight} ${size}px ${each}`;
        return context.measureText(text).width;
      }),
    );
}

/** A word cut where it would be wider than the line. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const letters = Array.from(word);
  const fitting = letters.findIndex((_, at) => measure(letters.slice(0, at + 1).join('')) > width);
  const first = Math.max(1, fitting);
  const rest = letters.slice(first).join('');
  return [letters.slice(0, first).join(''), ...(rest ? pieces(rest, width, measure) : [])];
}

/** A text in lines no wider than `width` px; a space that may not break does not. */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  const words = bound(text).split(/[ \n\t]+/);
  for (const word of words.flatMap((each) => pieces(each, width, measure))) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
