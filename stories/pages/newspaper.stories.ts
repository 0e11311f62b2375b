import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-comparison.js';
import '../../src/define/mint-data-table.js';
import '../../src/define/mint-figure.js';
import '../../src/define/mint-legend.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-sources.js';
import { languageOf, page, type Site, type Told } from './frame.js';

/** A newspaper under a story: a map without controls, its key apart, numbers, and the table to check it by. */
const meta: Meta = {
  title: 'Pages/A newspaper',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => {
    const language = languageOf(globals);
    return page('newspaper', language, SITE[language], article(ARTICLE[language]));
  },
};

export default meta;
type Story = StoryObj;

const SITE: Told<Site> = {
  de: {
    name: 'Der Beispielbote',
    kicker: 'Bildung in Zahlen',
    title: 'Wo Thüringen vorn liegt',
    lead: 'Kein Land, für das es eine veröffentlichte Zahl gibt, hat gemessen an der Einwohnerzahl mehr MINT-Regionen.',
    byline: 'Aus der Datenredaktion',
    sections: { map: 'Karte', comparison: 'Vergleich', table: 'Alle Länder', sources: 'Quellen' },
  },
  en: {
    name: 'The Example Courier',
    kicker: 'Education in figures',
    title: 'Where Thuringia is ahead',
    lead: 'Among the states with a published number, none has more MINT regions for its population.',
    byline: 'By the data desk',
    sections: { map: 'Map', comparison: 'Comparison', table: 'All states', sources: 'Sources' },
  },
};

/** What the editors write between the elements. */
interface Article {
  opening: string;
  caption: string;
  before: string;
  beforeTable: string;
  table: string;
}

const ARTICLE: Told<Article> = {
  de: {
    opening:
      'In MINT-Regionen arbeiten Schulen, Hochschulen, Betriebe und Vereine zusammen, damit Kinder und Jugendliche vor Ort Mathematik, Informatik, Naturwissenschaft und Technik erleben. Gezählt werden sie nicht überall gleich: Manche Länder veröffentlichen eine Zahl, in anderen sind nur einzelne Netzwerke bekannt.',
    caption: 'Schraffiert: Bekannt sind nur einzelne Netzwerke; es können mehr sein.',
    before:
      'Auch die veröffentlichten Zahlen meinen nicht dasselbe. Nordrhein-Westfalen zählt zdi-Netzwerke, Baden-Württemberg regionale Initiativen nach eigener Definition.',
    beforeTable: 'Was über jedes Land bekannt ist, und seit wann:',
    table: 'Alle Länder im Überblick',
  },
  en: {
    opening:
      'In MINT regions, schools, universities, companies and associations work together so that children and young people meet mathematics, computing, science and technology close to home. They are not counted in the same way everywhere: some states publish a number, in others only single networks are known.',
    caption: 'Hatched: only single networks are known; there may be more.',
    before:
      'The published numbers do not all mean the same either. North Rhine-Westphalia counts zdi networks, Baden-Württemberg regional initiatives by a definition of its own.',
    beforeTable: 'What is known of each state, and since when:',
    table: 'All states at a glance',
  },
};

const article = ({ opening, caption, before, beforeTable, table }: Article): TemplateResult =>
  html`<div class="inset">
      <p class="text">${opening}</p>
      <mint-figure figure="regions" state="TH"></mint-figure>
    </div>
    <figure id="map">
      <mint-legend for="karte"></mint-legend>
      <mint-map
        id="karte"
        state="TH"
        heading=""
        heading-level="1"
        without-legend
        without-picker
        without-summary
      ></mint-map>
      <figcaption>${caption}</figcaption>
    </figure>
    <div id="comparison">
      <p class="text">${before}</p>
      <mint-comparison
        states="TH, NW, BW"
        rows="regions regions-per-million"
        heading-level="2"
        without-picker
      ></mint-comparison>
    </div>
    <div id="table">
      <h2>${table}</h2>
      <p class="text">${beforeTable}</p>
      <mint-data-table columns="regions-per-million regions"></mint-data-table>
    </div>
    <mint-sources id="sources" heading-level="2"></mint-sources>`;

export const German: Story = { globals: { language: 'de' } };

export const English: Story = { globals: { language: 'en' } };
