/** Style sheets by their text: each document has its own. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow tree a style sheet, made once for all of its document. Where that is in no window, there are none. */
export function dress({ ownerDocument, adoptedStyleSheets }: ShadowRoot, text: string): void {
  const { defaultView } = ownerDocument;
  if (!defaultView) return;
  const made = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  const sheet = made.get(text) ?? new defaultView.CSSStyleSheet();
  if (!made.has(text)) sheet.replaceSync(text);
  sheets.set(ownerDocument, made.set(text, sheet));
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
