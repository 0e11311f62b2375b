import { html } from 'lit';
import '../../src/define/mint-map.js';
import { cellOf, TILE_NEIGHBOURS } from '../../src/cartography/tiles.js';
import { STATE_IDS, type StateId } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereAxeJudgesModes,
} from '../harness.js';
import { all, inside } from './reading.js';

const option = (map: MintMap, state: StateId): HTMLElement =>
  inside(map, `path[data-area="${state}"]`);
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const focused = (map: MintMap) => map.shadowRoot?.activeElement?.getAttribute('data-area');
const buttons = (map: MintMap): HTMLButtonElement[] =>
  all<HTMLButtonElement>(map, '[part~="view-switch"] button');
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const pressed = (map: MintMap): string[] =>
  buttons(map)
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map(textOf);

/** Tiles are there: what is drawn can be chosen, and no boundaries are. */
const hasTiles = (map: MintMap): boolean =>
  all(map, '[role="option"]').length === 16 && inside(map, '.borders').getAttribute('d') === '';

async function tilesIn(width: number, template = html`<mint-map view="tiles"></mint-map>`) {
  const map = await mount<MintMap>(html`<div style="width:${width}px">${template}</div>`);
  await until(() => hasTiles(map));
  await new Promise((resolve) => setTimeout(resolve, 60));
  return map;
}

