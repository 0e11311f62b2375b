/**
 * The second way to mount, for editors that strip unknown tags but keep `data-…`:
 * `<div data-mint-widget="map" data-metric="regions">…</div>` becomes the home of a `<mint-map>`.
 */
const MARK = 'data-mint-widget';

const tagOf = (place: Element): string => `mint-${place.getAttribute(MARK) ?? ''}`;

/** What has its element already, also if the script is loaded twice. */
const isMounted = (place: Element): boolean => place.firstElementChild?.localName === tagOf(place);

/** The attributes an element listens to. */
const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)
    ?.observedAttributes ?? [];

/**
 * Puts the element in, with the place's children as its fallback and of the place's `data-…` those that it
 * knows as attributes. Only those: an editor that takes away `onclick` may well leave `data-onclick`.
 */
function mount(place: Element): void {
  const element = document.createElement(tagOf(place));
  for (const name of attributesOf(element.localName)) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function mountAll(tags: readonly string[]): void {
  for (const place of document.querySelectorAll(`[${MARK}]`)) {
    if (tags.includes(tagOf(place)) && !isMounted(place)) mount(place);
  }
}

/** What may have brought a place. Looking for one costs no more than asking every node that came. */
const brings = ({ type, addedNodes }: MutationRecord): boolean =>
  type === 'attributes' || addedNodes.length > 0;

/** Mounts the elements of these tags wherever the page asks for them, now and later. */
export function mountWidgets(tags: readonly string[]): void {
  const start = (): void => {
    mountAll(tags);
    new MutationObserver((records) => {
      if (records.some(brings)) mountAll(tags);
    }).observe(document, { childList: true, subtree: true, attributeFilter: [MARK] });
  };
  // While the page is being read, a place may have only some of its children yet.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start, { once: true });
  } else {
    start();
  }
}
