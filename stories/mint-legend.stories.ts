import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-legend.js';
import '../src/define/mint-map.js';
import { onDark } from './surroundings.js';

const meta: Meta = { title: 'Elements/mint-legend', component: 'mint-legend' };

export default meta;
type Story = StoryObj;

/** The plainest use: the key above its map. */
export const Plainest: Story = {
  render: () =>
    html`<mint-legend for="karte"></mint-legend> <mint-map id="karte" without-legend></mint-map>`,
};

/** Classes of a brand’s colour. */
export const OfABrand: Story = {
  render: () =>
    html`<mint-legend for="marke"></mint-legend>
      <mint-map id="marke" metric="regions" brand="#8a3b12" without-legend></mint-map>`,
};

/** Kinds, no numbers. */
export const OfKinds: Story = {
  render: () =>
    html`<mint-legend for="arten" lang="en"></mint-legend>
      <mint-map id="arten" metric="structure" lang="en" without-legend></mint-map>`,
};

/** Forms of points, and the sizes of discs. */
export const OfPoints: Story = {
  render: () =>
    html`<mint-legend for="orte"></mint-legend>
      <mint-map
        id="orte"
        points="regions research-centres clusters"
        with-counts
        without-legend
      ></mint-map>`,
};

/** Trouble: there is no such map. */
export const WithoutItsMap: Story = {
  render: () => html`<mint-legend for="nichts"></mint-legend>`,
};

export const OnADarkPage: Story = {
  render: () =>
    onDark(
      html`<mint-legend theme="dark" for="dunkel"></mint-legend>
        <mint-map theme="dark" id="dunkel" without-legend></mint-map>`,
    ),
};
