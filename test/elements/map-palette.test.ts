import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-map.js';
import { brandRamp } from '../../src/cartography/brand-ramp.js';
import { DIVERGING } from '../../src/cartography/diverging.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { mapPicture, svgText } from '../../src/export/picture.js';
import { expect, mount, until } from '../harness.js';

const all = (map: MintMap, selector: string): Element[] => [
  ...(map.shadowRoot?.querySelectorAll(selector) ?? []),
];

/** The colour that an element has in the end: colours fade into one another. */
const fillOf = (element: Element | undefined): string => {
  for (const fading of element?.getAnimations() ?? []) fading.finish();
  return element ? getComputedStyle(element).fill : '';
};

/** `#rrggbb` as browsers write what they compute. */
const computed = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Colours of classes 1 to 5 on the map and in its key; undefined where a class does not occur. */
const classesOf = (map: MintMap, within: string): string[] =>
  [1, 2, 3, 4, 5].map((step) => fillOf(all(map, `${within}.class-${step}`)[0]));

const painted = async (template: TemplateResult): Promise<MintMap> => {
  const map = await mount<MintMap>(template);
  await until(() => all(map, '.base')[0]?.getAttribute('style')?.includes('--_class-1') === true);
  return map;
};

const ROWS = 'Land;Wert\nTH;12\nSN;35\nBY;48\nBW;52\nNW;70\nHE;99';

function warningsDuring(): { texts: string[]; end: () => void } {
  const own = console.warn;
  const texts: string[] = [];
  console.warn = (text: string) => texts.push(text);
  return { texts, end: () => (console.warn = own) };
}

