import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-region-finder.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-state-card.js';
import '../../src/define/mint-timeline.js';
import { languageOf, page, type Site, type Told } from './frame.js';

/** What an office shows of its own Land. */
const meta: Meta = {
  title: 'Pages/A state office',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => office(languageOf(globals)),
};

export default meta;
type Story = StoryObj;

const SITE: Told<Site> = {
  de: {
    name: 'Landesbüro MINT (Beispiel)',
    kicker: 'Freistaat Thüringen',
    title: 'MINT in Thüringen',
    lead: 'Wer koordiniert, welche Netzwerke es gibt und wen Sie fragen können.',
    sections: { profile: 'Profil', networks: 'Netzwerke', map: 'Karte', history: 'Entwicklung' },
  },
  en: {
    name: 'State STEM office (example)',
    kicker: 'Free State of Thuringia',
    title: 'STEM in Thuringia',
    lead: 'Who coordinates, which networks there are, and whom to ask.',
    sections: { profile: 'Profile', networks: 'Networks', map: 'Map', history: 'History' },
  },
};

/** The contact has a place of its own, so the profile leaves it out. */
const SECTIONS =
  'figures funding organisation support facts related finder programme plans examples success-factors';

const office = (language: 'de' | 'en', src?: string): TemplateResult =>
  page('office', language, SITE[language], content(src));

const content = (src = ''): TemplateResult =>
  html`<div class="beside" id="profile">
      <mint-state-card
        src=${src}
        state="TH"
        sections=${SECTIONS}
        heading-level="2"
      ></mint-state-card>
      <div class="aside"><mint-contact src=${src} state="TH" heading-level="2"></mint-contact></div>
    </div>
    <mint-region-finder id="networks" src=${src} state="TH" heading-level="2"></mint-region-finder>
    <mint-map
      id="map"
      src=${src}
      level="districts"
      state="TH"
      points="regions"
      heading-level="2"
      without-picker
    ></mint-map>
    <mint-timeline
      id="history"
      src=${src}
      states="TH"
      layout="compact"
      heading-level="2"
    ></mint-timeline>
    <mint-sources src=${src} heading-level="2"></mint-sources>`;

export const German: Story = { globals: { language: 'de' } };

export const English: Story = { globals: { language: 'en' } };

/** The file of the page is not there: what is bundled stays, and each element says so. */
export const DataNotThere: Story = {
  render: (_args, { globals }) => office(languageOf(globals), '/stories/partner/not-there.json'),
};
