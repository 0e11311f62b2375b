/** Draws the elements of a page before a browser has it: each with its shadow tree, as HTML. */
import { StandInRoot } from './browser-stand-ins.js';
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, parse, type DefaultTreeAdapterMap } from 'parse5';
import * as classes from '../classes.js';
import { define } from '../define/define.js';
import { languageOf, type Language } from '../i18n/locale.js';

// Parts that an element opens are here already, so that each of them is there a moment later.
import '../parts/boundaries.js';
import '../parts/details.js';
import '../parts/districts.js';
import '../parts/finder.js';
import '../parts/metrics.js';
import '../parts/palette.js';
import '../parts/partner.js';
import '../parts/points.js';
import '../parts/regions.js';
import '../parts/tiles.js';
import '../parts/tools.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What came of a page. */
export interface Rendered {
  /** The page as it was, with shadow trees in the elements that could be drawn. */
  html: string;
  /** How many these are. */
  drawn: number;
  /** The tags of those that are left to their script, as they bring data or are drawn already. */
  left: readonly string[];
}

const tagOf = (className: string): string =>
  className.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase();

for (const [name, element] of Object.entries(classes)) define(tagOf(name), element);
const TAGS: ReadonlySet<string> = new Set(Object.keys(classes).map(tagOf));

/** What tells of other elements of the page, or is made of some, which only their script brings together. */
const OF_OTHERS: ReadonlySet<string> = new Set(['mint-explorer', 'mint-legend', 'mint-sources']);

/** Without scripts nobody sees what does nothing without them. */
const UNSCRIPTED =
  '@media (scripting: none){.screen-only,.keys,.panel,.fields,.more,[part=action]{display:none!important}}';

/** An element with all that it shows in one box, which goes when its script takes over. */
class BoxRenderer extends LitElementRenderer {
  readonly #root = new StandInRoot();

  constructor(tag: string) {
    super(tag);
    Object.assign(this.element, { renderRoot: this.#root });
  }

  override renderShadow(info: RenderInfo) {
    const drawn = super.renderShadow(info) ?? [];
    const style = (): string => `<style>${this.#root.styles}${UNSCRIPTED}</style></div>`;
    return ['<div>', ...drawn, style];
  }
}

/** A part may ask for another: an element is drawn so many times, with a moment in between. */
const TURNS = 4;

/** What an element has asked for is there once a part is that is asked for after it, however busy the machine. */
async function moment(): Promise<void> {
  await import('../parts/boundaries.js');
  await new Promise((resolve) => setTimeout(resolve));
}

/** Marks by which Lit would go on with what it has drawn: ours begins anew. In texts, `<` and `"` are written out. */
const LIT_MARK = /<!--(?:\/?lit-|\?)[^>]*-->|<!---->|<\?>/g;

/** The proportions of a map of the country, which it has anyway: a strict policy would report the attribute. */
const COUNTRY = ' style="--_ratio:6900/8790"';

/** Properties that are true or false, which Lit writes as attributes with these words. */
const STATE = / (selected|checked|disabled)="(true|false)"/g;

/** What stands in an element of these attributes once all is there that it asks for. */
async function shadowOf({ tagName, attrs }: Element, language: Language): Promise<string> {
  const renderer = new BoxRenderer(tagName);
  renderer.setAttribute('lang', language);
  for (const { name, value } of attrs) renderer.setAttribute(name, value);
  let drawn = '';
  for (let turn = 0; turn < TURNS; turn++) {
    renderer.connectedCallback();
    drawn = await collectResult(renderer.renderShadow(infoOf(renderer)));
    await moment();
  }
  return drawn
    .replaceAll(LIT_MARK, '')
    .replaceAll(COUNTRY, '')
    .replaceAll(STATE, (_, name: string, is: string) => (is === 'true' ? ` ${name}` : ''));
}

const infoOf = (renderer: LitElementRenderer): RenderInfo => ({
  // An element inside of one comes with its script.
  elementRenderers: [],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

/** An element of ours in a page, with the language of the place it stands in. */
interface Placed {
  element: Element;
  language: Language;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** Elements of ours in the order of the page; what stands in a template is no part of it. */
function elementsIn(node: Node, language: Language = 'de'): Placed[] {
  if (!('childNodes' in node)) return [];
  const lang = isElement(node) ? attribute(node, 'lang') : undefined;
  const here = lang ? (languageOf(lang) ?? 'de') : language;
  const inner = node.childNodes.flatMap((child) => elementsIn(child, here));
  return isElement(node) && TAGS.has(node.tagName)
    ? [{ element: node, language: here }, ...inner]
    : inner;
}

/** True where only the script can know what is shown, or where it stands there already. */
function isLeft(element: Element): boolean {
  const bringsData = element.attrs.some(({ name }) => name === 'src' || name === 'data');
  return (
    bringsData ||
    OF_OTHERS.has(element.tagName) ||
    element.namespaceURI !== html.NS.HTML ||
    element.childNodes.some(
      (child) =>
        isElement(child) &&
        (child.tagName === 'script' ||
          (child.tagName === 'template' && attribute(child, 'shadowrootmode') !== undefined)),
    )
  );
}

/** Draws the elements of ours that stand in a page; every other character of it stays as it is. */
export async function renderPage(page: string): Promise<Rendered> {
  const found = elementsIn(parse(page, { sourceCodeLocationInfo: true }));
  const open = found.filter(({ element }) => !isLeft(element));
  let [text, end] = ['', 0];
  for (const { element, language } of open) {
    const { endOffset = end } = element.sourceCodeLocation?.startTag ?? {};
    const shadow = await shadowOf(element, language);
    text += `${page.slice(end, endOffset)}<template shadowrootmode="open">${shadow}</template>`;
    end = endOffset;
  }
  return {
    html: text + page.slice(end),
    drawn: open.length,
    left: found.filter(({ element }) => isLeft(element)).map(({ element }) => element.tagName),
  };
}
