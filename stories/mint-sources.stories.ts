import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-contact.js';
import '../src/define/mint-sources.js';
import '../src/define/mint-tasks.js';
import { onDark } from './surroundings.js';

const meta: Meta = { title: 'Elements/mint-sources', component: 'mint-sources' };

export default meta;
type Story = StoryObj;

/** The plainest use: the sources of all that stands on the page, once each. */
export const Plainest: Story = {
  render: () =>
    html`<mint-contact state="TH"></mint-contact>
      <mint-tasks topic="needs" heading-level="2"></mint-tasks>
      <mint-sources></mint-sources>`,
};

/** Those of one element. */
export const OfOneElement: Story = {
  render: () =>
    html`<mint-contact state="TH"></mint-contact>
      <mint-tasks id="aufgaben" topic="region"></mint-tasks>
      <mint-sources for="aufgaben" heading="Quellen zu den MINT-Regionen"></mint-sources>`,
};

/** Nothing on the page cites anything. */
export const Alone: Story = { render: () => html`<mint-sources></mint-sources>` };

export const English: Story = {
  render: () => html`<div lang="en"><mint-tasks></mint-tasks><mint-sources></mint-sources></div>`,
};

export const OnADarkPage: Story = {
  render: () =>
    onDark(html`<mint-tasks theme="dark"></mint-tasks><mint-sources theme="dark"></mint-sources>`),
};
