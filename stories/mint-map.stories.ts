import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/mint-map.js';
import { FURTHER_METRIC_IDS, METRIC_IDS } from '../src/dataset/metrics.js';
import { STATE_IDS } from '../src/dataset/states.js';
import { inColumn, onDark } from './surroundings.js';

interface Settings {
  metric: string;
  view: string;
  state: string;
  heading?: string;
}

const meta: Meta<Settings> = {
  title: 'Elements/mint-map',
  component: 'mint-map',
  argTypes: {
    metric: { control: 'select', options: [...METRIC_IDS, ...FURTHER_METRIC_IDS] },
    view: { control: 'inline-radio', options: ['map', 'tiles', 'table'] },
    state: { control: 'select', options: ['', ...STATE_IDS] },
  },
  args: { metric: 'regions-per-million', view: 'map', state: '' },
  render: ({ metric, view, state }) =>
    html`<mint-map metric=${metric} view=${view} state=${state}></mint-map>`,
};

export default meta;
type Story = StoryObj<Settings>;

/** The plainest use: no attribute at all. */
export const Plainest: Story = { render: () => html`<mint-map></mint-map>` };

/** One Land is selected from the start; a visitor can choose another. */
export const Selected: Story = { args: { state: 'TH' } };

/** A lower bound: networks are recorded, but nobody has published a count. */
export const LowerBound: Story = { args: { state: 'HE' } };

/** No network is on record, which is not zero. */
export const NoData: Story = { args: { state: 'SL' } };

export const Counts: Story = { args: { metric: 'regions', state: 'NW' } };
export const PerArea: Story = { args: { metric: 'regions-per-1000-km2', state: 'BW' } };
export const PerPupils: Story = { args: { metric: 'regions-per-100k-pupils', state: 'RP' } };
export const DistrictCoverage: Story = { args: { metric: 'district-coverage', state: 'TH' } };

/** The same values as a table. */
export const Table: Story = { args: { view: 'table', state: 'TH' } };

/** The 16 Länder as tiles of one size: no Land is too small to see or to hit. */
export const Tiles: Story = { args: { view: 'tiles', state: 'TH' } };

/** Who coordinates MINT education, by kind: a colour and a pattern each. */
export const Structure: Story = { args: { metric: 'structure', state: 'TH' } };
export const StructureTiles: Story = {
  args: { metric: 'structure', view: 'tiles', state: 'HH' },
};
export const StructureTable: Story = {
  args: { metric: 'structure', view: 'table', state: 'HE' },
};

/** Kreise that no network on record names: at most so many. */
export const WhiteSpots: Story = { args: { metric: 'white-spots', state: 'BY' } };

/** The same by Kreis; where nothing is known by Kreis, nothing is said. */
export const WhiteSpotsByDistrict: Story = {
  render: () => html`<mint-map metric="white-spots" level="districts" state="BY"></mint-map>`,
};

/** The map once for each Land that can be selected. */
export const EveryState: Story = {
  render: () =>
    html`<style>
        .every {
          display: grid;
          gap: 3rem 2rem;
          grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr));
        }
      </style>
      <div class="every">
        ${STATE_IDS.map(
          (state) =>
            html`<mint-map
              state=${state}
              without-legend
              without-summary
              heading=""
              label="Karte: ${state}"
            ></mint-map>`,
        )}
      </div>`,
};

export const English: Story = {
  render: () => html`<mint-map lang="en" state="NW"></mint-map>`,
};

/** On a dark page the ramp turns: more is always further from the background. */
export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-map state="BY"></mint-map>`),
};

/** A sidebar of 320 px. */
export const NarrowColumn: Story = {
  render: () => inColumn(320, html`<mint-map state="HH"></mint-map>`),
};

/** Too narrow to hit Bremen and Hamburg apart on a map: tiles take its place. */
export const TilesNarrow: Story = {
  render: () => inColumn(260, html`<mint-map state="HB"></mint-map>`),
};

/** A picture with its table, nothing to choose: for documents. */
export const Static: Story = {
  render: () => html`<mint-map without-interaction></mint-map>`,
};

/** The same in a sidebar. */
export const StaticNarrow: Story = {
  render: () => inColumn(320, html`<mint-map without-interaction></mint-map>`),
};

/** Behind a quiet button: the map as PNG and SVG, its values as CSV and JSON. */
export const WithExport: Story = {
  render: () => html`<mint-map with-export state="TH"></mint-map>`,
};

/** Every Land leads to a page; the one that the page is about is marked. */
export const LinkMode: Story = {
  render: () => html`<mint-map href-template="#/land/{slug}/" state="TH"></mint-map>`,
};

/** The table of the same links: what a narrow column shows. */
export const LinkModeTable: Story = {
  render: () => html`<mint-map href-template="#/land/{slug}/" view="table"></mint-map>`,
};

/** Land and view stand in the address of the page, as `#map=TH,table`, and come from there. */
export const DeepLink: Story = {
  render: () => html`<mint-map with-hash="map"></mint-map>`,
};

/** The line of HTML that embeds what is shown. */
export const Snippet: Story = {
  render: () => html`<mint-map with-snippet with-export state="NW" metric="regions"></mint-map>`,
};

/** A Land and a metric that do not exist: the rest still stands, and a line says what is wrong. */
export const BrokenSettings: Story = {
  render: () => html`<mint-map state="Atlantis" metric="happiness"></mint-map>`,
};

/** Classes out of a colour of the page. */
export const Brand: Story = {
  render: () => html`<mint-map brand="#8a3b12" state="TH"></mint-map>`,
};

/** The same colours on a dark page, the other way round. */
export const BrandDark: Story = {
  globals: { scheme: 'dark' },
  render: () => onDark(html`<mint-map brand="#8a3b12" state="TH"></mint-map>`),
};

/** A figure of the page with two arms round a midpoint; the key says where it lies. */
export const Diverging: Story = {
  render: () =>
    html`<mint-map
      metric="own"
      label="Anteil der Schulen mit Informatik"
      unit="%"
      palette="diverging"
      midpoint="50"
      .data=${'Land;Wert\nTH;20\nSN;35\nBY;48\nBW;52\nNW;70\nHE;90\nBE;61\nHH;12\nHB;99\nMV;50\nNI;44'}
    ></mint-map>`,
};

/** A pattern for each class: readable in print without colour. */
export const Patterns: Story = {
  render: () => html`<mint-map with-patterns state="TH"></mint-map>`,
};

/** What `prefers-contrast: more` adds by itself, as far as a page can ask for it: patterns. */
export const MoreContrast: Story = {
  render: () => html`<mint-map with-patterns metric="regions" state="NW"></mint-map>`,
};

/** On a page that reads from right to left, all but the picture is mirrored. */
export const Rtl: Story = {
  render: () => html`<div dir="rtl"><mint-map state="TH"></mint-map></div>`,
};

/** Twice the size of text in a column of 320 px: nothing is cut. */
export const LargeText: Story = {
  render: () =>
    html`<style>
        .large {
          font-size: 200%;
        }
      </style>
      <div class="large">${inColumn(320, html`<mint-map state="TH"></mint-map>`)}</div>`,
};

/** The page's own typeface, colours and measures. */
export const Themed: Story = {
  render: () =>
    html`<style>
        .themed {
          font:
            18px/1.5 Georgia,
            'Liberation Serif',
            serif;
          color: #2b2118;
          color-scheme: light;
          background: #fffaf2;
          --mint-accent: #8a3b12;
          --mint-radius: 0;
          --mint-max-width: 46rem;
        }
      </style>
      <div class="themed"><mint-map state="SN"></mint-map></div>`,
};
