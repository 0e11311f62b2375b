/**
 * The second way to mount, for editors that strip unknown tags but keep `data-…`:
 * `<div data-mint-widget="map" data-metric="regions">…</div>` becomes the home of a `<mint-map>`.
 */
const MARK = 'data-mint-widget';

/** What has its element already, also if the script is loaded twice. */
const isMounted = (place: Element): boolean =>
  place.firstElementChild?.localName === `mint-${place.getAttribute(MARK) ?? ''}`;

/** Puts the element in, with the place's `data-…` as its attributes and its children as the fallback. */
function mount(place: Element, tag: string): void {
  const element = document.createElement(tag);
  for (const { name, value } of [...place.attributes]) {
    if (name !== MARK && name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function mountAll(root: Document | Element, tags: readonly string[]): void {
  for (const place of root.querySelectorAll(`[${MARK}]`)) {
    const tag = `mint-${place.getAttribute(MARK) ?? ''}`;
    if (tags.includes(tag) && !isMounted(place)) mount(place, tag);
  }
}

const brings = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) =>
      node instanceof Element && (node.hasAttribute(MARK) || node.querySelector(`[${MARK}]`) !== null),
  );

/** Mounts the elements of these tags wherever the page asks for them, now and later. */
export function mountWidgets(tags: readonly string[]): void {
  if (typeof document === 'undefined') return;
  mountAll(document, tags);
  new MutationObserver((records) => {
    if (records.some(brings)) mountAll(document, tags);
  }).observe(document, { childList: true, subtree: true });
}
