import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-data-table.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  metric: string;
  columns: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-data-table',
  component: 'mint-data-table',
  argTypes: { metric: { control: 'text' }, columns: { control: 'text' } },
  args: { metric: 'regions-per-million', columns: '' },
  render: ({ metric, columns }) =>
    html`<mint-data-table metric=${metric} columns=${columns}></mint-data-table>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: the values of the map, each with what it rests on. */
export const Plainest: Story = { render: () => html`<mint-data-table></mint-data-table>` };

/** Metrics side by side. */
export const SeveralMetrics: Story = {
  args: { columns: 'regions regions-per-million district-coverage' },
};

export const InANarrowColumn: Story = {
  render: () =>
    inColumn(
      320,
      html`<mint-data-table columns="regions regions-per-million" state="TH"></mint-data-table>`,
    ),
};

export const English: Story = {
  render: () => html`<mint-data-table lang="en" metric="regions"></mint-data-table>`,
};

/** A figure of the page’s. */
export const OwnFigure: Story = {
  render: () =>
    html`<mint-data-table
      metric="own"
      label="Labore"
      unit="Labore"
      data='{ "TH": 12, "BY": 31 }'
    ></mint-data-table>`,
};

export const OnADarkPage: Story = {
  render: () => onDark(html`<mint-data-table theme="dark" state="BY"></mint-data-table>`),
};
