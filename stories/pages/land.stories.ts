import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-region-finder.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-state-card.js';
import '../../src/define/mint-timeline.js';
import { page } from './frame.js';

const meta: Meta = { title: 'Pages/A state office' };

export default meta;
type Story = StoryObj;

/** What an office shows of its own Land. */
const content: TemplateResult = html`<div class="beside">
    <mint-state-card state="TH" heading-level="2"></mint-state-card>
    <mint-contact state="TH" heading-level="2"></mint-contact>
  </div>
  <mint-region-finder state="TH" heading-level="2"></mint-region-finder>
  <mint-map
    level="districts"
    state="TH"
    points="regions"
    heading-level="2"
    without-picker
  ></mint-map>
  <mint-timeline states="TH" layout="compact" heading-level="2"></mint-timeline>
  <mint-sources heading-level="2"></mint-sources>`;

export const German: Story = {
  render: () =>
    page({
      language: 'de',
      title: 'MINT in Thüringen',
      lead: 'Wer koordiniert, welche Regionen es gibt, und wen Sie fragen können.',
      content,
    }),
};

export const English: Story = {
  render: () =>
    page({
      language: 'en',
      title: 'STEM in Thuringia',
      lead: 'Who coordinates, which regions there are, and whom to ask.',
      content,
    }),
};
