import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-bodies.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  body: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-bodies',
  component: 'mint-bodies',
  argTypes: { body: { control: 'text', description: 'laenderbeirat, laender-round-table' } },
  args: { body: '' },
  render: ({ body }) => html`<mint-bodies body=${body}></mint-bodies>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: both bodies. */
export const Plainest: Story = { render: () => html`<mint-bodies></mint-bodies>` };

/** One body, whose history the sources tell in different ways. */
export const RoundTable: Story = { args: { body: 'laender-round-table' } };

export const English: Story = { render: () => html`<mint-bodies lang="en"></mint-bodies>` };

export const InANarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-bodies></mint-bodies>`),
};

export const OnADarkPage: Story = {
  render: () => onDark(html`<mint-bodies theme="dark"></mint-bodies>`),
};
