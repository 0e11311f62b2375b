import { html } from 'lit';
import '../../src/define/mint-map.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { emulate, expect, mount, until, whereMediaCanBeSet } from '../harness.js';

const shapes = (map: MintMap): number => map.shadowRoot?.querySelectorAll('.state').length ?? 0;

/** Two windows above it: far from what is seen. */
const far = html`<div style="block-size: 300vh"></div>
  <mint-map loading="lazy"><p>Ersatz</p></mint-map>`;

async function farMap(): Promise<MintMap> {
  await mount(html`<div>${far}</div>`);
  const map = document.querySelector('mint-map');
  if (!map) throw new Error('there is no map');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return map;
}

describe('a map with loading="lazy"', () => {
  afterEach(() => scrollTo(0, 0));

  it('draws nothing while it is far, shows what the page wrote, and holds room for the picture', async () => {
    const map = await farMap();
    expect(shapes(map)).to.equal(0);
    expect(map.querySelector('p')?.checkVisibility()).to.equal(true);
    const room = (): number => map.shadowRoot?.querySelector('.frame')?.clientHeight ?? 0;
    const held = room();
    expect(held).to.be.above(400);
    map.loading = 'eager';
    await map.updateComplete;
    expect(room()).to.equal(held);
  });

  it('is drawn when the visitor comes near, and says only then that it is ready', async () => {
    const map = await farMap();
    let isReady = false;
    map.addEventListener('mint-ready', () => (isReady = true));
    expect(isReady).to.equal(false);
    map.scrollIntoView();
    await until(() => shapes(map) === 16);
    await until(() => isReady);
    expect(map.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  whereMediaCanBeSet(() => {
    it('is drawn for print, wherever it is', async () => {
      const map = await farMap();
      await emulate({ media: 'print' });
      await until(() => shapes(map) === 16);
      await emulate({});
    });
  });

  it('asks for no data of the page while it is far', async () => {
    const map = await farMap();
    map.src = '/nowhere.json';
    await map.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.endsWith('/nowhere.json'))).to.deep.equal([]);
  });

  it('is drawn at once where it is seen', async () => {
    const map = await mount<MintMap>(html`<mint-map loading="lazy"></mint-map>`);
    await until(() => shapes(map) === 16);
  });
});

describe('a map', () => {
  it('is drawn at once wherever it is, unless the page says otherwise', async () => {
    await mount(
      html`<div>
        <div style="block-size: 300vh"></div>
        <mint-map></mint-map>
      </div>`,
    );
    const map = document.querySelector('mint-map');
    expect(map && shapes(map)).to.equal(16);
  });

  it('is drawn whole once when it comes to a page', async () => {
    for (const width of [320, 500, 800, 1280]) {
      await mount(html`<div></div>`);
      const map = document.createElement('mint-map');
      let drawn = 0;
      map.addController({ hostUpdated: () => (drawn += shapes(map) === 16 ? 1 : 0) });
      const place = document.createElement('div');
      place.style.inlineSize = `${width}px`;
      place.append(map);
      document.body.append(place);
      await map.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 150));
      place.remove();
      expect(drawn, `${width} px`).to.equal(1);
    }
  });
});
