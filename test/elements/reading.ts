/** Reads an element as a person does: its text, its parts by name, its headings. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

export const all = (element: Element, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];

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
