import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-contact.js';
import '../src/define/mint-map.js';
import { STATE_IDS } from '../src/dataset/states.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  state: string;
  level: string;
  maxAge: number;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-contact',
  component: 'mint-contact',
  argTypes: {
    state: { control: 'select', options: ['', ...STATE_IDS] },
    level: { control: 'inline-radio', options: ['', 'office', 'person'] },
    maxAge: { control: 'number' },
  },
  args: { state: 'TH', level: '', maxAge: 12 },
  render: ({ state, level, maxAge }) =>
    html`<mint-contact state=${state} level=${level} max-age=${maxAge}></mint-contact>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: whom to ask in one Land. */
export const Plainest: Story = { render: () => html`<mint-contact state="TH"></mint-contact>` };

/** Without a Land: whom to ask in all of Germany. */
export const National: Story = { render: () => html`<mint-contact></mint-contact>` };

/** No office is known for the Land: that is said, with its date, and who helps instead. */
export const Fallback: Story = { args: { state: 'BE' } };

/** Nobody has confirmed the entry lately: it stands there, with a notice. */
export const Stale: Story = { args: { state: 'BW' } };

/** A person is shown under the office for as long as the page lets a confirmation count. */
export const Person: Story = { args: { state: 'RP', maxAge: 120 } };

/** Only the person; without one who is confirmed, the office answers. */
export const PersonOnly: Story = { args: { state: 'RP', level: 'person', maxAge: 120 } };

/** All 16 Länder, as they are known. */
export const EveryState: Story = {
  render: () =>
    html`<style>
        .every {
          display: grid;
          gap: 3rem 2rem;
          grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr));
        }
      </style>
      <div class="every">
        ${STATE_IDS.map((state) => html`<mint-contact state=${state}></mint-contact>`)}
      </div>`,
};

export const English: Story = {
  render: () => html`<mint-contact lang="en" state="RP" max-age="120"></mint-contact>`,
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-contact state="BW"></mint-contact>`),
};

/** A sidebar of 288 px: labels stand above what they name. */
export const NarrowColumn: Story = {
  render: () => inColumn(288, html`<mint-contact state="SL"></mint-contact>`),
};

/** A map and a contact of one group: choosing a Land on the map shows whom to ask there. */
export const Together: Story = {
  render: () =>
    html`<style>
        .together {
          display: grid;
          gap: 2rem;
          grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
        }
      </style>
      <div class="together">
        <mint-map group="contact-story" state="NW" heading-level="2"></mint-map>
        <mint-contact group="contact-story" heading-level="2"></mint-contact>
      </div>`,
};

/** The page's own typeface, colours and heading. */
export const Themed: Story = {
  render: () =>
    html`<style>
        .themed {
          font:
            18px/1.5 Georgia,
            'Liberation Serif',
            serif;
          padding: 1rem;
          color-scheme: light;
          color: #2b2118;
          background: #fbf7f0;
          --mint-accent: #8a3b12;
          --mint-max-width: 40rem;
        }
      </style>
      <div class="themed">
        <mint-contact state="NW"><h3 slot="heading">Ihre Ansprechstelle</h3></mint-contact>
      </div>`,
};

/** A Land and a level that do not exist: a line says what is wrong, and the national contact still stands. */
export const BrokenSettings: Story = {
  render: () => html`<mint-contact state="Atlantis" level="boss" max-age="soon"></mint-contact>`,
};
