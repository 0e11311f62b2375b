import { html } from 'lit';
import '../../src/define/mint-legend.js';
import '../../src/define/mint-map.js';
import type { MintLegend } from '../../src/elements/mint-legend.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, until, violations } from '../harness.js';
import { all, part, parts, textOf } from './reading.js';

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

  it('cuts no sample off where its height is no whole number of px', async () => {
    const { legend, map } = await beside();
    for (const each of [legend, map]) {
      const [sample] = all(each, '.swatch');
      expect(sample && getComputedStyle(sample).overflow).to.equal('visible');
    }
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

  it('says the unit of the figures of the page, and of nothing that has no fill what its fill is', async () => {
    const { legend, map } = await pairOf(
      html`<mint-legend for="m"></mint-legend
        ><mint-map
          id="m"
          metric="own"
          label="Quote"
          unit="%"
          data='{ "TH": 12, "BY": 31 }'
        ></mint-map>`,
    );
    await until(() => textOf(legend).includes('Angabe: Diese Seite (2 Länder)'));
    for (const each of [legend, map]) {
      expect(part(each, 'legend')).to.match(/^Quote \(%\) unter/);
      const unfilled = all(each, '.legend-item').filter(
        (item) => !item.querySelector('.sample, [part~="swatch"]'),
      );
      expect(unfilled.map((item) => item.textContent.trim())).to.deep.equal([
        'Angabe: Diese Seite (2\u00a0Länder)',
      ]);
    }
  });

  const shapesIn = (element: Element): (string | null)[] =>
    all(element, '.legend .point').map((each) => each.getAttribute('d'));

  it('has the forms of points with their numbers, as its map has, and loses them with it', async () => {
    const { legend, map } = await pairOf(
      html`<mint-legend for="m"></mint-legend
        ><mint-map id="m" points="regions research-centres clusters"></mint-map>`,
    );
    await until(() => textOf(legend).includes('MINT-Cluster ('));
    expect(parts(legend, 'legend-item')).to.deep.equal(parts(map, 'legend-item'));
    expect(new Set(shapesIn(legend)).size).to.be.greaterThan(3);
    expect(shapesIn(legend)).to.deep.equal(shapesIn(map));
    expect(textOf(legend)).to.contain('weiteren Netzwerken ist uns kein Ort bekannt');
    map.points = 'clusters';
    await until(() => !textOf(legend).includes('zdi-Netzwerk'));
    expect(parts(legend, 'legend-item')).to.deep.equal(parts(map, 'legend-item'));
    map.points = 'none';
    await until(() => shapesIn(legend).length === 0);
  });

  it('has the points of the page, in its own words', async () => {
    const { legend } = await pairOf(
      html`<mint-legend for="m" lang="en"></mint-legend
        ><mint-map
          id="m"
          points="own"
          data="name;lon;lat;art
Labor A;11;51;Labor
Paris;2.35;48.86;Labor"
        ></mint-map>`,
    );
    await until(() => textOf(legend).includes('Labor (1)'));
    expect(textOf(legend)).to.contain('1 place lies outside the map.');
  });

  it('has the sizes of discs as its map has, and what a dashed rim means', async () => {
    const { legend, map } = await pairOf(
      html`<mint-legend for="m"></mint-legend><mint-map id="m" with-counts></mint-map>`,
    );
    const sizes = (element: Element): (string | null)[] =>
      all(element, '.legend .disc').map((each) => each.getAttribute('r'));
    await until(() => sizes(legend).length > 0);
    expect(textOf(legend)).to.contain('Fläche der Scheiben: Anzahl 2 10 47 Gestrichelt');
    await until(() => String(sizes(legend)) === String(sizes(map)));
    const [sample] = all(legend, '.disc');
    expect(sample && getComputedStyle(sample).strokeWidth).to.equal('1.5px');
  });

  it('A-13 has nothing axe would object to in points and discs', async () => {
    const { place, legend } = await pairOf(
      html`<mint-legend for="m"></mint-legend
        ><mint-map id="m" points="regions" with-counts></mint-map>`,
    );
    await until(() => all(legend, '.disc').length > 0 && shapesIn(legend).length > 0);
    expect(await violations(place)).to.deep.equal([]);
  });

  it('waits for its map, and says what will stand here', async () => {
    const legend = await mount<MintLegend>(html`<mint-legend for="late"></mint-legend>`);
    expect(textOf(legend)).to.contain('Hier steht die Legende einer Karte');
    const map = document.createElement('mint-map');
    map.id = 'late';
    legend.after(map);
    await until(() => parts(legend, 'legend-item').length > 0);
  });

  const isEmpty = (legend: MintLegend): boolean => parts(legend, 'legend-item').length === 0;

  it('is empty while its map is gone, and has its key again when that is back', async () => {
    const { legend, map, place } = await beside();
    map.remove();
    await until(() => isEmpty(legend));
    expect(textOf(legend)).to.contain('Hier steht die Legende einer Karte');
    place.append(map);
    await until(() => !isEmpty(legend));
    map.metric = 'regions';
    await until(() => textOf(legend).includes('ab 25'));
  });

  it('has its key again after it has left and come back, alone or with its map', async () => {
    const { legend, map, place } = await beside();
    legend.remove();
    await legend.updateComplete;
    map.metric = 'regions';
    await map.updateComplete;
    place.append(legend);
    await until(() => textOf(legend).includes('ab 25'));
    const { parentElement } = place;
    place.remove();
    await legend.updateComplete;
    parentElement?.append(place);
    map.metric = 'regions-per-million';
    await until(() => textOf(legend).includes('unter 0,5'));
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
