import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/mint-contact.js';
import '../src/define/mint-map.js';
import '../src/define/mint-state-card.js';
import { inColumn, onDark } from './surroundings.js';

/** Data that a page brings, as its authors would write it. The files lie in stories/partner; all figures are made up. */
const meta: Meta = { title: 'Pages/Data of the page' };

export default meta;
type Story = StoryObj;

/** A spreadsheet saved as CSV becomes a map with key, table and speech of its own. */
export const OwnFigure: Story = {
  render: () =>
    html`<mint-map
      metric="own"
      src="/stories/partner/labs.csv"
      label="Schülerlabore (Beispiel)"
      unit="Labore"
      state="TH"
    ></mint-map>`,
};

/** The same as a table. */
export const OwnFigureAsTable: Story = {
  render: () =>
    html`<mint-map
      metric="own"
      view="table"
      src="/stories/partner/labs.csv"
      label="Schülerlabore (Beispiel)"
      unit="Labore"
      state="TH"
    ></mint-map>`,
};

/** A figure that stands in the page itself, with bounds of its own. */
export const OwnFigureInline: Story = {
  render: () =>
    html`<mint-map metric="own" label="Labore (Beispiel)" breaks="10 20" state="BY"
      ><script type="application/json">
        { "TH": 12, "BY": 31, "SN": 9, "HE": 17 }
      </script></mint-map
    >`,
};

/** Official keys of Kreise make a map of them; with a Land, of its own. */
export const OwnFigureByDistrict: Story = {
  render: () =>
    html`<mint-map
      metric="own"
      src="/stories/partner/share-by-district.csv"
      label="Anteil der Schulen mit MINT-Profil (Beispiel)"
      unit="%"
      state="TH"
      district="16051"
    ></mint-map>`,
};

/** A contact and a count over ours: whose word they are is said. One file, asked for once. */
export const ContactAndCount: Story = {
  render: () =>
    html`<div lang="de">
      <mint-map src="/stories/partner/mint-th.json" metric="regions" state="TH"></mint-map>
      <mint-contact src="/stories/partner/mint-th.json" state="TH"></mint-contact>
      <mint-state-card src="/stories/partner/mint-th.json" state="TH"></mint-state-card>
    </div>`,
};

/** A network of the page is counted with ours, and named for its Kreise. */
export const Networks: Story = {
  render: () =>
    html`<mint-map
      src="/stories/partner/networks.json"
      level="districts"
      state="TH"
      district="16067"
    ></mint-map>`,
};

const mistakes = (): TemplateResult =>
  html`<mint-map
    metric="own"
    src="/stories/partner/mistakes.csv"
    label="Schülerlabore (Beispiel)"
    unit="Labore"
    state="TH"
  ></mint-map>`;

/** What can be read is shown; what cannot is counted in a line and listed one step away. */
export const Mistakes: Story = { render: mistakes };
export const MistakesInDark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(mistakes()),
};
export const MistakesInColumn: Story = { render: () => inColumn(320, mistakes()) };

/** Nothing stands at the address: ours is shown, and a line says so. */
export const NotThere: Story = {
  render: () =>
    html`<div lang="de">
      <mint-map src="/stories/partner/not-there.json" state="TH"></mint-map>
      <mint-contact src="/stories/partner/not-there.json" state="TH"></mint-contact>
      <mint-state-card src="/stories/partner/not-there.json" state="TH" compact></mint-state-card>
    </div>`,
};

/** A page made for another version of our data. */
export const OtherVersion: Story = {
  render: () => html`<mint-map data-version="2025-3" state="TH"></mint-map>`,
};

export const English: Story = {
  render: () =>
    html`<div lang="en">
      <mint-map
        metric="own"
        src="/stories/partner/mistakes.csv"
        label="School labs (example)"
        unit="labs"
        state="TH"
      ></mint-map>
      <mint-contact src="/stories/partner/mint-th.json" state="TH"></mint-contact>
    </div>`,
};
