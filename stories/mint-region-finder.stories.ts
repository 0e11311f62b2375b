import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-contact.js';
import '../src/define/mint-map.js';
import '../src/define/mint-region-finder.js';
import type { Dataset } from '../src/dataset/schema.js';
import { STATE_IDS } from '../src/dataset/states.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  query: string;
  state: string;
  kind: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-region-finder',
  component: 'mint-region-finder',
  argTypes: {
    query: { control: 'text' },
    state: { control: 'select', options: ['', ...STATE_IDS] },
    kind: {
      control: 'select',
      options: ['', 'mint-region', 'zdi-network', 'research-centre', 'cluster'],
    },
  },
  args: { query: '', state: '', kind: '' },
  render: ({ query, state, kind }) =>
    html`<mint-region-finder query=${query} state=${state} kind=${kind}></mint-region-finder>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: nothing is searched for yet. */
export const Plainest: Story = {
  render: () => html`<mint-region-finder></mint-region-finder>`,
};

/** A town: the networks that sit there or name its Kreis, the best first, with whom to ask. */
export const Town: Story = { args: { query: 'Aachen' } };

/** Typed in a hurry. */
export const Slips: Story = { args: { query: 'Osnabrueck Landkries' } };

/** Long lists come by twenties. */
export const Many: Story = { args: { query: 'zdi' } };

/** A Land and a kind, without words. */
export const Filtered: Story = { args: { state: 'TH', kind: 'research-centre' } };

/** A planned one, one that has ended, one nobody knows about. */
export const Statuses: Story = { args: { query: 'Netzwerk Bamberg' } };

/** No network is known, but the Land is, and whom to ask there. */
export const NoneKnown: Story = { args: { query: 'Wilhelmshaven' } };

/** The filters leave out what there is. */
export const FilteredAway: Story = { args: { query: 'Jena', state: 'NW' } };

/** Postcodes are not known here: it says what helps. */
export const Postcode: Story = { args: { query: '99084' } };

export const English: Story = {
  render: () => html`<mint-region-finder lang="en" query="munich"></mint-region-finder>`,
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-region-finder query="Aachen"></mint-region-finder>`),
};

/** A sidebar of 320 px. */
export const NarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-region-finder query="Aachen"></mint-region-finder>`),
};

/** A network of the page's own; it is the source, and says so. */
const OWN: Dataset = {
  regions: {
    'own-lab': {
      name: { de: 'Lernlabor Beispielstadt (Beispiel)' },
      state: 'TH',
      status: 'planned',
      seat: { place: 'Beispielstadt', lon: 11, lat: 50.9 },
      districts: [{ ags: '16051' }],
      website: 'https://labor.example/',
    },
  },
};

export const DataOfThePage: Story = {
  render: () => html`<mint-region-finder query="Lernlabor" .data=${OWN}></mint-region-finder>`,
};

/** A kind that does not exist is left out of account; a Land that does not is said. */
export const Unknown: Story = { args: { state: 'Atlantis', kind: 'school' } };

/** In a group the map leads the finder, and a result leads the contact. */
export const Linked: Story = {
  render: () =>
    html`<mint-map group="found" state="RP"></mint-map>
      <mint-region-finder group="found"></mint-region-finder>
      <mint-contact group="found"></mint-contact>`,
};

/** The page's own typeface, colours and measures. */
export const Themed: Story = {
  render: () =>
    html`<style>
        .themed-finder {
          font:
            18px/1.5 Georgia,
            'Liberation Serif',
            serif;
          color: #2b2118;
          --mint-text: #2b2118;
          --mint-background: #fdf8f1;
          --mint-accent: #8a3b12;
          --mint-radius: 0;
        }
      </style>
      <div class="themed-finder"><mint-region-finder query="Trier"></mint-region-finder></div>`,
};
