import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import { languageOf, page, type Site, type Told } from './frame.js';

/** The three elements of one group: choosing a Land in one shows it in all. */
const meta: Meta<{ state: string }> = {
  title: 'Pages/Three elements',
  parameters: { layout: 'fullscreen' },
  args: { state: 'TH' },
  render: ({ state }, { globals }) => {
    const language = languageOf(globals);
    return page('network', language, SITE[language], content(state));
  },
};

export default meta;
type Story = StoryObj<{ state: string }>;

const SITE: Told<Site> = {
  de: {
    name: 'Netzwerk MINT-Bildung (Beispiel)',
    kicker: 'Länder',
    title: 'MINT-Bildung in den Ländern',
    lead: 'Wer koordiniert, wer bezahlt, und wen kann man fragen?',
    sections: { map: 'Karte', profile: 'Profil', contact: 'Kontakt' },
  },
  en: {
    name: 'STEM Education Network (example)',
    kicker: 'States',
    title: 'STEM education in the states',
    lead: 'Who coordinates, who pays, and whom to ask?',
    sections: { map: 'Map', profile: 'Profile', contact: 'Contact' },
  },
};

const content = (state: string): TemplateResult =>
  html`<mint-map id="map" state=${state} group="page" heading-level="2"></mint-map>
    <div class="beside">
      <mint-state-card id="profile" state=${state} group="page" heading-level="2"></mint-state-card>
      <div id="contact" class="aside">
        <mint-contact state=${state} group="page" heading-level="2"></mint-contact>
      </div>
    </div>`;

export const Linked: Story = { globals: { language: 'de' } };

export const LinkedInEnglish: Story = { globals: { language: 'en' }, args: { state: 'RP' } };
