const SVG = 'http://www.w3.org/2000/svg' as const;

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Two decimals are a hundredth of a px: enough, and short. */
const short = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** An element of SVG that is in no page; attributes without a value are left out, and texts become text. */
export function svgNode(
  name: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(key, short(value));
  }
  node.append(...children);
  return node;
}