describe('<mint-map brand>', () => {
  it('paints map and key in a ramp that has the colour of the page in it', async () => {
    const map = await painted(html`<mint-map theme="light" brand="#8a3b12"></mint-map>`);
    const ramp = brandRamp('#8a3b12')?.colours.map(computed);
    expect(classesOf(map, '.state')).to.deep.equal(ramp);
    expect(classesOf(map, '.sample')).to.deep.equal(ramp);
    expect(ramp).to.include('rgb(138, 59, 18)');
  });

  it('turns the ramp on a dark page', async () => {
    const map = await painted(html`<mint-map theme="dark" brand="#8a3b12"></mint-map>`);
    const ramp = brandRamp('#8a3b12')?.colours.map(computed).reverse();
    expect(classesOf(map, '.state')).to.deep.equal(ramp);
  });

  it('goes with the attribute', async () => {
    const map = await painted(html`<mint-map theme="light" brand="#8a3b12"></mint-map>`);
    map.brand = '';
    await map.updateComplete;
    expect(classesOf(map, '.state')[4]).to.equal('rgb(37, 52, 148)');
  });

  it('leaves a class as it is that the page sets itself', async () => {
    const map = await painted(
      html`<mint-map
        theme="light"
        brand="#8a3b12"
        style="--mint-class-5: rgb(1, 2, 3)"
      ></mint-map>`,
    );
    expect(classesOf(map, '.state')[4]).to.equal('rgb(1, 2, 3)');
  });

  it('follows into the picture that is saved', async () => {
    const map = await painted(html`<mint-map theme="light" brand="#8a3b12"></mint-map>`);
    const [drawing] = all(map, 'svg.map');
    for (const area of all(map, '.state, .swatch')) fillOf(area);
    const file = svgText(
      mapPicture({
        map: drawing as SVGSVGElement,
        legend: map.shadowRoot,
        title: 'MINT',
        summary: '',
        lines: [],
        language: 'de',
      }),
    );
    expect(file).to.contain('#8a3b12').and.not.contain('#253494');
  });

  it('says once on the console how far a colour had to be moved, and nothing of one that is kept', async () => {
    const heard = warningsDuring();
    await painted(html`<mint-map brand="#e6007f"></mint-map>`);
    await painted(html`<mint-map brand="#e6007f"></mint-map>`);
    await painted(html`<mint-map brand="#004b93"></mint-map>`);
    heard.end();
    expect(heard.texts.length).to.equal(1);
    expect(heard.texts[0]).to.match(/brand="#e6007f".*#[\da-f]{6} \(class \d, \d+\.\d away/);
  });

  it('keeps our ramp for what is no colour, and says so', async () => {
    const heard = warningsDuring();
    const map = await mount<MintMap>(html`<mint-map theme="light" brand="brown"></mint-map>`);
    await until(() => heard.texts.length > 0);
    heard.end();
    expect(heard.texts.join()).to.contain('brand="brown" is not a colour');
    expect(classesOf(map, '.state')[4]).to.equal('rgb(37, 52, 148)');
  });
});

describe('<mint-map palette="diverging">', () => {
  const diverging = (theme: string): TemplateResult =>
    html`<mint-map
      theme=${theme}
      metric="own"
      label="Quote"
      palette="diverging"
      midpoint="50"
      .data=${ROWS}
    ></mint-map>`;
  const shown = async (template: TemplateResult): Promise<MintMap> => {
    const map = await painted(template);
    await until(() => all(map, '.state.class-5').length > 0);
    return map;
  };
  const key = (map: MintMap): string[] =>
    all(map, '.legend-item').map((item) => item.textContent.replace(/\s+/g, ' ').trim());

  it('lays five classes round the midpoint, and the key says where it lies', async () => {
    const map = await shown(diverging('light'));
    expect(key(map).slice(0, 5)).to.deep.equal([
      'unter 20 (1 Land)',
      '20 bis unter 40 (1 Land)',
      '40 bis unter 60 (2 Länder)',
      '60 bis unter 80 (1 Land)',
      'ab 80 (1 Land)',
    ]);
    expect(all(map, '.legend')[0]?.textContent).to.contain('Farbwechsel bei 50');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has its colours and its text: ${scheme}`, async () => {
      const map = await shown(diverging(scheme));
      const { colours, ink } = DIVERGING[scheme];
      expect(classesOf(map, '.state')).to.deep.equal(colours.map(computed));
      for (const step of [1, 2, 3, 4, 5]) {
        expect(fillOf(all(map, `.over-${step}`)[0]), String(step)).to.equal(computed(ink));
      }
    });
  }

  it('says of a midpoint between two values what it is', async () => {
    const map = await shown(diverging('light'));
    map.midpoint = 49.5;
    await map.updateComplete;
    expect(all(map, '.legend')[0]?.textContent).to.contain('Farbwechsel bei 49,5');
  });

  it('tells small values apart', async () => {
    const map = await shown(diverging('light'));
    map.midpoint = 0;
    map.data = { TH: -0.004, BY: 0.001, SN: 0.004 };
    await until(() => key(map)[0]?.includes('0,003') ?? false);
    expect(key(map)[4]).to.equal('ab 0,003 (1 Land)');
  });

  it('takes the bounds that the page sets', async () => {
    const map = await shown(diverging('light'));
    map.breaks = '30 45 55 65';
    await map.updateComplete;
    expect(key(map)[2]).to.equal('45 bis unter 55 (2 Länder)');
  });

  it('is for figures of the page alone: ours have no midpoint', async () => {
    const map = await mount<MintMap>(html`<mint-map></mint-map>`);
    const before = key(map);
    map.palette = 'diverging';
    await map.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(key(map)).to.deep.equal(before);
    expect(classesOf(map, '.state')[4]).to.equal('rgb(37, 52, 148)');
  });
});

describe('<mint-map with-patterns>', () => {
  const marksOf = (map: MintMap, selector: string): (string | null | undefined)[] =>
    all(map, selector).map((each) => each.firstElementChild?.getAttribute('d'));

  it('A-40 has another pattern for each class, on the map and the same in the key', async () => {
    const map = await mount<MintMap>(html`<mint-map with-patterns></mint-map>`);
    await until(() => all(map, '.form').length > 0);
    const marks = marksOf(map, 'pattern[id^="form-"]');
    expect(new Set(marks).size).to.equal(5);
    expect(marksOf(map, 'pattern[id^="key-"]')).to.deep.equal(marks);
    const samples = all(map, '.swatch:has(pattern)').map((each) => [
      each.querySelector('.sample')?.classList[1]?.at(-1),
      each.querySelector('rect[fill^="url"]')?.getAttribute('fill')?.at(-2),
    ]);
    expect(samples.map(String)).to.deep.equal(['1,1', '2,2', '3,3', '4,4', '5,5']);
    for (const each of all(map, '.state[class*="class-"]')) {
      const [, step = ''] = /class-(\d)/.exec(each.getAttribute('class') ?? '') ?? [];
      const forms = all(map, `.form[fill="url(#form-${step})"]`);
      expect(forms.some((form) => form.getAttribute('d') === each.getAttribute('d'))).to.equal(
        true,
      );
    }
  });

  it('A-30 lays text over the patterns, in a rim of the plain fill', async () => {
    const map = await mount<MintMap>(html`<mint-map with-patterns></mint-map>`);
    await until(() => all(map, '.form').length > 0);
    const last = all(map, '.form').at(-1);
    for (const label of all(map, '.label:not(.outside)')) {
      const { stroke, strokeWidth, paintOrder } = getComputedStyle(label);
      const after = last?.compareDocumentPosition(label) ?? 0;
      expect(after & Node.DOCUMENT_POSITION_FOLLOWING, 'drawn later').to.not.equal(0);
      const [, step] = /over-(\d)/.exec(label.getAttribute('class') ?? '') ?? [];
      const fill = fillOf(all(map, step ? `.state.class-${step}` : '.state.no-data')[0]);
      expect([stroke, strokeWidth, paintOrder]).to.deep.equal([fill, '3px', 'stroke']);
    }
  });

  it('draws none unless it is asked', async () => {
    const map = await mount<MintMap>(html`<mint-map brand="#8a3b12"></mint-map>`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(all(map, '.form, pattern[id^="form-"], pattern[id^="key-"]').length).to.equal(0);
  });
});