describe('<mint-map view="tiles">', () => {
  it('gives each Land a tile of the same size, where its cell is', async () => {
    const map = await tilesIn(640);
    const boxes = STATE_IDS.map((id) => [id, boxOf(option(map, id))] as const);
    const [[, first] = ['', new DOMRect()]] = boxes;
    const lefts = [...new Set(boxes.map(([, box]) => Math.round(box.left)))].sort((a, b) => a - b);
    const tops = [...new Set(boxes.map(([, box]) => Math.round(box.top)))].sort((a, b) => a - b);
    for (const [id, box] of boxes) {
      expect(box.width, id).to.be.closeTo(first.width, 0.02);
      expect(box.height, id).to.be.closeTo(first.height, 0.02);
      const cell = [lefts.indexOf(Math.round(box.left)), tops.indexOf(Math.round(box.top))];
      expect(cell, id).to.deep.equal([...cellOf(id)]);
    }
  });

  it('takes as much room as the map, so that nothing jumps', async () => {
    const map = await tilesIn(640);
    const { height } = boxOf(inside(map, '.figure'));
    map.view = 'map';
    await map.updateComplete;
    expect(boxOf(inside(map, '.figure')).height).to.equal(height);
  });

  it('A-02 A-05 is the same list of options as the map', async () => {
    const map = await tilesIn(640, html`<mint-map view="tiles" state="TH"></mint-map>`);
    const listOf = () =>
      all(map, '[role="listbox"] > [role="option"]').map((each) =>
        [
          'data-area',
          'aria-label',
          'aria-selected',
          'aria-posinset',
          'aria-setsize',
          'tabindex',
          'class',
        ]
          .map((name) => each.getAttribute(name))
          .join('|'),
      );
    const asTiles = listOf();
    map.view = 'map';
    await map.updateComplete;
    expect(asTiles).to.deep.equal(listOf());
    expect(asTiles.length).to.equal(16);
  });

  it('A-01 is a group with a name of its own', async () => {
    const map = await tilesIn(640);
    const picture = inside(map, '[part~="map"]');
    expect(picture.getAttribute('role')).to.equal('group');
    expect(picture.getAttribute('aria-label')).to.match(/^Kachelkarte der Länder: /);
  });

  it('A-04 is one image with its table when nothing can be chosen', async () => {
    const map = await mount<MintMap>(html`<mint-map view="tiles" without-interaction></mint-map>`);
    await until(() => inside(map, '.borders').getAttribute('d') === '');
    expect(inside(map, '[part~="map"]').getAttribute('role')).to.equal('img');
    expect(all(map, '[tabindex], [role="option"]').length).to.equal(0);
    expect(all(map, 'tbody tr').length).to.equal(16);
  });

  it('walks with the arrows to the tile that lies there', async () => {
    const map = await tilesIn(640);
    const keys = {
      up: 'ArrowUp',
      right: 'ArrowRight',
      down: 'ArrowDown',
      left: 'ArrowLeft',
    } as const;
    for (const from of STATE_IDS) {
      for (const direction of ['up', 'right', 'down', 'left'] as const) {
        map.shadowRoot?.querySelector<HTMLElement>('select')?.focus();
        option(map, from).focus();
        await press(keys[direction]);
        const to = TILE_NEIGHBOURS(from)?.[direction];
        expect(focused(map), `${from} ${direction}`).to.equal(to ?? from);
      }
    }
  });

  it('keeps selection and focus when the view changes', async () => {
    const map = await tilesIn(640);
    option(map, 'HH').focus();
    await press('Enter');
    map.view = 'map';
    await map.updateComplete;
    expect(map.state).to.equal('HH');
    expect(focused(map)).to.equal('HH');
  });

  for (const width of [260, 300, 480, 800]) {
    it(`A-38 A-50 writes name and value on every tile, inside it, at ${width} px`, async () => {
      const map = await tilesIn(width);
      for (const label of all(map, '.label')) {
        const id = label.getAttribute('data-area') as StateId;
        expect(label.querySelector('.value'), id).not.to.equal(null);
        expect(parseFloat(getComputedStyle(label).fontSize)).to.be.at.least(12);
        const [text, tile] = [boxOf(label), boxOf(option(map, id))];
        expect(text.left, id).to.be.at.least(tile.left);
        expect(text.right, id).to.be.at.most(tile.right);
        expect(text.top, id).to.be.at.least(tile.top);
        expect(text.bottom, id).to.be.at.most(tile.bottom);
      }
    });
  }

  it('A-30 writes in the ink of the fill, as the map does', async () => {
    const map = await tilesIn(480);
    const inkOf = (id: string): string =>
      getComputedStyle(inside(map, `.label[data-area="${id}"]`)).fill;
    const inks = ['TH', 'NW', 'ST', 'BY'].map(inkOf);
    map.view = 'map';
    await map.updateComplete;
    expect(inks).to.deep.equal(['TH', 'NW', 'ST', 'BY'].map(inkOf));
    expect(new Set(inks).size).to.equal(2);
  });

  it('A-32 hatches what the map hatches', async () => {
    const map = await tilesIn(480);
    const hatched = () => all(map, '.veil').map((each) => each.getAttribute('fill'));
    const asTiles = hatched();
    map.view = 'map';
    await map.updateComplete;
    expect(asTiles).to.deep.equal(hatched());
    expect(asTiles.filter((fill) => fill === 'url(#hatch-none)').length).to.equal(2);
  });

  it('A-37 marks selected and focused by strokes of different form', async () => {
    const map = await tilesIn(480, html`<mint-map view="tiles" state="TH"></mint-map>`);
    inside(map, '.skip').focus();
    await press('Tab');
    await press('ArrowLeft');
    await map.updateComplete;
    expect(inside(map, '.selected').getAttribute('d')).to.equal(
      option(map, 'TH').getAttribute('d'),
    );
    expect(inside(map, '.focus-inner').getAttribute('d')).to.equal(
      option(map, 'HE').getAttribute('d'),
    );
    expect(getComputedStyle(inside(map, '.focus-inner')).strokeDasharray).not.to.equal(
      getComputedStyle(inside(map, '.selected')).strokeDasharray,
    );
  });

  it('A-53 lie alike on a page that reads from right to left', async () => {
    const leftsIn = async (dir: string): Promise<number[]> => {
      const map = await tilesIn(
        480,
        html`<div dir=${dir}><mint-map view="tiles"></mint-map></div>`,
      );
      const { left } = boxOf(inside(map, '.map'));
      return [...STATE_IDS.map((id) => option(map, id)), ...all(map, '.label')].map((each) =>
        Math.round(boxOf(each).left - left),
      );
    };
    expect(await leftsIn('rtl')).to.deep.equal(await leftsIn('ltr'));
  });

  it('names no boundaries as a source, for it shows none', async () => {
    const map = await tilesIn(480);
    expect(inside(map, '[part~="attribution"]').textContent).not.to.contain('BKG');
  });

  whereAxeJudgesModes(() => {
    for (const features of [{ 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }]) {
      it(`A-13 axe finds nothing: ${JSON.stringify(features)}`, async () => {
        await emulate(features);
        const map = await tilesIn(480, html`<mint-map view="tiles" state="HE"></mint-map>`);
        expect(await violations(map)).to.deep.equal([]);
        await emulate({});
      });
    }
  });
});

describe('the switch of views', () => {
  it('offers map, tiles and table, and says which is shown', async () => {
    const map = await mount<MintMap>(html`<mint-map></mint-map>`);
    const heard: string[] = [];
    map.addEventListener('mint-view-change', (event) => heard.push(event.detail.view));
    expect(buttons(map).map(textOf)).to.deep.equal(['Karte', 'Kacheln', 'Tabelle']);
    expect(pressed(map)).to.deep.equal(['Karte']);
    buttons(map)[1]?.click();
    await until(() => hasTiles(map));
    expect(heard).to.deep.equal(['tiles']);
    expect(pressed(map)).to.deep.equal(['Kacheln']);
  });

  it('A-09 says politely what is shown now', async () => {
    const map = await mount<MintMap>(html`<mint-map></mint-map>`);
    buttons(map)[1]?.click();
    await until(() => inside(map, '[role="status"]').textContent === 'Ansicht: Kacheln');
  });

  it('leaves tiles out where Kreise are shown', async () => {
    const map = await mount<MintMap>(html`<mint-map level="districts" view="tiles"></mint-map>`);
    expect(buttons(map).map(textOf)).to.deep.equal(['Karte', 'Tabelle']);
    expect(pressed(map)).to.deep.equal(['Karte']);
  });
});

