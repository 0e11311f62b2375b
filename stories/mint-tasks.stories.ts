import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-tasks.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  topic: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-tasks',
  component: 'mint-tasks',
  argTypes: { topic: { control: 'text', description: 'inward, outward, needs, region' } },
  args: { topic: '' },
  render: ({ topic }) => html`<mint-tasks topic=${topic}></mint-tasks>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: all topics. */
export const Plainest: Story = { render: () => html`<mint-tasks></mint-tasks>` };

/** What makes a MINT region, and nothing else: the topic gives the heading. */
export const Region: Story = { args: { topic: 'region' } };

/** Two columns. */
export const InwardAndOutward: Story = { args: { topic: 'inward outward' } };

export const English: Story = { render: () => html`<mint-tasks lang="en"></mint-tasks>` };

export const InANarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-tasks></mint-tasks>`),
};

export const OnADarkPage: Story = {
  render: () => onDark(html`<mint-tasks theme="dark"></mint-tasks>`),
};

/** Trouble: a page that takes everything away. */
export const NothingKnown: Story = {
  render: () =>
    html`<mint-tasks topic="needs" data='{"national":{"tasks":{"needs":[]}}}'></mint-tasks>`,
};
