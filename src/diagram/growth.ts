/** A number that grows over the years, as a line: what is drawn where, in px of a picture of a given width. */
import { along, labelPlaces, type Box, type Label, type Point } from './label-places.js';
import { scale, ticksTo, yearsOf, yearTicks } from './scale.js';

/** A number of some date, with the words that stand beside it. */
export interface Value {
  date: string;
  value: number;
  label: string;
  /** What the number rests on: those that differ cannot be compared, and no line joins them. */
  basis: string;
}

/** One line, with its name. */
export interface Series {
  name: string;
  values: readonly Value[];
  /** True where its labels had better stand under it. */
  isBelow?: boolean;
}

export interface Tick {
  at: number;
  value: number;
}

/** Text in the picture, its lines from the left edge and the upper one of a box. */
export interface PlacedText {
  lines: readonly string[];
  /** How the lines stand in their box. */
  anchor: 'start' | 'middle' | 'end';
  x: number;
  /** Base lines of the lines. */
  y: readonly number[];
  /** True where the first line is the name of the series. */
  isNamed: boolean;
}

/** A stretch of time in which one basis holds. */
export interface Era {
  basis: string;
  lines: readonly string[];
  left: number;
}

export interface DrawnSeries {
  /** One path for each basis. */
  paths: readonly string[];
  points: readonly { at: Point; basis: string }[];
  labels: readonly PlacedText[];
}

export interface Drawing {
  width: number;
  height: number;
  /** The plot inside the axes. */
  frame: Box;
  rows: readonly Tick[];
  years: readonly Tick[];
  series: readonly DrawnSeries[];
  eras: readonly Era[];
  /** Where one basis ends and another begins. */
  breaks: readonly number[];
}

/** Sizes of text in px: of a line, of an average letter at 12 px. */
const LINE = 15;
/** Room for the words of the last year beyond its tick, for a label over the top line, and beside a break, in px. */
const EDGE = 16;
const HEAD = 24;
const GUTTER = 6;
const LETTER = 6.8;

export const textWidth = (text: string): number => text.length * LETTER;

/** How much wider the name of a series is for being bold. */
const BOLD = 1.15;