describe('a place too narrow for the map', () => {
  it('A-21 shows tiles instead, each as large as a fingertip', async () => {
    const map = await tilesIn(287, html`<mint-map></mint-map>`);
    for (const id of STATE_IDS) {
      const { width, height } = boxOf(option(map, id));
      expect(Math.min(width, height), id).to.be.at.least(44);
    }
    expect(buttons(map).map(textOf)).to.deep.equal(['Kacheln', 'Tabelle']);
    expect(pressed(map)).to.deep.equal(['Kacheln']);
    expect(all(map, 'table').length).to.equal(0);
  });

  it('A-21 keeps the map at 288 px', async () => {
    const map = await mount<MintMap>(html`<div style="width:288px"><mint-map></mint-map></div>`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(inside(map, '.borders').getAttribute('d')).not.to.equal('');
    expect(all(map, '[role="option"]').length).to.equal(16);
  });

  it('shows the table where the page or the visitor asks for it', async () => {
    const map = await tilesIn(260, html`<mint-map></mint-map>`);
    buttons(map)[1]?.click();
    await map.updateComplete;
    expect(all(map, 'tbody tr').length).to.equal(16);
    expect(pressed(map)).to.deep.equal(['Tabelle']);
  });

  it('A-21 shows the table of Kreise, which have no tiles', async () => {
    const map = await mount<MintMap>(
      html`<div style="width:260px"><mint-map level="districts" state="TH"></mint-map></div>`,
    );
    await until(() => all(map, 'tbody tr').length === 22);
    expect(all(map, '[role="option"]').length).to.equal(0);
    expect(buttons(map).length).to.equal(0);
  });

  it('goes back to the map when there is room again', async () => {
    const map = await tilesIn(260, html`<mint-map></mint-map>`);
    map.parentElement?.style.setProperty('width', '400px');
    await until(() => pressed(map)[0] === 'Karte');
    expect(map.view).to.equal('map');
  });
});

describe('tiles of links', () => {
  async function linked(): Promise<MintMap> {
    const map = await mount<MintMap>(
      html`<mint-map view="tiles" href-template="#land-{slug}" state="TH"></mint-map>`,
    );
    await until(
      () =>
        all(map, '[role="listitem"] > a').length === 16 &&
        inside(map, '.borders').getAttribute('d') === '',
    );
    return map;
  }

  const link = (map: MintMap, state: StateId): HTMLElement =>
    inside(map, `a[data-area="${state}"]`);

  it('A-03 are real links in a list, each named as on the map, round its tile', async () => {
    const map = await linked();
    expect(all(map, '[role="listbox"], [role="option"]').length).to.equal(0);
    expect(inside(map, '[role="list"]').getAttribute('aria-label')).to.equal('Länder');
    expect(link(map, 'TH').getAttribute('href')).to.equal('#land-thueringen');
    expect(link(map, 'TH').getAttribute('aria-current')).to.equal('true');
    const names = () => STATE_IDS.map((id) => link(map, id).getAttribute('aria-label'));
    const onTiles = names();
    expect(onTiles).to.include('Saarland: keine Angabe');
    const { width, height } = boxOf(link(map, 'HB'));
    expect(boxOf(link(map, 'BY')).width).to.be.closeTo(width, 0.01);
    expect(boxOf(link(map, 'BY')).height).to.be.closeTo(height, 0.01);
    map.view = 'map';
    await map.updateComplete;
    expect(names()).to.deep.equal(onTiles);
  });

  it('A-03 are entered at one, walked as tiles lie, and followed by Enter', async () => {
    const map = await linked();
    inside(map, '.skip').focus();
    await press('Tab');
    expect(focused(map)).to.equal('TH');
    await press('ArrowLeft');
    expect(focused(map)).to.equal(TILE_NEIGHBOURS('TH')?.left);
    await press('End');
    await press('ArrowUp');
    const area = focused(map) as StateId;
    expect(area).to.equal(TILE_NEIGHBOURS('TH')?.up);
    await press('Enter');
    expect(location.hash).to.equal(link(map, area).getAttribute('href'));
    history.replaceState(null, '', location.pathname + location.search);
    await press('Tab');
    expect(focused(map) ?? null).to.equal(null);
  });

  it('A-13 axe finds nothing in them', async () => {
    expect(await violations(await linked())).to.deep.equal([]);
  });
});
