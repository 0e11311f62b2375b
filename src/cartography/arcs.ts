/**
 * Arcs of a topology as text. An arc is taken to begin where the one before it ends, and to go on by half of its
 * last step; each number says how far off that is, the digits of base 26 from `(` on, the first ones marked by
 * 26 more. Arcs are kept apart by a space. Once both are compressed, it is a third shorter than JSON, so the
 * build writes boundaries like this.
 */
const FIRST = 40;
const BASE = 26;

export type Arcs = number[][][];

/** One coordinate of an arc: where it begins, then its steps. */
type Course = readonly number[];

const sum = (numbers: Course): number => numbers.reduce((all, each) => all + each, 0);

/** What comes next on a course, as far as can be told; `end` is that of the course before. */
function expected(course: Course, end: number): number {
  const last = course.at(-1);
  if (last === undefined) return end;
  return course.length === 1 ? 0 : Math.floor(last / 2);
}

function digitsOf(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (let more = 0; text === '' || rest > 0; more = BASE) {
    text = String.fromCharCode(FIRST + more + (rest % BASE)) + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

const offsetsOf = (course: Course, end: number): Course =>
  course.map((length, at) => length - expected(course.slice(0, at), end));

/** Writes arcs of whole numbers; the inverse of `unpackArcs`. */
export function packArcs(arcs: Arcs): string {
  let ends: Course = [0, 0];
  const words = arcs.map((arc) => {
    const courses = ends.map((_, axis) => arc.map((step) => step[axis] ?? 0));
    const offsets = courses.map((course, axis) => offsetsOf(course, ends[axis] ?? 0));
    ends = courses.map(sum);
    return arc.flatMap((_, at) => offsets.map((course) => digitsOf(course[at] ?? 0))).join('');
  });
  return words.join(' ');
}

function numbersIn(word: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const digit = word.charCodeAt(at) - FIRST;
    value = value * BASE + (digit % BASE);
    if (digit < BASE) {
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = 0;
    }
  }
  return numbers;
}

/** Both coordinates in one loop: this stands between a page and its map. */
function arcOf(offsets: readonly number[], [x = 0, y = 0]: Course): number[][] {
  const arc: number[][] = [];
  for (let at = 0; at < offsets.length; at += 2) {
    x += offsets[at] ?? 0;
    y += offsets[at + 1] ?? 0;
    arc.push([x, y]);
    x = at && Math.floor(x / 2);
    y = at && Math.floor(y / 2);
  }
  return arc;
}

/** Reads arcs that `packArcs` wrote: lists of points, each the difference to the one before. */
export function unpackArcs(text: string): Arcs {
  let end: Course = [0, 0];
  return text.split(' ').map((word) => {
    const arc = arcOf(numbersIn(word), end);
    end = arc.reduce(([x = 0, y = 0], [dx = 0, dy = 0]) => [x + dx, y + dy], [0, 0]);
    return arc;
  });
}
