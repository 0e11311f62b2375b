/** JSON that a page writes into an element. */
export const INLINE = ':scope > script[type="application/json"]';

/** True once the parser of the page is past a node: until then there may be more in it. */
function isWhole(node: Node): boolean {
  for (let each: Node | null = node; each; each = each.parentNode) {
    if (each.nextSibling) return true;
  }
  return document.readyState !== 'loading';
}

/** The text of the JSON inside an element; null where there is none, undefined while it is still coming. */
export function inlineText(element: Element): string | null | undefined {
  const script = element.querySelector(INLINE);
  return script && (isWhole(script) ? script.textContent : undefined);
}
