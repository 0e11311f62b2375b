import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-bodies.js';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-figure.js';
import '../../src/define/mint-offers.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-tasks.js';
import '../../src/define/mint-timeline.js';
import { languageOf, page, type Site, type Told } from './frame.js';

/** What a foundation shows to coordinators. */
const meta: Meta = {
  title: 'Pages/A foundation',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => {
    const language = languageOf(globals);
    return page('foundation', language, SITE[language], content);
  },
};

export default meta;
type Story = StoryObj;

const SITE: Told<Site> = {
  de: {
    name: 'Beispielstiftung',
    kicker: 'Unsere Themen: MINT-Bildung',
    title: 'MINT-Regionen stärken',
    lead: 'Wie das Netz gewachsen ist und was Koordinator:innen angeboten wird.',
    sections: {
      growth: 'Wachstum',
      offers: 'Angebote',
      bodies: 'Gremien',
      contact: 'Kontakt',
    },
  },
  en: {
    name: 'Example Foundation',
    kicker: 'Our work: STEM education',
    title: 'Strengthening MINT regions',
    lead: 'How the network has grown, and what coordinators are offered.',
    sections: { growth: 'Growth', offers: 'Offers', bodies: 'Bodies', contact: 'Contact' },
  },
};

const content: TemplateResult = html`<div class="numbers">
    <mint-figure figure="regions"></mint-figure>
    <mint-figure figure="states-with-regions"></mint-figure>
    <mint-figure figure="clusters"></mint-figure>
  </div>
  <mint-timeline id="growth" layout="chart" heading-level="2"></mint-timeline>
  <mint-offers id="offers" heading-level="2"></mint-offers>
  <mint-bodies id="bodies" heading-level="2"></mint-bodies>
  <div class="halves">
    <mint-tasks topic="region" heading-level="2"></mint-tasks>
    <div id="contact" class="aside"><mint-contact heading-level="2"></mint-contact></div>
  </div>
  <mint-sources heading-level="2"></mint-sources>`;

export const German: Story = { globals: { language: 'de' } };

export const English: Story = { globals: { language: 'en' } };
