/** An attribute as the comment of an element's class describes it. */
export interface Documented {
  type: string;
  description: string;
}

const LINE_START = /^[ \t]*\*? ?/gm;
const ATTRIBUTE = /^attr \{(.+?)\} ([\w-]+)(?: - ([^]*))?$/;

/**
 * The attributes that the class comment in a source describes, by name. The analyser puts the field's type and
 * words in their place, which say less: `string` where the comment names the words that an attribute knows.
 */
export function documentedAttributes(source: string): ReadonlyMap<string, Documented> {
  const comments = source.match(/\/\*\*[^]*?\*\//g) ?? [];
  const contract = comments.find((comment) => comment.includes('@tagname')) ?? '';
  const tags = contract.slice(3, -2).replace(LINE_START, '').split(/^@/m);
  return new Map(
    tags
      .map((tag) => ATTRIBUTE.exec(tag.trim()))
      .filter((match) => match !== null)
      .map(([, type = '', name = '', description = '']) => [
        name,
        { type, description: description.replace(/\s+/g, ' ') },
      ]),
  );
}
