/** Reads an element as a person does: its text, its parts by name, its headings. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

export const all = <Kind extends Element = Element>(element: Element, selector: string): Kind[] => [
  ...(element.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
];

/** The first inside an element that a selector matches; a test that finds none fails. */
export function inside(element: Element, selector: string): HTMLElement {
  const [found] = all<HTMLElement>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Where a text begins and ends in the picture, from the left; it stands in one piece inside the element. */
export function span(element: Element, text: string): [begin: number, end: number] {
  const root = element.shadowRoot ?? element;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const at = (node.textContent ?? '').replace(/\s/g, ' ').indexOf(text);
    if (at < 0) continue;
    const leftOf = (from: number): number => {
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect().left;
    };
    return [leftOf(at), leftOf(at + text.length - 1)];
  }
  throw new Error(`nothing says ${text}`);
}

export const parts = (element: Element, name: string): string[] =>
  all(element, `[part~="${name}"]`).map((each) => plain(each.textContent));

/** The text of the first part of that name; empty where there is none. */
export const part = (element: Element, name: string): string => parts(element, name)[0] ?? '';

export const textOf = (element: Element): string => part(element, 'base');

/** Rank and text of each heading, in their order. */
export const headings = (element: Element): [number, string][] =>
  all(element, '[role="heading"]').map((each) => [
    Number(each.getAttribute('aria-level')),
    plain(each.textContent),
  ]);
