import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-map.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { ENGINE, emulate, expect, mount, until, whereMediaCanBeSet, onlyIn } from '../harness.js';

const all = (map: MintMap, selector: string): Element[] => [
  ...(map.shadowRoot?.querySelectorAll(selector) ?? []),
];

function one(map: MintMap, selector: string): Element {
  const [found] = all(map, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const styleOf = (map: MintMap, selector: string): CSSStyleDeclaration =>
  getComputedStyle(one(map, selector));

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

async function settled(template: TemplateResult): Promise<MintMap> {
  const map = await mount<MintMap>(template);
  for (let count = 0; count < 3; count += 1) {
    await frame();
    await map.updateComplete;
  }
  return map;
}

/** WebKit counts the whole of a long option, which it cuts off, as width that a select and what it is in need. */
const countsCutOptions = (element: Element): boolean =>
  ENGINE === 'webkit' && (element.matches('select') || element.querySelector('select') !== null);

/**
 * Elements whose text is wider than they are, and what sticks out of the element as a whole. A table may be wider where
 * a scroll bar leads to all of it.
 */
function lostIn(map: MintMap, mayScroll = false): string[] {
  const { left, right } = map.getBoundingClientRect();
  const [scroller] = all(map, '.no-map');
  const scrolls = mayScroll && scroller && getComputedStyle(scroller).overflowX === 'auto';
  return all(map, '.base *')
    .filter(
      (each) => each instanceof HTMLElement && !each.closest('.visually-hidden, .skip, .tooltip'),
    )
    .filter((each) => each !== scroller || (!mayScroll && each.scrollWidth > each.clientWidth))
    .filter((each) => !scrolls || !each.closest('.table'))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      if (box.width === 0) return false;
      const needed = countsCutOptions(each) ? each.clientWidth : each.scrollWidth;
      return box.left < left - 1 || box.right > right + 1 || needed > each.clientWidth + 1;
    })
    .filter((each) => getComputedStyle(each).display !== 'inline')
    .map((each) => `${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 40)}`);
}

const FORMS = '.form';

