import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-bodies.js';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-figure.js';
import '../../src/define/mint-offers.js';
import '../../src/define/mint-tasks.js';
import '../../src/define/mint-timeline.js';
import { page } from './frame.js';

const meta: Meta = { title: 'Pages/A foundation' };

export default meta;
type Story = StoryObj;

/** What a foundation shows to coordinators. */
const content: TemplateResult = html`<div class="numbers">
    <mint-figure figure="regions"></mint-figure>
    <mint-figure figure="states-with-regions"></mint-figure>
    <mint-figure figure="clusters"></mint-figure>
  </div>
  <mint-timeline layout="chart" heading-level="2"></mint-timeline>
  <mint-tasks topic="region" heading-level="2"></mint-tasks>
  <mint-offers heading-level="2"></mint-offers>
  <mint-bodies heading-level="2"></mint-bodies>
  <mint-contact heading-level="2"></mint-contact>`;

export const German: Story = {
  render: () =>
    page({
      language: 'de',
      title: 'MINT-Regionen stärken',
      lead: 'Wie das Netz gewachsen ist, und was Koordinator:innen angeboten wird.',
      look: 'serif',
      content,
    }),
};

export const English: Story = {
  render: () =>
    page({
      language: 'en',
      title: 'Strengthening MINT regions',
      lead: 'How the network has grown, and what coordinators are offered.',
      look: 'serif',
      content,
    }),
};
