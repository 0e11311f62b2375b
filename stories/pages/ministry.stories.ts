import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-explorer.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-structure.js';
import '../../src/define/mint-tasks.js';
import { languageOf, page, type Site, type Told } from './frame.js';

/** What a ministry of education shows of all Länder: everything with its source. */
const meta: Meta = {
  title: 'Pages/A ministry',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => {
    const language = languageOf(globals);
    return page('ministry', language, SITE[language], content);
  },
};

export default meta;
type Story = StoryObj;

const SITE: Told<Site> = {
  de: {
    name: 'Ministerium für Bildung (Beispiel)',
    kicker: 'Schule und Bildung',
    title: 'MINT-Bildung im Ländervergleich',
    lead: 'Jede Zahl mit Datum und Quelle; wo nichts bekannt ist, steht das da.',
    sections: {
      states: 'Die Länder',
      structure: 'Aufbau',
      tasks: 'Aufgaben',
      sources: 'Quellen',
    },
  },
  en: {
    name: 'Ministry of Education (example)',
    kicker: 'Schools and education',
    title: 'STEM education across the states',
    lead: 'Every number with its date and source; where nothing is known, it says so.',
    sections: {
      states: 'The states',
      structure: 'Structure',
      tasks: 'Tasks',
      sources: 'Sources',
    },
  },
};

const content: TemplateResult = html`<mint-explorer
    id="states"
    metric="regions-per-million"
    heading=""
    heading-level="1"
    with-export
  ></mint-explorer>
  <mint-structure id="structure" focus="landesstellen" heading-level="2"></mint-structure>
  <mint-tasks id="tasks" topic="inward outward needs" heading-level="2"></mint-tasks>
  <mint-sources id="sources" heading-level="2"></mint-sources>`;

export const German: Story = { globals: { language: 'de' } };

export const English: Story = { globals: { language: 'en' } };
