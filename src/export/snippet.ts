/** An element with its attributes; an empty text is a switch that is on. */
export interface Embedded {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

/** What stands round it. */
export interface Surroundings {
  /** Address of the script. */
  script: string;
  /** What readers see without the element: a text, and a link where there is an address for it. */
  fallback: string;
  link?: { href: string; text: string };
}

/** Text as it may stand in HTML, between tags and inside double quotes, on one line. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Names that HTML and our manifest know; what else stands there is no setting. */
const NAME = /^[a-z][a-z0-9-]*$/;

const attribute = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/**
 * The line of HTML that embeds an element elsewhere: script, element, and inside it what readers see without it.
 * The element is closed by a tag of its own: HTML knows no other way.
 */
export function snippetOf({ tag, attributes }: Embedded, around: Surroundings): string {
  const { script, fallback, link } = around;
  const settings = Object.entries(attributes)
    .filter(([name]) => NAME.test(name) && !name.startsWith('on'))
    .map(attribute)
    .join('');
  const anchor = link ? ` <a href="${escaped(link.href)}">${escaped(link.text)}</a>` : '';
  const paragraph = `<p>${escaped(fallback)}${anchor}</p>`;
  return `<script type="module" src="${escaped(script)}"></script><${tag}${settings}>${paragraph}</${tag}>`;
}
