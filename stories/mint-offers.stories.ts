import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-offers.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  category: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-offers',
  component: 'mint-offers',
  argTypes: { category: { control: 'text', description: 'information, training, networking' } },
  args: { category: '' },
  render: ({ category }) => html`<mint-offers category=${category}></mint-offers>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: all offers. */
export const Plainest: Story = { render: () => html`<mint-offers></mint-offers>` };

export const Training: Story = { args: { category: 'training' } };

export const English: Story = { render: () => html`<mint-offers lang="en"></mint-offers>` };

export const InANarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-offers></mint-offers>`),
};

export const OnADarkPage: Story = {
  render: () => onDark(html`<mint-offers theme="dark"></mint-offers>`),
};

/** A page adds a group of its own: it says whose it is. */
export const WithOffersOfThePage: Story = {
  render: () =>
    html`<mint-offers
      data='{"publisher":{"name":{"de":"Beispielstelle"}},"national":{"offers":{"fairs":{"name":{"de":"Messen","en":"Fairs"},"items":[{"de":"MINT-Messe im Mai","en":"MINT fair in May","asOf":"2026-09","src":[],"url":"https://messe.example/"}]}}}}'
    ></mint-offers>`,
};
