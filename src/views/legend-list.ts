import { html, svg, type TemplateResult } from 'lit';
import type { LegendEntry } from '../cartography/legend.js';
import { mapWordsOf } from '../i18n/words.js';
import type { Forms } from './forms.js';
import { entryText, type LegendText } from './legend-text.js';

/** What a key is written and drawn with. */
export interface Legend extends LegendText {
  forms?: Forms | undefined;
}

const fillOfEntry = (entry: LegendEntry): string => {
  if (entry.kind === 'class') return `class-${entry.step}`;
  return entry.condition === 'none' ? 'no-data' : 'plain';
};

/** A sample of the fill, drawn by the same classes as the map; only its room where a line says whose the values are. */
export function swatch(entry: LegendEntry, forms?: Forms): TemplateResult {
  const isCondition = entry.kind === 'condition';
  if (isCondition && entry.condition === 'own')
    return html`<svg class="swatch" viewBox="0 0 24 16" aria-hidden="true"></svg>`;
  return html`<svg class="swatch" part="swatch" viewBox="0 0 24 16" aria-hidden="true">
    <rect class="sample ${fillOfEntry(entry)}" x=".5" y=".5" width="23" height="15" rx="2"></rect>
    ${
      isCondition
        ? svg`<path class="sample-hatch" d="M2 15.5 17 .5M.5 11 11 .5M7.5 15.5 22.5 .5M13 15.5 23.5 5M18.5 15.5 23.5 10.5M.5 5 5 .5"></path>`
        : forms?.sample(entry.step)
    }
  </svg>`;
}

/** A line of a key: a sample of a fill, and what it means. */
export interface KeyLine {
  sample: TemplateResult;
  text: string;
}

/** A key as a list: the text carries all, the sample only shows it. */
export const keyList = (lines: readonly KeyLine[], label: string): TemplateResult =>
  html`<ul class="legend-list" aria-label=${label}>
    ${lines.map(
      ({ sample, text }) =>
        html`<li part="legend-item" class="legend-item">
          ${sample}<span class="small numbers">${text}</span>
        </li>`,
    )}
  </ul>`;

/** The key of a map of numbers. */
export const legendList = (entries: readonly LegendEntry[], legend: Legend): TemplateResult =>
  keyList(
    entries.map((entry) => ({
      sample: swatch(entry, legend.forms),
      text: entryText(entry, legend),
    })),
    mapWordsOf(legend.language).legend,
  );
