import { html } from 'lit';
import '../../src/define/mint-legend.js';
import '../../src/define/mint-map.js';
import type { MintLegend } from '../../src/elements/mint-legend.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, until, violations } from '../harness.js';
import { all, parts, textOf } from './reading.js';

interface Pair {
  place: HTMLElement;
  legend: MintLegend;
  map: MintMap;
}

async function pairOf(template: ReturnType<typeof html>): Promise<Pair> {
  const place = await mount(html`<div>${template}</div>`);
  const legend = place.querySelector('mint-legend');
  const map = place.querySelector('mint-map');
  if (!legend || !map) throw new Error('there is no map with its key');
  await until(() => parts(legend, 'legend-item').length > 0);
  return { place, legend, map };
}

const beside = (): Promise<Pair> =>
  pairOf(html`<mint-legend for="m"></mint-legend><mint-map id="m"></mint-map>`);

describe('<mint-legend>', () => {
  it('says what the key of its map says', async () => {
    const { legend, map } = await beside();
    expect(parts(legend, 'legend-item')).to.deep.equal(parts(map, 'legend-item'));
    expect(parts(legend, 'legend-item')[0]).to.equal('unter 0,5 (4 Länder)');
  });

  it('A-10 is a list, whose samples are silent', async () => {
    const { legend } = await beside();
    expect(all(legend, 'ul > li')).to.have.length(parts(legend, 'legend-item').length);
    const samples = all(legend, '.swatch');
    expect(samples.every((each) => each.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('follows its map: metric, classes, colours, by attribute and by property', async () => {
    const { legend, map } = await beside();
    map.metric = 'regions';
    await until(() => textOf(legend).includes('ab 25'));
    map.breaks = '3 8';
    await until(() => parts(legend, 'legend-item')[0]?.startsWith('unter 3 ') === true);
    expect(parts(legend, 'legend-item')).to.deep.equal(parts(map, 'legend-item'));
    map.brand = '#8a3b12';
    const fill = (element: Element): string => {
      const sample = all(element, '.sample')[0];
      return sample ? getComputedStyle(sample).fill : '';
    };
    await until(() => fill(legend) !== 'rgb(255, 255, 204)');
    await until(() => fill(legend) === fill(map));
  });

  it('has the kinds of a map of kinds', async () => {
    const { legend } = await pairOf(
      html`<mint-legend for="m"></mint-legend><mint-map id="m" metric="structure"></mint-map>`,
    );
    await until(() => textOf(legend).includes('Landeskoordinierungsstelle (5 Länder)'));
  });

  it('counts the figures of the page, and says whose they are', async () => {
    const { legend } = await pairOf(
      html`<mint-legend for="m"></mint-legend
        ><mint-map id="m" metric="own" label="Labore" data='{ "TH": 12, "BY": 31 }'></mint-map>`,
    );
    await until(() => textOf(legend).includes('keine Angabe (14 Länder)'));
    expect(textOf(legend)).to.match(/^Labore/);
  });

  it('waits for its map, and says what will stand here', async () => {
    const legend = await mount<MintLegend>(html`<mint-legend for="late"></mint-legend>`);
    expect(textOf(legend)).to.contain('Hier steht die Legende einer Karte');
    const map = document.createElement('mint-map');
    map.id = 'late';
    legend.after(map);
    await until(() => parts(legend, 'legend-item').length > 0);
  });

  it('lets go of its map when it leaves', async () => {
    const { legend, map } = await beside();
    legend.remove();
    await legend.updateComplete;
    map.metric = 'regions';
    await map.updateComplete;
    expect(legend.isUpdatePending).to.equal(false);
  });

  it('speaks its own language', async () => {
    const { legend } = await pairOf(
      html`<mint-legend lang="en" for="m"></mint-legend><mint-map id="m"></mint-map>`,
    );
    expect(parts(legend, 'legend-item')[0]).to.equal('below 0.5 (4 states)');
  });

  it('A-13 has nothing axe would object to', async () => {
    expect(await violations((await beside()).place)).to.deep.equal([]);
  });
});
