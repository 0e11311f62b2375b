import { html } from 'lit';
import '../../src/define/mint-map.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, press, until } from '../harness.js';
import { all, plain } from './reading.js';

const tooltipOf = (map: MintMap): HTMLElement => all(map, '.tooltip')[0] as HTMLElement;

/** All that is drawn of an area: its shape, its label, its target. */
const drawnOf = (map: MintMap, area: string): Element[] => all(map, `.map [data-area="${area}"]`);

const shapeOf = (map: MintMap, area: string): SVGElement =>
  all(map, `.state[data-area="${area}"]`)[0] as SVGElement;

async function mapIn(width: number): Promise<MintMap> {
  const map = await mount<MintMap>(
    html`<div style="inline-size:${width}px"><mint-map metric="regions"></mint-map></div>`,
  );
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await map.updateComplete;
  }
  return map;
}

const pointer = (type: string, pointerType = 'mouse'): PointerEvent =>
  new PointerEvent(type, { bubbles: type === 'pointerover', composed: true, pointerType });

async function hover(map: MintMap, area: string): Promise<void> {
  shapeOf(map, area).dispatchEvent(pointer('pointerover'));
  await map.updateComplete;
}

const isOpen = (map: MintMap): boolean => tooltipOf(map).matches(':popover-open');

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What of an area its tooltip lies on. */
const covered = (map: MintMap, area: string): string[] => {
  const box = tooltipOf(map).getBoundingClientRect();
  return drawnOf(map, area)
    .filter((each) => overlaps(each.getBoundingClientRect(), box))
    .map((each) => each.getAttribute('class') ?? '');
};

describe('the tooltip of a map', () => {
  for (const width of [320, 480, 800]) {
    it(`A-52 lies on no part of what it speaks of, nor on its label: ${width} px wide`, async () => {
      const map = await mapIn(width);
      for (const area of map.shadowRoot?.querySelectorAll('.state') ?? []) {
        const id = area.getAttribute('data-area') ?? '';
        area.scrollIntoView({ block: 'center' });
        await hover(map, id);
        expect(isOpen(map), id).to.equal(true);
        expect(covered(map, id), id).to.deep.equal([]);
      }
    });
  }

  it('A-52 lies on no part of what has the keyboard', async () => {
    const map = await mapIn(480);
    shapeOf(map, 'HB').scrollIntoView({ block: 'center' });
    shapeOf(map, 'HB').focus();
    await press('ArrowRight');
    await map.updateComplete;
    expect(plain(tooltipOf(map).textContent)).to.match(/^Hamburg/);
    expect(covered(map, 'HH')).to.deep.equal([]);
  });

  it('stands on the side of the label that is nearer to the Land', async () => {
    const map = await mapIn(480);
    shapeOf(map, 'HB').scrollIntoView({ block: 'center' });
    await hover(map, 'HB');
    const { bottom } = shapeOf(map, 'HB').getBoundingClientRect();
    const { top } = tooltipOf(map).getBoundingClientRect();
    expect(top - bottom).to.be.within(0, 20);
  });

  it('A-52 stays while the pointer is on it, and a click on it chooses', async () => {
    const map = await mapIn(480);
    await hover(map, 'BE');
    all(map, '.picture')[0]?.dispatchEvent(pointer('pointerleave'));
    tooltipOf(map).dispatchEvent(pointer('pointerenter'));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(isOpen(map)).to.equal(true);
    tooltipOf(map).click();
    expect(map.state).to.equal('BE');
  });

  it('goes when the pointer has left the map for a while', async () => {
    const map = await mapIn(480);
    await hover(map, 'BE');
    all(map, '.picture')[0]?.dispatchEvent(pointer('pointerleave'));
    await map.updateComplete;
    expect(isOpen(map)).to.equal(true);
    await until(() => !isOpen(map));
  });

  it('A-52 goes with Esc, and comes again with the next Land', async () => {
    const map = await mapIn(480);
    shapeOf(map, 'NI').focus();
    await press('ArrowDown');
    await map.updateComplete;
    expect(isOpen(map)).to.equal(true);
    await press('Escape');
    await map.updateComplete;
    expect(isOpen(map)).to.equal(false);
    await hover(map, 'BY');
    expect(isOpen(map)).to.equal(true);
  });

  it('throws nothing into a page that takes the map away meanwhile', async () => {
    const map = await mapIn(480);
    shapeOf(map, 'BE').dispatchEvent(pointer('pointerover'));
    map.remove();
    await map.updateComplete;
    expect(map.isConnected).to.equal(false);
  });

  it('comes with no finger, for that chooses', async () => {
    const map = await mapIn(480);
    shapeOf(map, 'BY').dispatchEvent(pointer('pointerover', 'touch'));
    await map.updateComplete;
    expect(isOpen(map)).to.equal(false);
  });
});
