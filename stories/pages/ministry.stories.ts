import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-explorer.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-structure.js';
import '../../src/define/mint-tasks.js';
import { page } from './frame.js';

const meta: Meta = { title: 'Pages/A ministry' };

export default meta;
type Story = StoryObj;

/** What a ministry of education shows of all Länder: everything with its source. */
const content: TemplateResult = html`<mint-explorer
    metric="regions-per-million"
    heading-level="2"
    with-export
  ></mint-explorer>
  <mint-structure focus="landesstellen" heading-level="2"></mint-structure>
  <mint-tasks topic="inward outward needs" heading-level="2"></mint-tasks>
  <mint-sources heading-level="2"></mint-sources>`;

export const German: Story = {
  render: () =>
    page({
      language: 'de',
      title: 'MINT-Bildung im Ländervergleich',
      lead: 'Jede Zahl mit Datum und Quelle; wo nichts bekannt ist, steht das da.',
      content,
    }),
};

export const English: Story = {
  render: () =>
    page({
      language: 'en',
      title: 'STEM education across the states',
      lead: 'Every number with its date and source; where nothing is known, it says so.',
      content,
    }),
};
