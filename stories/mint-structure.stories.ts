import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-structure.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  focus: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-structure',
  component: 'mint-structure',
  argTypes: {
    focus: {
      control: 'select',
      options: ['', 'mintvernetzt', 'koerber', 'landesstellen', 'regionen', 'akteure'],
    },
  },
  args: { focus: '' },
  render: ({ focus }) => html`<mint-structure focus=${focus}></mint-structure>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: who works with whom. */
export const Plainest: Story = { render: () => html`<mint-structure></mint-structure>` };

/** One level stands out. */
export const Focused: Story = { args: { focus: 'landesstellen' } };

export const English: Story = {
  render: () => html`<mint-structure lang="en" focus="koerber"></mint-structure>`,
};

/** A narrow column: a list, in which what is taken in stands inside. */
export const InANarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-structure focus="regionen"></mint-structure>`),
};

export const OnADarkPage: Story = {
  render: () => onDark(html`<mint-structure theme="dark" focus="akteure"></mint-structure>`),
};

export const FromRightToLeft: Story = {
  render: () => html`<div dir="rtl"><mint-structure></mint-structure></div>`,
};
