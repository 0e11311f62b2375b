import { parse, type Node } from 'acorn';

/** A private name as it stands in a script: `#host` from its `#` on. */
interface Use {
  name: string;
  start: number;
  end: number;
}

const LETTERS = 'etsinraoclhdupmgfbwvkyxzETSINRAOCLHDUPMGFBWVKYXZjqJQ';

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );

const isClass = ({ type }: Node): boolean => /^Class(Declaration|Expression)$/.test(type);

/** All nodes below one; where `enter` says no, none of what lies deeper. */
const below = (node: Node, enter: (node: Node) => boolean): Node[] =>
  childrenOf(node).flatMap((child) => [child, ...(enter(child) ? below(child, enter) : [])]);

/** The private names of a class; null where a class lies inside it, whose names could be mixed up with these. */
function usesIn(body: Node): Use[] | null {
  const nodes = below(body, () => true);
  if (nodes.some(isClass)) return null;
  return nodes.filter(({ type }) => type === 'PrivateIdentifier') as unknown as Use[];
}

/** Short names for long ones, in the order in which they stand. */
function shortNames(uses: readonly Use[]): ReadonlyMap<string, string> {
  const names = [...new Set(uses.map(({ name }) => name))];
  return new Map(names.map((name, index) => [name, LETTERS[index] ?? `_${index}`]));
}

/**
 * A script in which the private names of every class are single letters, the same ones in each: they are seen in
 * their class alone, and what repeats is packed better.
 */
export function shortenPrivateNames(code: string): string {
  const script = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  const isOutside = ({ type }: Node): boolean => type !== 'ClassBody';
  const bodies = below(script, isOutside).filter((node) => !isOutside(node));
  const edits = bodies.flatMap((body) => {
    const uses = usesIn(body) ?? [];
    const names = shortNames(uses);
    return uses.map(({ name, start, end }) => ({ start, end, name: names.get(name) ?? name }));
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, name }) => `${text.slice(0, start)}#${name}${text.slice(end)}`,
      code,
    );
}
