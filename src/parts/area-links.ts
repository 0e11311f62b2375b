/** Areas of a map as links to pages. */
import { html, nothing, svg } from 'lit';
import { givenText } from '../dataset/given-text.js';
import { webLink } from '../dataset/links.js';
import { stateOf, type StateId } from '../dataset/states.js';
import { plainName } from '../export/save.js';
import { textOf, toolWordsOf } from '../i18n/words.js';
import type { AreaLinks } from '../views/choropleth.js';
import type { Shown } from './shown.js';

/** What an address can be made from. */
export interface Place {
  /** Two letters of the Land. */
  id: string;
  /** The official key: two digits of a Land, five of a Kreis. */
  ags: string;
  /** The German name, and the one in the language of the map. */
  german: string;
  name: string;
}

/**
 * `/land/{slug}/` with what stands for a place: `{slug}` (`thueringen`, in every language), `{id}` (`TH`), `{iso}`
 * (`DE-TH`), `{ags}` (`16`) and `{name}`. Null where the outcome may not be a link.
 */
export function hrefFor(template: string, { id, ags, german, name }: Place): string | null {
  const values: Readonly<Record<string, string>> = {
    slug: plainName(german),
    id,
    iso: `DE-${id}`,
    ags,
    name: encodeURIComponent(name),
  };
  const address = givenText(template)
    .trim()
    .replace(/\{(\w+)\}/g, (found, key: string) =>
      Object.hasOwn(values, key) ? (values[key] ?? found) : found,
    );
  return webLink(address);
}

function placeOf(area: string, { content, facts }: Shown): Place {
  const { areas, kind } = content;
  const { state = area as StateId, name = area } = areas.find(({ id }) => id === area) ?? {};
  const land = stateOf(facts, state);
  if (kind === 'district') return { id: state, ags: area, german: name, name };
  const german = land.name ? textOf(land.name, 'de') : name;
  return { id: state, ags: land.ags ?? '', german, name };
}

const isPlain = ({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);

/**
 * How the areas of a map lead to pages; undefined where the addresses may not be links. Keys that open a window
 * or save belong to the browser: then the page is not asked.
 */
export function areaLinks(template: string, shown: Shown): AreaLinks | undefined {
  const { areas, kind } = shown.content;
  const addresses = new Map(areas.map(({ id }) => [id, hrefFor(template, placeOf(id, shown))]));
  if ([...addresses.values()].includes(null)) return undefined;
  const hrefOf = (area: string): string => addresses.get(area) ?? '';
  const follow: AreaLinks['follow'] = (event, area) => {
    if (isPlain(event) && !shown.offer(area)) event.preventDefault();
  };
  const words = toolWordsOf(shown.voice.language);
  return {
    keys: words.linkKeys,
    empty: words.linkPanel[kind],
    item: ({ selected, tabStop }, { id, d, spoken }, fill) =>
      svg`<g role="listitem"><a
        class="state ${fill}"
        part=${selected === id ? 'state selected' : 'state'}
        href=${hrefOf(id)}
        data-area=${id}
        aria-label=${spoken}
        aria-current=${selected === id ? 'true' : nothing}
        tabindex=${tabStop === id ? 0 : -1}
      ><path d=${d}></path></a></g>`,
    over: (area, content) =>
      svg`<a class="over" href=${hrefOf(area)} data-over=${area} tabindex="-1" @focus=${toShape}>${content}</a>`,
    name: (area) =>
      html`<a href=${hrefOf(area)} @click=${(event: MouseEvent) => follow(event, area)}
        >${shown.content.nameOf(area)}</a
      >`,
    follow,
  };
}

/** Speech does not know what lies over the map: the focus goes on to the area. */
function toShape({ currentTarget }: Event): void {
  const over = currentTarget as SVGElement;
  const area = over.dataset.over ?? '';
  over
    .closest('.map')
    ?.querySelector<SVGElement>(`.state[data-area="${area}"]`)
    ?.focus({ preventScroll: true });
}