/** Words in as few lines as fit a width; null where one word alone is wider. */
export function wrapped(text: string, width: number): string[] | null {
  const words = text.split(' ');
  if (words.some((word) => textWidth(word) > width)) return null;
  return words.reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    return lines.length > 0 && textWidth(longer) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

/** Values that follow one another on the same basis. */
function runsOf(values: readonly Value[]): Value[][] {
  return values.reduce<Value[][]>((runs, value) => {
    const last = runs.at(-1);
    if (last?.[0]?.basis === value.basis) last.push(value);
    else runs.push([value]);
    return runs;
  }, []);
}

const path = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Of equal numbers in a row only the last carries its words: the level line says the rest. */
const isRepeated = (values: readonly Value[], at: number): boolean =>
  values[at]?.label === values[at + 1]?.label;

/** The lines at a point: the number, at the last one under the name of the series. */
function linesAt({ name, values }: Series, at: number): string[] {
  const label = values[at]?.label ?? '';
  return at < values.length - 1 ? [label] : [name, label];
}

function labelAt(series: Series, lines: readonly string[], at: Point): Label {
  const { name, isBelow = false } = series;
  const width = Math.max(...lines.map((line) => textWidth(line) * (line === name ? BOLD : 1)));
  return { at, width, height: lines.length * LINE, isBelow };
}

/** Text stands against the side of its box that is nearer to its point. */
function placed(box: Box, at: Point, lines: readonly string[], isNamed: boolean): PlacedText {
  const middle = (box.left + box.right) / 2;
  const anchor = Math.abs(middle - at[0]) < 1 ? 'middle' : middle < at[0] ? 'end' : 'start';
  const x = { start: box.left, middle, end: box.right }[anchor];
  const y = lines.map((_, index) => box.top + index * LINE + LINE - 3.5);
  return { lines, anchor, x, y, isNamed };
}

interface Spots {
  series: Series;
  at: readonly Point[];
}

/** Names stand first, then the other numbers from the last to the first. */
function wantedLabels(spots: readonly Spots[]) {
  return spots
    .flatMap(({ series, at }, index) =>
      at.flatMap((point, nth) => {
        if (isRepeated(series.values, nth)) return [];
        const isLast = nth === at.length - 1;
        const lines = linesAt(series, nth);
        const label = { ...labelAt(series, lines, point), isNeeded: isLast };
        return [{ index, point, isLast, lines, label }];
      }),
    )
    .sort((a, b) => Number(b.isLast) - Number(a.isLast));
}

function placedLabels(spots: readonly Spots[], frame: Box, lines: readonly Point[]) {
  const wanted = wantedLabels(spots);
  const boxes = labelPlaces(
    wanted.map(({ label }) => label),
    { points: spots.flatMap(({ at }) => at), lines },
    frame,
  );
  return spots.map((_, index) =>
    wanted.flatMap((each, nth) => {
      const box = boxes[nth];
      if (each.index !== index || !box) return [];
      return [placed(box, each.point, each.lines, each.isLast)];
    }),
  );
}

/** Where a basis ends, in years: half way to the first number of the next. */
function breaksOf(runs: readonly (readonly Value[])[]): number[] {
  const middle = (before?: Value, after?: Value): number =>
    (yearsOf(before?.date ?? '') + yearsOf(after?.date ?? '')) / 2;
  return runs.slice(1).map((run, at) => middle(runs[at]?.at(-1), run[0]));
}

/** The stretches between the breaks, with their words where these have room. */
const erasOf = (
  runs: readonly (readonly Value[])[],
  starts: readonly number[],
  right: number,
): Era[] =>
  runs.map((run, at) => {
    const left = starts[at] ?? 0;
    const basis = run[0]?.basis ?? '';
    const room = (starts[at + 1] ?? right) - left - GUTTER;
    return { basis, left, lines: wrapped(basis, room) ?? [] };
  });

/** Height of a picture without the words over it, in px. */
const heightOf = (width: number): number => Math.round(Math.min(360, Math.max(270, width * 0.45)));

/**
 * Draws series of numbers over time from zero up, in a picture so many px wide. Values are in the order of their dates;
 * there is at least one. Where the first series that has several bases goes from one to the next, the picture is parted.
 */
export function growth(series: readonly Series[], width: number): Drawing {
  const values = series.flatMap((each) => each.values);
  const years = values.map(({ date }) => yearsOf(date));
  const first = Math.floor(Math.min(...years)) - 1;
  const last = Math.ceil(Math.max(...years));
  const rows = ticksTo(Math.max(...values.map(({ value }) => value)), 4);
  const top = rows.at(-1) ?? 1;
  const left = textWidth(String(top)) + 8;
  const right = width - EDGE;
  const x = scale(first, last, left, right);
  const broken = series.map((each) => runsOf(each.values)).find(({ length }) => length > 1) ?? [];
  const breaks = breaksOf(broken).map(x);
  const eras = erasOf(broken, [0, ...breaks.map((at) => at + GUTTER)], width);
  const band = Math.max(0, ...eras.map(({ lines }) => lines.length)) * LINE;
  const height = heightOf(width) + band;
  const frame = { left, right, top: band + HEAD, bottom: height - LINE - 8 };
  const y = scale(0, top, frame.bottom, frame.top);
  const spots = series.map((each) => ({
    series: each,
    at: each.values.map(({ date, value }): Point => [x(yearsOf(date)), y(value)]),
  }));
  const runs = spots.map(({ series: { values: all }, at }) =>
    runsOf(all).map((run) => run.map((value): Point => at[all.indexOf(value)] ?? [0, 0])),
  );
  const lines = [
    ...runs.flat().flatMap(along),
    ...breaks.flatMap((at) =>
      along([
        [at, frame.top],
        [at, frame.bottom],
      ]),
    ),
  ];
  const labels = placedLabels(spots, { ...frame, top: band, right: width }, lines);
  return {
    width,
    height,
    frame,
    rows: rows.map((value) => ({ value, at: y(value) })),
    years: yearTicks(first + 0.01, last, x(1) - x(0), 40).map((value) => ({ value, at: x(value) })),
    series: spots.map(({ series: each, at }, index) => ({
      paths: (runs[index] ?? []).map(path),
      points: at.map((point, nth) => ({ at: point, basis: each.values[nth]?.basis ?? '' })),
      labels: labels[index] ?? [],
    })),
    eras,
    breaks,
  };
}
