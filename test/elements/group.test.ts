import { html } from 'lit';
import '../../src/define/mint-figure.js';
import '../../src/define/mint-map.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import { expect, mount, until } from '../harness.js';

/** What Lit itself lets only its own elements call. */
interface Rendered {
  performUpdate: () => void;
}

/** Notes whether the Land of an element is changed while it is being updated, which Lit warns of. */
function watched(element: MintElement): { changedWithin: string[] } {
  const found = { changedWithin: [] as string[] };
  const rendered = element as unknown as Rendered;
  const [perform, request] = [rendered.performUpdate, element.requestUpdate];
  let isUpdating = false;
  rendered.performUpdate = () => {
    isUpdating = true;
    perform.call(element);
    isUpdating = false;
  };
  element.requestUpdate = (...named) => {
    if (isUpdating && named[0] === 'state') found.changedWithin.push(element.state);
    request.apply(element, named);
  };
  return found;
}

describe('elements of a group with different Länder', () => {
  it('agree on one, each in an update of its own', async () => {
    const page = await mount(html`<div></div>`);
    const elements = ['mint-map', 'mint-figure'].map(
      (tag) => document.createElement(tag) as MintElement,
    );
    const found = elements.map(watched);
    elements.forEach((element, index) => {
      element.group = 'lands';
      element.state = index === 0 ? 'TH' : 'BY';
    });
    page.append(...elements);
    await until(() => new Set(elements.map(({ state }) => state)).size === 1);
    for (const element of elements) await element.updateComplete;
    expect(found.flatMap(({ changedWithin }) => changedWithin)).to.deep.equal([]);
    expect(['TH', 'BY']).to.include(elements[0]?.state);
  });

  /** A map that has TH, and a figure of its group that has left the page. */
  async function partedPair() {
    const page = await mount(
      html`<div>
        <mint-map group="lands" state="TH"></mint-map><mint-figure group="lands"></mint-figure>
      </div>`,
    );
    const [map, figure] = [...page.querySelectorAll<MintElement>('mint-map, mint-figure')];
    if (!map || !figure) throw new Error('there are no two');
    await until(() => figure.state === 'TH');
    figure.remove();
    return { page, map, figure };
  }

  it('one that comes back takes the Land that the others have chosen meanwhile', async () => {
    const { page, map, figure } = await partedPair();
    map.state = 'BY';
    await map.updateComplete;
    expect(figure.state).to.equal('TH');
    page.append(figure);
    await until(() => figure.state === 'BY');
    expect(map.state).to.equal('BY');
  });

  it('one that has left says nothing to the others', async () => {
    const { map, figure } = await partedPair();
    figure.state = 'BY';
    await figure.updateComplete;
    expect(map.state).to.equal('TH');
  });

  it('a newcomer takes the Land of those that are there', async () => {
    const page = await mount(html`<div><mint-map group="lands" state="TH"></mint-map></div>`);
    const newcomer = document.createElement('mint-figure') as MintElement;
    const found = watched(newcomer);
    newcomer.group = 'lands';
    newcomer.state = 'BY';
    (page.parentElement ?? page).append(newcomer);
    await until(() => newcomer.state === 'TH');
    expect(found.changedWithin).to.deep.equal([]);
  });
});
