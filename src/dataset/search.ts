/** Search in short texts: by beginnings of words, in any order, forgiving of umlauts, case and slips. */

/** A text of an entry, and how much it tells: a hit in a name says more than one in the name of a Land. */
export interface SearchField {
  text: string;
  weight: number;
}

/** Words that tell nothing where there are others beside them. */
const EMPTY = new Set(
  'der die das und in im am an bei von fur the and of kreis landkreis stadt kreisfreie district'.split(
    ' ',
  ),
);

/** A word this long may hold one slip, and one this long two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** What is looked for inside words, and not at their beginnings alone, has at least so many letters. */
const INSIDE = 3;

/**
 * A text as it is compared: without case and marks, and with one way for each that umlauts and ß are written in, so
 * that `Köln`, `Koeln` and `Koln` are one.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([aou])e/g, '$1')
    .replace(/\bsankt\b/g, 'st');

/** The words of a text; what hyphens join is also one word: `rhein`, `neckar`, `rheinneckar`. */
export function wordsIn(text: string): string[] {
  const plain = folded(text);
  const joined = plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [
    ...(plain.match(/[\p{L}\p{N}]+/gu) ?? []),
    ...joined.map((chain) => chain.replaceAll('-', '')),
  ];
}

/** The words that are asked for: without those that tell nothing, unless there are no others. */
export function wordsAsked(query: string): string[] {
  const words = folded(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** The entries a word occurs in, by their places in the list, each with the weight of its best field. */
interface Postings {
  entries: number[];
  weights: number[];
}

/** What is searched: made once, asked at every letter. */
export interface SearchIndex {
  size: number;
  words: ReadonlyMap<string, Postings>;
}

/** Texts that many entries share are taken apart once. */
function splitter(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? wordsIn(text);
    known.set(text, words);
    return words;
  };
}

function note(words: Map<string, Postings>, word: string, entry: number, weight: number): void {
  const postings = words.get(word) ?? { entries: [], weights: [] };
  const last = postings.entries.length - 1;
  if (postings.entries[last] === entry) {
    postings.weights[last] = Math.max(postings.weights[last] ?? 0, weight);
  } else {
    postings.entries.push(entry);
    postings.weights.push(weight);
  }
  words.set(word, postings);
}

/**
 * An index of entries, each a list of its texts. Words of `vocabulary` are known to be no slips of others, though no
 * entry may hold them.
 */
export function searchIndex(
  entries: readonly (readonly SearchField[])[],
  vocabulary: readonly string[] = [],
): SearchIndex {
  const words = new Map<string, Postings>();
  const split = splitter();
  entries.forEach((fields, entry) => {
    for (const { text, weight } of fields) {
      for (const word of split(text)) note(words, word, entry, weight);
    }
  });
  for (const word of vocabulary.flatMap(split)) {
    if (!words.has(word)) words.set(word, { entries: [], weights: [] });
  }
  return { size: entries.length, words };
}

/** How well a word answers another without a slip: 1 for the same, less for a longer one, 0 for none. */
function likeness(asked: string, word: string): number {
  const at = word.indexOf(asked);
  if (at === 0) return 0.6 + (0.4 * asked.length) / word.length;
  return at > 0 && asked.length >= INSIDE ? 0.4 : 0;
}

/** Three rows of the table that alignment fills; words of a dataset are cut at so many letters. */
const LONGEST = 64;
let [before, above, next] = [0, 1, 2].map(() => new Uint8Array(LONGEST)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * How many letters must be changed, added, left out or swapped with the next for a word to begin as another does
 * (optimal string alignment); more than `most` are not told apart.
 */
export function slipsIn(asked: string, word: string, most: number): number {
  const width = Math.min(word.length, asked.length + most, LONGEST - 1);
  if (width < asked.length - most || asked.length >= LONGEST) return most + 1;
  for (let column = 0; column <= width; column += 1) above[column] = column;
  let least = most + 1;
  for (let row = 1; row <= asked.length; row += 1) {
    least = alignRow(asked, word, row, width, most);
    if (least > most) return most + 1;
    [before, above, next] = [above, next, before];
  }
  return least;
}

/**
 * Fills the next row, as far as it can hold no more than `most`, and gives its least: the table is asked thousands
 * of times a letter.
 */
function alignRow(asked: string, word: string, row: number, width: number, most: number): number {
  const letter = asked.charCodeAt(row - 1);
  const from = Math.max(1, row - most);
  const to = Math.min(width, row + most);
  next[from - 1] = from === 1 ? row : most + 1;
  let least = next[from - 1] ?? 0;
  for (let column = from; column <= to; column += 1) {
    const isSame = letter === word.charCodeAt(column - 1);
    const isSwapped =
      row > 1 &&
      column > 1 &&
      letter === word.charCodeAt(column - 2) &&
      asked.charCodeAt(row - 2) === word.charCodeAt(column - 1);
    const slips = Math.min(
      (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      (next[column - 1] ?? 0) + 1,
      column < row + most ? (above[column] ?? 0) + 1 : Infinity,
      isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
    );
    next[column] = slips;
    least = Math.min(least, slips);
  }
  return least;
}

type Hits = [postings: Postings, quality: number][];

function directHits({ words }: SearchIndex, asked: string): Hits {
  const hits: Hits = [];
  for (const [word, postings] of words) {
    const quality = likeness(asked, word);
    if (quality > 0) hits.push([postings, quality]);
  }
  return hits;
}

/** The words with the fewest slips, where none is without; numbers and short words hold none. */
function nearHits({ words }: SearchIndex, asked: string): Hits {
  let most = asked.length >= TWO_SLIPS ? 2 : 1;
  if (asked.length < ONE_SLIP || /\p{N}/u.test(asked)) return [];
  let hits: Hits = [];
  for (const [word, postings] of words) {
    const slips = slipsIn(asked, word, most);
    if (slips > most) continue;
    if (slips < most) hits = [];
    most = slips;
    hits.push([postings, 0.3]);
  }
  return hits;
}

/** How well each entry answers a word, at its place in the list; 0 where it does not. */
function scoresOf(index: SearchIndex, asked: string): Float64Array {
  const scores = new Float64Array(index.size);
  const direct = directHits(index, asked);
  for (const [{ entries, weights }, quality] of direct.length > 0
    ? direct
    : nearHits(index, asked)) {
    entries.forEach((entry, at) => {
      scores[entry] = Math.max(scores[entry] ?? 0, (weights[at] ?? 0) * quality);
    });
  }
  return scores;
}

/** Adds scores, and keeps 0 where one of the two is. */
function add(sums: Float64Array, scores: Float64Array): Float64Array {
  for (let entry = 0; entry < sums.length; entry += 1) {
    const [sum = 0, score = 0] = [sums[entry], scores[entry]];
    sums[entry] = sum > 0 && score > 0 ? sum + score : 0;
  }
  return sums;
}

/** Scores are told apart to a thousandth; among equals the order of the entries decides. */
const FINENESS = 1000;

/** The places of the entries with a score, the best first. A list of numbers is sorted fastest as numbers. */
function bestFirst(scores: Float64Array): number[] {
  const size = scores.length;
  const keys = new Float64Array(size);
  let count = 0;
  scores.forEach((score, entry) => {
    if (score > 0) keys[count++] = entry - Math.round(score * FINENESS) * size;
  });
  return Array.from(keys.subarray(0, count).sort(), (key) => ((key % size) + size) % size);
}

/** The places of the entries that hold every word asked for, the best first; all, as they stand, for no word. */
export function searched(index: SearchIndex, query: string): number[] {
  const [first, ...others] = wordsAsked(query).map((word) => scoresOf(index, word));
  if (!first) return Array.from({ length: index.size }, (_, entry) => entry);
  return bestFirst(others.reduce(add, first));
}
