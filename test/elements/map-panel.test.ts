import { html } from 'lit';
import '../../src/define/mint-map.js';
// What is known of a value is here already, and so there a moment later.
import '../../src/parts/details.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, settled, until } from '../harness.js';
import { all } from './reading.js';

async function mapIn(width: number, metric = 'regions-per-million'): Promise<MintMap> {
  const map = await mount<MintMap>(
    html`<div style="inline-size:${width}px"><mint-map metric=${metric}></mint-map></div>`,
  );
  await settled(map);
  return map;
}

const boxOf = (map: MintMap, part: string): DOMRect =>
  all(map, `[part~="${part}"]`)[0]?.getBoundingClientRect() ?? expect.fail(part);

const placesOf = (map: MintMap): number[] =>
  ['map', 'legend', 'attribution'].map((part) => Math.round(boxOf(map, part).top));

describe('the panel of a map', () => {
  for (const width of [480, 600, 720, 800, 1280]) {
    it(`keeps its room: nothing moves when a Land is chosen, ${width} px wide`, async () => {
      const map = await mapIn(width);
      const before = placesOf(map);
      for (const state of ['TH', 'BE', 'SL']) {
        map.state = state;
        await until(() => all(map, '.panel-head').length > 0);
        await settled(map);
        expect(placesOf(map), state).to.deep.equal(before);
      }
      map.state = '';
      await map.updateComplete;
      expect(placesOf(map)).to.deep.equal(before);
    });
  }

  for (const width of [320, 480, 600, 719, 800]) {
    it(`shows its room while nothing is chosen, ${width} px wide`, async () => {
      const map = await mapIn(width);
      const panel = all(map, '.panel')[0] ?? expect.fail();
      expect(getComputedStyle(panel).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      map.state = 'TH';
      await until(() => all(map, '.panel-head').length > 0);
      expect(getComputedStyle(panel).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });
  }

  it('stands above the key beside the map, and stays there when a key comes', async () => {
    const map = await mount<MintMap>(
      html`<div style="inline-size:800px"><mint-map without-legend></mint-map></div>`,
    );
    await settled(map);
    const { top } = boxOf(map, 'panel');
    map.withoutLegend = false;
    await map.updateComplete;
    expect(boxOf(map, 'panel').top).to.equal(top);
    expect(boxOf(map, 'legend').top - boxOf(map, 'panel').bottom).to.be.within(0, 25);
  });

  const NOTE = 'deutsch-luxemburgische Hoheitsgebiet';
  const textOf = (map: MintMap): string => all(map, '.panel')[0]?.textContent ?? '';

  it('keeps a date in the line of the word that says what it is', async () => {
    const map = await mapIn(800);
    map.state = 'TH';
    await until(() => all(map, '.panel-head').length > 0);
    // A piece goes to the next line as a whole.
    const pieces = (): string[] =>
      all(map, '.panel .piece').map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    expect(pieces()).to.include('Stand: 8. Juli 2020 ·');
    map.lang = 'en';
    await until(() => pieces().includes('As of 8 July 2020 ·'));
  });

  it('says what there is to say of the area that a number was divided by', async () => {
    const map = await mapIn(480, 'regions-per-1000-km2');
    map.state = 'RP';
    await until(() => textOf(map).includes('19.852'));
    expect(textOf(map)).to.include(NOTE);
  });

  it('says what there is to say of a count, and not of one that the page brings', async () => {
    const map = await mapIn(480, 'regions');
    map.state = 'NW';
    await until(() => textOf(map).includes('Qualitätssiegel'));
    map.data = JSON.stringify({
      states: {
        NW: { counts: [{ value: 47, condition: 'published', asOf: '2025', src: ['own'] }] },
      },
      sources: { own: { title: 'Eigene' } },
    });
    await until(() => textOf(map).includes('Angabe: '));
    expect(textOf(map)).not.to.include('Qualitätssiegel');
  });

  it('does not say it of an area that the page brings', async () => {
    const map = await mapIn(480, 'regions-per-1000-km2');
    map.data = JSON.stringify({
      states: { RP: { area: { value: 20_000, asOf: '2024', src: ['own'] } } },
      sources: { own: { title: 'Eigene' } },
    });
    map.state = 'RP';
    await until(() => textOf(map).includes('20.000'));
    expect(textOf(map)).not.to.include(NOTE);
  });
});
