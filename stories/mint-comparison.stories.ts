import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-comparison.js';
import '../src/define/mint-map.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  states: string;
  rows: string;
  withoutPicker: boolean;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-comparison',
  component: 'mint-comparison',
  argTypes: {
    states: { control: 'text' },
    rows: { control: 'text' },
    withoutPicker: { control: 'boolean' },
  },
  args: { states: '', rows: '', withoutPicker: false },
  render: ({ states, rows, withoutPicker }) =>
    html`<mint-comparison
      states=${states}
      rows=${rows}
      ?without-picker=${withoutPicker}
    ></mint-comparison>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: the four Länder with a full portrait. */
export const Plainest: Story = { render: () => html`<mint-comparison></mint-comparison>` };

/** Two, one of them without an office: what is not known is said, as of when. */
export const TwoStates: Story = { args: { states: 'TH, BE' } };

/** Figures alone. */
export const Figures: Story = {
  args: { states: 'NW, BY, SN', rows: 'regions regions-per-million district-coverage' },
};

/** As it stands in print: nothing to choose. */
export const WithoutPicker: Story = { args: { states: 'RP, NW', withoutPicker: true } };

/** A map brings a further Land into the comparison. */
export const BesideAMap: Story = {
  render: () =>
    html`<mint-map group="vergleich" state="HE"></mint-map>
      <mint-comparison
        group="vergleich"
        states="TH, BY"
        rows="structure regions"
      ></mint-comparison>`,
};

export const English: Story = { render: () => html`<mint-comparison lang="en"></mint-comparison>` };

export const InANarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-comparison states="TH, NW"></mint-comparison>`),
};

export const OnADarkPage: Story = {
  render: () => onDark(html`<mint-comparison theme="dark" states="TH, BY, BE"></mint-comparison>`),
};
