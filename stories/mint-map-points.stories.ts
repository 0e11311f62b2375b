import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/mint-map.js';
import { madeUpPoints } from './made-up-points.js';
import { inColumn, onDark } from './surroundings.js';

const meta: Meta = { title: 'Elements/mint-map/Points' };

export default meta;
type Story = StoryObj;

/** Seats of MINT regions and zdi networks; those nobody knows a place of are counted in the key. */
export const Regions: Story = {
  render: () => html`<mint-map points="regions"></mint-map>`,
};

export const ResearchCentres: Story = {
  render: () => html`<mint-map points="research-centres"></mint-map>`,
};

export const Clusters: Story = {
  render: () => html`<mint-map points="clusters" lang="en"></mint-map>`,
};

/** All kinds at once, told apart by form. */
export const AllKinds: Story = {
  render: () => html`<mint-map points="regions research-centres clusters"></mint-map>`,
};

const own = (count: number): TemplateResult =>
  html`<mint-map
    points="own"
    heading="${count} erfundene Orte"
    .data=${madeUpPoints(count)}
  ></mint-map>`;

/** Points that a page brings; these are made up. */
export const OwnPoints: Story = { render: () => own(200) };

/** As many as are read; made up too. */
export const TenThousand: Story = { render: () => own(10_000) };

/** The numbers that rates are made of, as discs. */
export const WithCounts: Story = {
  render: () => html`<mint-map with-counts></mint-map>`,
};

export const WithCountsAndPoints: Story = {
  render: () => html`<mint-map with-counts points="clusters"></mint-map>`,
};

/** On a map of one Land only its points. */
export const OnDistricts: Story = {
  render: () => html`<mint-map points="regions" level="districts" state="NW"></mint-map>`,
};

export const Narrow: Story = {
  render: () => inColumn(320, html`<mint-map points="regions clusters" with-counts></mint-map>`),
};

export const InATable: Story = {
  render: () => html`<mint-map points="regions" view="table"></mint-map>`,
};

/** A picture with its tables, nothing to choose. */
export const Static: Story = {
  render: () => html`<mint-map points="clusters" without-interaction></mint-map>`,
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-map points="regions clusters" with-counts></mint-map>`),
};
