import type { NamedPoint } from '../dataset/map-points.js';
import type { RegionKind } from '../dataset/schema.js';
import { formatNumber, type Language } from './locale.js';
import { pointWordsOf, textOf } from './words.js';

/** Names that are said of a group before the rest is only counted. */
const SPOKEN = 3;

const isOurs = (kind: string, kinds: object): kind is RegionKind => Object.hasOwn(kinds, kind);

/** What a kind of points is called: ours in words, a page's as the page calls it. */
export function kindText(kind: string, language: Language): string {
  const { kinds } = pointWordsOf(language);
  return isOurs(kind, kinds) ? kinds[kind] : kind;
}

/** What is said of a point beside its name: its kind, that it is only planned, where it lies. */
export const aboutPoint = (point: NamedPoint, language: Language): string[] =>
  [
    kindText(point.kind, language),
    point.isPlanned ? pointWordsOf(language).planned : '',
    point.place,
  ].filter((part) => part !== '');

/** What points that are drawn as one are called: the name, or how many there are. */
export function markTitle(points: readonly NamedPoint[], language: Language): string {
  const [first] = points;
  if (first && points.length === 1) return textOf(first.name, language);
  return pointWordsOf(language).group(formatNumber(points.length, language));
}

/** What there is to say of them beside that: of one alone what it is, of several the first names. */
export function markDetail(points: readonly NamedPoint[], language: Language): string {
  const [first] = points;
  if (first && points.length === 1) return aboutPoint(first, language).join(', ');
  const names = points.slice(0, SPOKEN).map(({ name }) => textOf(name, language));
  const rest = points.length - names.length;
  const { names: joined } = pointWordsOf(language);
  return joined(names.join(', '), rest > 0 ? formatNumber(rest, language) : '');
}

/** Both for speech: `Aachen MINT, MINT-Region, Aachen`, or `12 Orte: A, B, C und 9 weitere`. */
export function spokenMark(points: readonly NamedPoint[], language: Language): string {
  const [title, detail] = [markTitle(points, language), markDetail(points, language)];
  return detail === '' ? title : `${title}${points.length === 1 ? ',' : ':'} ${detail}`;
}