describe('<mint-map> in the modes of a visitor', () => {
  afterEach(async () => {
    document.documentElement.style.removeProperty('font-size');
    await emulate({});
  });

  whereMediaCanBeSet(() => {
    it('A-39 keeps the fills of data in forced colours, with patterns and system strokes', async () => {
      const plain = await mount<MintMap>(html`<mint-map theme="light"></mint-map>`);
      const fill = styleOf(plain, '.state.class-5').fill;
      await emulate({ 'forced-colors': 'active' });
      const map = await mount<MintMap>(html`<mint-map theme="light" state="TH"></mint-map>`);
      await until(() => all(map, FORMS).length > 0);
      expect(styleOf(map, '.state.class-5').fill).to.equal(fill);
      const system = document.body.appendChild(document.createElement('span'));
      system.style.color = 'Highlight';
      expect(styleOf(map, '.selected').stroke).to.equal(getComputedStyle(system).color);
      system.style.color = 'CanvasText';
      expect(styleOf(map, '.coast').stroke).to.equal(getComputedStyle(system).color);
      system.remove();
    });
  });

  onlyIn(['chromium'], 'no other engine can be told that more contrast is wanted', () => {
    it('A-40 draws borders of 2 px and patterns where a visitor asks for more contrast, and takes them back', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      expect(styleOf(map, '.borders').strokeWidth).to.equal('1px');
      await emulate({ 'prefers-contrast': 'more' });
      await until(() => all(map, FORMS).length > 0);
      for (const line of ['.borders', '.coast']) {
        expect(styleOf(map, line).strokeWidth, line).to.equal('2px');
      }
      expect(parseFloat(styleOf(map, '.sample').strokeWidth)).to.be.at.least(2);
      expect(parseFloat(styleOf(map, 'select').borderTopWidth)).to.equal(2);
      await emulate({});
      await until(() => all(map, FORMS).length === 0);
    });
  });

  whereMediaCanBeSet(() => {
    it('A-40 moves nothing where a visitor asks for less motion', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      expect(parseFloat(styleOf(map, '.state').transitionDuration)).to.be.above(0);
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      for (const each of all(map, '*')) {
        const { transitionDuration, animationName } = getComputedStyle(each);
        expect([transitionDuration, animationName], each.localName).to.deep.equal(['0s', 'none']);
      }
    });
  });

  it('keeps no room over a table, and ends its controls where the table ends', async () => {
    const map = await settled(html`<mint-map view="table" style="inline-size: 1280px"></mint-map>`);
    const box = (selector: string): DOMRect => one(map, selector).getBoundingClientRect();
    for (const state of ['', 'TH']) {
      map.state = state;
      await map.updateComplete;
      const [panel] = [one(map, '.panel')];
      const used = Math.max(
        ...[...panel.children].map((each) => each.getBoundingClientRect().bottom),
      );
      expect(box('.panel').bottom - used, state).to.be.below(20);
    }
    expect(box('.switch').right).to.be.closeTo(box('.table').right, 1);
    map.style.inlineSize = '1600px';
    expect(box('.table').width).to.be.below(1200);
    expect(box('.switch').right).to.be.closeTo(box('.table').right, 1);
  });

  for (const lang of ['de', 'en']) {
    it(`has room in its select for the longest name: ${lang}`, async () => {
      const map = await settled(html`<mint-map lang=${lang} state="MV"></mint-map>`);
      for (const width of [304, 480, 800]) {
        map.style.inlineSize = `${width}px`;
        const [select] = all(map, 'select') as HTMLSelectElement[];
        if (!select) throw new Error('there is no select');
        const room = select.getBoundingClientRect().width;
        select.style.cssText = 'inline-size: max-content; max-inline-size: none';
        const needed = select.getBoundingClientRect().width;
        select.style.cssText = '';
        expect(room, `${width} px`).to.be.at.least(Math.floor(needed));
      }
    });
  }

  it('keeps no room for a Land where links leave nothing to choose, below the map and beside the key too', async () => {
    const map = await settled(html`<mint-map href-template="/{slug}/"></mint-map>`);
    await until(() => all(map, 'a[data-area]').length > 0);
    for (const width of [320, 480, 640, 800, 1280]) {
      map.style.inlineSize = `${width}px`;
      expect(one(map, '.panel').getBoundingClientRect().height, `${width} px`).to.be.below(100);
    }
  });

  it('A-51 has one column where twice the size of text leaves no room for two', async () => {
    const topOfSide = async (size: number): Promise<number> => {
      const map = await settled(
        html`<div style="inline-size:800px;font-size:${size}px"><mint-map></mint-map></div>`,
      );
      const picture = one(map, '.picture').getBoundingClientRect();
      return one(map, '.side').getBoundingClientRect().top - picture.bottom;
    };
    expect(await topOfSide(16)).to.be.below(0);
    expect(await topOfSide(32)).to.be.at.least(0);
    // A page may have tiny text: that is no reason for columns that are too narrow for a map.
    const map = await settled(
      html`<div style="inline-size:600px;font-size:8px"><mint-map></mint-map></div>`,
    );
    expect(one(map, '.picture').getBoundingClientRect().width).to.equal(600);
  });

  it('gives the panel all of the room where there is no key', async () => {
    const map = await settled(
      html`<mint-map without-legend style="inline-size: 640px"></mint-map>`,
    );
    expect(one(map, '.panel').getBoundingClientRect().width).to.be.closeTo(640, 1);
  });

  whereMediaCanBeSet(() => {
    it('prints the fills and patterns of the map as they are', async () => {
      const map = await mount<MintMap>(html`<mint-map with-patterns></mint-map>`);
      await until(() => all(map, FORMS).length > 0);
      await emulate({ media: 'print' });
      await until(() => all(map, 'tbody tr').length === 16);
      expect(styleOf(map, '.state').getPropertyValue('print-color-adjust')).to.equal('exact');
      expect(styleOf(map, '.swatch').getPropertyValue('print-color-adjust')).to.equal('exact');
      expect(all(map, FORMS).length).to.be.above(0);
    });

    it('prints the addresses of its sources, and nothing that points to more', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await emulate({ media: 'print' });
      await until(() => all(map, 'tbody tr').length === 16);
      const address = getComputedStyle(one(map, '.sources a'), '::after');
      expect(address.content).to.match(/https:|href/);
      expect(address.hyphens).to.equal('manual');
      expect(styleOf(map, '.sources summary').listStyleType).to.equal('none');
      for (const selector of ['.heading', '.summary']) {
        expect(styleOf(map, selector).breakAfter, selector).to.equal('avoid');
      }
    });

    it('prints nothing that can only be pressed, and no room for a Land that is not chosen', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await emulate({ media: 'print' });
      await until(() => all(map, 'tbody tr').length === 16);
      for (const selector of ['.controls', '.keys', '.panel']) {
        expect(styleOf(map, selector).display, selector).to.equal('none');
      }
      map.state = 'TH';
      await map.updateComplete;
      expect(styleOf(map, '.panel').display).to.equal('block');
      expect(styleOf(map, '.panel').minBlockSize).to.match(/^(auto|0px)$/);
    });
  });

  it('A-53 turns panel, key and table with the page', async () => {
    const map = await settled(
      html`<div dir="rtl" style="inline-size:800px"><mint-map view="map"></mint-map></div>`,
    );
    const left = (selector: string): number => one(map, selector).getBoundingClientRect().left;
    expect(left('.side')).to.be.below(left('.map'));
    expect(left('.swatch')).to.be.above(left('.legend-item span'));
    map.view = 'table';
    await map.updateComplete;
    expect(left('thead th:first-child')).to.be.above(left('thead th:last-child'));
    expect(styleOf(map, 'td.number').textAlign).to.equal('left');
  });

  it('A-53 reads from left to right what begins with a number, on a page that reads from right to left', async () => {
    const map = await settled(html`<div dir="rtl"><mint-map state="TH"></mint-map></div>`);
    const line = all(map, '.panel p').find((each) => /^\s*7\s/.test(each.textContent));
    const text = document.createTreeWalker(line ?? map, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let node = text.nextNode();
    while (node && !node.textContent?.includes('7')) node = text.nextNode();
    const at = node?.textContent?.indexOf('7') ?? 0;
    const leftOf = (from: number): number => {
      if (node) range.setStart(node, from);
      if (node) range.setEnd(node, from + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(at)).to.be.below(leftOf(at + 2));
  });

  for (const view of ['map', 'table']) {
    for (const language of ['de', 'en']) {
      it(`A-50 A-51 loses nothing at 320 px, also at twice the size of text: ${view}, ${language}`, async () => {
        for (const [width, size] of [
          [320, 16],
          [320, 32],
          [288, 32],
        ] as const) {
          const look = `inline-size:${width}px;font-size:${size}px`;
          const map = await settled(
            html`<div lang=${language} style=${look}>
              <mint-map view=${view} state="NW"></mint-map>
            </div>`,
          );
          expect(lostIn(map, size > 16), `${width} px, text of ${size} px`).to.deep.equal([]);
        }
      });
    }
  }

  it('A-51 loses nothing with the spacing of text that WCAG 1.4.12 names', async () => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    for (const width of [320, 800]) {
      for (const view of ['map', 'table']) {
        const map = await settled(
          html`<div style="inline-size:${width}px">
            <mint-map view=${view} state="MV"></mint-map>
          </div>`,
        );
        const { shadowRoot } = map;
        if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
        await frame();
        expect(lostIn(map, width < 352), `${view} at ${width} px`).to.deep.equal([]);
      }
    }
  });

  it('A-38 writes nothing under 12 px on a page whose root is 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    for (const view of ['map', 'table']) {
      const map = await settled(html`<mint-map view=${view} state="TH"></mint-map>`);
      const texts = all(map, '.base *').filter((each) =>
        [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      expect(texts.length).to.be.above(30);
      for (const each of texts) {
        const size = parseFloat(getComputedStyle(each).fontSize);
        expect(size, each.textContent.trim()).to.be.at.least(12);
      }
    }
  });

  it('A-54 names controls by what they show', async () => {
    const map = await mount<MintMap>(html`<mint-map></mint-map>`);
    for (const button of all(map, 'button'))
      expect(button.getAttribute('aria-label')).to.equal(null);
    const picker = one(map, 'select') as HTMLSelectElement;
    expect(picker.labels[0]?.textContent).to.contain('Land auswählen');
  });
});
