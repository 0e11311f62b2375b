/**
 * What is heard of an element, by a virtual screen reader that walks the page itself: another reading of roles and
 * names than that of the browser, in every engine. Roles and states are in its words, which are English; all else is the
 * page's.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { LitElement } from 'lit';
import { settled } from '../harness.js';

/** What is heard in one piece: its name holds all that lies in it. */
const WHOLE = /^(heading|button|link|combobox|caption|columnheader|rowheader|cell)\b/;

/** A line of text, whatever pieces it is made of. */
const LINE = /^(paragraph|listitem|row|time|definition|term)\b/;

/** What cannot lie within a line. */
const FRAME = /^(list|group)\b/;

/** What is said of every option, cell and row alike. */
const USUAL =
  /, (not selected|level 1, position \d+, set size \d+|orientated vertically|not current item|no defined sort order|has popup listbox, not expanded)(?=,|$)/g;

const told = (phrase: string): string =>
  phrase.replace(USUAL, '').replace(/, position (\d+), set size (\d+)$/, ', $1 of $2');

/** The phrase that ends what this one begins; what has a name and no role says it after a comma. */
const isEnd = (phrase: string, begin: string): boolean =>
  phrase === `end of ${begin}` || phrase === `end, ${begin}`;

/** What lies in the thing that begins with the first of these phrases, and how many phrases it takes. */
function within(phrases: readonly string[]): { inner: readonly string[]; count: number } {
  const [begin = ''] = phrases;
  let open = 0;
  for (const [at, phrase] of phrases.entries()) {
    if (phrase === begin) open += 1;
    if (isEnd(phrase, begin)) open -= phrase.startsWith('end,') ? open : 1;
    if (at > 0 && open === 0) return { inner: phrases.slice(1, at), count: at + 1 };
  }
  return { inner: [], count: 1 };
}

/** The text of a line in one piece. */
function textOf(phrases: readonly string[]): string {
  const heard: string[] = [];
  for (let at = 0; at < phrases.length;) {
    const phrase = phrases[at] ?? '';
    const isPiece = !phrase.startsWith('end of ') && !LINE.test(phrase);
    if (isPiece) heard.push(told(phrase));
    at += WHOLE.test(phrase) ? within(phrases.slice(at)).count : 1;
  }
  const isRow = heard.some((each) => each.startsWith('cell') || each.startsWith('columnheader'));
  return heard
    .map((each) => each.replace(/^(cell|rowheader|columnheader), /, ''))
    .join(isRow ? ' | ' : ' ')
    .replace(/ ([:)])/g, '$1')
    .replace(/\( /g, '(');
}

/** A line for each thing that is heard, what lies in another two spaces further in. */
function linesOf(phrases: readonly string[], depth = ''): string[] {
  const heard: string[] = [];
  for (let at = 0; at < phrases.length;) {
    const phrase = phrases[at] ?? '';
    const { inner, count } = within(phrases.slice(at));
    const isName = isEnd(phrases[at + count - 1] ?? '', phrase) && phrases[at + count - 1]?.startsWith('end,'); // prettier-ignore
    const isLine = LINE.test(phrase) && !inner.some((each) => FRAME.test(each));
    if (isName) heard.push(`${depth}${told(inner[0] ?? phrase)}`);
    else if (isLine) heard.push(`${depth}${textOf(inner)}`);
    else if (WHOLE.test(phrase) || inner.length === 0) heard.push(`${depth}${told(phrase)}`);
    else if (LINE.test(phrase)) heard.push(...linesOf(inner, depth));
    else heard.push(`${depth}${told(phrase)}`, ...linesOf(inner, `${depth}  `));
    at += count;
  }
  return heard;
}

/** A part of an element, in its shadow root: a reader cannot see through the root itself. */
function partOf(element: LitElement, selector: string): Element {
  const found = element.renderRoot.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** All that is heard of a part of an element from its beginning to its end, a line each. */
export async function heard(element: LitElement, selector = '.base'): Promise<string[]> {
  await virtual.start({ container: partOf(element, selector) });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const phrases = (await virtual.spokenPhraseLog()).slice(0, -1);
  await virtual.stop();
  return linesOf(phrases).filter((line) => line !== 'status');
}

/** What is heard while something is done: where the focus goes, and what is announced. */
export async function heardWhile(element: LitElement, act: () => unknown): Promise<string[]> {
  await virtual.start({ container: partOf(element, '.base') });
  await virtual.clearSpokenPhraseLog();
  await act();
  await settled(element);
  // Announcements are half a second apart.
  await new Promise((resolve) => setTimeout(resolve, 600));
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.map(told);
}
