import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-contact.js';
import '../src/define/mint-state-card.js';
import { SECTIONS } from '../src/dataset/portraits.js';
import { STATE_IDS } from '../src/dataset/states.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  state: string;
  sections: string;
  compact: boolean;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-state-card',
  component: 'mint-state-card',
  argTypes: {
    state: { control: 'select', options: ['', ...STATE_IDS] },
    sections: { control: 'text', description: SECTIONS.join(', ') },
    compact: { control: 'boolean' },
  },
  args: { state: 'TH', sections: '', compact: false },
  render: ({ state, sections, compact }) =>
    html`<mint-state-card
      state=${state}
      sections=${sections}
      ?compact=${compact}
    ></mint-state-card>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: a Land that has a coordination office and a full portrait. */
export const Plainest: Story = {
  render: () => html`<mint-state-card state="TH"></mint-state-card>`,
};

/** Many key figures, some of them plans, and a special programme. */
export const ManyFigures: Story = { args: { state: 'RP' } };

/** A count with a history, an older figure, a claim of the office about itself. */
export const Claims: Story = { args: { state: 'NW' } };

/** No structure is known: what is known, as of when, and whom to ask instead. */
export const NoStructure: Story = { args: { state: 'BE' } };

/** Sources that contradict one another. */
export const Conflict: Story = { args: { state: 'HH' } };

/** An office that is being set up, thin sources, no network on record. */
export const BeingSetUp: Story = { args: { state: 'SL' } };

/** All 16. */
export const EveryState: Story = {
  render: () =>
    html`<style>
        .every {
          display: grid;
          gap: 4rem;
        }
      </style>
      <div class="every">
        ${STATE_IDS.map((state) => html`<mint-state-card state=${state}></mint-state-card>`)}
      </div>`,
};

export const English: Story = {
  render: () => html`<mint-state-card lang="en" state="BY"></mint-state-card>`,
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-state-card state="BY"></mint-state-card>`),
};

/** A sidebar of 320 px. */
export const NarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-state-card state="NW"></mint-state-card>`),
};

/** Head and key figures only. */
export const Compact: Story = { args: { compact: true } };

/** Two of the three columns and whom to ask. */
export const ChosenSections: Story = { args: { sections: 'funding, support, contact' } };

/** With whom to ask, in its own strip. */
export const WithContact: Story = {
  render: () =>
    html`<mint-state-card state="RP" sections="figures contact">
      <mint-contact slot="contact" state="RP" heading-level="4"></mint-contact>
    </mint-state-card>`,
};

/** A Land that does not exist: one line says what is wrong. */
export const UnknownState: Story = {
  render: () => html`<mint-state-card state="Atlantis"></mint-state-card>`,
};

/** No Land at all. */
export const NoState: Story = { render: () => html`<mint-state-card></mint-state-card>` };

/** The page's own typeface, colours and measures. */
export const Themed: Story = {
  render: () =>
    html`<style>
        .themed {
          font:
            18px/1.5 Georgia,
            'Liberation Serif',
            serif;
          color: #2b2118;
          --mint-text: #2b2118;
          --mint-background: #fdf8f1;
          --mint-accent: #8a3b12;
          --mint-max-width: 46rem;
        }
      </style>
      <div class="themed"><mint-state-card state="SN"></mint-state-card></div>`,
};
