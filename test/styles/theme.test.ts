import { html } from 'lit';
import '../../src/define/mint-map.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { emulate, expect, mount, whereMediaCanBeSet } from '../harness.js';

const coloursOf = (map: MintMap): string[] => {
  const [text, shape] = ['.base', '[data-area="TH"]'].map((selector) =>
    map.shadowRoot?.querySelector(selector),
  );
  return text && shape ? [getComputedStyle(text).color, getComputedStyle(shape).fill] : [];
};

describe('theme', () => {
  after(() => emulate({}));

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
});
