import { html } from 'lit';
import '../../src/define/mint-map.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { emulate, expect, mount, onlyIn, whereMediaCanBeSet } from '../harness.js';
import { inside } from '../elements/reading.js';

const coloursOf = (map: MintMap): string[] => {
  const [text, shape] = ['.base', '[data-area="TH"]'].map((selector) =>
    map.shadowRoot?.querySelector(selector),
  );
  return text && shape ? [getComputedStyle(text).color, getComputedStyle(shape).fill] : [];
};

describe('theme', () => {
  afterEach(() => emulate({}));

  whereMediaCanBeSet(() => {
    for (const scheme of ['light', 'dark']) {
      it(`holds whatever the page and the visitor have: ${scheme}`, async () => {
        await emulate({ 'prefers-color-scheme': scheme });
        const dark = await mount<MintMap>(html`<mint-map theme="dark"></mint-map>`);
        expect(coloursOf(dark)).to.deep.equal(['rgb(242, 243, 245)', 'rgb(255, 255, 204)']);
        const light = await mount<MintMap>(html`<mint-map theme="light"></mint-map>`);
        expect(coloursOf(light)).to.deep.equal(['rgb(27, 28, 32)', 'rgb(37, 52, 148)']);
      });
    }
  });

  onlyIn(['chromium'], 'no other engine is asked to print from a dark page', () => {
    for (const [page, theme] of [
      ['light', 'dark'],
      ['dark', 'dark'],
      ['dark', 'auto'],
      ['dark', 'light'],
    ] as const) {
      it(`prints black on white: a ${page} page, theme="${theme}"`, async () => {
        await emulate({ media: 'print', 'prefers-color-scheme': page });
        const map = await mount<MintMap>(
          html`<div style="color-scheme: ${page}">
            <mint-map theme=${theme} style="--mint-background: #111"></mint-map>
          </div>`,
        );
        expect(coloursOf(map)).to.deep.equal(['rgb(0, 0, 0)', 'rgb(37, 52, 148)']);
        const background = getComputedStyle(inside(map, '.base')).backgroundColor;
        expect(background).to.equal('rgba(0, 0, 0, 0)');
        const link = getComputedStyle(inside(map, '.attribution a'));
        expect(link.color).to.equal('rgb(37, 52, 148)');
      });
    }
  });

  it('has the tooltip on the paper that its ink is meant for', async () => {
    for (const [theme, paper, ink] of [
      ['light', 'rgb(255, 255, 255)', 'rgb(27, 28, 32)'],
      ['dark', 'rgb(22, 24, 29)', 'rgb(242, 243, 245)'],
    ] as const) {
      const map = await mount<MintMap>(html`<mint-map theme=${theme}></mint-map>`);
      const { backgroundColor, color } = getComputedStyle(inside(map, '.tooltip'));
      expect([backgroundColor, color], theme).to.deep.equal([paper, ink]);
    }
  });

  it('takes what the page sets', async () => {
    const map = await mount<MintMap>(
      html`<mint-map
        style="--mint-text: #123456; --mint-background: #fafaf0; --mint-font: monospace; --mint-accent: #800000; --mint-radius: 0px; --mint-max-width: 444px"
      ></mint-map>`,
    );
    const { color, backgroundColor, fontFamily } = getComputedStyle(inside(map, '.base'));
    expect([color, backgroundColor, fontFamily]).to.deep.equal([
      'rgb(18, 52, 86)',
      'rgb(250, 250, 240)',
      'monospace',
    ]);
    const pressed = getComputedStyle(inside(map, '[aria-pressed="true"]'));
    expect(pressed.backgroundColor).to.equal('rgb(128, 0, 0)');
    expect(getComputedStyle(inside(map, 'select')).borderRadius).to.equal('0px');
    expect(map.getBoundingClientRect().width).to.equal(444);
  });
});
