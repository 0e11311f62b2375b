/** Style sheets by their text: each document has its own. */
const sheets = new WeakMap<Document, Record<string, CSSStyleSheet>>();

/** Gives a shadow tree a style sheet, made once for all of its document. Where that is in no window, there are none. */
export function dress({ ownerDocument, adoptedStyleSheets }: ShadowRoot, text: string): void {
  const { defaultView } = ownerDocument;
  if (!defaultView) return;
  const made = sheets.get(ownerDocument) ?? {};
  sheets.set(ownerDocument, made);
  if (!made[text]) (made[text] = new defaultView.CSSStyleSheet()).replaceSync(text);
  if (!adoptedStyleSheets.includes(made[text])) adoptedStyleSheets.push(made[text]);
}
