import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/mint-figure.js';
import { METRIC_IDS } from '../src/dataset/metrics.js';
import { STATE_IDS } from '../src/dataset/states.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  figure: string;
  state: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-figure',
  component: 'mint-figure',
  argTypes: {
    figure: {
      control: 'select',
      options: ['states-with-regions', 'clusters', ...METRIC_IDS, 'labs', 'partners'],
    },
    state: { control: 'select', options: ['', ...STATE_IDS] },
  },
  args: { figure: 'regions', state: '' },
  render: ({ figure, state }) => html`<mint-figure figure=${figure} state=${state}></mint-figure>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The rows of figures that stand side by side are those of the page's grid. */
const sideBySide = (figures: TemplateResult): TemplateResult =>
  html`<style>
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
        gap: 0 2em;
      }

      .figures > mint-figure {
        display: grid;
        grid-row: span 6;
        grid-template-rows: subgrid;
        margin-block-end: 2em;
      }
    </style>
    <div class="figures">${figures}</div>`;

/** The plainest use: how many MINT regions there are in Germany. */
export const Plainest: Story = { render: () => html`<mint-figure></mint-figure>` };

/** Numbers, labels and dates stand on common lines. */
export const SideBySide: Story = {
  render: () =>
    sideBySide(
      html`<mint-figure></mint-figure>
        <mint-figure figure="states-with-regions"></mint-figure>
        <mint-figure figure="clusters"></mint-figure>`,
    ),
};

/** Of one Land: a count, a rate, a share, a key figure. */
export const OfState: Story = {
  render: () =>
    sideBySide(
      html`<mint-figure state="NW"></mint-figure>
        <mint-figure state="NW" figure="regions-per-million"></mint-figure>
        <mint-figure state="NW" figure="district-coverage"></mint-figure>
        <mint-figure state="NW" figure="labs"></mint-figure>`,
    ),
};

/** Only counted from the networks on record, and a density on one network. */
export const LowerBound: Story = {
  render: () =>
    sideBySide(
      html`<mint-figure state="HB"></mint-figure>
        <mint-figure state="HB" figure="regions-per-million"></mint-figure>`,
    ),
};

/** Nothing is known: a sentence, never a zero. */
export const NoneKnown: Story = { args: { state: 'SL' } };

/** A number in words, money, a plan, an undated one. */
export const Kinds: Story = {
  render: () =>
    sideBySide(
      html`<mint-figure state="BY" figure="coverage"></mint-figure>
        <mint-figure state="RP" figure="investment"></mint-figure>
        <mint-figure state="RP" figure="reach"></mint-figure>
        <mint-figure state="TH" figure="research-centres"></mint-figure>`,
    ),
};

/** A number of the page's own. */
export const OwnData: Story = {
  render: () =>
    html`<mint-figure
      state="TH"
      data=${JSON.stringify({
        publisher: { name: { de: 'Landesstelle MINT', en: 'State office' } },
        sources: { report: { title: 'Jahresbericht' } },
        states: {
          TH: { counts: [{ value: 9, condition: 'published', asOf: '2026-05', src: ['report'] }] },
        },
      })}
    ></mint-figure>`,
};

export const English: Story = {
  render: () => html`<mint-figure lang="en" state="TH" figure="regions-per-million"></mint-figure>`,
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-figure state="RP"></mint-figure>`),
};

/** A sidebar of 320 px. */
export const NarrowColumn: Story = {
  render: () =>
    inColumn(
      320,
      html`<mint-figure state="RP" figure="further-funds" heading="Prüm"></mint-figure>`,
    ),
};

/** A figure that nobody knows. */
export const Unknown: Story = { args: { figure: 'fun' } };

/** A figure that exists for single Länder only. */
export const NeedsState: Story = { args: { figure: 'regions-per-million' } };
