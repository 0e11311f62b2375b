/** Gives shadow trees the style sheet of a part: made when the first asks for it, shared by all, and once in each. */
export function dresser(styles: string): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | null = null;
  return (root) => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
}
