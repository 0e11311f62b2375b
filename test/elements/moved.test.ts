import { html } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { MintErrorDetail } from '../../src/events.js';
import { expect, mount, settled, until } from '../harness.js';
import { all, plain } from './reading.js';

/** Another document of the page, in a frame. */
async function framed(): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.width = '640';
  frame.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
  document.body.append(frame);
  await loaded;
  return frame.contentDocument ?? expect.fail('no document');
}

const sheetsOf = (element: Element): CSSStyleSheet[] => [
  ...(element.shadowRoot?.adoptedStyleSheets ?? []),
];

/** The colour of a Land, which comes from a style sheet of the map. */
const fillOf = (map: Element): string => getComputedStyle(all(map, '.state').at(-1) ?? map).fill;

describe('an element that comes to another document', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('has its looks there, and when it is back', async () => {
    const map = await mount<MintMap>(html`<mint-map></mint-map>`);
    const fill = fillOf(map);
    const page = map.parentElement;
    const other = await framed();
    for (const place of [other.body, page, other.body, page]) {
      place?.append(map);
      await map.updateComplete;
      expect(fillOf(map)).to.equal(fill);
      expect(sheetsOf(map)).to.have.length(1);
    }
  });

  it('has its looks where it first stands there', async () => {
    const other = await framed();
    const map = document.createElement('mint-map');
    other.body.append(map);
    await map.updateComplete;
    expect(fillOf(map)).to.match(/^rgb/);
    expect(sheetsOf(map)).to.have.length(1);
  });

  it('has the looks of its parts too, those that came before and those that come there', async () => {
    const map = await mount<MintMap>(html`<mint-map metric="structure"></mint-map>`);
    await until(() => sheetsOf(map).length === 2);
    const other = await framed();
    other.body.append(map);
    await map.updateComplete;
    expect(sheetsOf(map)).to.have.length(2);
    map.level = 'districts';
    map.metric = 'regions';
    await until(() => sheetsOf(map).length === 3);
    expect(all(map, '[part~="error"]')).to.have.length(0);
  });

  it('keeps its labels out of the way of its points', async () => {
    const map = await mount<MintMap>(html`<mint-map points="research-centres"></mint-map>`);
    await until(() => all(map, '.point').length > 0);
    await settled(map);
    const rules = (): string[] =>
      sheetsOf(map).map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join(''));
    const before = rules();
    expect(before).to.have.length(3);
    const other = await framed();
    other.body.append(map);
    expect(rules()).to.deep.equal(before);
    const first = document.createElement('mint-map');
    first.points = 'research-centres';
    other.body.append(first);
    await until(() => all(first, '.point').length > 0);
    expect(sheetsOf(first)).to.have.length(3);
  });

  it('shares its style sheets with the others there', async () => {
    const other = await framed();
    const maps = [1, 2, 3].map(() => document.createElement('mint-map'));
    document.body.append(...maps);
    await Promise.all(maps.map((map) => map.updateComplete));
    other.body.append(...maps);
    const sheets = maps.flatMap(sheetsOf);
    expect(new Set(sheets).size).to.equal(1);
    expect(sheets).to.have.length(3);
  });

  it('takes the language of that one', async () => {
    const contact = await mount<MintElement>(html`<mint-contact state="TH"></mint-contact>`);
    const other = await framed();
    other.body.append(contact);
    await contact.updateComplete;
    expect(plain(contact.shadowRoot?.textContent)).to.contain('Contact for Thuringia');
  });

  it('stays calm where that is in no window, or in none any more', async () => {
    const contact = await mount<MintElement>(html`<mint-contact state="TH"></mint-contact>`);
    const page = contact.parentElement;
    const errors: unknown[] = [];
    const hear = (event: Event): unknown => errors.push(event);
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    const other = await framed();
    const map = document.createElement('mint-map');
    other.body.append(map);
    await map.updateComplete;
    other.defaultView?.frameElement?.remove();
    map.state = 'TH';
    await map.updateComplete;
    document.implementation.createHTMLDocument().body.append(contact);
    document.createElement('template').content.append(contact);
    page?.append(contact);
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(errors).to.deep.equal([]);
    expect(sheetsOf(contact)).to.have.length(1);
  });
});

describe('a mistake in data that stand in the page', () => {
  it('is told once, however often the element is moved', async () => {
    const heard: string[] = [];
    const hear = (event: Event): void =>
      void heard.push((event as CustomEvent<MintErrorDetail>).detail.kind);
    document.addEventListener('mint-error', hear);
    const map = await mount<MintMap>(
      html`<mint-map metric="own" .data=${{ TH: 3, BY: 'viele' }}></mint-map>`,
    );
    const page = map.parentElement;
    await until(() => heard.length === 1);
    for (const place of [document.body, page, document.body]) {
      place?.append(map);
      await settled(map);
      expect(all(map, '[part~="error"]')).to.have.length(1);
    }
    expect(heard).to.deep.equal(['data']);
    map.data = { TH: 3, BY: 'einige' };
    await until(() => heard.length === 2);
    map.remove();
    document.removeEventListener('mint-error', hear);
  });
});
