import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-map.js';
import '../src/define/mint-timeline.js';
import { STATE_IDS } from '../src/dataset/states.js';
import { EVENT_CATEGORIES } from '../src/dataset/timeline.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  state: string;
  states: string;
  category: string;
  from: string;
  to: string;
  layout: string;
  order: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-timeline',
  component: 'mint-timeline',
  argTypes: {
    state: { control: 'select', options: ['', ...STATE_IDS] },
    states: { control: 'text', description: 'TH, NW' },
    category: { control: 'text', description: EVENT_CATEGORIES.join(', ') },
    from: { control: 'text' },
    to: { control: 'text' },
    layout: { control: 'select', options: ['list', 'compact', 'chart', 'both'] },
    order: { control: 'select', options: ['newest', 'oldest'] },
  },
  args: { state: '', states: '', category: '', from: '', to: '', layout: 'list', order: 'newest' },
  render: ({ state, states, category, from, to, layout, order }) =>
    html`<mint-timeline
      state=${state}
      states=${states}
      category=${category}
      from=${from}
      to=${to}
      layout=${layout}
      order=${order}
    ></mint-timeline>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: everything, the newest first. */
export const Plainest: Story = { render: () => html`<mint-timeline></mint-timeline>` };

/** The growth of the number of MINT regions; the break between survey and known networks is marked. */
export const Chart: Story = { args: { layout: 'chart' } };

export const ChartAndEvents: Story = { args: { layout: 'both', from: '2019' } };

/** One Land, fixed by the page: what happened there and in all of Germany. */
export const OneState: Story = { args: { states: 'TH', order: 'oldest' } };

/** Several Länder, two kinds of events. */
export const FoundingAndFunding: Story = {
  args: { states: 'TH, NW', category: 'founding funding' },
};

/** All years but the newest are folded. */
export const Compact: Story = { args: { layout: 'compact' } };

/** Sources that contradict one another. */
export const Conflict: Story = { args: { states: 'HH', from: '2012', to: '2012' } };

/** Nothing is known for what was asked. */
export const Empty: Story = { args: { category: 'tool', to: '2010' } };

/** Follows the Land that is chosen on the map. */
export const WithMap: Story = {
  render: () =>
    html`<mint-map group="timeline" state="RP"></mint-map>
      <mint-timeline group="timeline"></mint-timeline>`,
};

export const English: Story = {
  render: () => html`<mint-timeline lang="en" layout="both" states="BY"></mint-timeline>`,
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-timeline layout="both" from="2022"></mint-timeline>`),
};

/** A sidebar of 320 px. */
export const NarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-timeline layout="both" from="2023"></mint-timeline>`),
};

/** Events and counts of the page's own, one of them planned. */
export const OwnData: Story = {
  render: () =>
    html`<mint-timeline
      layout="both"
      from="2026"
      data=${JSON.stringify({
        publisher: { name: { de: 'Landesstelle MINT', en: 'State office' } },
        sources: { report: { title: 'Jahresbericht' } },
        events: {
          congress: {
            date: '2026-12-03',
            category: 'meeting',
            states: ['TH'],
            de: 'MINT-Kongress in Erfurt',
            en: 'STEM congress in Erfurt',
            src: ['report'],
            plan: true,
          },
        },
        national: {
          counts: [{ value: 140, condition: 'published', asOf: '2026-06', src: ['report'] }],
        },
      })}
    ></mint-timeline>`,
};

/** Values that do not exist: the defaults are used. */
export const Mistakes: Story = {
  args: { states: 'Atlantis', category: 'party', from: 'MMXX', layout: 'spiral' },
};
