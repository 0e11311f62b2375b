/** The present settings of a map as a line of HTML for another page. */
import { inlineText } from '../dataset/inline.js';
import { webLink } from '../dataset/links.js';
import { snippetOf } from '../export/snippet.js';
import { toolWordsOf } from '../i18n/words.js';
import { folderOf } from './open.js';
import { titleOf } from './title.js';
import type { Host, Shown } from './shown.js';

/** What a page with a bundler has to put its own address in the place of. */
const PLACEHOLDER = 'https://example.org/mint/';

/** What concerns the page it stands in, and says nothing elsewhere. */
const OF_THE_PAGE: readonly string[] = ['base', 'group', 'data', 'data-version', 'with-hash'];
/** Addresses: elsewhere they have to be whole. */
const ADDRESSES: readonly string[] = ['src', 'href-template'];

/** An address with what it leaves to the page; placeholders stay. */
function whole(address: string): string {
  try {
    const { href } = new URL(address, document.baseURI);
    return href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  } catch {
    return address;
  }
}

const known = (host: Host): readonly string[] =>
  (host.constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? [];

/** `href-template` is the property `hrefTemplate`. */
const propertyOf = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A property as an attribute says it; null for what none can say. */
function written(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return value === true ? '' : null;
}

/** What is set on an element, and not as an element has it from the start, as it holds on any page. */
function settingsOf(host: Host): Record<string, string> {
  const blank = document.createElement(host.localName);
  const pairs = known(host).flatMap((name) => {
    const property = propertyOf(name);
    const value: unknown = Reflect.get(host, property);
    const text = value === Reflect.get(blank, property) ? null : written(value);
    if (text === null || OF_THE_PAGE.includes(name)) return [];
    return [[name, ADDRESSES.includes(name) ? whole(text) : text] as const];
  });
  return Object.fromEntries(pairs);
}

/** Data that the page gives in another way than by address. */
function givenData({ data }: Host, inline: string | null): string {
  if (typeof data === 'string') return data;
  if (data == null) return inline ?? '';
  try {
    return JSON.stringify(data);
  } catch {
    return '';
  }
}

/** What the map shows, for readers who do not see it. */
function described(host: Host, shown: Shown): string {
  return `${titleOf(host, shown)}. ${shown.summary}`;
}

/** The page that is looked at, as far as it has an address of the web. */
function pageAddress(): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return webLink(canonical ?? location.href.replace(/#.*/s, ''));
}

/**
 * The line that embeds what is shown. `pinned` names the version of the data: where another one is shown, the
 * element says so.
 */
export function snippetFor(host: Host, shown: Shown, pinned: boolean): string {
  const { language } = shown.voice;
  const words = toolWordsOf(language);
  const data = givenData(host, inlineText(host) ?? null);
  const href = pageAddress();
  const attributes = {
    ...settingsOf(host),
    ...(language !== 'de' && { lang: language }),
    ...(data && { data }),
    ...(pinned && { 'data-version': shown.facts.version ?? '' }),
  };
  return snippetOf(
    { tag: host.localName, attributes },
    {
      script: `${folderOf(host.opener) || PLACEHOLDER}${host.localName}.js`,
      fallback: described(host, shown),
      ...(href && { link: { href, text: words.onPage } }),
    },
  );
}
