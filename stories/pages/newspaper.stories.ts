import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-comparison.js';
import '../../src/define/mint-data-table.js';
import '../../src/define/mint-figure.js';
import '../../src/define/mint-legend.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-sources.js';
import { page } from './frame.js';

const meta: Meta = { title: 'Pages/A newspaper' };

export default meta;
type Story = StoryObj;

/** What a newspaper shows under a story: a map without controls, its key apart, numbers, and the table to check it by. */
const content: TemplateResult = html`<mint-figure
    figure="regions-per-million"
    state="TH"
  ></mint-figure>
  <mint-legend for="karte"></mint-legend>
  <mint-map id="karte" heading="" without-legend without-picker without-summary></mint-map>
  <mint-comparison
    states="TH, NW, BW"
    rows="regions regions-per-million"
    heading-level="2"
    without-picker
  ></mint-comparison>
  <mint-data-table columns="regions-per-million regions" heading-level="2"></mint-data-table>
  <mint-sources heading-level="2"></mint-sources>`;

export const German: Story = {
  render: () =>
    page({
      language: 'de',
      title: 'Warum Thüringen vorn liegt',
      lead: 'Nirgends gibt es, gemessen an der Einwohnerzahl, so viele MINT-Regionen.',
      look: 'serif',
      content,
    }),
};

export const English: Story = {
  render: () =>
    page({
      language: 'en',
      title: 'Why Thuringia is ahead',
      lead: 'Nowhere are there so many MINT regions for the number of people.',
      look: 'serif',
      content,
    }),
};
