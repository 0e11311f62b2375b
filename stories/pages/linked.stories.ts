import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';

const meta: Meta = { title: 'Pages/Three elements' };

export default meta;
type Story = StoryObj;

const page = (language: string, state: string, title: string, lead: string): TemplateResult =>
  html`<style>
      .partner {
        max-inline-size: 72rem;
        margin-inline: auto;
        padding: clamp(0.5rem, 3vw, 2rem);
        font:
          17px/1.5 Georgia,
          'Liberation Serif',
          serif;
      }
      .partner h1 {
        margin-block: 0 0.5rem;
        font-size: clamp(1.6rem, 5vw, 2.4rem);
        line-height: 1.15;
      }
      .partner > p {
        max-inline-size: 60ch;
        margin-block: 0 2.5rem;
      }
      .partner .columns {
        display: grid;
        gap: 3rem;
        margin-block-start: 3rem;
      }
      @media (min-width: 60rem) {
        .partner .columns {
          grid-template-columns: minmax(0, 1fr) 19rem;
        }
      }
    </style>
    <article class="partner" lang=${language}>
      <h1>${title}</h1>
      <p>${lead}</p>
      <mint-map state=${state} group="page" heading-level="2"></mint-map>
      <div class="columns">
        <mint-state-card state=${state} group="page" heading-level="2"></mint-state-card>
        <mint-contact state=${state} group="page" heading-level="2"></mint-contact>
      </div>
    </article>`;

/** The three elements of one group: choosing a Land in one shows it in all. */
export const Linked: Story = {
  render: () =>
    page(
      'de',
      'TH',
      'MINT-Bildung in den Ländern',
      'Wer koordiniert, wer bezahlt, und wen kann man fragen?',
    ),
};

export const LinkedInEnglish: Story = {
  render: () =>
    page('en', 'RP', 'STEM education in the states', 'Who coordinates, who pays, and whom to ask?'),
};
