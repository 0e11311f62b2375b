import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-explorer.js';
import { STATE_IDS } from '../src/dataset/states.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  state: string;
  metric: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-explorer',
  component: 'mint-explorer',
  argTypes: {
    state: { control: 'select', options: ['', ...STATE_IDS] },
    metric: { control: 'text' },
  },
  args: { state: '', metric: 'regions-per-million' },
  render: ({ state, metric }) =>
    html`<mint-explorer state=${state} metric=${metric}></mint-explorer>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: one tag. */
export const Plainest: Story = { render: () => html`<mint-explorer></mint-explorer>` };

/** A Land of the page's, and another metric. */
export const WithState: Story = { args: { state: 'TH', metric: 'regions' } };

export const English: Story = {
  render: () => html`<mint-explorer lang="en" state="NW"></mint-explorer>`,
};

/** A narrow column: one after another. */
export const InANarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-explorer state="BE"></mint-explorer>`),
};

export const OnADarkPage: Story = {
  render: () => onDark(html`<mint-explorer theme="dark" state="BY"></mint-explorer>`),
};
