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

/**
 * Reads arcs that `packArcs` wrote: tells each place an arc begins at (`step` 0) and each step from there on, and when
 * an arc is over. One loop over the digits: this stands between a page and its map.
 */
export function readArcs(
  text: string,
  tell: (x: number, y: number, step: number) => void,
  end: () => void,
): void {
  // What is expected of the next place or step, and where the arcs so far have led to.
  let x = 0;
  let y = 0;
  let endX = 0;
  let endY = 0;
  let value = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - FIRST;
    value = value * BASE + (digit % BASE);
    if (digit >= BASE) continue;
    const offset = value % 2 ? -(value + 1) / 2 : value / 2;
    value = 0;
    if (digit < 0) {
      end();
      x = endX;
      y = endY;
      count = 0;
    } else if (count++ % 2 === 0) {
      x += offset;
    } else {
      y += offset;
      const isPlace = count === 2;
      endX = isPlace ? x : endX + x;
      endY = isPlace ? y : endY + y;
      tell(x, y, count / 2 - 1);
      x = isPlace ? 0 : x >> 1;
      y = isPlace ? 0 : y >> 1;
    }
  }
  end();
}

/** Arcs that `packArcs` wrote as lists of points, each the difference to the one before. */
export function unpackArcs(text: string): Arcs {
  const arcs: Arcs = [];
  let arc: number[][] = [];
  readArcs(
    text,
    (x, y) => arc.push([x, y]),
    () => {
      arcs.push(arc);
      arc = [];
    },
  );
  return arcs;
}
