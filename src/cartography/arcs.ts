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

/** Where an arc begins or ends: x and y. */
type Place = readonly [number, number];

/**
 * Reads arcs that `packArcs` wrote: tells of each the places it leads from and to, and its steps, x before y in one list.
 * One loop over the digits, in whole numbers: this stands between a page and its map.
 */
export function readArcs(
  text: string,
  tell: (start: Place, end: Place, steps: number[]) => void,
): void {
  let start: Place | null = null;
  let steps: number[] = [];
  // What is expected of the next place or step, and where the arcs so far have led to.
  let x = 0;
  let y = 0;
  let endX = 0;
  let endY = 0;
  let value = 0;
  let isX = true;
  for (let at = 0; at <= text.length; at++) {
    const digit = text.charCodeAt(at) - FIRST;
    if (digit >= BASE) {
      value = (value + digit - BASE) * BASE;
    } else if (digit >= 0) {
      value += digit;
      const offset = value & 1 ? ~(value >> 1) : value >> 1;
      value = 0;
      if (isX) {
        x += offset;
      } else {
        y += offset;
        endX += x;
        endY += y;
        if (start) steps.push(x, y);
        x = start ? x >> 1 : 0;
        y = start ? y >> 1 : 0;
        start ??= [endX, endY];
      }
      isX = !isX;
    } else {
      tell(start ?? NOWHERE, [endX, endY], steps);
      start = null;
      steps = [];
      x = endX;
      y = endY;
      endX = endY = 0;
    }
  }
}

const NOWHERE: Place = [0, 0];

/** Arcs that `packArcs` wrote as lists of points, each the difference to the one before. */
export function unpackArcs(text: string): Arcs {
  const arcs: Arcs = [];
  readArcs(text, (start, _, steps) => {
    const arc = [[...start]];
    for (let at = 1; at < steps.length; at += 2) arc.push(steps.slice(at - 1, at + 1));
    arcs.push(arc);
  });
  return arcs;
}
